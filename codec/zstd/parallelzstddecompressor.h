#pragma once

#include "codec/parallel/blockdecompressor.h"
#include "codec/zstd/zstdblockwalk.h"
#include "codec/zstd/zstdframedecoding.h"
#include "codec/zstd/zstdframeheader.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// zstd frames that follow each other, decoded on several threads where their headers tell the size of
/// the data (zstd writes it where it knows it, and so does Holdall); other frames, and those that are
/// too large for the memory limit, pass through the serial decoder. Skippable frames are skipped.
class ParallelZstdDecompressor final : public BlockDecompressor<ZstdFrameTask> {
public:
    /// `memoryLimit` in bytes; `threads` at least 1.
    ParallelZstdDecompressor(std::uint64_t memoryLimit, unsigned threads);

    Check check() const override { return m_check; }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;
    std::uint64_t streams() const override { return m_frames; }

private:
    /// What the next input byte belongs to, or what has to be done before it is taken.
    enum class Part {
        Header,
        Admission, ///< of the frame whose header was read: how will it be decoded?
        Skipped, ///< content of a skippable frame
        Waiting, ///< a frame that is collected for a thread
        Direct, ///< a frame that is decoded as it comes
        Between, ///< frames: does another one start here?
    };

    Move moveInput(ByteView& in, MutableBytes& out) override;
    void moveBehindInput() override;
    Move noteDelivered(ZstdFrameTask& task) override;

    Move readHeader(ByteView& in);
    Move admitFrame();
    Move skip(ByteView& in);
    void beginWaiting(std::uint64_t cost);
    Move collectFrame(ByteView& in);
    Move giveUpWaiting();
    Move beginDirect(ByteView collected);
    Move decodeDirect(ByteView& in, MutableBytes& out);
    Move lookForFrame(ByteView in);
    void noteFrame();
    Move failHere(Error error);

    Part m_part = Part::Header;
    std::uint64_t m_position = 0; ///< of the next input byte
    std::uint64_t m_frameStart = 0;
    std::array<std::byte, ZstdFrameHeader::maximumSize> m_headerBytes = {};
    std::size_t m_headerFilled = 0;
    ZstdFrameHeader m_header;
    std::optional<ZstdBlockWalk> m_walk; ///< Part::Waiting
    ZstdFrameTask m_task; ///< Part::Waiting
    std::uint64_t m_skipRest = 0; ///< Part::Skipped
    std::unique_ptr<Decompressor> m_direct; ///< Part::Direct
    Bytes m_directHead; ///< bytes that were collected before Part::Direct
    std::size_t m_directHeadTaken = 0;
    std::uint64_t m_frames = 0; ///< that were delivered
    Check m_check = Check::Unknown;
};

} // namespace holdall::codec
