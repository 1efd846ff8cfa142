#include "ui/queue/jobtext.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "codec/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdall::ui {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QString endpointText(const Endpoint& endpoint, const QString& streamText)
{
    const auto* path = std::get_if<std::filesystem::path>(&endpoint);
    return path ? displayName(*path) : streamText;
}

QString withOthers(const QString& first, std::size_t others)
{
    return JobText::tr("%1 and %n more", nullptr, static_cast<int>(others)).arg(first);
}

/// Of a job about several: how many beside the first.
std::size_t otherSources(const Request& request)
{
    std::size_t count = 1;
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        count = archive->sources.size();
    } else if (const auto* batch = std::get_if<BatchVerifyRequest>(&request)) {
        count = batch->paths.size();
    }
    return count > 1 ? count - 1 : 0;
}

QString beside(const Request& request)
{
    const std::optional<std::filesystem::path> source = sourcePath(request);
    return source ? displayName(source->parent_path()) : QString();
}

QString destination(const std::optional<Endpoint>& output, const std::optional<std::filesystem::path>& folder,
                    const Request& request)
{
    if (output) {
        return endpointText(*output, JobText::tr("standard output"));
    }
    return folder ? displayName(*folder) : beside(request);
}

QString titleOf(codec::Format format)
{
    const std::string_view title = codec::info(format).title;
    return QString::fromLatin1(title.data(), static_cast<qsizetype>(title.size()));
}

QString runningText(Phase phase)
{
    switch (phase) {
    case Phase::Preparing:
        return JobText::tr("Preparing");
    case Phase::Compressing:
        return JobText::tr("Compressing");
    case Phase::Decompressing:
        return JobText::tr("Extracting");
    case Phase::Verifying:
        return JobText::tr("Verifying");
    case Phase::Saving:
        return JobText::tr("Saving");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::optional<std::filesystem::path> sourcePath(const Request& request)
{
    const std::filesystem::path* path = subjectOf(request);
    return path ? std::optional(*path) : std::nullopt;
}

QString sourceName(const Request& request)
{
    const std::optional<std::filesystem::path> source = sourcePath(request);
    if (!source) {
        return JobText::tr("standard input");
    }
    const std::filesystem::path name = source->has_filename() ? source->filename() : *source;
    const std::size_t others = otherSources(request);
    return others > 0 ? withOthers(displayName(name), others) : displayName(name);
}

QString sourceText(const Request& request)
{
    const std::filesystem::path* path = subjectOf(request);
    if (const std::size_t others = otherSources(request); path && others > 0) {
        return withOthers(displayName(*path), others);
    }
    return path ? displayName(*path) : JobText::tr("standard input");
}

QString destinationText(const Request& request)
{
    if (const auto* compress = std::get_if<CompressRequest>(&request)) {
        return destination(compress->output, compress->directory, request);
    }
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        return destination(archive->output, archive->directory, request);
    }
    if (const auto* extract = std::get_if<ExtractRequest>(&request)) {
        return destination(extract->output, extract->into, request);
    }
    return {};
}

QString purposeText(const Request& request)
{
    if (const auto* compress = std::get_if<CompressRequest>(&request)) {
        return JobText::tr("Compress to %1").arg(titleOf(compress->settings.format));
    }
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        const std::string_view title = info(archive->format).title;
        return JobText::tr("Compress to %1")
            .arg(QString::fromLatin1(title.data(), static_cast<qsizetype>(title.size())));
    }
    if (std::holds_alternative<EditRequest>(request)) {
        return JobText::tr("Change");
    }
    return std::holds_alternative<ExtractRequest>(request) ? JobText::tr("Extract") : JobText::tr("Verify");
}

QString purposeIcon(const Request& request)
{
    if (isCompression(request)) {
        return QStringLiteral("compress");
    }
    if (std::holds_alternative<EditRequest>(request)) {
        return QStringLiteral("rename");
    }
    return std::holds_alternative<ExtractRequest>(request) ? QStringLiteral("extract")
                                                           : QStringLiteral("verify");
}

QString stateText(JobState state, Phase phase)
{
    switch (state) {
    case JobState::Queued:
        return JobText::tr("Waiting");
    case JobState::Running:
        return runningText(phase);
    case JobState::Paused:
        return JobText::tr("Paused");
    case JobState::Asking:
        return JobText::tr("Needs an answer");
    case JobState::Succeeded:
        return JobText::tr("Done");
    case JobState::Failed:
        return JobText::tr("Failed");
    case JobState::Cancelled:
        return JobText::tr("Cancelled");
    }
    Q_UNREACHABLE_RETURN({});
}

QString speedText(double bytesASecond)
{
    return JobText::tr("%1/s").arg(sizeText(static_cast<std::uint64_t>(bytesASecond)));
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    const auto two = [](auto number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600) {
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    }
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString percentText(double percent, int decimals)
{
    return JobText::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

QString ratioText(std::uint64_t compressed, std::uint64_t uncompressed)
{
    if (compressed == 0 || uncompressed == 0) {
        return {};
    }
    const double percent = 100.0 * static_cast<double>(compressed) / static_cast<double>(uncompressed);
    return percentText(percent, percent < 10.0 ? 1 : 0);
}

QString checkTitle(codec::Check check)
{
    switch (check) {
    case codec::Check::Unknown:
    case codec::Check::None:
        return {};
    case codec::Check::Crc32:
        return QStringLiteral("CRC32");
    case codec::Check::Crc64:
        return QStringLiteral("CRC64");
    case codec::Check::Sha256:
        return QStringLiteral("SHA-256");
    case codec::Check::Adler32:
        return QStringLiteral("Adler-32");
    case codec::Check::XxHash64:
        return QStringLiteral("XXH64");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace holdall::ui
