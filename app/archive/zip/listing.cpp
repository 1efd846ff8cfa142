#include "app/archive/zip/listing.h"

#include "app/archive/zip/encryption.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>
#include <string_view>
#include <utility>

namespace holdall::zip {

namespace {

using codec::loadLittleEndian;

struct MethodInfo {
    std::uint16_t method;
    std::string_view name;
    bool isReadable = false;
    std::optional<codec::Format> format = {};
};

// APPNOTE 4.4.5
constexpr std::array methods = {
    MethodInfo{.method = storedMethod, .name = "Stored", .isReadable = true},
    MethodInfo{.method = 8, .name = "Deflate", .isReadable = true, .format = codec::Format::Deflate},
    MethodInfo{.method = 9, .name = "Deflate64"},
    MethodInfo{.method = 12, .name = "BZip2", .isReadable = true, .format = codec::Format::Bzip2},
    MethodInfo{.method = 14, .name = "LZMA", .isReadable = true, .format = codec::Format::Lzma},
    MethodInfo{.method = 20, .name = "Zstandard", .isReadable = true, .format = codec::Format::Zstd},
    MethodInfo{.method = 93, .name = "Zstandard", .isReadable = true, .format = codec::Format::Zstd},
    MethodInfo{.method = 95, .name = "XZ", .isReadable = true, .format = codec::Format::Xz},
    MethodInfo{.method = 98, .name = "PPMd"},
    MethodInfo{.method = 99, .name = "AES"},
};

const MethodInfo* find(std::uint16_t method)
{
    const auto* const row = std::ranges::find(methods, method, &MethodInfo::method);
    return row == methods.end() ? nullptr : row;
}

/// The Unix mode, 0 where there is none.
std::uint32_t modeOf(const Record& record)
{
    static constexpr std::uint8_t unixSystem = 3;
    static constexpr std::uint8_t macSystem = 19;
    static constexpr unsigned modeShift = 16;
    const bool hasMode = record.system == unixSystem || record.system == macSystem;
    return hasMode ? record.attributes >> modeShift : 0;
}

Entry::Kind kindOf(const Record& record)
{
    static constexpr std::uint32_t dosFolder = 0x10;
    static constexpr std::uint32_t typeBits = 0170000; // as stat(2) has them on every Unix
    if (record.name.ends_with('/')) {
        return Entry::Kind::Folder;
    }
    switch (modeOf(record) & typeBits) {
    case 0010000:
        return Entry::Kind::Fifo;
    case 0020000:
    case 0060000:
        return Entry::Kind::Device;
    case 0040000:
        return Entry::Kind::Folder;
    case 0120000:
        return Entry::Kind::SymbolicLink;
    case 0140000:
        return Entry::Kind::Socket;
    case 0:
        return (record.attributes & dosFolder) != 0 ? Entry::Kind::Folder : Entry::Kind::File;
    default:
        return Entry::Kind::File;
    }
}

std::optional<FileTime> ntfsTime(codec::ByteView extra)
{
    static constexpr std::uint16_t id = 0x000a;
    static constexpr std::size_t reserved = 4;
    static constexpr std::int64_t from1601To1970 = 11'644'473'600; // seconds
    static constexpr std::uint64_t unitsPerSecond = 10'000'000;
    static constexpr std::uint16_t timesTag = 1;
    const codec::ByteView field = findExtra(extra, id).value_or(codec::ByteView());
    const auto times = field.size() < reserved ? std::nullopt : findExtra(field.subspan(reserved), timesTag);
    if (!times || times->size() < sizeof(std::uint64_t)) {
        return std::nullopt;
    }
    const std::uint64_t value = loadLittleEndian(*times, 0, sizeof value);
    return value == 0 ? std::nullopt
                      : std::optional(FileTime{
                            .seconds = static_cast<std::int64_t>(value / unitsPerSecond) - from1601To1970,
                            .nanoseconds = static_cast<std::int64_t>(value % unitsPerSecond) * 100});
}

std::optional<FileTime> unixTime(codec::ByteView extra)
{
    static constexpr std::uint16_t id = 0x5455;
    static constexpr std::size_t size = 5;
    const codec::ByteView field = findExtra(extra, id).value_or(codec::ByteView());
    if (field.size() < size || (field[0] & std::byte(1)) == std::byte(0)) {
        return std::nullopt;
    }
    return FileTime{.seconds = static_cast<std::int32_t>(loadLittleEndian(field, 1, 4))};
}

/// Nothing where there is no such date.
std::optional<FileTime> dosTime(std::uint32_t time)
{
    const auto bits = [time](unsigned shift, unsigned mask) {
        return static_cast<int>(time >> shift & mask);
    };
    std::tm local = {};
    local.tm_year = bits(25, 0x7F) + 1980 - 1900;
    local.tm_mon = bits(21, 0x0F) - 1;
    local.tm_mday = bits(16, 0x1F);
    local.tm_hour = bits(11, 0x1F);
    local.tm_min = bits(5, 0x3F);
    local.tm_sec = bits(0, 0x1F) * 2;
    local.tm_isdst = -1;
    if (local.tm_mon < 0 || local.tm_mon > 11 || local.tm_mday == 0) {
        return std::nullopt;
    }
    return FileTime{.seconds = std::mktime(&local)};
}

/// Numbers of owner and group, which may have any size.
void addOwner(Entry& entry, codec::ByteView extra)
{
    static constexpr std::uint16_t id = 0x7875;
    codec::ByteView rest = findExtra(extra, id).value_or(codec::ByteView());
    if (rest.empty() || rest[0] != std::byte(1)) {
        return;
    }
    rest = rest.subspan(1);
    for (std::optional<std::uint32_t>* number : {&entry.owner, &entry.group}) {
        const std::size_t size = rest.empty() ? 0 : std::to_integer<std::size_t>(rest[0]);
        if (size == 0 || size > sizeof(std::uint32_t) || rest.size() <= size) {
            return;
        }
        *number = static_cast<std::uint32_t>(loadLittleEndian(rest, 1, size));
        rest = rest.subspan(1 + size);
    }
}

} // namespace

Entry entryFrom(const Record& record, std::string name)
{
    const auto either = [](std::optional<FileTime> first, auto other) { return first ? first : other(); };
    const std::uint32_t mode = modeOf(record);
    Entry entry{.kind = kindOf(record), .name = std::move(name)};
    entry.name.resize(entry.name.find_last_not_of('/') + 1);
    entry.size = entry.kind == Entry::Kind::File ? record.numbers.size : 0;
    entry.permissions = mode == 0 ? std::nullopt : std::optional(mode & Entry::modeBits);
    entry.modified = either(ntfsTime(record.extra), [&] {
        return either(unixTime(record.extra), [&] { return dosTime(record.time); });
    });
    addOwner(entry, record.extra);
    entry.packedSize = record.numbers.packedSize;
    // What contradicts itself is an error of the data; here it is told as it stands.
    const Encryption encryption = encryptionOf(record).value_or(Encryption{.method = record.method});
    entry.crc = encryption.tellsCheck ? std::optional(record.crc) : std::nullopt;
    entry.method = methodName(encryption.method);
    entry.isEncrypted = (record.flags & encryptedFlag) != 0;
    return entry;
}

std::string methodName(std::uint16_t method)
{
    const MethodInfo* const row = find(method);
    return row != nullptr ? std::string(row->name) : std::to_string(method);
}

std::optional<codec::Format> formatOf(std::uint16_t method)
{
    const MethodInfo* const row = find(method);
    return row != nullptr ? row->format : std::nullopt;
}

bool isReadable(std::uint16_t method)
{
    const MethodInfo* const row = find(method);
    return row != nullptr && row->isReadable;
}

} // namespace holdall::zip
