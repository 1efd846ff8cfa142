#include "codec/deflate/zlibdecompressor.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace holdall::codec {

namespace {

/// As much of a buffer as zlib's 32-bit counters hold.
uInt clamped(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

Error errorWith(ErrorKind kind, int result)
{
    return {.kind = kind, .nativeCode = result};
}

Error memoryLimitError()
{
    return {.kind = ErrorKind::MemoryLimit, .bytesNeeded = ZlibDecompressor::memory};
}

} // namespace

Result<std::unique_ptr<DeflateDecompressor>> ZlibDecompressor::make(const DeflateDecoderSettings& settings)
{
    const Result<DeflateWindow> window = decoderWindow(settings.container, settings.windowBits);
    if (!window) {
        return std::unexpected(window.error());
    }
    if (const auto checked = checkDictionary(window->container, settings.dictionary); !checked) {
        return std::unexpected(checked.error());
    }
    std::unique_ptr<ZlibDecompressor> decompressor(new ZlibDecompressor(*window));
    if (const Result<void> opened = decompressor->open(*window); !opened) {
        return std::unexpected(opened.error());
    }
    decompressor->m_dictionary = settings.dictionary;
    decompressor->m_memoryLimit = settings.memoryLimit.value_or(unlimitedMemory);
    return decompressor;
}

ZlibDecompressor::~ZlibDecompressor()
{
    inflateEnd(&m_stream);
}

/// The window is the largest whatever was asked for: zlib finds a distance beyond a smaller one only
/// where it does not happen to lie within the same output buffer.
Result<void> ZlibDecompressor::open(const DeflateWindow& window)
{
    const int result = inflateInit2(&m_stream, zlibWindowBits({window.container, largestWindowBits}));
    if (result == Z_OK) {
        return {};
    }
    return failure(result == Z_MEM_ERROR ? ErrorKind::OutOfMemory : ErrorKind::Internal, result);
}

Check ZlibDecompressor::check() const
{
    const std::optional<DeflateContainer> container = m_head.container();
    return container ? checkOf(*container) : Check::Unknown;
}

Result<void> ZlibDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    if (m_started && bytes < memory) {
        return std::unexpected(memoryLimitError());
    }
    m_memoryLimit = bytes;
    return {};
}

Result<std::unique_ptr<DeflateDecompressor>> ZlibDecompressor::copy() const
{
    std::unique_ptr<ZlibDecompressor> copy(new ZlibDecompressor({}));
    // inflateCopy() does not change its source, though it takes it as if it did.
    const int result = inflateCopy(&copy->m_stream, const_cast<z_stream*>(&m_stream));
    if (result != Z_OK) {
        return failure(result == Z_MEM_ERROR ? ErrorKind::OutOfMemory : ErrorKind::Internal, result);
    }
    copy->copyStateOf(*this);
    copy->m_head = m_head;
    copy->m_dictionary = m_dictionary;
    copy->m_memoryLimit = m_memoryLimit;
    copy->m_result = m_result;
    copy->m_started = m_started;
    return copy;
}

Decompressor::Coded ZlibDecompressor::code(ByteView in, MutableBytes out)
{
    if (const std::optional<Error> error = start()) {
        return {.step = {}, .error = error};
    }
    if (const std::size_t wanted = m_head.wanted(); wanted > 0) {
        in = in.first(std::min(in.size(), wanted));
    }
    const Step step = callInflate(in, out);
    m_head.add(in.first(step.consumed));
    return {.step = step, .error = errorOf(m_result)};
}

/// What has to be known before the first byte: whether there is memory for it, and a raw stream's
/// dictionary.
std::optional<Error> ZlibDecompressor::start()
{
    if (m_started) {
        return std::nullopt;
    }
    if (m_memoryLimit < memory) {
        return memoryLimitError();
    }
    m_started = true;
    const bool isRaw = m_head.container() == DeflateContainer::Raw;
    return isRaw && m_dictionary ? setDictionary() : std::nullopt;
}

Step ZlibDecompressor::callInflate(ByteView in, MutableBytes out)
{
    Bytef nowhere = 0; // zlib refuses null pointers, even to no bytes
    m_stream.next_in = in.empty() ? &nowhere : asUnsignedChars(in);
    m_stream.avail_in = clamped(in.size());
    m_stream.next_out = out.empty() ? &nowhere : asUnsignedChars(out);
    m_stream.avail_out = clamped(out.size());
    m_result = inflate(&m_stream, Z_NO_FLUSH);
    return {.consumed = clamped(in.size()) - m_stream.avail_in,
            .produced = clamped(out.size()) - m_stream.avail_out,
            .done = m_result == Z_STREAM_END};
}

std::optional<Error> ZlibDecompressor::errorOf(int result)
{
    switch (result) {
    case Z_OK:
    case Z_STREAM_END:
    case Z_BUF_ERROR: // no progress: input or space is needed
        return m_head.problem();
    case Z_NEED_DICT:
        return m_dictionary ? setDictionary() : errorWith(ErrorKind::NeedsDictionary, result);
    case Z_DATA_ERROR:
        return m_head.problem().value_or(errorWith(ErrorKind::Corrupt, result));
    case Z_MEM_ERROR:
        return errorWith(ErrorKind::OutOfMemory, result);
    default:
        return errorWith(ErrorKind::Internal, result);
    }
}

std::optional<Error> ZlibDecompressor::setDictionary()
{
    const unsigned char nothing = 0;
    const unsigned char* bytes = m_dictionary->empty() ? &nothing : asUnsignedChars(ByteView(*m_dictionary));
    switch (const int result =
                inflateSetDictionary(&m_stream, bytes, checkedCast<uInt>(m_dictionary->size()))) {
    case Z_OK:
        return std::nullopt;
    case Z_DATA_ERROR: // not the dictionary whose Adler-32 the header names
        return errorWith(ErrorKind::NeedsDictionary, result);
    case Z_MEM_ERROR:
        return errorWith(ErrorKind::OutOfMemory, result);
    default:
        return errorWith(ErrorKind::Internal, result);
    }
}

} // namespace holdall::codec
