#include "codec/deflate/streamhead.h"

#include <zlib.h>

#include <algorithm>
#include <string>

namespace holdall::codec {

namespace {

constexpr std::size_t magicSize = 2; // of gzip; zlib's whole header
constexpr std::size_t methodAt = 2;
constexpr std::size_t flagsAt = 3;
constexpr unsigned reservedFlags = 0xE0;
constexpr unsigned methodDeflated = 8;

Error unsupported(std::string option, unsigned value, std::string allowed)
{
    return {.kind = ErrorKind::UnsupportedOption,
            .nativeCode = Z_DATA_ERROR,
            .option = OptionProblem{std::move(option), std::to_string(value), std::move(allowed)}};
}

Error unsupportedMethod(unsigned method)
{
    return unsupported("method", method, std::to_string(methodDeflated));
}

Error foreign()
{
    return {.kind = ErrorKind::UnknownFormat, .nativeCode = Z_DATA_ERROR};
}

} // namespace

std::size_t StreamHead::wanted() const
{
    if (m_window.container == DeflateContainer::Raw) {
        return 0;
    }
    if (m_size < magicSize) {
        return magicSize - m_size;
    }
    return hasGzipMagic() ? m_bytes.size() - m_size : 0;
}

void StreamHead::add(ByteView bytes)
{
    const std::size_t count = std::min(bytes.size(), wanted());
    std::ranges::copy(bytes.first(count), m_bytes.begin() + checkedCast<std::ptrdiff_t>(m_size));
    m_size += count;
}

std::optional<DeflateContainer> StreamHead::container() const
{
    if (m_window.container || m_size < magicSize) {
        return m_window.container;
    }
    return hasGzipMagic() ? DeflateContainer::Gzip : DeflateContainer::Zlib;
}

std::optional<Error> StreamHead::problem() const
{
    if (m_size < magicSize) {
        return std::nullopt;
    }
    return container() == DeflateContainer::Gzip ? gzipProblem() : zlibProblem();
}

bool StreamHead::hasGzipMagic() const
{
    return m_size >= magicSize && at(0) == 0x1F && at(1) == 0x8B;
}

std::optional<Error> StreamHead::gzipProblem() const
{
    if (!hasGzipMagic()) {
        return foreign();
    }
    if (m_size > methodAt && at(methodAt) != methodDeflated) {
        return unsupportedMethod(at(methodAt));
    }
    if (m_size > flagsAt && (at(flagsAt) & reservedFlags) != 0) {
        return unsupported("flags", at(flagsAt), "0..31");
    }
    return std::nullopt;
}

std::optional<Error> StreamHead::zlibProblem() const
{
    if ((at(0) << 8U | at(1)) % 31 != 0) {
        return foreign();
    }
    const unsigned method = at(0) & 0x0FU;
    const unsigned windowBits = (at(0) >> 4U) + 8;
    if (method != methodDeflated) {
        return unsupportedMethod(method);
    }
    if (windowBits > checkedCast<unsigned>(largestWindowBits)) {
        return foreign();
    }
    if (windowBits > checkedCast<unsigned>(m_window.sizeBits)) {
        return unsupported("window-bits", windowBits, "8.." + std::to_string(m_window.sizeBits));
    }
    return std::nullopt;
}

} // namespace holdall::codec
