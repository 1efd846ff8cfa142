#include "ui/queue/jobtablemodel.h"

#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

const QString dragType = QStringLiteral("application/x-holdall-jobs");

bool isNumber(int column)
{
    return column >= JobTableModel::Speed && column <= JobTableModel::Remaining;
}

} // namespace

JobTableModel::JobTableModel(JobQueue& queue, QObject* parent) : QAbstractTableModel(parent), m_queue(queue)
{
    m_flush.setSingleShot(true);
    m_look.setInterval(100ms);
    connect(&m_flush, &QTimer::timeout, this, &JobTableModel::flush);
    connect(&m_look, &QTimer::timeout, this, &JobTableModel::look);
    connect(&queue, &JobQueue::jobAdded, this, &JobTableModel::take);
    connect(&queue, &JobQueue::jobRemoved, this, &JobTableModel::drop);
    connect(&queue, &JobQueue::orderChanged, this, &JobTableModel::putInOrder);
    for (Job* job : queue.jobs()) {
        take(job);
    }
    flush();
}

int JobTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString titles[] = {tr("Name"),  tr("State"),   tr("Progress"),  tr("Speed"),
                              tr("Ratio"), tr("Elapsed"), tr("Remaining"), tr("Result")};
    return titles[section];
}

QVariant JobTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.job) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::DecorationRole:
        return cellIcon(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(cellTip(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case StateRole:
        return static_cast<int>(row.job->state());
    case SecondLineRole:
        return secondLine(row.job->request());
    case PermilleRole:
        return cellPermille(row);
    case Qt::ForegroundRole:
        return cellColor(row, column);
    case Qt::AccessibleTextRole: {
        const QString speech = cellSpeech(row, column);
        return speech.isEmpty() ? QVariant() : speech;
    }
    default:
        return {};
    }
}

Qt::ItemFlags JobTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Job* dragged = index.isValid() ? job(index.row()) : nullptr;
    if (!index.isValid()) {
        return flags | Qt::ItemIsDropEnabled; // between rows, and behind the last one
    }
    return dragged != nullptr && dragged->isWaiting() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList JobTableModel::mimeTypes() const
{
    return {dragType};
}

QMimeData* JobTableModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << reinterpret_cast<quintptr>(&m_queue);
    for (const QModelIndex& index : indexes) {
        const Job* dragged = index.column() == Name ? job(index.row()) : nullptr;
        if (dragged != nullptr && dragged->isWaiting()) {
            stream << quint64(dragged->id());
        }
    }
    auto* data = new QMimeData;
    data->setData(dragType, bytes);
    return data;
}

/// Of another program, or another queue: none.
std::vector<std::uint64_t> JobTableModel::draggedIds(const QMimeData& data) const
{
    QDataStream stream(data.data(dragType));
    qint64 program = 0;
    quintptr queue = 0;
    stream >> program >> queue;
    std::vector<std::uint64_t> ids;
    if (program != QCoreApplication::applicationPid() || queue != reinterpret_cast<quintptr>(&m_queue)) {
        return ids;
    }
    while (!stream.atEnd()) {
        quint64 id = 0;
        stream >> id;
        ids.push_back(id);
    }
    return ids;
}

bool JobTableModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int /*row*/, int /*column*/,
                                    const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && !draggedIds(*data).empty();
}

bool JobTableModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const Job* before = job(row);
    m_queue.move(draggedIds(*data), before != nullptr ? before->id() : 0);
    return true;
}

