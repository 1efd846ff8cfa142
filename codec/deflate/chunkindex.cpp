#include "codec/deflate/chunkindex.h"

#include "codec/deflate/checksum.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <array>

namespace holdall::codec {

namespace {

constexpr std::byte firstId{'H'};
constexpr std::byte secondId{'D'};
constexpr std::byte version{1};
constexpr unsigned smallestGroupBits = 20;
constexpr unsigned largestGroupBits = 23;
constexpr std::size_t subfieldHead = 4;
constexpr std::size_t fixedSize = 16; // of the content, up to the groups
constexpr std::size_t crcAt = 12; // in the content
constexpr std::size_t crcSize = 4;
constexpr std::size_t groupEntry = 8;
constexpr std::size_t largestRoom = (65'535 - subfieldHead - fixedSize) / groupEntry;

std::uint32_t ownCrc(ByteView content)
{
    static constexpr std::array<std::byte, crcSize> nothing = {};
    Checksum crc(Check::Crc32);
    crc.add(content.first(crcAt));
    crc.add(nothing);
    crc.add(content.subspan(crcAt + crcSize));
    return crc.value();
}

} // namespace

std::optional<ChunkIndex> ChunkIndex::forSize(std::uint64_t uncompressedSize)
{
    for (unsigned bits = smallestGroupBits; bits <= largestGroupBits; ++bits) {
        ChunkIndex index;
        index.m_groupBits = bits;
        const std::uint64_t count = (uncompressedSize >> bits) + 1;
        if (uncompressedSize <= index.groupSize() || count > largestRoom) {
            continue;
        }
        index.m_room = index.groupCount(uncompressedSize);
        return index;
    }
    return std::nullopt;
}

std::optional<ChunkIndex> ChunkIndex::find(ByteView extraField)
{
    while (extraField.size() >= subfieldHead) {
        const std::uint64_t size = loadLittleEndian(extraField, 2, 2);
        const ByteView rest = extraField.subspan(subfieldHead);
        if (size > rest.size()) {
            return std::nullopt;
        }
        if (extraField[0] == firstId && extraField[1] == secondId) {
            return parse(rest.first(size));
        }
        extraField = rest.subspan(size);
    }
    return std::nullopt;
}

std::optional<ChunkIndex> ChunkIndex::parse(ByteView content)
{
    if (content.size() < fixedSize || content[0] != version
        || loadLittleEndian(content, crcAt, crcSize) != ownCrc(content)) {
        return std::nullopt;
    }
    ChunkIndex index;
    index.m_groupBits = std::to_integer<unsigned>(content[1]);
    index.m_size = loadLittleEndian(content, 4, 8);
    if (index.m_groupBits < smallestGroupBits || index.m_groupBits > largestGroupBits) {
        return std::nullopt;
    }
    index.m_room = (content.size() - fixedSize) / groupEntry;
    const std::uint64_t whole = index.m_size >> index.m_groupBits;
    if (index.m_size == 0 || whole > index.m_room || index.groupCount(index.m_size) > index.m_room) {
        return std::nullopt;
    }
    index.m_groups.reserve(index.groupCount(index.m_size));
    for (std::size_t i = 0; i < index.groupCount(index.m_size); ++i) {
        const std::size_t at = fixedSize + i * groupEntry;
        const Group group{static_cast<std::uint32_t>(loadLittleEndian(content, at, 4)),
                          static_cast<std::uint32_t>(loadLittleEndian(content, at + 4, 4))};
        if (group.size == 0 || group.size > index.groupSize() + index.groupSize() / 64) {
            return std::nullopt;
        }
        index.m_groups.push_back(group);
    }
    return index;
}

Bytes ChunkIndex::subfield() const
{
    const std::size_t contentSize = fixedSize + m_room * groupEntry;
    Bytes field = {firstId, secondId};
    appendLittleEndian(field, contentSize, 2);
    if (m_size > 0) {
        field.push_back(version);
        field.push_back(static_cast<std::byte>(m_groupBits));
        appendLittleEndian(field, 0, 2);
        appendLittleEndian(field, m_size, 8);
        appendLittleEndian(field, 0, crcSize);
        for (const Group& group : m_groups) {
            appendLittleEndian(field, group.size, 4);
            appendLittleEndian(field, group.crc, 4);
        }
    }
    field.resize(subfieldHead + contentSize);
    if (m_size > 0) {
        Bytes crc;
        appendLittleEndian(crc, ownCrc(ByteView(field).subspan(subfieldHead)), crcSize);
        std::ranges::copy(crc, field.begin() + subfieldHead + crcAt);
    }
    return field;
}

bool ChunkIndex::add(const Group& group)
{
    if (m_groups.size() == m_room) {
        return false;
    }
    m_groups.push_back(group);
    return true;
}

bool ChunkIndex::complete(std::uint64_t size)
{
    if (size == 0 || groupCount(size) != m_groups.size()) {
        return false;
    }
    m_size = size;
    return true;
}

std::uint64_t ChunkIndex::uncompressedSize(std::size_t group) const
{
    return std::min(groupSize(), m_size - group * groupSize());
}

} // namespace holdall::codec
