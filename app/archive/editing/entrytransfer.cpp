#include "app/archive/editing/entrytransfer.h"

#include <algorithm>
#include <array>

namespace holdall {

namespace {

std::unexpected<Error> corrupt(const Entry& entry)
{
    return std::unexpected(errorFrom({.kind = codec::ErrorKind::Corrupt}, entry.name));
}

} // namespace

Result<void> EntryTransfer::add(const DataBlock& block)
{
    const std::uint64_t size = block.bytes.size();
    if (size == 0) {
        return {};
    }
    if (block.offset < m_position || block.offset > m_entry.size || size > m_entry.size - block.offset) {
        return corrupt(m_entry);
    }
    const bool isSparse = !m_entry.extents.empty();
    Result<void> done = isSparse ? passExtents(block.offset, size) : fillUpTo(block.offset);
    m_position = block.offset + size;
    return done.and_then([&] { return m_writer.write(block.bytes); });
}

/// A gap that the entry does not tell of.
Result<void> EntryTransfer::fillUpTo(std::uint64_t offset)
{
    static constexpr std::array<std::byte, std::size_t(64) * 1024> zeros = {};
    while (m_position < offset) {
        const codec::ByteView piece =
            codec::ByteView(zeros).first(std::min<std::uint64_t>(offset - m_position, zeros.size()));
        if (Result<void> written = m_writer.write(piece); !written) {
            return written;
        }
        m_position += piece.size();
    }
    return {};
}

/// The writer gets the extents joined: the piece has to begin where the last one ended, and to stay within.
Result<void> EntryTransfer::passExtents(std::uint64_t offset, std::uint64_t size)
{
    while (size > 0) {
        if (m_extent == m_entry.extents.size()) {
            return corrupt(m_entry);
        }
        const Extent& extent = m_entry.extents[m_extent];
        const std::uint64_t end = extent.offset + extent.size;
        if (extent.size == 0 || end <= m_position) {
            ++m_extent;
            continue;
        }
        if (offset != std::max(extent.offset, m_position)) {
            return corrupt(m_entry);
        }
        const std::uint64_t part = std::min(size, end - offset);
        offset += part;
        size -= part;
        m_position = offset;
    }
    return {};
}

} // namespace holdall
