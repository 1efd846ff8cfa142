#include "app/cli/output/entryline.h"

#include "app/displayname.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::File:
        return u"file"_s;
    case Entry::Kind::Folder:
        return u"folder"_s;
    case Entry::Kind::SymbolicLink:
        return u"link"_s;
    case Entry::Kind::HardLink:
        return u"hard link"_s;
    case Entry::Kind::Device:
        return u"device"_s;
    case Entry::Kind::Fifo:
        return u"fifo"_s;
    case Entry::Kind::Socket:
        return u"socket"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<double> ratioOf(const Entry& entry)
{
    return entry.packedSize && entry.size > 0
        ? std::optional(static_cast<double>(*entry.packedSize) / static_cast<double>(entry.size))
        : std::nullopt;
}

QString checkOf(const Entry& entry)
{
    return entry.crc ? u"crc32"_s : u"-"_s;
}

QString timeText(const FileTime& time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

} // namespace

QByteArray entryLine(const Entry& entry)
{
    const std::optional<double> ratio = ratioOf(entry);
    const QStringList fields = {
        displayText(entry.name),
        entry.packedSize ? QString::number(*entry.packedSize) : u"-"_s,
        QString::number(entry.size),
        ratio ? QString::number(*ratio, 'f', 3) : u"-"_s,
        checkOf(entry),
        nameOf(entry.kind),
    };
    return fields.join(u'\t').toUtf8() + '\n';
}

QByteArray entryJsonLine(const Entry& entry)
{
    QJsonObject object{{u"entry"_s, displayText(entry.name)},
                       {u"kind"_s, nameOf(entry.kind)},
                       {u"uncompressedSize"_s, static_cast<qint64>(entry.size)}};
    if (!entry.target.empty()) {
        object.insert(u"target"_s, displayText(entry.target));
    }
    if (entry.packedSize) {
        object.insert(u"compressedSize"_s, static_cast<qint64>(*entry.packedSize));
    }
    if (const std::optional<double> ratio = ratioOf(entry)) {
        object.insert(u"ratio"_s, *ratio);
    }
    if (entry.crc) {
        object.insert(u"crc32"_s, QString::number(*entry.crc, 16).rightJustified(8, u'0'));
    }
    if (entry.modified) {
        object.insert(u"modified"_s, timeText(*entry.modified));
    }
    if (entry.permissions) {
        object.insert(u"permissions"_s, QString::number(*entry.permissions, 8).rightJustified(4, u'0'));
    }
    if (!entry.ownerName.empty()) {
        object.insert(u"owner"_s, displayText(entry.ownerName));
    }
    if (!entry.groupName.empty()) {
        object.insert(u"group"_s, displayText(entry.groupName));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace holdall::cli
