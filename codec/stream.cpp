#include "codec/stream.h"

#include <algorithm>
#include <cstring>

namespace holdall::codec {

Result<std::size_t> ByteSource::readAt(std::uint64_t /*offset*/, MutableBytes /*buffer*/)
{
    return failure(ErrorKind::UnsupportedOption);
}

Result<void> ByteSink::rewrite(std::uint64_t /*offset*/, ByteView /*bytes*/)
{
    return failure(ErrorKind::UnsupportedOption);
}

Result<std::size_t> MemorySource::read(MutableBytes buffer)
{
    const Result<std::size_t> count = readAt(m_position, buffer);
    m_position += *count;
    return count;
}

Result<std::size_t> MemorySource::readAt(std::uint64_t offset, MutableBytes buffer)
{
    if (offset >= m_bytes.size()) {
        return 0;
    }
    const ByteView rest = m_bytes.subspan(checkedCast<std::size_t>(offset));
    const std::size_t count = std::min(rest.size(), buffer.size());
    std::ranges::copy(rest.first(count), buffer.begin());
    return count;
}

Result<void> MemorySink::write(ByteView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return {};
}

Result<void> MemorySink::rewrite(std::uint64_t offset, ByteView bytes)
{
    std::ranges::copy(bytes, m_bytes.begin() + checkedCast<std::ptrdiff_t>(offset));
    return {};
}

} // namespace holdall::codec
