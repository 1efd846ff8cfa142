#include "app/displayname.h"
#include "app/verify/reports.h"

#include <QStringList>

namespace holdall {

namespace {

using namespace Qt::StringLiterals;

/// Quoted if it must be; a text that a spreadsheet would compute gets an apostrophe in front.
QString field(QString text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front())) {
        text.prepend(u'\'');
    }
    const bool isPlain =
        !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString field(const std::optional<std::uint64_t>& value)
{
    return value ? QString::number(*value) : QString();
}

QString warningTexts(const Verdict& verdict)
{
    QStringList texts;
    for (const codec::Warning& warning : verdict.warnings) {
        texts.append(warningText(warning));
    }
    return texts.join(u"; "_s);
}

QString line(const Verdict& verdict)
{
    const QStringList fields{field(displayName(verdict.path)),
                             formatName(verdict),
                             statusName(verdict),
                             checkName(verdict),
                             field(verdict.compressedSize),
                             field(verdict.uncompressedSize),
                             field(verdict.streams),
                             field(verdict.blocks),
                             field(verdict.entries),
                             field(offsetOf(verdict)),
                             field(displayText(verdict.entry)),
                             field(messageOf(verdict)),
                             field(warningTexts(verdict)),
                             QString::number(verdict.duration.count()),
                             QString::fromStdString(verdict.sha256)};
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray renderCsv(const Report& report)
{
    QByteArray text =
        "path,format,status,check,compressedSize,uncompressedSize,streams,blocks,entries,offset,entry,"
        "message,warnings,durationMs,sha256\r\n";
    for (const Verdict& verdict : report.results) {
        text += line(verdict).toUtf8();
    }
    return text;
}

} // namespace holdall
