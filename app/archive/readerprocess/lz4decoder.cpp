#include "app/archive/readerprocess/lz4decoder.h"

#include "codec/streamstart.h"

#include <lz4frame.h>

#include <algorithm>
#include <array>
#include <new>
#include <string_view>

namespace holdall {

namespace {

constexpr std::size_t lz4Room = std::size_t(256) * 1024; ///< bytes that are read, and decoded, at a time
constexpr std::array frameMagic = {std::byte(0x04), std::byte(0x22), std::byte(0x4D), std::byte(0x18)};

ReaderFailure failureFrom(std::size_t result)
{
    const std::string_view name = LZ4F_getErrorName(result);
    if (name == "ERROR_allocation_failed") {
        return ReaderFailure::MemoryLimit;
    }
    return name == "ERROR_frameHeader_incomplete" ? ReaderFailure::Truncated : ReaderFailure::Corrupt;
}

/// Sixteen marks make one that is skipped.
bool isSkippable(codec::ByteView mark)
{
    constexpr std::array rest = {std::byte(0x2A), std::byte(0x4D), std::byte(0x18)};
    return (mark.front() & std::byte(0xF0)) == std::byte(0x50) && std::ranges::equal(mark.subspan(1), rest);
}

/// Half of a frame's mark makes a damaged one.
bool isLikeFrame(codec::ByteView bytes)
{
    const codec::ByteView mark = bytes.first(std::min(bytes.size(), frameMagic.size()));
    return 2 * codec::equalBytes(mark, frameMagic) >= mark.size() || isSkippable(mark);
}

} // namespace

void Lz4Decoder::Free::operator()(LZ4F_dctx_s* native) const
{
    LZ4F_freeDecompressionContext(native);
}

Lz4Decoder::Lz4Decoder(ArchiveFile& file) : m_file(file), m_input(lz4Room), m_output(lz4Room)
{
    LZ4F_dctx* native = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&native, LZ4F_VERSION)) != 0) {
        throw std::bad_alloc();
    }
    m_native.reset(native);
}

bool Lz4Decoder::canDecode(ArchiveFile& file)
{
    std::array<std::byte, frameMagic.size()> start = {};
    return file.readAt(0, start) == start.size() && start == frameMagic;
}

auto Lz4Decoder::next() -> Outcome<std::optional<codec::ByteView>>
{
    for (;;) {
        if (!m_isInside) {
            if (const Outcome<void> begun = fill(LZ4F_HEADER_SIZE_MAX).and_then([&] { return beginFrame(); });
                !begun) {
                return std::unexpected(begun.error());
            }
            if (!m_isInside) {
                return std::nullopt;
            }
        }
        const Outcome<std::size_t> size = fill(1).and_then([&] { return decode(); });
        if (!size) {
            return std::unexpected(size.error());
        }
        if (*size > 0) {
            return codec::ByteView(m_output).first(*size);
        }
    }
}

/// As many bytes as that are waiting then, or all that there are.
auto Lz4Decoder::fill(std::size_t least) -> Outcome<void>
{
    if (m_end - m_begin >= least) {
        return {};
    }
    std::ranges::copy(waiting(), m_input.begin());
    m_end -= m_begin;
    m_begin = 0;
    while (m_end < least) {
        const auto count = m_file.readAt(m_position, codec::MutableBytes(m_input).subspan(m_end));
        if (!count) {
            return std::unexpected(ReaderFailure::System);
        }
        if (*count == 0) {
            break;
        }
        m_end += *count;
        m_position += *count;
    }
    return {};
}

/// Reads the header, unless this is the end.
auto Lz4Decoder::beginFrame() -> Outcome<void>
{
    if (waiting().empty()) {
        return {};
    }
    if (m_isEndSure && !isLikeFrame(waiting())) {
        m_trailingData = m_position - waiting().size();
        return {};
    }
    LZ4F_frameInfo_t info = {};
    std::size_t size = waiting().size();
    const std::size_t result = LZ4F_getFrameInfo(m_native.get(), &info, waiting().data(), &size);
    if (LZ4F_isError(result) != 0) {
        return std::unexpected(failureFrom(result));
    }
    if (info.dictID != 0) {
        return std::unexpected(ReaderFailure::UnsupportedMethod);
    }
    m_begin += size;
    m_isInside = true;
    const bool hasChecksum = info.contentChecksumFlag == LZ4F_contentChecksumEnabled
        || info.blockChecksumFlag == LZ4F_blockChecksumEnabled;
    if (info.frameType != LZ4F_skippableFrame) {
        m_isChecked = m_isChecked && hasChecksum;
        m_isEndSure = info.contentChecksumFlag == LZ4F_contentChecksumEnabled || info.contentSize != 0;
    }
    return {};
}

/// Bytes that came out.
auto Lz4Decoder::decode() -> Outcome<std::size_t>
{
    std::size_t consumed = waiting().size();
    std::size_t produced = m_output.size();
    const bool isAtEnd = consumed == 0;
    const std::size_t result =
        LZ4F_decompress(m_native.get(), m_output.data(), &produced, waiting().data(), &consumed, nullptr);
    if (LZ4F_isError(result) != 0) {
        return std::unexpected(failureFrom(result));
    }
    m_begin += consumed;
    m_isInside = result != 0;
    if (m_isInside && isAtEnd && produced == 0) {
        return std::unexpected(ReaderFailure::Truncated);
    }
    return produced;
}

} // namespace holdall
