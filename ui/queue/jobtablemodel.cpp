#include "ui/queue/jobtablemodel.h"

#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

QString nameAndPlace(const Request& request)
{
    const QString place = destinationText(request);
    return place.isEmpty() ? purposeText(request)
                           : JobTableModel::tr("%1 · %2").arg(purposeText(request), place);
}

struct StateLook {
    QString icon;
    Tone tone = Tone::Text;
};

StateLook lookOf(const Job& job)
{
    switch (job.state()) {
    case JobState::Queued:
        return {.icon = QStringLiteral("waiting"), .tone = Tone::Quiet};
    case JobState::Running:
        return {.icon = QStringLiteral("running"), .tone = Tone::Accent};
    case JobState::Paused:
        return {.icon = QStringLiteral("pause"), .tone = Tone::Quiet};
    case JobState::Asking:
    case JobState::Succeeded:
    case JobState::Failed:
    case JobState::Cancelled:
        break;
    }
    const JobResult result = resultOf(job);
    return {.icon = result.icon, .tone = result.tone};
}

/// A verification that found damage was done, but "done" beside a red mark would puzzle.
QString stateTextOf(const Job& job, Phase phase)
{
    const bool foundDamage = job.state() == JobState::Succeeded && resultOf(job).tone == Tone::Bad;
    return foundDamage ? JobTableModel::tr("Not intact") : stateText(job.state(), phase);
}

/// Sizes of damaged or cut data compare with nothing.
QString ratioTextOf(const Job& job, const ProgressSample& sample)
{
    if (job.outcome() && (job.state() != JobState::Succeeded || resultOf(job).tone == Tone::Bad)) {
        return {};
    }
    const JobSizes sizes = sizesOf(job, sample);
    return ratioText(sizes.compressed, sizes.uncompressed);
}

int permille(const Job& job, const ProgressSample& sample)
{
    if (job.state() == JobState::Succeeded) {
        return 1000;
    }
    if (sample.total == 0) {
        return -1;
    }
    // Saved only when it is saved: the bar is never full before the job is done.
    const double share = static_cast<double>(sample.done) / static_cast<double>(sample.total);
    return std::clamp(static_cast<int>(share * 1000.0), 0, 999);
}

bool isNumber(int column)
{
    return column >= JobTableModel::Speed && column <= JobTableModel::Remaining;
}

} // namespace

JobTableModel::JobTableModel(JobQueue& queue, QObject* parent) : QAbstractTableModel(parent)
{
    m_flush.setSingleShot(true);
    m_look.setInterval(100ms);
    connect(&m_flush, &QTimer::timeout, this, &JobTableModel::flush);
    connect(&m_look, &QTimer::timeout, this, &JobTableModel::look);
    connect(&queue, &JobQueue::jobAdded, this, &JobTableModel::take);
    connect(&queue, &JobQueue::jobRemoved, this, &JobTableModel::drop);
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
        return text(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case StateRole:
        return static_cast<int>(row.job->state());
    case SecondLineRole:
        return nameAndPlace(row.job->request());
    case PermilleRole:
        return permille(*row.job, row.sample);
    case Qt::ForegroundRole:
        return foreground(row, column);
    default:
        return {};
    }
}

QString JobTableModel::text(const Row& row, Column column) const
{
    const bool isOver = isFinal(row.job->state());
    switch (column) {
    case Name:
        return sourceName(row.job->request());
    case State:
        return stateTextOf(*row.job, row.sample.phase);
    case Progress:
        return sizesText(*row.job);
    case Speed: {
        const std::optional<double> speed = row.meter.speed();
        return speed && !isOver ? speedText(*speed) : QString();
    }
    case Ratio:
        return ratioTextOf(*row.job, row.sample);
    case Elapsed: {
        const JobMeter::Duration elapsed = row.meter.elapsed(JobMeter::Clock::now());
        return elapsed.count() > 0 ? durationText(elapsed) : QString();
    }
    case Remaining: {
        const std::optional<JobMeter::Duration> remaining = row.meter.remaining(row.sample.total);
        return remaining && !isOver ? durationText(*remaining) : QString();
    }
    case Result:
        return resultOf(*row.job).text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JobTableModel::decoration(const Row& row, Column column)
{
    switch (column) {
    case Name:
        return symbolicIcon(purposeIcon(row.job->request()));
    case State: {
        const StateLook look = lookOf(*row.job);
        return symbolicIcon(look.icon, look.tone);
    }
    default:
        return {};
    }
}

QVariant JobTableModel::foreground(const Row& row, Column column)
{
    if (column != Result || resultOf(*row.job).tone != Tone::Bad) {
        return {};
    }
    return toneColor(Tone::Bad, QGuiApplication::palette());
}

QString JobTableModel::toolTip(const Row& row, Column column) const
{
    if (column == Name) {
        return sourceText(row.job->request()) + u'\n' + nameAndPlace(row.job->request());
    }
    return text(row, column);
}

Job* JobTableModel::job(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].job : nullptr;
}

int JobTableModel::rowOf(const Job& job) const
{
    return indexOf(job.id());
}

int JobTableModel::indexOf(std::uint64_t id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &Row::id);
    return found != m_rows.end() && found->id == id ? static_cast<int>(found - m_rows.begin()) : -1;
}

JobTableModel::Row* JobTableModel::find(std::uint64_t id)
{
    if (const int index = indexOf(id); index >= 0) {
        return &m_rows[static_cast<std::size_t>(index)];
    }
    const auto pending = std::ranges::lower_bound(m_pending, id, {}, &Row::id);
    return pending != m_pending.end() && pending->id == id ? &*pending : nullptr;
}

void JobTableModel::take(Job* job)
{
    m_pending.push_back({.id = job->id(), .job = job});
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
    std::erase_if(m_pending, [](const Row& row) { return !row.job; });
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
        row.sample = row.job->progress();
        row.meter.look(row.sample.done, now);
        if (const int at = indexOf(id); at >= 0) {
            Q_EMIT dataChanged(index(at, State), index(at, Remaining));
        }
    }
    if (m_running.empty()) {
        m_look.stop();
    }
}

} // namespace holdall::ui
