#pragma once

#include "codec/bytes.h"
#include "codec/deflate/inflater.h"
#include "codec/deflate/streamdecoder.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace holdall::codec {

/// A part of a gzip file that is thought to be decodable on its own.
struct GzipPart {
    Bytes in;
    std::uint64_t offset = 0; ///< of `in` in the file, bytes

    /// A group of chunks: its uncompressed size in bytes and its CRC-32. Unset: whole members.
    struct Group {
        std::size_t size;
        std::uint32_t crc;
    };
    std::optional<Group> group = {};

    Bytes out = {}; ///< has been made as large as was needed once
    std::size_t outSize = 0; ///< decoded and checked bytes at the front of `out`
    std::size_t consumed = 0; ///< bytes of `in` that these are made of
    std::uint64_t members = 0; ///< that are whole

    /// Whether the part is what it was thought to be. If not, a group has no output, and members are
    /// decoded up to the first that is not good.
    bool isGood() const { return consumed == in.size(); }
};

/// Decodes parts; what a worker keeps from part to part. Not thread-safe.
class PartDecoder {
public:
    /// Members in a part of whole members, at most; none of them decodes to more than 64 KiB.
    static constexpr std::size_t membersInPart = 16;

    /// Bytes of output that room is made for at most, for a group of so many.
    static std::size_t room(std::size_t groupSize);

    PartDecoder();

    /// Throws std::bad_alloc.
    void decode(GzipPart& part);

private:
    void decodeGroup(GzipPart& part);
    void decodeMembers(GzipPart& part);
    bool decodeMember(GzipPart& part, std::size_t& consumed, std::size_t& outSize);

    Inflater m_inflater;
    StreamDecoder m_members;
};

} // namespace holdall::codec
