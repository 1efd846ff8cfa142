#include "ui/queue/jobresult.h"

#include "app/errortext.h"
#include "ui/queue/jobtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdall::ui {

namespace {

struct JobResultText {
    Q_DECLARE_TR_FUNCTIONS(JobResultText)
};

JobResult good(const QString& text)
{
    return {.text = text, .icon = QStringLiteral("success"), .tone = Tone::Good};
}

JobResult doubtful(const QString& text)
{
    return {.text = text, .icon = QStringLiteral("warning"), .tone = Tone::Warning};
}

JobResult bad(const QString& text)
{
    return {.text = text, .icon = QStringLiteral("failure"), .tone = Tone::Bad};
}

QString titleOf(const Verdict& verdict, const QString& otherwise)
{
    return verdict.error ? describe(*verdict.error).title : otherwise;
}

JobResult intact(const Verdict& verdict)
{
    if (!verdict.warnings.empty()) {
        return doubtful(JobResultText::tr("Intact, but: %1").arg(warningText(verdict.warnings.front())));
    }
    const QString check = checkTitle(verdict.check);
    return good(check.isEmpty() ? JobResultText::tr("Intact") : JobResultText::tr("Intact, %1").arg(check));
}

JobResult ofVerdict(const Verdict& verdict)
{
    switch (verdict.status) {
    case Verdict::Status::Intact:
        return intact(verdict);
    case Verdict::Status::Damaged:
        return bad(titleOf(verdict, JobResultText::tr("Damaged")));
    case Verdict::Status::Truncated:
        return bad(titleOf(verdict, JobResultText::tr("Truncated")));
    case Verdict::Status::Unchecked:
        return doubtful(JobResultText::tr("Decoded, but it carries no checksum"));
    case Verdict::Status::Unsupported:
        return bad(titleOf(verdict, JobResultText::tr("Unsupported")));
    case Verdict::Status::Encrypted:
        return doubtful(JobResultText::tr("Encrypted"));
    case Verdict::Status::Unreadable:
        return bad(titleOf(verdict, JobResultText::tr("Unreadable")));
    }
    Q_UNREACHABLE_RETURN({});
}

/// Of many files: how many are not intact; a report that could not be written outweighs that.
JobResult ofVerdicts(const Summary& summary)
{
    if (!summary.problems.empty()) {
        return bad(describe(summary.problems.front()).title);
    }
    std::uint64_t files = 0;
    std::uint64_t notIntact = 0;
    bool isBad = false;
    for (const auto& [status, count] : summary.verdicts) {
        files += count;
        notIntact += status == Verdict::Status::Intact ? 0 : count;
        isBad = isBad || ofVerdict({.status = status}).tone == Tone::Bad;
    }
    if (files == 0) {
        return doubtful(JobResultText::tr("No archives were found"));
    }
    if (notIntact == 0) {
        return good(JobResultText::tr("%n file(s) intact", nullptr, static_cast<int>(files)));
    }
    const QString text = JobResultText::tr("%1 of %n file(s) not intact", nullptr, static_cast<int>(files))
                             .arg(QLocale().toString(static_cast<qulonglong>(notIntact)));
    return isBad ? bad(text) : doubtful(text);
}

JobResult ofCompressed(bool isVerified, const Summary& summary)
{
    if (!isVerified) {
        return good(JobResultText::tr("Compressed, not verified"));
    }
    const QString check = summary.verdict ? checkTitle(summary.verdict->check) : QString();
    return good(check.isEmpty() ? JobResultText::tr("Verified: identical")
                                : JobResultText::tr("Verified: identical, %1").arg(check));
}

JobResult ofExtracted(const Summary& summary)
{
    if (summary.files > 1) {
        return good(JobResultText::tr("Extracted, files: %1").arg(summary.files));
    }
    return good(JobResultText::tr("Extracted"));
}

JobResult ofSuccess(const Request& request, const Summary& summary)
{
    if (std::holds_alternative<BatchVerifyRequest>(request)) {
        return ofVerdicts(summary);
    }
    const bool isEdit = std::holds_alternative<EditRequest>(request);
    if (summary.skipped && isEdit) {
        return good(JobResultText::tr("There was nothing to change"));
    }
    if (summary.skipped) {
        return doubtful(JobResultText::tr("Skipped: it exists already"));
    }
    if (!summary.problems.empty()) {
        return doubtful(JobResultText::tr("Done, files that failed: %1").arg(summary.problems.size()));
    }
    if (const auto* compress = std::get_if<CompressRequest>(&request)) {
        return ofCompressed(compress->verify || compress->trashSource, summary);
    }
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        return ofCompressed(archive->verify || archive->trashSource, summary);
    }
    if (std::holds_alternative<ExtractRequest>(request)) {
        return ofExtracted(summary);
    }
    if (isEdit) {
        return good(JobResultText::tr("Changed, and read again"));
    }
    return summary.verdict ? ofVerdict(*summary.verdict) : good(JobResultText::tr("Done"));
}

JobResult ofOutcome(const Request& request, const Outcome& outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Succeeded:
        return ofSuccess(request, outcome.summary);
    case Outcome::Kind::Failed:
        return bad(outcome.error ? describe(*outcome.error).title : JobResultText::tr("Failed"));
    case Outcome::Kind::Cancelled:
        return {.text = JobResultText::tr("Cancelled, nothing was left behind"),
                .icon = QStringLiteral("stopped"),
                .tone = Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

JobResult resultOf(const Job& job)
{
    if (job.outcome()) {
        return ofOutcome(job.request(), *job.outcome());
    }
    if (job.state() == JobState::Asking) {
        return {.text = JobResultText::tr("Waits for your answer"),
                .icon = QStringLiteral("question"),
                .tone = Tone::Accent};
    }
    return {};
}

JobSizes sizesOf(const Job& job, const ProgressSample& sample)
{
    std::uint64_t in = sample.bytesIn;
    std::uint64_t out = sample.bytesOut;
    if (job.outcome()) {
        const Summary& summary = job.outcome()->summary;
        in = summary.bytesRead;
        out = summary.bytesWritten;
        if (std::holds_alternative<VerifyRequest>(job.request()) && summary.verdict) {
            in = summary.verdict->compressedSize.value_or(0);
            out = summary.verdict->uncompressedSize.value_or(0);
        }
    }
    if (isCompression(job.request())) {
        return {.compressed = out, .uncompressed = in};
    }
    return {.compressed = in, .uncompressed = out};
}

QString sizesText(const Job& job)
{
    if (!job.outcome() || job.outcome()->kind != Outcome::Kind::Succeeded) {
        return {};
    }
    const JobSizes sizes = sizesOf(job, {});
    if (std::holds_alternative<EditRequest>(job.request())) {
        return sizeText(job.outcome()->summary.bytesWritten);
    }
    if (isVerification(job.request())) {
        return sizeText(sizes.compressed);
    }
    const bool compresses = isCompression(job.request());
    const std::uint64_t before = compresses ? sizes.uncompressed : sizes.compressed;
    const std::uint64_t after = compresses ? sizes.compressed : sizes.uncompressed;
    return JobResultText::tr("%1 → %2").arg(sizeText(before), sizeText(after));
}

QString warningText(const codec::Warning& warning)
{
    switch (warning.kind) {
    case codec::Warning::Kind::TrailingData:
        return JobResultText::tr("%1 of other data behind the end, at byte %2")
            .arg(sizeText(warning.size))
            .arg(warning.offset);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace holdall::ui