/// The queue's order is another one: rows follow, with what is selected.
void JobTableModel::putInOrder()
{
    flush();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint64_t> ids;
    for (const QModelIndex& index : before) {
        ids.push_back(m_rows[static_cast<std::size_t>(index.row())].id);
    }
    for (Row& row : m_rows) {
        row.place = row.job->place();
        m_places[row.id] = row.place;
    }
    std::ranges::sort(m_rows, {}, &Row::place);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        after << index(indexOf(ids[static_cast<std::size_t>(at)]), before[at].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

Job* JobTableModel::job(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].job : nullptr;
}

ThroughputHistory JobTableModel::historyOf(const Job& job) const
{
    const int row = rowOf(job);
    return row >= 0 ? m_rows[static_cast<std::size_t>(row)].history : ThroughputHistory();
}

int JobTableModel::rowOf(const Job& job) const
{
    return indexOf(job.id());
}

int JobTableModel::indexOf(std::uint64_t id) const
{
    return positionIn(m_rows, id);
}

/// -1 if it is not there.
int JobTableModel::positionIn(const std::vector<Row>& rows, std::uint64_t id) const
{
    const auto place = m_places.find(id);
    if (place == m_places.end()) {
        return -1;
    }
    const auto found = std::ranges::lower_bound(rows, place->second, {}, &Row::place);
    return found != rows.end() && found->id == id ? static_cast<int>(found - rows.begin()) : -1;
}

JobTableModel::Row* JobTableModel::find(std::uint64_t id)
{
    if (const int index = indexOf(id); index >= 0) {
        return &m_rows[static_cast<std::size_t>(index)];
    }
    const int pending = positionIn(m_pending, id);
    return pending >= 0 ? &m_pending[static_cast<std::size_t>(pending)] : nullptr;
}

void JobTableModel::take(Job* job)
{
    m_pending.push_back({.id = job->id(), .place = job->place(), .job = job});
    m_places.emplace(job->id(), job->place());
    watch(job);
    scheduleFlush();
}

void JobTableModel::drop(std::uint64_t id)
{
    std::erase(m_running, id);
    if (Row* row = find(id)) {
        row->job = nullptr;
        m_hasDead = true;
        scheduleFlush();
    }
}

void JobTableModel::scheduleFlush()
{
    if (!m_flush.isActive()) {
        m_flush.start(0);
    }
}

void JobTableModel::flush()
{
    std::erase_if(m_pending, [this](const Row& row) { return !row.job && m_places.erase(row.id) > 0; });
    if (m_hasDead) {
        removeDead();
    }
    insertPending();
}

void JobTableModel::insertPending()
{
    if (m_pending.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(m_pending.size()) - 1);
    std::ranges::move(m_pending, std::back_inserter(m_rows));
    m_pending.clear();
    endInsertRows();
}

void JobTableModel::removeDead()
{
    m_hasDead = false;
    const auto isDead = [](const Row& row) { return !row.job; };
    for (auto end = m_rows.end(); end != m_rows.begin();) {
        const auto last = std::find_if(std::reverse_iterator(end), m_rows.rend(), isDead).base();
        const auto first = std::find_if_not(std::reverse_iterator(last), m_rows.rend(), isDead).base();
        end = first;
        for (auto row = first; row != last; ++row) {
            m_places.erase(row->id);
        }
        if (first != last) {
            const auto row = static_cast<int>(first - m_rows.begin());
            beginRemoveRows({}, row, row + static_cast<int>(last - first) - 1);
            end = m_rows.erase(first, last);
            endRemoveRows();
        }
    }
}

void JobTableModel::watch(Job* job)
{
    connect(job, &Job::stateChanged, this, [this, job] { onStateChanged(job); });
    if (job->state() != JobState::Queued) {
        onStateChanged(job);
    }
}

void JobTableModel::onStateChanged(Job* job)
{
    Row* row = find(job->id());
    if (!row) {
        return;
    }
    const bool runs = job->state() == JobState::Running;
    row->meter.setRunning(runs, JobMeter::Clock::now());
    row->sample = job->progress();
    std::erase(m_running, job->id());
    if (runs) {
        m_running.push_back(job->id());
        if (!m_look.isActive()) {
            m_look.start();
        }
    }
    if (const int at = indexOf(job->id()); at >= 0) {
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    Q_EMIT jobChanged(job);
}

void JobTableModel::look()
{
    const auto now = JobMeter::Clock::now();
    for (const std::uint64_t id : m_running) {
        Row& row = *find(id);
        measure(row, now);
        if (const int at = indexOf(id); at >= 0) {
            Q_EMIT dataChanged(index(at, State), index(at, Remaining));
        }
    }
    if (m_running.empty()) {
        m_look.stop();
    } else {
        Q_EMIT measured();
    }
}

} // namespace holdall::ui
