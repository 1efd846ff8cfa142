#pragma once

#include "codec/deflate/checksum.h"
#include "codec/deflate/streamdecoder.h"
#include "codec/seek/seekindex.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace holdall::codec {

/// Copies of a decoder, taken now and then on its way through gzip, zlib or raw deflate data, from which
/// decoding can begin again. Their distance grows, so that there are never too many.
class DeflateCheckpoints {
public:
    /// Together they take 64 MiB at most.
    static constexpr std::size_t mostByMemory = (std::size_t(64) << 20U) / sizeof(StreamDecoder);

    /// Takes one each `spacing` bytes of data at first, and never more than `most` (at least 2).
    explicit DeflateCheckpoints(std::uint64_t spacing = std::uint64_t(4) << 20U,
                                std::size_t most = mostByMemory);

    /// `decoder` has just made `made`, which ends at the byte `offset` of the decoded data, and has taken the
    /// coded data up to `packedOffset`. Throws std::bad_alloc.
    void add(ByteView made, const StreamDecoder& decoder, std::uint64_t packedOffset, std::uint64_t offset);

    /// Null if what was added is not all of `size` bytes, or less than two blocks. Takes the checkpoints.
    std::shared_ptr<const SeekIndex> index(std::uint64_t size);

    /// Where decoding can begin.
    struct Checkpoint {
        std::uint64_t packedOffset = 0;
        std::uint64_t offset = 0; ///< in the decoded data
        std::unique_ptr<const StreamDecoder> decoder; ///< as it was there
        std::uint32_t crc = 0; ///< CRC-32 of the data from here to the next checkpoint
    };

private:
    void thinOut();

    std::vector<Checkpoint> m_checkpoints;
    std::uint64_t m_spacing;
    std::size_t m_most;
    Checksum m_crc; ///< of the data behind the last checkpoint
    std::uint64_t m_end = 0; ///< of the data that was added
    std::uint64_t m_packedEnd = 0;
    bool m_hasGap = false;
};

} // namespace holdall::codec
