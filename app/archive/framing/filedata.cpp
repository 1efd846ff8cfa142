#include "app/archive/framing/filedata.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall {

FileData::FileData(std::uint64_t size, std::vector<Extent> extents)
    : m_promised(size)
    , m_extents(std::move(extents))
{
    if (m_extents.empty()) {
        m_extents.push_back({.offset = 0, .size = size});
    }
    skipFilledExtents();
}

bool FileData::isComplete() const
{
    return m_extent == m_extents.size();
}

codec::Result<void> FileData::add(codec::ByteView data, const Take& take)
{
    while (!data.empty()) {
        if (isComplete()) {
            return codec::failure(codec::ErrorKind::Internal);
        }
        const Extent& extent = m_extents[m_extent];
        if (codec::Result<void> filled = fillUpTo(extent.offset, take); !filled) {
            return filled;
        }
        const std::uint64_t left = extent.offset + extent.size - m_size;
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(data.size(), left));
        if (codec::Result<void> passed = pass(data.first(count), take); !passed) {
            return passed;
        }
        data = data.subspan(count);
        skipFilledExtents();
    }
    return {};
}

codec::Result<void> FileData::pass(codec::ByteView data, const Take& take)
{
    m_crc.add(data);
    m_size += data.size();
    return take(data);
}

codec::Result<void> FileData::fillUpTo(std::uint64_t offset, const Take& take)
{
    static constexpr std::array<std::byte, 64 * std::size_t{1024}> zeros = {};
    while (m_size < offset) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(zeros.size(), offset - m_size));
        if (codec::Result<void> passed = pass(codec::ByteView(zeros).first(count), take); !passed) {
            return passed;
        }
    }
    return {};
}

void FileData::skipFilledExtents()
{
    while (m_extent < m_extents.size() && m_extents[m_extent].offset + m_extents[m_extent].size <= m_size) {
        ++m_extent;
    }
    // Those without a byte say nothing but where the file ends.
    while (m_extent < m_extents.size() && m_extents[m_extent].size == 0) {
        ++m_extent;
    }
}

} // namespace holdall
