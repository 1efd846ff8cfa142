#include "codec/zstd/zstdblockwalk.h"
#include "codec/zstd/zstdcoders.h"
#include "codec/zstd/zstdcontext.h"
#include "codec/zstd/zstderror.h"
#include "codec/zstd/zstdframeheader.h"

#include <algorithm>
#include <array>

#include <zstd.h>

namespace holdall::codec {

namespace {

/// One frame: reads the header itself, then leads ZSTD_decompressStream() through it part by part.
class ZstdDecompressor final : public Decompressor {
public:
    ZstdDecompressor(ZstdDecoder context, std::uint64_t memoryLimit)
        : m_context(std::move(context))
        , m_memoryLimit(memoryLimit)
    {
    }

    Check check() const override;
    std::uint64_t streams() const override { return eof() && !m_header->skippable ? 1 : 0; }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;

protected:
    Coded code(ByteView in, MutableBytes out) override;

private:
    std::optional<Error> readHeader(ByteView in, Step& step);
    std::optional<Error> start();
    void skip(ByteView in, Step& step);
    bool decodePart(ByteView in, MutableBytes out, Coded& coded);
    ByteView nextPiece(ByteView in, bool hasRoom) const;

    ZstdDecoder m_context;
    std::uint64_t m_memoryLimit;
    std::array<std::byte, ZstdFrameHeader::maximumSize> m_headerBytes = {};
    std::size_t m_headerFilled = 0;
    std::optional<ZstdFrameHeader> m_header; ///< once it was read
    std::optional<ZstdBlockWalk> m_walk; ///< once the library has the header of a data frame
    bool m_started = false; ///< the header was read and admitted
    std::uint32_t m_skipped = 0; ///< bytes of a skippable frame's content so far
    bool m_outputWaits = false; ///< the last output was full: the library may hold more
    bool m_stalled = false; ///< the last call moved nothing for want of room
};

Check ZstdDecompressor::check() const
{
    if (!m_header || m_header->skippable) {
        return Check::Unknown;
    }
    return m_header->checksum ? Check::XxHash64 : Check::None;
}

Result<void> ZstdDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    if (m_started && m_header->decoderMemory() > bytes) {
        return std::unexpected(
            Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = m_header->decoderMemory()});
    }
    m_memoryLimit = bytes;
    return {};
}

Decompressor::Coded ZstdDecompressor::code(ByteView in, MutableBytes out)
{
    Coded coded;
    if (!m_started) {
        coded.error = readHeader(in, coded.step);
    }
    if (coded.error || !m_started) {
        return coded;
    }
    if (m_header->skippable) {
        skip(in.subspan(coded.step.consumed), coded.step);
        return coded;
    }
    while (decodePart(in, out, coded)) { }
    return coded;
}

/// Collects the header. Takes nothing if the memory limit stops it, so that the caller can raise the
/// limit and pass the same input again.
std::optional<Error> ZstdDecompressor::readHeader(ByteView in, Step& step)
{
    const std::size_t filledBefore = m_headerFilled;
    for (;;) {
        const ByteView front = ByteView(m_headerBytes).first(m_headerFilled);
        const Result<std::size_t> size = ZstdFrameHeader::sizeFrom(front);
        if (!size) {
            return size.error();
        }
        if (*size == m_headerFilled) {
            break;
        }
        const std::size_t count = std::min(*size - m_headerFilled, in.size() - step.consumed);
        if (count == 0) {
            return std::nullopt;
        }
        std::ranges::copy(in.subspan(step.consumed, count),
                          MutableBytes(m_headerBytes).subspan(m_headerFilled).begin());
        m_headerFilled += count;
        step.consumed += count;
    }
    std::optional<Error> error = start();
    if (error && error->kind == ErrorKind::MemoryLimit) {
        m_headerFilled = filledBefore;
        step.consumed = 0;
    }
    return error;
}

/// Judges the whole header and hands it to the library, alone: given more, the library could decode
/// the frame in one go, with other errors than part by part.
std::optional<Error> ZstdDecompressor::start()
{
    const ByteView bytes = ByteView(m_headerBytes).first(m_headerFilled);
    const Result<ZstdFrameHeader> header = ZstdFrameHeader::parse(bytes);
    if (!header) {
        return header.error();
    }
    m_header = *header;
    if (header->decoderMemory() > m_memoryLimit) {
        return Error{
            .kind = ErrorKind::MemoryLimit, .offset = bytes.size(), .bytesNeeded = header->decoderMemory()};
    }
    m_started = true;
    if (header->skippable) {
        return std::nullopt;
    }
    ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
    ZSTD_outBuffer output{nullptr, 0, 0};
    const std::size_t result = ZSTD_decompressStream(m_context.get(), &output, &input);
    if (ZSTD_isError(result) != 0) {
        return zstdError(result);
    }
    m_walk.emplace(*header, bytes.size());
    return std::nullopt;
}

void ZstdDecompressor::skip(ByteView in, Step& step)
{
    const std::size_t count = std::min<std::size_t>(in.size(), m_header->skippedSize - m_skipped);
    m_skipped += static_cast<std::uint32_t>(count);
    step.consumed += count;
    step.done = m_skipped == m_header->skippedSize;
}

/// What the library may be given next. Nothing while it holds output that has room: an error in the
/// same call would lose that.
ByteView ZstdDecompressor::nextPiece(ByteView in, bool hasRoom) const
{
    if (m_outputWaits && hasRoom) {
        return {};
    }
    return in.first(std::min(in.size(), m_walk->rest()));
}

/// One call of the library. Returns whether another one makes sense.
bool ZstdDecompressor::decodePart(ByteView in, MutableBytes out, Coded& coded)
{
    Step& step = coded.step;
    const MutableBytes room = out.subspan(step.produced);
    const ByteView piece = nextPiece(in.subspan(step.consumed), !room.empty());
    const bool needsInput = piece.empty() && !m_outputWaits;
    const bool needsRoom = room.empty() && (m_stalled || piece.empty());
    if (needsInput || needsRoom) { // the library fails after 16 calls that move nothing
        return false;
    }
    ZSTD_inBuffer input{piece.data(), piece.size(), 0};
    ZSTD_outBuffer output{room.data(), room.size(), 0};
    const std::size_t result = ZSTD_decompressStream(m_context.get(), &output, &input);
    if (ZSTD_isError(result) != 0) {
        coded.error = zstdError(result);
        coded.error->offset = m_walk->partStart();
        return false;
    }
    m_walk->advance(piece.first(input.pos));
    m_outputWaits = output.pos == room.size();
    m_stalled = room.empty() && input.pos == 0;
    step.consumed += input.pos;
    step.produced += output.pos;
    step.done = result == 0;
    return !step.done;
}

} // namespace

Result<std::unique_ptr<Decompressor>> makeZstdDecompressor(std::optional<std::uint64_t> memoryLimit)
{
    ZstdDecoder context = takeZstdDecoder();
    if (!context) {
        return failure(ErrorKind::OutOfMemory);
    }
    const ZSTD_bounds windows = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
    const std::size_t result = ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windows.upperBound);
    if (ZSTD_isError(result) != 0) {
        return std::unexpected(zstdError(result));
    }
    return std::make_unique<ZstdDecompressor>(std::move(context), memoryLimit.value_or(unlimitedMemory));
}

} // namespace holdall::codec
