#include "app/archive/zip/namedecoder.h"

#include "app/archive/zip/encodingdetection.h"
#include "app/archive/zip/extrafields.h"
#include "app/archive/zip/listing.h"
#include "codec/deflate/checksum.h"
#include "codec/deflate/littleendian.h"

#include <span>

namespace holdall::zip {

namespace {

/// What Info-ZIP's Unicode Path field says, if it is about this very name.
std::optional<std::string> unicodePath(const Record& record)
{
    static constexpr std::uint16_t id = 0x7075;
    static constexpr std::size_t head = 5; // version, CRC-32 of the stored name
    const codec::ByteView field = findExtra(record.extra, id).value_or(codec::ByteView());
    if (field.size() <= head || field[0] != std::byte(1)) {
        return std::nullopt;
    }
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(std::as_bytes(std::span(record.name)));
    std::string name(reinterpret_cast<const char*>(field.data()) + head, field.size() - head);
    const bool isRight = codec::loadLittleEndian(field, 1, 4) == crc.value() && isUtf8(name)
        && !name.contains('\0') && name.ends_with('/') == record.name.ends_with('/');
    return isRight ? std::optional(std::move(name)) : std::nullopt;
}

bool isOfUnix(const Record& record)
{
    static constexpr std::uint8_t unixSystem = 3;
    static constexpr std::uint8_t macSystem = 19;
    return record.system == unixSystem || record.system == macSystem;
}

} // namespace

NameDecoder::NameDecoder(const ZipReaderOptions& options)
    : m_asked(options.encoding)
    , m_keepsNames(options.keepsNames)
{
}

void NameDecoder::look(const Record& record)
{
    static constexpr std::size_t largestSample = std::size_t(64) * 1024;
    const bool saysIt = (record.flags & utf8Flag) != 0 || isAscii(record.name);
    if (m_keepsNames || saysIt || unicodePath(record)) {
        return;
    }
    const bool mayBeUtf8 = isUtf8(record.name);
    m_isAllUtf8 = m_isAllUtf8 && mayBeUtf8;
    const bool isUnknown = !mayBeUtf8 || !isOfUnix(record);
    m_needsEncoding = m_needsEncoding || isUnknown;
    if (isUnknown && m_sample.size() + record.name.size() < largestSample) {
        m_sample.append(record.name).push_back('\n');
    }
}

codec::Result<void> NameDecoder::decide()
{
    if (m_asked && m_keepsNames) {
        return codec::invalidOption("encoding", *m_asked, "none");
    }
    if (!m_asked && (m_isAllUtf8 || !m_needsEncoding)) {
        return {};
    }
    codec::Result<NameConverter> opened = NameConverter::open(m_asked ? *m_asked : detectEncoding(m_sample));
    m_sample = {};
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_converter.emplace(*std::move(opened));
    return {};
}

std::string NameDecoder::nameOf(const Record& record)
{
    if (m_keepsNames || (record.flags & utf8Flag) != 0 || isAscii(record.name)) {
        return record.name;
    }
    if (std::optional<std::string> name = unicodePath(record)) {
        return *std::move(name);
    }
    if (!m_converter || (!m_asked && isOfUnix(record) && isUtf8(record.name))) {
        return record.name;
    }
    return m_converter->toUtf8(record.name).value_or(record.name);
}

std::string NameDecoder::decode(const std::string& text)
{
    return !m_converter || isUtf8(text) ? text : m_converter->toUtf8(text).value_or(text);
}

} // namespace holdall::zip
