#include "app/archive/sevenzip/archiveoutput.h"

#include "app/archive/framing/stoppederror.h"
#include "app/archive/sevenzip/rawencoding.h"

#include <algorithm>

namespace holdall::sevenzip {

codec::Result<void> ArchiveOutput::write(codec::ByteView bytes)
{
    static constexpr std::size_t piece = 1024 * 1024;
    while (!bytes.empty()) {
        if (m_control.isStopped()) {
            return std::unexpected(stoppedError());
        }
        const codec::ByteView next = bytes.first(std::min(bytes.size(), piece));
        if (const codec::Result<void> written = m_sink.write(next); !written) {
            return written;
        }
        m_position += next.size();
        if (m_control.counters != nullptr) {
            m_control.counters->out.fetch_add(next.size(), std::memory_order_relaxed);
        }
        bytes = bytes.subspan(next.size());
    }
    return {};
}

} // namespace holdall::sevenzip
