#include "app/cli/output/entryline.h"

#include "app/displayname.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <array>
#include <format>
#include <optional>
#include <string_view>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

std::string_view nameOf(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::File:
        return "file";
    case Entry::Kind::Folder:
        return "folder";
    case Entry::Kind::SymbolicLink:
        return "link";
    case Entry::Kind::HardLink:
        return "hard link";
    case Entry::Kind::Device:
        return "device";
    case Entry::Kind::Fifo:
        return "fifo";
    case Entry::Kind::Socket:
        return "socket";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<double> ratioOf(const Entry& entry)
{
    return entry.packedSize && entry.size > 0
        ? std::optional(static_cast<double>(*entry.packedSize) / static_cast<double>(entry.size))
        : std::nullopt;
}

std::string_view checkOf(const Entry& entry)
{
    return entry.crc ? "crc32" : "-";
}

QString timeText(const FileTime& time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

} // namespace

/// Written for a hundred thousand entries: into one buffer.
void appendEntryLine(const Entry& entry, QByteArray& lines)
{
    const std::optional<double> ratio = ratioOf(entry);
    const QByteArray name = displayText(entry.name).toUtf8();
    std::array<char, 128> fields = {};
    char* end = fields.data();
    end = entry.packedSize ? std::format_to(end, "\t{}\t{}", *entry.packedSize, entry.size)
                           : std::format_to(end, "\t-\t{}", entry.size);
    end = ratio ? std::format_to(end, "\t{:.3f}", *ratio) : std::format_to(end, "\t-");
    end = std::format_to(end, "\t{}\t{}\n", checkOf(entry), nameOf(entry.kind));
    lines.append(name).append(fields.data(), end - fields.data());
}

void appendEntryJsonLine(const Entry& entry, QByteArray& lines)
{
    QJsonObject object{{u"entry"_s, displayText(entry.name)},
                       {u"kind"_s, QLatin1StringView(nameOf(entry.kind))},
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
    lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace holdall::cli
