#include "app/io/writtenfile.h"

#include "app/io/systemcalls.h"

namespace holdall {

codec::Result<std::size_t> WrittenFile::read(codec::MutableBytes buffer)
{
    const codec::Result<std::size_t> count = readAt(m_position, buffer);
    m_position += count.value_or(0);
    return count;
}

codec::Result<std::size_t> WrittenFile::readAt(std::uint64_t offset, codec::MutableBytes buffer)
{
    const SystemResult<std::size_t> count = holdall::readAt(m_file.get(), offset, buffer);
    return count ? codec::Result<std::size_t>(*count)
                 : codec::failure(codec::ErrorKind::ReadFailed, count.error());
}

} // namespace holdall
