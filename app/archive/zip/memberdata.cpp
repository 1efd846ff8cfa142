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
    static constexpr std::uint16_t endMarkFlag = 1 << 1;
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

MemberData::MemberData(Workspace& workspace, const Record& record, std::uint64_t offset)
    : m_workspace(&workspace)
    , m_packed(workspace, offset, offset + record.numbers.packedSize)
    , m_expectedSize(record.numbers.size)
    , m_expectedCrc(record.crc)
    , m_isStored(record.method == storedMethod)
{
}

codec::Result<MemberData> MemberData::open(Workspace& workspace, const Record& record, std::uint64_t offset,
                                           std::optional<std::uint64_t> memoryLimit)
{
    if (const codec::Result<void> readable = checkReadable(record); !readable) {
        return std::unexpected(readable.error());
    }
    MemberData data(workspace, record, offset);
    const std::optional<codec::Format> format = formatOf(record.method);
    if (!format) {
        return data;
    }
    workspace.output.reserve(roomFor(record.numbers.size));
    if (*format == codec::Format::Deflate) {
        workspace.inflater.reset();
        return data;
    }
    auto decoder = codec::makeDecompressor({.format = format, .memoryLimit = memoryLimit});
    if (!decoder) {
        return std::unexpected(decoder.error());
    }
    data.m_decoder = *std::move(decoder);
    if (*format == codec::Format::Lzma) {
        if (const auto started = startLzma(*data.m_decoder, data.m_packed, record); !started) {
            return std::unexpected(started.error());
        }
    }
    return data;
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

codec::Result<void> MemberData::checkEnd() const
{
    const bool isRight = m_size == m_expectedSize && m_crc.value() == m_expectedCrc && m_waiting.empty()
        && m_packed.left() == 0;
    return isRight ? codec::Result<void>() : codec::failure(ErrorKind::Corrupt);
}

} // namespace holdall::zip
