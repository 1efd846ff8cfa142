#pragma once

#include "app/jobs/operations/listing.h"
#include "app/jobs/outcome.h"
#include "app/jobs/workerpool.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall::ui {

/// Has an archive read on a worker and hands over what is in it, piece by piece. Every signal comes from the
/// event loop; no member waits.
class ArchiveLoader : public QObject {
    Q_OBJECT

public:
    /// `workers` outlives this object.
    explicit ArchiveLoader(WorkerPool& workers, QObject* parent = nullptr);

    /// The worker is told to stop, and not waited for.
    ~ArchiveLoader() override;

    Q_DISABLE_COPY_MOVE(ArchiveLoader)

    /// Begins; once.
    void start(const ListRequest& request);

    void stop();
    bool isLoading() const { return m_isLoading; }
    ProgressSample progress() const; ///< of now

    /// After passwordWanted(); nothing: there is none.
    void answer(std::optional<std::string> password);

Q_SIGNALS:
    void began(const holdall::ListedArchive& archive);
    void arrived(const std::vector<holdall::Entry>& entries);
    void mapped(const std::shared_ptr<const holdall::ArchiveMap>& map); ///< where entries have places
    void told(const holdall::ArchiveFacts& facts); ///< behind the last entry
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong
    void finished(const holdall::Outcome& outcome); ///< once, after everything else

protected:
    void customEvent(QEvent* event) override;

private:
    struct Run;

    void takeAll();

    WorkerPool& m_workers;
    std::shared_ptr<Run> m_run;
    bool m_isLoading = false;
};

} // namespace holdall::ui
