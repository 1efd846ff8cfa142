#include "app/io/hashingsink.h"

namespace holdall {

codec::Result<void> HashingSink::write(codec::ByteView bytes)
{
    m_hash.add(bytes);
    return {};
}

} // namespace holdall
