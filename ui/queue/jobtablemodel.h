#pragma once

#include "app/jobs/jobqueue.h"
#include "ui/queue/jobcells.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace holdall::ui {

/// The queue as a table, a row a job. Jobs that come or go together are inserted or removed together
/// once the event loop turns. One timer looks at the running jobs ten times a second; nothing else
/// follows their progress.
class JobTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = JobColumns::Column;
    using enum JobColumns::Column;
    enum Role {
        StateRole = Qt::UserRole, ///< int of JobState
        SecondLineRole, ///< QString below the name
        PermilleRole, ///< int, progress in thousandths; -1: unknown
    };

    explicit JobTableModel(JobQueue& queue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Waiting jobs can be dragged to other places of this table, and only there.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// The job of a row; null once it was removed from the queue.
    Job* job(int row) const;

    /// What was measured of a job so far.
    ThroughputHistory historyOf(const Job& job) const;

    /// The row of a job; -1 if it has none (yet).
    int rowOf(const Job& job) const;

Q_SIGNALS:
    /// A job's state, question or outcome changed.
    void jobChanged(holdall::Job* job);

    /// The running jobs were looked at: ten times a second while there are any.
    void measured();

private:
    using Row = JobRow;

    void take(Job* job);
    void drop(std::uint64_t id);
    void scheduleFlush();
    void flush();
    void insertPending();
    void removeDead();

    void putInOrder();
    std::vector<std::uint64_t> draggedIds(const QMimeData& data) const;

    void watch(Job* job);
    void onStateChanged(Job* job);
    void look();

    Row* find(std::uint64_t id);
    int indexOf(std::uint64_t id) const;
    int positionIn(const std::vector<Row>& rows, std::uint64_t id) const;

    JobQueue& m_queue;
    std::vector<Row> m_rows; ///< by rising place
    std::vector<Row> m_pending; ///< not in the table yet; places are higher than those of the table
    std::unordered_map<std::uint64_t, std::uint64_t> m_places; ///< JobRow::place of every id
    std::vector<std::uint64_t> m_running;
    bool m_hasDead = false;
    QTimer m_flush;
    QTimer m_look;
};

} // namespace holdall::ui
