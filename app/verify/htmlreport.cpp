#include "app/displayname.h"
#include "app/errortext.h"
#include "app/verify/reports.h"

#include <QStringList>

namespace holdall {

namespace {

using namespace Qt::StringLiterals;

/// The policy lets the page use its own style and nothing else, whatever a name in it may contain.
constexpr QByteArrayView pageHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Holdall verification report</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em; color: #1b1e20; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.75em; border-bottom: 1px solid #d5d8da; }
th { position: sticky; top: 0; background: #eff0f1; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.path, td.hash { font-family: monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
td.status { font-weight: bold; white-space: nowrap; }
.intact { color: #1a7f37; }
.damaged, .truncated, .unreadable { color: #b3261e; }
.unchecked, .unsupported, .encrypted { color: #8a5a00; }
@media (prefers-color-scheme: dark) {
body { color: #eff0f1; background: #1b1e20; }
th { background: #2a2e32; }
th, td { border-color: #3b4045; }
.intact { color: #5fd07f; }
.damaged, .truncated, .unreadable { color: #ff8a80; }
.unchecked, .unsupported, .encrypted { color: #f0b95a; }
}
</style>
</head>
<body>
<h1>Verification report</h1>
)";

QString cell(const QString& kind, const QString& text)
{
    return u"<td class=\"%1\">"_s.arg(kind) + text.toHtmlEscaped() + u"</td>"_s;
}

QString cell(const std::optional<std::uint64_t>& value)
{
    return cell(u"number"_s, value ? QString::number(*value) : QString());
}

QString remarksOf(const Verdict& verdict)
{
    QStringList remarks;
    if (const QString message = messageOf(verdict); !message.isEmpty()) {
        remarks.append(message);
    }
    for (const codec::Warning& warning : verdict.warnings) {
        remarks.append(u"warning: "_s + warningText(warning));
    }
    return remarks.join(u"; "_s);
}

QString row(const Verdict& verdict)
{
    const QString status = statusName(verdict);
    return u"<tr>"_s + cell(u"status "_s + status, status) + cell(u"path"_s, displayName(verdict.path))
        + cell(u"format"_s, formatName(verdict)) + cell(u"check"_s, checkName(verdict))
        + cell(verdict.compressedSize) + cell(verdict.uncompressedSize) + cell(offsetOf(verdict))
        + cell(u"remarks"_s, remarksOf(verdict)) + cell(u"hash"_s, QString::fromStdString(verdict.sha256))
        + u"</tr>\n"_s;
}

QString summaryOf(const Report& report)
{
    QStringList counts;
    for (const auto& [status, count] : countStatuses(report.results)) {
        counts.append(u"<span class=\"%1\">%2 %1</span>"_s.arg(statusName(status)).arg(count));
    }
    const QString times = u"Holdall %1, %2 to %3"_s.arg(report.version, report.started.toString(Qt::ISODate),
                                                        report.finished.toString(Qt::ISODate));
    return u"<p>%1</p>\n<p>%2</p>\n"_s.arg(times.toHtmlEscaped(), counts.join(u", "_s));
}

} // namespace

QByteArray renderHtml(const Report& report)
{
    QByteArray page(pageHead.data(), pageHead.size());
    page += summaryOf(report).toUtf8();
    page += "<table>\n<thead><tr><th>Status</th><th>File</th><th>Format</th><th>Check</th>"
            "<th>Compressed bytes</th><th>Uncompressed bytes</th><th>Offset</th><th>Remarks</th>"
            "<th>SHA-256</th></tr></thead>\n<tbody>\n";
    for (const Verdict& verdict : report.results) {
        page += row(verdict).toUtf8();
    }
    return page + "</tbody>\n</table>\n</body>\n</html>\n";
}

} // namespace holdall
