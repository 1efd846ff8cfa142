#include "codec/deflate/zlibcompressor.h"

#include "codec/deflate/deflateparameters.h"

#include <algorithm>
#include <utility>

namespace holdall::codec {

namespace {

int zlibStrategy(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Default:
        return Z_DEFAULT_STRATEGY;
    case Strategy::Filtered:
        return Z_FILTERED;
    case Strategy::HuffmanOnly:
        return Z_HUFFMAN_ONLY;
    case Strategy::Rle:
        return Z_RLE;
    case Strategy::Fixed:
        return Z_FIXED;
    }
    std::unreachable();
}

ErrorKind kindOf(int result)
{
    return result == Z_MEM_ERROR ? ErrorKind::OutOfMemory : ErrorKind::Internal;
}

} // namespace

Result<std::unique_ptr<DeflateCompressor>> ZlibCompressor::make(const DeflateOptions& options)
{
    std::unique_ptr<ZlibCompressor> compressor(new ZlibCompressor);
    if (const Result<void> opened = compressor->open(options); !opened) {
        return std::unexpected(opened.error());
    }
    return compressor;
}

std::uint64_t ZlibCompressor::memory(const DeflateOptions& options)
{
    // zconf.h: (1 << (windowBits+2)) + (1 << (memLevel+9)), "plus a few kilobytes for small objects",
    // which are the 5,952 bytes of deflate_state.
    constexpr std::uint64_t state = 5952;
    const auto windowBits = static_cast<unsigned>(options.windowSizeBits());
    const auto memoryLevel = static_cast<unsigned>(options.memoryLevel());
    return (std::uint64_t(1) << (windowBits + 2)) + (std::uint64_t(1) << (memoryLevel + 9)) + state
        + sizeof(ZlibCompressor);
}

ZlibCompressor::~ZlibCompressor()
{
    deflateEnd(&m_stream);
}

Result<void> ZlibCompressor::open(const DeflateOptions& options)
{
    const int result = deflateInit2(&m_stream, options.level(), Z_DEFLATED, options.windowBits(),
                                    options.memoryLevel(), zlibStrategy(options.strategy()));
    if (result != Z_OK) {
        return failure(kindOf(result), result);
    }
    if (const std::optional<GzipHeader>& header = options.header()) {
        m_name = header->name;
        m_header.time = header->modified;
        m_header.os = unixSystem;
        setHeader();
    }
    return options.dictionary() ? setDictionary(*options.dictionary()) : Result<void>();
}

Result<void> ZlibCompressor::setDictionary(const Bytes& dictionary)
{
    if (dictionary.empty()) {
        return {};
    }
    const int result = deflateSetDictionary(&m_stream, asUnsignedChars(ByteView(dictionary)),
                                            checkedCast<uInt>(dictionary.size()));
    return result == Z_OK ? Result<void>() : failure(kindOf(result), result);
}

/// zlib keeps pointers to the header and the name until they are written.
void ZlibCompressor::setHeader()
{
    m_header.name = m_name->empty() ? nullptr : reinterpret_cast<Bytef*>(m_name->data());
    deflateSetHeader(&m_stream, &m_header);
}

Result<std::unique_ptr<DeflateCompressor>> ZlibCompressor::copy() const
{
    if (m_ended && m_stageStart == m_stageEnd) {
        return failure(ErrorKind::EndOfStream);
    }
    std::unique_ptr<ZlibCompressor> copy(new ZlibCompressor);
    // deflateCopy() does not change its source, though it takes it as if it did.
    const int result = deflateCopy(&copy->m_stream, const_cast<z_stream*>(&m_stream));
    if (result != Z_OK) {
        return failure(kindOf(result), result);
    }
    copy->copyStateOf(*this);
    copy->m_name = m_name;
    copy->m_header = m_header;
    if (m_name) {
        copy->setHeader();
    }
    copy->m_piece = m_piece;
    copy->m_pieceSize = m_pieceSize;
    copy->m_stage = m_stage;
    copy->m_stageStart = m_stageStart;
    copy->m_stageEnd = m_stageEnd;
    copy->m_call = m_call;
    copy->m_flushed = m_flushed;
    copy->m_finishing = m_finishing;
    copy->m_ended = m_ended;
    if (m_call) {
        const auto taken = m_stream.next_in - asUnsignedChars(ByteView(m_piece));
        copy->m_stream.next_in = asUnsignedChars(ByteView(copy->m_piece)) + taken;
    }
    return copy;
}

