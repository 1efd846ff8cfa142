#include "app/jobs/operations/countingsource.h"

namespace holdall {

CountingSource::CountingSource(codec::ByteSource& source, std::atomic<std::uint64_t>& done,
                               std::atomic<std::uint64_t>* bytes)
    : m_source(source)
    , m_done(done)
    , m_bytes(bytes)
{
}

codec::Result<std::size_t> CountingSource::read(codec::MutableBytes buffer)
{
    return count(m_source.read(buffer));
}

codec::Result<std::size_t> CountingSource::readAt(std::uint64_t offset, codec::MutableBytes buffer)
{
    return count(m_source.readAt(offset, buffer));
}

codec::Result<std::size_t> CountingSource::count(const codec::Result<std::size_t>& read)
{
    add(read.value_or(0));
    return read;
}

void CountingSource::add(std::uint64_t bytes)
{
    m_count.fetch_add(bytes, std::memory_order_relaxed);
    m_done.fetch_add(bytes, std::memory_order_relaxed);
    if (m_bytes != nullptr) {
        m_bytes->fetch_add(bytes, std::memory_order_relaxed);
    }
}

} // namespace holdall
