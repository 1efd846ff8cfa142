#include "app/verify/report.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "app/io/atomicfile.h"
#include "app/verify/reports.h"

#include <QStringList>

#include <algorithm>

namespace holdall {

namespace {

using namespace Qt::StringLiterals;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), codec::checkedCast<qsizetype>(text.size()));
}

std::unexpected<Error> refusedSuffix(const std::filesystem::path& path)
{
    const auto refused = codec::invalidOption("report", path.native(), ".json .csv .html");
    return std::unexpected(errorFrom(refused.error(), path));
}

} // namespace

std::optional<ReportFormat> reportFormatFromSuffix(const std::filesystem::path& path)
{
    const QString suffix = toText(path.extension().native()).toLower();
    if (suffix == u".json"_s) {
        return ReportFormat::Json;
    }
    if (suffix == u".csv"_s) {
        return ReportFormat::Csv;
    }
    return suffix == u".html"_s || suffix == u".htm"_s ? std::optional(ReportFormat::Html) : std::nullopt;
}

QByteArray renderReport(const Report& report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return renderJson(report);
    case ReportFormat::Csv:
        return renderCsv(report);
    case ReportFormat::Html:
        break;
    }
    return renderHtml(report);
}

Result<void> saveReport(const Report& report, const std::filesystem::path& path)
{
    const std::optional<ReportFormat> format = reportFormatFromSuffix(path);
    if (!format) {
        return refusedSuffix(path);
    }
    const Result<std::unique_ptr<AtomicFile>> file = AtomicFile::create(path, {});
    if (!file) {
        return std::unexpected(file.error());
    }
    const QByteArray text = renderReport(report, *format);
    if (const auto written = (*file)->write(std::as_bytes(std::span(text))); !written) {
        return std::unexpected(errorFrom(written.error(), path));
    }
    if (const Result<void> finished = (*file)->finish(std::nullopt); !finished) {
        return finished;
    }
    const auto committed = (*file)->commit(Conflict::Overwrite);
    return committed ? Result<void>() : std::unexpected(committed.error());
}

std::map<Verdict::Status, std::size_t> countStatuses(const std::vector<Verdict>& results)
{
    std::map<Verdict::Status, std::size_t> counts;
    for (const Verdict& verdict : results) {
        ++counts[verdict.status];
    }
    return counts;
}

QString messageOf(const Verdict& verdict)
{
    if (!verdict.error) {
        return {};
    }
    const ErrorText text = describe(*verdict.error);
    return text.detail.isEmpty() ? text.title : text.title + u": "_s + text.detail;
}

QString warningText(const codec::Warning& warning)
{
    switch (warning.kind) {
    case codec::Warning::Kind::TrailingData:
        break;
    }
    return u"%1 bytes of trailing data at offset %2"_s.arg(warning.size).arg(warning.offset);
}

std::optional<std::uint64_t> offsetOf(const Verdict& verdict)
{
    return verdict.error && verdict.error->codec ? verdict.error->codec->offset : std::nullopt;
}

QString formatName(const Verdict& verdict)
{
    if (verdict.archive) {
        return toText(info(*verdict.archive).name);
    }
    return verdict.format ? toText(codec::info(*verdict.format).name) : QString();
}

QString checkName(const Verdict& verdict)
{
    return verdict.check == codec::Check::Unknown ? QString() : toText(codec::name(verdict.check));
}

QString statusName(const Verdict& verdict)
{
    return statusName(verdict.status);
}

QString statusName(Verdict::Status status)
{
    return toText(name(status));
}

} // namespace holdall
