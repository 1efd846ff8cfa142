#pragma once

#include "app/jobs/operations/operations.h"
#include "app/jobs/outcome.h"
#include "app/jobs/workerpool.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace holdall::ui {

/// Runs an operation on a worker, for what is looked at and is no job. Of its questions only those for a
/// password are asked; all others are answered with Stop. Every signal comes from the event loop; no member
/// waits.
class OperationErrand : public QObject {
    Q_OBJECT

public:
    /// `workers` outlives this object.
    explicit OperationErrand(WorkerPool& workers, QObject* parent = nullptr);

    /// What runs is told to stop, and not waited for.
    ~OperationErrand() override;

    Q_DISABLE_COPY_MOVE(OperationErrand)

    /// Runs `operation`, which may outlive this object, in place of what runs now. `subject` is what errors
    /// are about that it throws.
    void start(Operation operation, const std::filesystem::path& subject);

    void stop(); ///< ended() does not come
    bool isBusy() const { return m_run != nullptr; }
    ProgressSample progress() const; ///< of now

    /// After passwordWanted(); nothing: there is none.
    void answer(std::optional<std::string> password);

Q_SIGNALS:
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong
    void ended(const holdall::Outcome& outcome);

protected:
    void customEvent(QEvent* event) override;

private:
    struct Run;

    WorkerPool& m_workers;
    std::shared_ptr<Run> m_run;
};

} // namespace holdall::ui
