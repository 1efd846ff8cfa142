#pragma once

#include "app/jobs/outcome.h"
#include "app/jobs/request.h"
#include "app/jobs/workerpool.h"

#include <QObject>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace holdall::ui {

/// Fetches one entry out of an archive into a private folder, on a worker. What was fetched goes with this
/// object. Every signal comes from the event
/// loop; no member waits.
class EntryErrand : public QObject {
    Q_OBJECT

public:
    /// `workers` outlives this object.
    explicit EntryErrand(WorkerPool& workers, QObject* parent = nullptr);

    /// What runs is told to stop, and not waited for.
    ~EntryErrand() override;

    Q_DISABLE_COPY_MOVE(EntryErrand)

    /// Fetches the first of `request.entries` into a folder of this object's own; where that cannot be made,
    /// failed() comes at once. What is being fetched is given up.
    void start(ExtractRequest request);

    void stop();
    bool isBusy() const { return m_run != nullptr; }

    /// After passwordWanted(); nothing: there is none.
    void answer(std::optional<std::string> password);

Q_SIGNALS:
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong
    void fetched(const std::filesystem::path& file);
    void failed(const holdall::Error& error);

protected:
    void customEvent(QEvent* event) override;

private:
    struct Run;

    WorkerPool& m_workers;
    std::shared_ptr<QTemporaryDir> m_folder; ///< made when it is needed; goes when nobody writes there
    int m_count = 0; ///< of what was fetched
    std::shared_ptr<Run> m_run;
};

} // namespace holdall::ui
