#include "app/jobs/persistence/jsonvalue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <string_view>

namespace holdall::json {

namespace {

QString token(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Keeps what is nice to read in names.
QString encoded(const std::string& bytes)
{
    return QString::fromLatin1(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))
                                   .toPercentEncoding("/ ,+"));
}

template <typename Value> bool take(std::optional<Value> found, Value& value)
{
    if (!found) {
        return false;
    }
    value = *std::move(found);
    return true;
}

std::string textOf(const QJsonValue& json)
{
    return json.toString().toStdString();
}

QString kindOf(const QJsonObject& object)
{
    return object.value(QLatin1String("kind")).toString();
}

bool readMember(const QJsonObject& object, const char* key, auto& value)
{
    return fromJson(object.value(QLatin1String(key)), value);
}

} // namespace

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(std::uint32_t value)
{
    return toJson(std::uint64_t{value});
}

QJsonValue toJson(std::uint64_t value)
{
    return QString::number(value);
}

QJsonValue toJson(const std::string& bytes)
{
    return encoded(bytes);
}

QJsonValue toJson(const std::filesystem::path& path)
{
    return encoded(path.native());
}

QJsonValue toJson(const codec::Bytes& bytes)
{
    const auto* data = reinterpret_cast<const char*>(bytes.data());
    return QString::fromLatin1(
        QByteArray::fromRawData(data, static_cast<qsizetype>(bytes.size())).toBase64());
}

QJsonValue toJson(const Endpoint& endpoint)
{
    const auto* path = std::get_if<std::filesystem::path>(&endpoint);
    return path == nullptr ? QJsonValue() : toJson(*path);
}

QJsonValue toJson(Conflict conflict)
{
    return token(name(conflict));
}

QJsonValue toJson(FolderPolicy policy)
{
    return token(name(policy));
}

QJsonValue toJson(Recursion recursion)
{
    return recursion == Recursion::All;
}

QJsonValue toJson(codec::Format format)
{
    return token(codec::info(format).name);
}

QJsonValue toJson(codec::Check check)
{
    return token(codec::name(check));
}

QJsonValue toJson(codec::Strategy strategy)
{
    return token(codec::name(strategy));
}

QJsonValue toJson(const codec::FilterChain& filters)
{
    return QString::fromStdString(filters.text());
}

QJsonValue toJson(const ArchiveFormat& format)
{
    return token(info(format).name);
}

QJsonValue toJson(ZipMethod method)
{
    return static_cast<int>(method);
}

QJsonValue toJson(const ArchiveChange& change)
{
    if (const auto* removal = std::get_if<RemoveEntries>(&change)) {
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("remove")},
                           {QStringLiteral("names"), toJson(removal->names)}};
    }
    if (const auto* renaming = std::get_if<RenameEntry>(&change)) {
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("rename")},
                           {QStringLiteral("from"), toJson(renaming->from)},
                           {QStringLiteral("to"), toJson(renaming->to)}};
    }
    const auto& addition = std::get<AddSource>(change);
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("add")},
                       {QStringLiteral("source"), toJson(addition.source)},
                       {QStringLiteral("folder"), toJson(addition.folder)}};
}

bool fromJson(const QJsonValue& json, bool& value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue& json, int& value)
{
    static constexpr int none = std::numeric_limits<int>::min();
    value = json.toInt(none);
    return value != none;
}

bool fromJson(const QJsonValue& json, std::uint32_t& value)
{
    bool ok = false;
    value = json.toString().toUInt(&ok);
    return ok;
}

bool fromJson(const QJsonValue& json, std::uint64_t& value)
{
    bool ok = false;
    value = json.toString().toULongLong(&ok);
    return ok;
}

bool fromJson(const QJsonValue& json, std::string& bytes)
{
    bytes = QByteArray::fromPercentEncoding(json.toString().toLatin1()).toStdString();
    return json.isString();
}

bool fromJson(const QJsonValue& json, std::filesystem::path& path)
{
    std::string bytes;
    const bool isRead = fromJson(json, bytes) && !bytes.empty() && !bytes.contains('\0');
    path = isRead ? std::filesystem::path(bytes) : std::filesystem::path();
    return isRead;
}

bool fromJson(const QJsonValue& json, codec::Bytes& bytes)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto view = std::as_bytes(
        std::span(decoded.decoded.constData(), static_cast<std::size_t>(decoded.decoded.size())));
    bytes.assign(view.begin(), view.end());
    return json.isString() && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool fromJson(const QJsonValue& json, Endpoint& endpoint)
{
    std::filesystem::path path;
    const bool isRead = fromJson(json, path);
    endpoint = std::move(path);
    return isRead;
}

bool fromJson(const QJsonValue& json, Conflict& conflict)
{
    return take(conflictFromName(textOf(json)), conflict);
}

bool fromJson(const QJsonValue& json, FolderPolicy& policy)
{
    return take(folderPolicyFromName(textOf(json)), policy);
}

bool fromJson(const QJsonValue& json, Recursion& recursion)
{
    recursion = json.toBool() ? Recursion::All : Recursion::None;
    return json.isBool();
}

bool fromJson(const QJsonValue& json, codec::Format& format)
{
    return take(codec::formatFromName(textOf(json)), format);
}

bool fromJson(const QJsonValue& json, codec::Check& check)
{
    return take(codec::checkFromName(textOf(json)), check);
}

bool fromJson(const QJsonValue& json, codec::Strategy& strategy)
{
    return take(codec::strategyFromName(textOf(json)), strategy);
}

bool fromJson(const QJsonValue& json, std::optional<codec::FilterChain>& filters)
{
    auto parsed = codec::FilterChain::parse(textOf(json));
    if (!parsed) {
        return false;
    }
    filters = *std::move(parsed);
    return true;
}

bool fromJson(const QJsonValue& json, ArchiveFormat& format)
{
    return take(archiveFormatFromName(textOf(json)), format);
}

bool fromJson(const QJsonValue& json, ZipMethod& method)
{
    using enum ZipMethod;
    for (const ZipMethod known : {Stored, Deflate, Bzip2, Lzma, Zstd, Xz}) {
        if (json.toInt(-1) == static_cast<int>(known)) {
            method = known;
            return true;
        }
    }
    return false;
}

bool fromJson(const QJsonValue& json, ArchiveChange& change)
{
    const QJsonObject object = json.toObject();
    const QString kind = kindOf(object);
    if (kind == QLatin1String("remove")) {
        return readMember(object, "names", change.emplace<RemoveEntries>().names);
    }
    if (kind == QLatin1String("rename")) {
        auto& renaming = change.emplace<RenameEntry>();
        return readMember(object, "from", renaming.from) && readMember(object, "to", renaming.to);
    }
    auto& addition = change.emplace<AddSource>();
    return kind == QLatin1String("add") && readMember(object, "source", addition.source)
        && readMember(object, "folder", addition.folder);
}

} // namespace holdall::json
