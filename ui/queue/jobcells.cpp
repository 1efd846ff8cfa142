#include "ui/queue/jobcells.h"

#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace holdall::ui {

namespace {

using Column = JobColumns::Column;

struct JobCells {
    Q_DECLARE_TR_FUNCTIONS(JobCells)
};

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
    return foundDamage ? JobCells::tr("Not intact") : stateText(job.state(), phase);
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

} // namespace

void measure(JobRow& row, JobMeter::Clock::time_point now)
{
    row.sample = row.job->progress();
    row.meter.look(row.sample.done, now);
    const JobSizes sizes = sizesOf(*row.job, row.sample);
    const double ratio = sizes.uncompressed == 0
        ? 0.0
        : static_cast<double>(sizes.compressed) / static_cast<double>(sizes.uncompressed);
    row.history.look(row.meter.elapsed(now), row.sample.done, ratio);
}

QString secondLine(const Request& request)
{
    const QString place = destinationText(request);
    return place.isEmpty() ? purposeText(request) : JobCells::tr("%1 · %2").arg(purposeText(request), place);
}

QStringList stateTexts()
{
    QStringList texts{JobCells::tr("Not intact")};
    for (const JobState state : {JobState::Queued, JobState::Paused, JobState::Asking, JobState::Succeeded,
                                 JobState::Failed, JobState::Cancelled}) {
        texts << stateText(state, {});
    }
    for (const Phase phase :
         {Phase::Preparing, Phase::Compressing, Phase::Decompressing, Phase::Verifying, Phase::Saving}) {
        texts << stateText(JobState::Running, phase);
    }
    return texts;
}

int cellPermille(const JobRow& row)
{
    if (row.job->state() == JobState::Succeeded) {
        return 1000;
    }
    if (row.sample.total == 0) {
        return -1;
    }
    // Saved only when it is saved: the bar is never full before the job is done.
    const double share = static_cast<double>(row.sample.done) / static_cast<double>(row.sample.total);
    return std::clamp(static_cast<int>(share * 1000.0), 0, 999);
}

QString cellText(const JobRow& row, Column column)
{
    const bool isOver = isFinal(row.job->state());
    switch (column) {
    case Column::Name:
        return sourceName(row.job->request());
    case Column::State:
        return stateTextOf(*row.job, row.sample.phase);
    case Column::Progress:
        return sizesText(*row.job);
    case Column::Speed: {
        const std::optional<double> speed = row.meter.speed();
        return speed && !isOver ? speedText(*speed) : QString();
    }
    case Column::Ratio:
        return ratioTextOf(*row.job, row.sample);
    case Column::Elapsed: {
        const JobMeter::Duration elapsed = row.meter.elapsed(JobMeter::Clock::now());
        return elapsed.count() > 0 ? durationText(elapsed) : QString();
    }
    case Column::Remaining: {
        const std::optional<JobMeter::Duration> remaining = row.meter.remaining(row.sample.total);
        return remaining && !isOver ? durationText(*remaining) : QString();
    }
    case Column::Result:
        return resultOf(*row.job).text;
    case Column::ColumnCount:
        break;
    }
    return {};
}

QVariant cellIcon(const JobRow& row, Column column)
{
    switch (column) {
    case Column::Name:
        return symbolicIcon(purposeIcon(row.job->request()));
    case Column::State: {
        const StateLook look = lookOf(*row.job);
        return symbolicIcon(look.icon, look.tone);
    }
    default:
        return {};
    }
}

QVariant cellColor(const JobRow& row, Column column)
{
    if (column != Column::Result || resultOf(*row.job).tone != Tone::Bad) {
        return {};
    }
    return toneColor(Tone::Bad, QGuiApplication::palette());
}

QString cellSpeech(const JobRow& row, Column column)
{
    const int permille = cellPermille(row);
    const bool hasBar = column == Column::Progress && permille >= 0 && cellText(row, column).isEmpty();
    const int percent = permille / 10;
    return hasBar ? percentText(percent) : QString();
}

QString cellTip(const JobRow& row, Column column)
{
    if (column == Column::Name) {
        return sourceText(row.job->request()) + u'\n' + secondLine(row.job->request());
    }
    return cellText(row, column);
}

} // namespace holdall::ui
