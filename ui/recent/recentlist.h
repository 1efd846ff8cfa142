#pragma once

#include "app/jobs/workerpool.h"
#include "ui/recent/recentfile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace holdall::ui {

/// The recent archives for the window. The disk is left to a worker: what is asked for here shows in a later
/// changed().
class RecentList : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentList)

public:
    explicit RecentList(QObject* parent = nullptr);

    /// Waits for what was asked for to be on the disk.
    ~RecentList() override;

    /// From now on the list is kept in this folder, and shared with other programs there.
    void keepIn(const std::filesystem::path& folder);

    /// Without it the list is forgotten, and stays empty.
    void setKept(bool kept);

    const RecentArchives& archives() const { return m_archives; } ///< the latest first

    void add(const std::filesystem::path& path, RecentArchive::Use use);
    void remove(const std::filesystem::path& path);
    void clear();

    /// Looks anew which of them exist.
    void check();

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<Result<void>(RecentFile&)>;

    void run(const Change& change);
    void addPending();
    void show(RecentArchives archives);

    std::shared_ptr<RecentFile> m_file = std::make_shared<RecentFile>(); ///< the worker's
    RecentArchives m_archives;
    RecentArchives m_pending; ///< to be added, the latest first; many jobs may end together
    QTimer m_adding;
    bool m_isKept = true;
    WorkerPool m_worker; ///< one thread; destroyed first, since its tasks call back
};

} // namespace holdall::ui
