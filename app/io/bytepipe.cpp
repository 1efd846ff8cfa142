#include "app/io/bytepipe.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace holdall {

BytePipe::BytePipe() : m_sink(*this), m_source(*this), m_buffers(bufferCount) { }

BytePipe::~BytePipe() = default;

/// For the buffer that is being filled. False once the reader has ended.
bool BytePipe::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_given - m_taken < bufferCount || m_readingEnded; });
    return !m_readingEnded;
}

/// The buffer that was filled, to the reader.
void BytePipe::passOn()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_given;
    }
    m_changed.notify_all();
}

codec::Result<void> BytePipe::Sink::write(codec::ByteView bytes)
{
    while (!bytes.empty()) {
        if (!m_pipe.waitForRoom()) {
            return codec::failure(codec::ErrorKind::WriteFailed, EPIPE);
        }
        Buffer& buffer = m_pipe.m_buffers[m_pipe.m_given % bufferCount]; // m_given: only this thread adds
        buffer.bytes.resize(bufferSize);
        const std::size_t count = std::min(bytes.size(), bufferSize - buffer.filled);
        std::ranges::copy(bytes.first(count),
                          buffer.bytes.begin() + codec::checkedCast<std::ptrdiff_t>(buffer.filled));
        buffer.filled += count;
        bytes = bytes.subspan(count);
        if (buffer.filled == bufferSize) {
            m_pipe.passOn();
        }
    }
    return {};
}

void BytePipe::endWriting(std::optional<codec::Error> error)
{
    if (waitForRoom() && m_buffers[m_given % bufferCount].filled > 0) {
        passOn();
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_writingEnded = true;
        m_error = std::move(error);
    }
    m_changed.notify_all();
}

codec::Result<codec::ByteView> BytePipe::next()
{
    std::unique_lock lock(m_mutex);
    if (std::exchange(m_isReading, false)) {
        m_buffers[m_taken % bufferCount].filled = 0;
        ++m_taken;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_given > m_taken || m_writingEnded; });
    if (m_given > m_taken) {
        m_isReading = true;
        const Buffer& buffer = m_buffers[m_taken % bufferCount];
        return codec::ByteView(buffer.bytes).first(buffer.filled);
    }
    return m_error ? codec::Result<codec::ByteView>(std::unexpected(*m_error)) : codec::ByteView();
}

codec::Result<std::size_t> BytePipe::Source::read(codec::MutableBytes buffer)
{
    if (m_rest.empty()) {
        const codec::Result<codec::ByteView> next = m_pipe.next();
        if (!next) {
            return std::unexpected(next.error());
        }
        m_rest = *next;
    }
    const std::size_t count = std::min(m_rest.size(), buffer.size());
    std::ranges::copy(m_rest.first(count), buffer.begin());
    m_rest = m_rest.subspan(count);
    return count;
}

void BytePipe::endReading()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_readingEnded = true;
    }
    m_changed.notify_all();
}

} // namespace holdall
