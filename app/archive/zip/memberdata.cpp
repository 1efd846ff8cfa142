#include "app/archive/zip/memberdata.h"

#include "app/archive/zip/listing.h"
#include "codec/deflate/littleendian.h"
#include "codec/factory.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace holdall::zip {

namespace {

using codec::ErrorKind;

constexpr std::size_t bufferSize = std::size_t(256) * 1024;

/// Bytes of a buffer for `size` bytes of data: a small file needs no large one.
std::size_t roomFor(std::uint64_t size)
{
    return static_cast<std::size_t>(std::clamp<std::uint64_t>(size, 1, bufferSize));
}

codec::Result<void> checkReadable(const Record& record)
{
    const auto unsupported = [](std::string option, std::string value, std::string allowed) {
        return std::unexpected(codec::Error{.kind = ErrorKind::UnsupportedOption,
                                            .option = codec::OptionProblem{.option = std::move(option),
                                                                           .value = std::move(value),
                                                                           .allowed = std::move(allowed)}});
    };
    if ((record.flags & (encryptedFlag | strongEncryptionFlag)) != 0) {
        return unsupported("password", "", "none");
    }
    if (!isReadable(record.method)) {
        return unsupported("method", methodName(record.method), "stored deflate bzip2 lzma zstd xz");
    }
    return {};
}

/// For deflate the one that parallel decoding is made of: it is much faster than the serial one, and has no
/// use for threads without a container.
codec::Result<std::unique_ptr<codec::Decompressor>> makeDecoder(const codec::DecoderSettings& settings)
{
    return settings.format == codec::Format::Deflate
        ? codec::makeParallelDecompressor(settings, {.threads = 1})
        : codec::makeDecompressor(settings);
}

/// Gives a decoder of .lzma files the header that it expects: ZIP's own (APPNOTE 5.8.8) has a version and a
/// size before the same five bytes, and no data size.
codec::Result<void> startLzma(codec::Decompressor& decoder, RangeSource& packed, const Record& record)
{
    static constexpr std::size_t someRoom = 1; // without it liblzma takes nothing
    static constexpr std::size_t ownHead = 4;
    static constexpr std::size_t propertiesSize = 5;
    static constexpr std::uint16_t endMarkFlag = 1 << 1;
    std::array<std::byte, ownHead + propertiesSize> head = {};
    const codec::Result<std::size_t> count = packed.read(head);
    if (!count || *count < head.size() || codec::loadLittleEndian(head, 2, 2) != propertiesSize) {
        return count ? codec::failure(ErrorKind::Corrupt) : std::unexpected(count.error());
    }
    const bool hasEndMark = (record.flags & endMarkFlag) != 0;
    codec::Bytes lzma(head.begin() + ownHead, head.end());
    codec::appendLittleEndian(
        lzma, hasEndMark ? std::numeric_limits<std::uint64_t>::max() : record.numbers.size, 8);
    std::array<std::byte, someRoom> room = {}; // no header gives data
    const codec::Result<codec::Step> step = decoder.step(lzma, room);
    if (!step || step->consumed < lzma.size()) {
        return step ? codec::failure(ErrorKind::Corrupt) : std::unexpected(step.error());
    }
    return {};
}

} // namespace

MemberData::MemberData(codec::ByteSource& source, const Record& record, std::uint64_t offset)
    : m_expectedSize(record.numbers.size)
    , m_expectedCrc(record.crc)
    , m_packed(source, offset, offset + record.numbers.packedSize)
    , m_output(roomFor(record.numbers.size))
{
}

codec::Result<MemberData> MemberData::open(codec::ByteSource& source, const Record& record,
                                           std::uint64_t offset, std::optional<std::uint64_t> memoryLimit)
{
    if (const codec::Result<void> readable = checkReadable(record); !readable) {
        return std::unexpected(readable.error());
    }
    MemberData data(source, record, offset);
    const std::optional<codec::Format> format = formatOf(record.method);
    if (!format) {
        return data;
    }
    auto decoder = makeDecoder({.format = format, .memoryLimit = memoryLimit});
    if (!decoder) {
        return std::unexpected(decoder.error());
    }
    data.m_decoder = *std::move(decoder);
    if (*format == codec::Format::Lzma) {
        if (const auto started = startLzma(*data.m_decoder, data.m_packed, record); !started) {
            return std::unexpected(started.error());
        }
    }
    data.m_input.resize(roomFor(record.numbers.packedSize));
    return data;
}

codec::Result<codec::ByteView> MemberData::read()
{
    const codec::Result<std::size_t> count = m_decoder ? decode() : m_packed.read(m_output);
    if (!count) {
        return std::unexpected(count.error());
    }
    const codec::ByteView piece = codec::ByteView(m_output).first(*count);
    m_size += piece.size();
    m_crc.add(piece);
    if (m_size > m_expectedSize) {
        return codec::failure(ErrorKind::Corrupt);
    }
    if (!piece.empty()) {
        return piece;
    }
    return checkEnd().transform([] { return codec::ByteView(); });
}

/// Bytes at the output's front; 0 only at the stream's end.
codec::Result<std::size_t> MemberData::decode()
{
    while (!m_decoder->eof()) {
        if (m_waiting.empty()) {
            const codec::Result<std::size_t> count = fill();
            if (!count) {
                return count;
            }
        }
        const codec::Result<codec::Step> step = m_decoder->step(m_waiting, m_output);
        if (!step) {
            return std::unexpected(step.error());
        }
        m_waiting = m_waiting.subspan(step->consumed);
        if (step->produced > 0) {
            return step->produced;
        }
        if (step->consumed == 0 && !step->done && m_waiting.empty()) {
            return codec::failure(ErrorKind::Corrupt); // the stream does not end with the data
        }
    }
    return 0;
}

/// More packed data, if there is.
codec::Result<std::size_t> MemberData::fill()
{
    const codec::Result<std::size_t> count = m_packed.read(m_input);
    m_waiting = codec::ByteView(m_input).first(count.value_or(0));
    return count;
}

codec::Result<void> MemberData::checkEnd() const
{
    const bool isRight = m_size == m_expectedSize && m_crc.value() == m_expectedCrc && m_waiting.empty()
        && m_packed.left() == 0;
    return isRight ? codec::Result<void>() : codec::failure(ErrorKind::Corrupt);
}

} // namespace holdall::zip
