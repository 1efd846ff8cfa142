#pragma once

#include "app/archive/editing/archivechange.h"
#include "app/jobs/request.h"

#include <QJsonArray>
#include <QJsonValue>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Single values of requests as JSON and back. Bytes stay what they are: text and paths are percent-encoded,
/// so that what is no UTF-8 survives and the rest can be read. fromJson() returns false, and may have changed
/// the value, for what toJson() does not make.
namespace holdall::json {

QJsonValue toJson(bool value);
QJsonValue toJson(int value);
QJsonValue toJson(std::uint32_t value);
QJsonValue toJson(std::uint64_t value); ///< a text: JSON's numbers are not exact
QJsonValue toJson(const std::string& bytes);
QJsonValue toJson(const std::filesystem::path& path);
QJsonValue toJson(const codec::Bytes& bytes);
QJsonValue toJson(const Endpoint& endpoint); ///< a path; null for a standard stream
QJsonValue toJson(Conflict conflict);
QJsonValue toJson(FolderPolicy policy);
QJsonValue toJson(Recursion recursion);
QJsonValue toJson(codec::Format format);
QJsonValue toJson(codec::Check check);
QJsonValue toJson(codec::Strategy strategy);
QJsonValue toJson(const codec::FilterChain& filters);
QJsonValue toJson(const ArchiveFormat& format);
QJsonValue toJson(ZipMethod method);
QJsonValue toJson(const ArchiveChange& change);

bool fromJson(const QJsonValue& json, bool& value);
bool fromJson(const QJsonValue& json, int& value);
bool fromJson(const QJsonValue& json, std::uint32_t& value);
bool fromJson(const QJsonValue& json, std::uint64_t& value);
bool fromJson(const QJsonValue& json, std::string& bytes);
bool fromJson(const QJsonValue& json, std::filesystem::path& path);
bool fromJson(const QJsonValue& json, codec::Bytes& bytes);
bool fromJson(const QJsonValue& json, Endpoint& endpoint);
bool fromJson(const QJsonValue& json, Conflict& conflict);
bool fromJson(const QJsonValue& json, FolderPolicy& policy);
bool fromJson(const QJsonValue& json, Recursion& recursion);
bool fromJson(const QJsonValue& json, codec::Format& format);
bool fromJson(const QJsonValue& json, codec::Check& check);
bool fromJson(const QJsonValue& json, codec::Strategy& strategy);
bool fromJson(const QJsonValue& json, ArchiveFormat& format);
bool fromJson(const QJsonValue& json, ZipMethod& method);
bool fromJson(const QJsonValue& json, ArchiveChange& change);

/// Has no empty value to begin with, so it comes optional.
bool fromJson(const QJsonValue& json, std::optional<codec::FilterChain>& filters);

template <typename Item> QJsonValue toJson(const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items) {
        array.append(toJson(item));
    }
    return array;
}

template <typename Item> bool fromJson(const QJsonValue& json, std::vector<Item>& items)
{
    for (const QJsonValue& each : json.toArray()) {
        if (!fromJson(each, items.emplace_back())) {
            return false;
        }
    }
    return json.isArray();
}

} // namespace holdall::json
