#pragma once

#include "codec/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace holdall::codec {

/// Where the independent chunks of a gzip member are. It is kept in a subfield of the header's extra
/// field (RFC 1952, 2.3.1.1), whose room is made before the data is known and filled afterwards.
///
///      0  2  "HD"
///      2  2  bytes that follow
///      4  1  version: 1
///      5  1  log2 of the uncompressed bytes in a group of chunks, 20..23; the last one may have fewer
///      6  2  0
///      8  8  uncompressed bytes in all
///     16  4  CRC-32 of the subfield from the version on, with these 4 bytes as 0
///     20  8  for each group: the bytes of its deflate blocks (4), CRC-32 of its data (4); then zeros
///
/// Numbers are little-endian. Groups follow each other from the header's end; each begins on a byte
/// and refers to nothing in front of it; a final empty block and the member's trailer follow the
/// last. A subfield that is not like this, zeros above all, says nothing: to readers it is not there.
/// One that is may still lie, so readers believe only what decoding confirms.
class ChunkIndex {
public:
    struct Group {
        std::uint32_t size; ///< compressed bytes
        std::uint32_t crc; ///< CRC-32 of the uncompressed data
    };

    /// An index for so many uncompressed bytes, with no group yet. Nothing where there is only one
    /// group, or too much data for the room that a header has.
    static std::optional<ChunkIndex> forSize(std::uint64_t uncompressedSize);

    /// The index in the extra field of a header, if there is a valid one.
    static std::optional<ChunkIndex> find(ByteView extraField);

    /// The subfield. Empty room as long as the groups do not make up the whole.
    Bytes subfield() const;

    /// Notes the next group; false where it does not fit in.
    bool add(const Group& group);

    /// Whether the groups are those of `size` bytes; if so, they are the index of that much.
    bool complete(std::uint64_t size);

    const std::vector<Group>& groups() const { return m_groups; }
    std::uint64_t groupSize() const { return std::uint64_t(1) << m_groupBits; } ///< uncompressed bytes
    std::uint64_t uncompressedSize(std::size_t group) const; ///< bytes

private:
    static std::optional<ChunkIndex> parse(ByteView content);
    std::uint64_t groupCount(std::uint64_t size) const { return (size + groupSize() - 1) >> m_groupBits; }

    unsigned m_groupBits = 0;
    std::uint64_t m_size = 0; ///< uncompressed bytes; 0 until complete()
    std::size_t m_room = 0; ///< groups
    std::vector<Group> m_groups;
};

} // namespace holdall::codec