Result<Step> ZlibCompressor::code(ByteView in, MutableBytes out, Action action)
{
    if (m_finishing && (action != Action::Finish || !in.empty())) {
        return failure(ErrorKind::EndOfStream);
    }
    Step step;
    for (;;) {
        step.produced += handOut(out.subspan(step.produced));
        if (m_stageStart < m_stageEnd) {
            return step;
        }
        if (!m_call) {
            step.consumed += hold(in.subspan(step.consumed));
            if (m_pieceSize < m_piece.size() && isComplete(action)) {
                step.done = action != Action::Run;
                return step;
            }
            beginCall(m_pieceSize == m_piece.size() ? Z_NO_FLUSH : nextCall(action));
        }
        if (const Result<void> called = callDeflate(); !called) {
            return std::unexpected(called.error());
        }
    }
}

std::size_t ZlibCompressor::handOut(MutableBytes out)
{
    const std::size_t count = std::min(out.size(), m_stageEnd - m_stageStart);
    std::ranges::copy(ByteView(m_stage).subspan(m_stageStart, count), out.begin());
    m_stageStart += count;
    return count;
}

std::size_t ZlibCompressor::hold(ByteView in)
{
    const std::size_t count = std::min(in.size(), m_piece.size() - m_pieceSize);
    std::ranges::copy(in.first(count), MutableBytes(m_piece).subspan(m_pieceSize).begin());
    m_pieceSize += count;
    if (count > 0) {
        m_flushed = Flushed::Nothing;
    }
    return count;
}

bool ZlibCompressor::isComplete(Action action) const
{
    switch (action) {
    case Action::Run:
        return true;
    case Action::SyncFlush:
        return m_flushed >= Flushed::Sync;
    case Action::FullFlush:
        return m_flushed >= Flushed::Full;
    case Action::Finish:
        return m_ended;
    }
    std::unreachable();
}

/// A flush has two parts: Z_BLOCK pushes the data out and may be repeated while the stage is full;
/// then the marker alone always fits into the stage. A repeated Z_SYNC_FLUSH would write it twice.
int ZlibCompressor::nextCall(Action action) const
{
    if (action == Action::Finish) {
        return Z_FINISH;
    }
    if (m_flushed == Flushed::Nothing) {
        return Z_BLOCK;
    }
    return action == Action::FullFlush ? Z_FULL_FLUSH : Z_SYNC_FLUSH;
}

void ZlibCompressor::beginCall(int flush)
{
    m_call = flush;
    m_finishing = flush == Z_FINISH;
    m_stream.next_in = asUnsignedChars(ByteView(m_piece));
    m_stream.avail_in = checkedCast<uInt>(m_pieceSize);
    m_pieceSize = 0;
}

Result<void> ZlibCompressor::callDeflate()
{
    m_stream.next_out = asUnsignedChars(MutableBytes(m_stage));
    m_stream.avail_out = checkedCast<uInt>(m_stage.size());
    const int result = deflate(&m_stream, *m_call);
    // Z_BUF_ERROR says that there was nothing to do.
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
        return failure(kindOf(result), result);
    }
    m_stageStart = 0;
    m_stageEnd = m_stage.size() - m_stream.avail_out;
    m_ended = result == Z_STREAM_END;
    const bool allDone = m_stream.avail_in == 0 && m_stream.avail_out > 0;
    if (m_finishing ? m_ended : allDone) {
        endCall();
    }
    return {};
}

void ZlibCompressor::endCall()
{
    const int flush = *std::exchange(m_call, std::nullopt);
    if (flush == Z_BLOCK) {
        m_flushed = Flushed::Block;
    } else if (flush == Z_SYNC_FLUSH) {
        m_flushed = Flushed::Sync;
    } else if (flush == Z_FULL_FLUSH) {
        m_flushed = Flushed::Full;
    }
}

} // namespace holdall::codec
