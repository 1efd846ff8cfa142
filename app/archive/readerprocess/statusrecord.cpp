#include "app/archive/readerprocess/statusrecord.h"

#include <cstring>
#include <utility>

namespace holdall {

namespace {

constexpr std::size_t entryOffset = 8;
constexpr std::size_t valueOffset = 16;

} // namespace

std::array<std::byte, StatusRecord::size> toBytes(const StatusRecord& record)
{
    std::array<std::byte, StatusRecord::size> bytes = {};
    bytes[0] = static_cast<std::byte>(record.kind);
    bytes[1] = static_cast<std::byte>(record.failure);
    std::memcpy(bytes.data() + entryOffset, &record.entry, sizeof record.entry);
    std::memcpy(bytes.data() + valueOffset, &record.value, sizeof record.value);
    return bytes;
}

std::optional<StatusRecord> recordFrom(codec::ByteView bytes)
{
    const auto kind = std::to_integer<std::uint8_t>(bytes[0]);
    const auto failure = std::to_integer<std::uint8_t>(bytes[1]);
    if (kind > std::to_underlying(StatusRecord::Kind::Finished)
        || failure > std::to_underlying(ReaderFailure::System)) {
        return std::nullopt;
    }
    StatusRecord record{.kind = static_cast<StatusRecord::Kind>(kind),
                        .failure = static_cast<ReaderFailure>(failure)};
    std::memcpy(&record.entry, bytes.data() + entryOffset, sizeof record.entry);
    std::memcpy(&record.value, bytes.data() + valueOffset, sizeof record.value);
    return record;
}

} // namespace holdall
