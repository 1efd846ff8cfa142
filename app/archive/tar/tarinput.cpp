#include "app/archive/tar/tarinput.h"

#include "app/io/bytepipe.h"

#include <algorithm>

namespace holdall {

TarPipe::~TarPipe()
{
    m_pipe.endReading();
}

codec::Result<codec::ByteView> TarPipe::next()
{
    return m_pipe.next();
}

TarFile::TarFile(codec::ByteSource& source, std::uint64_t position)
    : m_source(source)
    , m_size(source.size().value_or(0))
    , m_position(position)
    , m_buffer(std::size_t(64) * 1024)
{
}

codec::Result<codec::ByteView> TarFile::next()
{
    const codec::Result<std::size_t> count = m_source.readAt(m_position, m_buffer);
    if (!count) {
        return std::unexpected(count.error());
    }
    m_position += *count;
    return codec::ByteView(m_buffer).first(*count);
}

std::uint64_t TarFile::skip(std::uint64_t bytes)
{
    const std::uint64_t skipped = std::min(bytes, m_size - std::min(m_position, m_size));
    m_position += skipped;
    return skipped;
}

} // namespace holdall
