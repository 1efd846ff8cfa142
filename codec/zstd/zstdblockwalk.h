#pragma once

#include "codec/bytes.h"
#include "codec/zstd/zstdframeheader.h"

#include <array>
#include <cstdint>

namespace holdall::codec {

/// Where in a frame the input stands: follows the frame header, block headers, blocks and the
/// checksum (RFC 8878, 3.1.1) without decoding them.
///
/// libzstd reports an error for a whole call and takes back what the call decoded before it. Given
/// one part of the frame a call, it delivers all that is intact, however the input was cut.
class ZstdBlockWalk {
public:
    /// Starts behind the frame header, which is `headerSize` bytes long.
    ZstdBlockWalk(const ZstdFrameHeader& header, std::size_t headerSize);

    /// Bytes of the present part that are still to come; 0 behind the frame's end.
    std::size_t rest() const { return m_rest; }

    /// Where the present part starts: bytes from the frame's start.
    std::uint64_t partStart() const { return m_partStart; }

    /// Goes on behind `bytes`, of which there are rest() at most.
    void advance(ByteView bytes);

private:
    enum class Part { BlockHeader, Block, Checksum, End };

    void begin(Part part, std::size_t size);
    void goToNextPart();
    void beginBlock();
    void goBehindBlock();

    static constexpr std::size_t blockHeaderSize = 3;

    bool m_checksum;
    bool m_lastBlock = false;
    Part m_part = Part::BlockHeader;
    std::uint64_t m_partStart;
    std::size_t m_partSize = blockHeaderSize;
    std::size_t m_rest = blockHeaderSize;
    std::array<std::byte, blockHeaderSize> m_blockHeader = {};
};

} // namespace holdall::codec
