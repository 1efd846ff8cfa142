#include "app/jobs/operations/countingsink.h"

namespace holdall {

codec::Result<void> CountingSink::write(codec::ByteView bytes)
{
    const codec::Result<void> written = m_sink.write(bytes);
    if (written) {
        m_bytes.fetch_add(bytes.size(), std::memory_order_relaxed);
    }
    return written;
}

} // namespace holdall
