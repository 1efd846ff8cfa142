#include "app/archive/zip/archiveoutput.h"

#include "app/archive/framing/stoppederror.h"

#include <algorithm>

namespace holdall::zip {

codec::Result<void> ArchiveOutput::write(codec::ByteView bytes)
{
    static constexpr std::size_t smallPiece = std::size_t(64) * 1024;
    static constexpr std::size_t bufferSize = std::size_t(256) * 1024;
    if (bytes.size() <= smallPiece) {
        m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
        return m_buffer.size() < bufferSize ? codec::Result<void>() : flush();
    }
    return flush().and_then([&] { return pass(bytes); });
}

codec::Result<void> ArchiveOutput::rewrite(std::uint64_t offset, codec::ByteView bytes)
{
    if (offset < m_written) {
        return m_sink.rewrite(offset, bytes);
    }
    std::ranges::copy(bytes, codec::MutableBytes(m_buffer).subspan(offset - m_written).begin());
    return {};
}

codec::Result<void> ArchiveOutput::flush()
{
    codec::Result<void> passed = pass(m_buffer);
    m_buffer.clear();
    return passed;
}

codec::Result<void> ArchiveOutput::pass(codec::ByteView bytes)
{
    if (m_control.isStopped()) {
        return std::unexpected(stoppedError());
    }
    if (bytes.empty()) {
        return {};
    }
    if (codec::Result<void> written = m_sink.write(bytes); !written) {
        return written;
    }
    m_written += bytes.size();
    if (m_control.counters != nullptr) {
        m_control.counters->out.fetch_add(bytes.size(), std::memory_order_relaxed);
    }
    return {};
}

} // namespace holdall::zip
