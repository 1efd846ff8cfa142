#pragma once

#include "app/jobs/jobqueue.h"
#include "ui/queue/jobmeter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace holdall::ui {

/// The queue as a table, a row a job. Jobs that come or go together are inserted or removed together
/// once the event loop turns. One timer looks at the running jobs ten times a second; nothing else
/// follows their progress.
class JobTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Progress, Speed, Ratio, Elapsed, Remaining, Result, ColumnCount };
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

    /// The job of a row; null once it was removed from the queue.
    Job* job(int row) const;

    /// The row of a job; -1 if it has none (yet).
    int rowOf(const Job& job) const;

Q_SIGNALS:
    /// A job's state, question or outcome changed.
    void jobChanged(holdall::Job* job);

private:
    struct Row {
        std::uint64_t id = 0;
        Job* job = nullptr; ///< null: removed, the row goes with the next flush
        JobMeter meter = {};
        ProgressSample sample = {};
    };

    void take(Job* job);
    void drop(std::uint64_t id);
    void scheduleFlush();
    void flush();
    void insertPending();
    void removeDead();

    void watch(Job* job);
    void onStateChanged(Job* job);
    void look();

    Row* find(std::uint64_t id);
    int indexOf(std::uint64_t id) const;
    QString text(const Row& row, Column column) const;
    static QVariant decoration(const Row& row, Column column);
    static QVariant foreground(const Row& row, Column column);
    QString toolTip(const Row& row, Column column) const;

    std::vector<Row> m_rows; ///< by rising id, as the queue numbers them
    std::vector<Row> m_pending; ///< not in the table yet
    std::vector<std::uint64_t> m_running;
    bool m_hasDead = false;
    QTimer m_flush;
    QTimer m_look;
};

} // namespace holdall::ui
