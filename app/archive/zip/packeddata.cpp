#include "app/archive/zip/packeddata.h"

#include <algorithm>

namespace holdall::zip {

codec::Result<codec::ByteView> PackedData::next(std::size_t limit)
{
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(limit, left()));
    if (wanted == 0) {
        return codec::ByteView();
    }
    codec::Result<codec::ByteView> read = m_workspace.input.peek(m_position, 1, wanted);
    if (read) {
        *read = read->first(std::min(read->size(), wanted));
        m_position += read->size();
    }
    return read;
}

} // namespace holdall::zip
