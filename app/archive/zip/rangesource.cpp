#include "app/archive/zip/rangesource.h"

#include <algorithm>

namespace holdall::zip {

codec::Result<std::size_t> RangeSource::read(codec::MutableBytes buffer)
{
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), left()));
    if (wanted == 0) {
        return 0;
    }
    const codec::Result<std::size_t> count = m_source.readAt(m_position, buffer.first(wanted));
    m_position += count.value_or(0);
    return count;
}

codec::Result<void> readExactly(codec::ByteSource& source, std::uint64_t offset, codec::MutableBytes buffer)
{
    while (!buffer.empty()) {
        const codec::Result<std::size_t> count = source.readAt(offset, buffer);
        if (!count) {
            return std::unexpected(count.error());
        }
        if (*count == 0) {
            return codec::failure(codec::ErrorKind::Truncated);
        }
        offset += *count;
        buffer = buffer.subspan(*count);
    }
    return {};
}

} // namespace holdall::zip
