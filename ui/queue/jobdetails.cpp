#include "ui/queue/jobdetails.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "codec/options.h"
#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace holdall::ui {

namespace {

struct JobDetails {
    Q_DECLARE_TR_FUNCTIONS(JobDetails)
};

QString preciseDuration(std::chrono::milliseconds duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    return seconds < 60.0 ? JobDetails::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1))
                          : durationText(duration);
}

QString token(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Options as the command line names them, those that were chosen.
QString optionsText(const codec::EncoderSettings& settings)
{
    QStringList parts;
    if (settings.level) {
        const QString extreme = settings.extreme ? QStringLiteral("e") : QString();
        parts << JobDetails::tr("level %1").arg(QString::number(*settings.level) + extreme);
    }
    if (settings.check) {
        const QString title = checkTitle(*settings.check);
        parts << (title.isEmpty() ? JobDetails::tr("no check") : JobDetails::tr("check %1").arg(title));
    }
    if (settings.filters) {
        parts << JobDetails::tr("filters %1").arg(QString::fromStdString(settings.filters->text()));
    }
    if (settings.windowBits) {
        parts << JobDetails::tr("window bits %1").arg(*settings.windowBits);
    }
    if (settings.memoryLevel) {
        parts << JobDetails::tr("memory level %1").arg(*settings.memoryLevel);
    }
    if (settings.strategy) {
        parts << JobDetails::tr("strategy %1").arg(token(codec::name(*settings.strategy)));
    }
    if (settings.longWindow) {
        parts << JobDetails::tr("long window %1").arg(*settings.longWindow);
    }
    return parts.isEmpty() ? JobDetails::tr("default") : parts.join(QStringLiteral(", "));
}

QString memoryText(const CompressRequest& request)
{
    const codec::Result<codec::EncoderOptions> options = codec::EncoderOptions::make(request.settings);
    if (!options) {
        return {};
    }
    const codec::MemoryEstimate memory = options->memory();
    return JobDetails::tr("about %1 to compress, %2 to extract")
        .arg(sizeText(memory.compress), sizeText(memory.decompress));
}

void addRequest(Details& details, const Job& job)
{
    details.add(JobDetails::tr("Source"), sourceText(job.request()));
    const std::optional<Outcome>& outcome = job.outcome();
    if (outcome && outcome->summary.output) {
        details.add(JobDetails::tr("Result"), displayName(*outcome->summary.output));
    } else {
        details.add(JobDetails::tr("Into"), destinationText(job.request()));
    }
    details.add(JobDetails::tr("Task"), purposeText(job.request()));
    if (const auto* compress = std::get_if<CompressRequest>(&job.request())) {
        details.add(JobDetails::tr("Options"), optionsText(compress->settings));
        details.add(JobDetails::tr("Memory"), memoryText(*compress));
    }
}

void addError(Details& details, const Error& error)
{
    const ErrorText text = describe(error);
    details.add(JobDetails::tr("Error"), text.title, Tone::Bad);
    details.add(JobDetails::tr("What happened"), text.detail);
    details.add(JobDetails::tr("What you can do"), text.hint);
}

void addVerdict(Details& details, const Verdict& verdict)
{
    if (verdict.archive) {
        details.add(JobDetails::tr("Format"), token(info(*verdict.archive).title));
    } else if (verdict.format) {
        details.add(JobDetails::tr("Format"), token(codec::info(*verdict.format).title));
    }
    details.add(JobDetails::tr("Check"), checkTitle(verdict.check));
    if (verdict.streams) {
        details.add(JobDetails::tr("Streams"), QString::number(*verdict.streams));
    }
    if (verdict.entries) {
        details.add(JobDetails::tr("Entries"), QString::number(*verdict.entries));
    }
    for (const codec::Warning& warning : verdict.warnings) {
        details.add(JobDetails::tr("Warning"), warningText(warning), Tone::Warning);
    }
    details.add(JobDetails::tr("SHA-256"), QString::fromStdString(verdict.sha256));
    if (verdict.error) {
        addError(details, *verdict.error);
    }
}

void addOutcome(Details& details, const Job& job, const Outcome& outcome)
{
    details.add(JobDetails::tr("Size"), sizesText(job));
    details.add(JobDetails::tr("Time"), preciseDuration(outcome.summary.duration));
    if (outcome.summary.sourceTrashed) {
        details.add(JobDetails::tr("Source file"), JobDetails::tr("moved to the trash"));
    }
    if (outcome.error) {
        addError(details, *outcome.error);
    }
    if (outcome.summary.verdict) {
        addVerdict(details, *outcome.summary.verdict);
    }
    for (const Error& problem : outcome.summary.problems) {
        details.add(JobDetails::tr("Problem"), terminalMessage(problem), Tone::Bad);
    }
}

QString eventText(JobState state, JobState before)
{
    switch (state) {
    case JobState::Queued:
        return before == JobState::Paused ? JobDetails::tr("Waits again")
                                          : JobDetails::tr("Came into the queue");
    case JobState::Running:
        break;
    case JobState::Paused:
        return before == JobState::Queued ? JobDetails::tr("Held back") : JobDetails::tr("Paused");
    case JobState::Asking:
        return JobDetails::tr("Asked a question");
    case JobState::Succeeded:
    case JobState::Failed:
    case JobState::Cancelled:
        return stateText(state, Phase::Saving);
    }
    if (before == JobState::Asking) {
        return JobDetails::tr("Got an answer");
    }
    return before == JobState::Paused ? JobDetails::tr("Went on") : JobDetails::tr("Started");
}

QString timeText(std::chrono::system_clock::time_point when)
{
    const auto sinceEpoch = std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch());
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
    return time.date() == QDate::currentDate()
        ? QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"))
        : QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// What happened when, and in the end what came of it.
QString logText(const Job& job)
{
    QStringList lines;
    JobState before = JobState::Queued;
    for (const StateChange& change : job.history()) {
        const QString result = isFinal(change.state) ? resultOf(job).text : QString();
        lines << JobDetails::tr("%1  %2", "a time, and what happened then")
                     .arg(timeText(change.when), result.isEmpty() ? eventText(change.state, before) : result);
        before = change.state;
    }
    return lines.join(u'\n');
}

} // namespace

std::vector<Detail> detailsOf(const Job& job)
{
    Details details;
    const JobResult result = resultOf(job);
    details.add(JobDetails::tr("State"),
                result.text.isEmpty() ? stateText(job.state(), job.progress().phase) : result.text,
                result.tone);
    addRequest(details, job);
    if (job.outcome()) {
        addOutcome(details, job, *job.outcome());
    }
    details.add(JobDetails::tr("Log"), logText(job));
    return details.take();
}

QString detailsText(const Job& job)
{
    QStringList lines;
    for (const Detail& detail : detailsOf(job)) {
        lines << JobDetails::tr("%1: %2").arg(detail.label, detail.value);
    }
    return lines.join(u'\n');
}

} // namespace holdall::ui
