#include "codec/zstd/zstdseektable.h"

#include "codec/zstd/zstdframeheader.h"

namespace holdall::codec {

namespace {

constexpr std::uint32_t seekTableMagic = 0x184D2A5E;
constexpr std::uint32_t seekableMagic = 0x8F92EAB1;
constexpr std::size_t largestFrameCount = 0x8000000;
constexpr std::size_t entrySize = 8;
constexpr std::size_t footerSize = 9;

void appendLittleEndian(Bytes& bytes, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8) {
        bytes.push_back(static_cast<std::byte>(value >> shift));
    }
}

} // namespace

void ZstdSeekTable::add(std::size_t compressed, std::size_t uncompressed)
{
    m_entries.push_back({.compressed = checkedCast<std::uint32_t>(compressed),
                         .uncompressed = checkedCast<std::uint32_t>(uncompressed)});
}

Bytes ZstdSeekTable::bytes() const
{
    Bytes table;
    if (m_entries.size() > largestFrameCount) {
        return table;
    }
    const std::size_t content = m_entries.size() * entrySize + footerSize;
    table.reserve(ZstdFrameHeader::skippableSize + content);
    appendLittleEndian(table, seekTableMagic);
    appendLittleEndian(table, checkedCast<std::uint32_t>(content));
    for (const Entry& entry : m_entries) {
        appendLittleEndian(table, entry.compressed);
        appendLittleEndian(table, entry.uncompressed);
    }
    appendLittleEndian(table, checkedCast<std::uint32_t>(m_entries.size()));
    table.push_back(std::byte(0)); // descriptor: no checksums of the frames' data
    appendLittleEndian(table, seekableMagic);
    return table;
}

} // namespace holdall::codec
