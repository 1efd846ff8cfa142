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

/// Bytes of room for a piece of `size` bytes of data: a small file needs little. Decoding is fast where there
/// is room left.
std::size_t roomFor(std::uint64_t size)
{
    static constexpr std::size_t largest = std::size_t(256) * 1024;
    static constexpr std::size_t slack = 1024;
    return static_cast<std::size_t>(std::min<std::uint64_t>(size, largest)) + slack;
}

codec::Result<void> checkReadable(std::uint16_t method)
{
    if (isReadable(method)) {
        return {};
    }
    return std::unexpected(
        codec::Error{.kind = ErrorKind::UnsupportedOption,
                     .option = codec::OptionProblem{.option = "method",
                                                    .value = methodName(method),
                                                    .allowed = "stored deflate bzip2 lzma zstd xz"}});
}

/// The first `size` bytes. Fails with Corrupt if there are fewer.
codec::Result<codec::Bytes> takeFront(PackedData& packed, std::size_t size)
{
    codec::Bytes front;
    while (front.size() < size) {
        const codec::Result<codec::ByteView> piece = packed.next(size - front.size());
        if (!piece || piece->empty()) {
            return piece ? codec::failure(ErrorKind::Corrupt) : std::unexpected(piece.error());
        }
        front.insert(front.end(), piece->begin(), piece->end());
    }
    return front;
}

/// Gives a decoder of .lzma files the header that it expects: ZIP's own (APPNOTE 5.8.8) has a version and a
/// size before the same five bytes, and no data size.
codec::Result<void> startLzma(codec::Decompressor& decoder, PackedData& packed, const Record& record)
{
    static constexpr std::size_t someRoom = 1; // without it liblzma takes nothing
    static constexpr std::size_t ownHead = 4;
    static constexpr std::size_t propertiesSize = 5;
    const codec::Result<codec::Bytes> head = takeFront(packed, ownHead + propertiesSize);
    if (!head || codec::loadLittleEndian(*head, 2, 2) != propertiesSize) {
        return head ? codec::failure(ErrorKind::Corrupt) : std::unexpected(head.error());
    }
    const bool hasEndMark = (record.flags & endMarkFlag) != 0;
    codec::Bytes lzma(head->begin() + ownHead, head->end());
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

MemberData::MemberData(Workspace& workspace, const Record& record, const Encryption& encryption,
                       PackedData packed)
    : m_workspace(&workspace)
    , m_packed(std::move(packed))
    , m_expectedSize(record.numbers.size)
    , m_expectedCrc(encryption.tellsCheck ? std::optional(record.crc) : std::nullopt)
    , m_isStored(encryption.method == storedMethod)
{
}

codec::Result<MemberData> MemberData::open(Workspace& workspace, const Record& record, std::uint64_t offset,
                                           const ZipReaderOptions& options)
{
    const codec::Result<Encryption> encryption = encryptionOf(record);
    if (!encryption) {
        return std::unexpected(encryption.error());
    }
    if (const codec::Result<void> readable = checkReadable(encryption->method); !readable) {
        return std::unexpected(readable.error());
    }
    codec::Result<PackedData> packed =
        PackedData::open(workspace, record, offset, *encryption, options.password);
    if (!packed) {
        return std::unexpected(packed.error());
    }
    MemberData data(workspace, record, *encryption, *std::move(packed));
    if (const codec::Result<void> started =
            data.startDecoder(record, encryption->method, options.memoryLimit);
        !started) {
        return std::unexpected(started.error());
    }
    return data;
}

codec::Result<void> MemberData::startDecoder(const Record& record, std::uint16_t method,
                                             std::optional<std::uint64_t> memoryLimit)
{
    const std::optional<codec::Format> format = formatOf(method);
    if (!format) {
        return {};
    }
    m_workspace->output.reserve(roomFor(record.numbers.size));
    if (*format == codec::Format::Deflate) {
        m_workspace->inflater.reset();
        return {};
    }
    auto decoder = codec::makeDecompressor({.format = format, .memoryLimit = memoryLimit});
    if (!decoder) {
        return std::unexpected(decoder.error());
    }
    m_decoder = *std::move(decoder);
    return *format == codec::Format::Lzma ? startLzma(*m_decoder, m_packed, record) : codec::Result<void>();
}

codec::Result<codec::ByteView> MemberData::read()
{
    codec::Result<codec::ByteView> piece = m_isStored ? m_packed.next() : decode();
    if (!piece) {
        return piece;
    }
    m_size += piece->size();
    m_crc.add(*piece);
    if (m_size > m_expectedSize) {
        return codec::failure(ErrorKind::Corrupt);
    }
    if (piece->empty()) {
        return checkEnd().transform([] { return codec::ByteView(); });
    }
    return piece;
}

/// Empty only at the stream's end.
codec::Result<codec::ByteView> MemberData::decode()
{
    const codec::MutableBytes room = m_workspace->output.first(roomFor(m_expectedSize));
    while (!m_isDecoded) {
        if (m_waiting.empty()) {
            const codec::Result<codec::ByteView> piece = m_packed.next();
            if (!piece) {
                return piece;
            }
            m_waiting = *piece;
        }
        const codec::Result<codec::Step> step = this->step(room);
        if (!step) {
            return std::unexpected(step.error());
        }
        m_waiting = m_waiting.subspan(step->consumed);
        m_isDecoded = step->done;
        if (step->produced > 0) {
            return room.first(step->produced);
        }
        const bool isStuck = step->consumed == 0 && !step->done;
        if (isStuck && (m_packed.left() == 0 || !m_waiting.empty())) {
            return codec::failure(ErrorKind::Corrupt); // the stream does not end with the data
        }
    }
    return codec::ByteView();
}

codec::Result<codec::Step> MemberData::step(codec::MutableBytes room)
{
    return m_decoder ? m_decoder->step(m_waiting, room) : inflate(room);
}

codec::Result<codec::Step> MemberData::inflate(codec::MutableBytes room)
{
    const codec::Inflater::Progress progress = m_workspace->inflater.run(m_waiting, room);
    if (progress.status == codec::Inflater::Status::Corrupt) {
        return codec::failure(ErrorKind::Corrupt);
    }
    return codec::Step{.consumed = progress.consumed,
                       .produced = progress.produced,
                       .done = progress.status == codec::Inflater::Status::Ended};
}

codec::Result<void> MemberData::checkEnd()
{
    const bool isRight = m_size == m_expectedSize && m_crc.value() == m_expectedCrc.value_or(m_crc.value())
        && m_waiting.empty() && m_packed.left() == 0;
    const codec::Result<bool> isAuthentic = m_packed.isAuthentic();
    if (!isAuthentic) {
        return std::unexpected(isAuthentic.error());
    }
    return isRight && *isAuthentic ? codec::Result<void>() : codec::failure(ErrorKind::Corrupt);
}

} // namespace holdall::zip
