#include "app/io/hashingsource.h"

namespace holdall {

codec::Result<std::size_t> HashingSource::read(codec::MutableBytes buffer)
{
    const codec::Result<std::size_t> count = m_source.read(buffer);
    if (count) {
        m_hash.add(buffer.first(*count));
    }
    return count;
}

} // namespace holdall
