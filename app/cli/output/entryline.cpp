#include "app/cli/output/entryline.h"

#include "app/displayname.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <array>
#include <charconv>
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

/// Written for a hundred thousand entries: into one buffer, without a format string to read for each.
void appendEntryLine(const Entry& entry, QByteArray& lines)
{
    const auto append = [&lines](auto number, auto... form) {
        std::array<char, 64> room;
        const char* end = std::to_chars(room.begin(), room.end(), number, form...).ptr;
        lines.append(room.data(), end - room.data());
    };
    lines.append(displayText(entry.name).toUtf8()).append('\t');
    if (entry.packedSize) {
        append(*entry.packedSize);
    } else {
        lines.append('-');
    }
    lines.append('\t');
    append(entry.size);
    lines.append('\t');
    if (const std::optional<double> ratio = ratioOf(entry)) {
        append(*ratio, std::chars_format::fixed, 3);
    } else {
        lines.append('-');
    }
    lines.append('\t').append(checkOf(entry)).append('\t').append(nameOf(entry.kind)).append('\n');
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
