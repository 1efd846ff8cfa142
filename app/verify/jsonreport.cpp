#include "app/displayname.h"
#include "app/verify/reports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace holdall {

namespace {

using namespace Qt::StringLiterals;

/// JSON is UTF-8: a name that is not has its other bytes shown as "\xNN".
QString pathText(const std::filesystem::path& path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(path.native()));
    return decoder.hasError() ? displayName(path) : text;
}

QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

template <typename Value>
void insert(QJsonObject& object, const QString& name, const std::optional<Value>& value)
{
    if (value) {
        object.insert(name, number(*value));
    }
}

void insert(QJsonObject& object, const QString& name, const QString& value)
{
    if (!value.isEmpty()) {
        object.insert(name, value);
    }
}

QJsonArray warningsOf(const Verdict& verdict)
{
    QJsonArray warnings;
    for (const codec::Warning& warning : verdict.warnings) {
        warnings.append(warningText(warning));
    }
    return warnings;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray headOf(const Report& report)
{
    QJsonObject summary;
    for (const auto& [status, count] : countStatuses(report.results)) {
        summary.insert(statusName(status), number(count));
    }
    QJsonObject head{{u"tool"_s, u"holdall"_s},
                     {u"started"_s, report.started.toString(Qt::ISODateWithMs)},
                     {u"finished"_s, report.finished.toString(Qt::ISODateWithMs)},
                     {u"summary"_s, summary}};
    insert(head, u"version"_s, report.version);
    return compact(head);
}

} // namespace

QJsonObject jsonObject(const Verdict& verdict)
{
    QJsonObject object{{u"path"_s, pathText(verdict.path)},
                       {u"status"_s, statusName(verdict)},
                       {u"durationMs"_s, static_cast<qint64>(verdict.duration.count())}};
    insert(object, u"format"_s, formatName(verdict));
    insert(object, u"check"_s, checkName(verdict));
    insert(object, u"compressedSize"_s, verdict.compressedSize);
    insert(object, u"uncompressedSize"_s, verdict.uncompressedSize);
    insert(object, u"streams"_s, verdict.streams);
    insert(object, u"blocks"_s, verdict.blocks);
    insert(object, u"entries"_s, verdict.entries);
    insert(object, u"offset"_s, offsetOf(verdict));
    if (!verdict.entry.empty()) {
        object.insert(u"entry"_s, pathText(verdict.entry));
    }
    insert(object, u"message"_s, messageOf(verdict));
    insert(object, u"sha256"_s, QString::fromStdString(verdict.sha256));
    if (!verdict.warnings.empty()) {
        object.insert(u"warnings"_s, warningsOf(verdict));
    }
    return object;
}

QByteArray jsonLine(const Verdict& verdict)
{
    return compact(jsonObject(verdict)) + '\n';
}

/// A line a result, so that the report of many files can be read and compared without a tool.
QByteArray renderJson(const Report& report)
{
    QByteArray text = headOf(report);
    text.chop(1);
    text += ",\"results\":[";
    bool isFirst = true;
    for (const Verdict& verdict : report.results) {
        text += isFirst ? "\n" : ",\n";
        text += compact(jsonObject(verdict));
        isFirst = false;
    }
    return text + "\n]}\n";
}

} // namespace holdall
