#include "app/io/comparesink.h"

#include <algorithm>
#include <array>

namespace holdall {

codec::Result<void> CompareSink::write(codec::ByteView bytes)
{
    m_buffer.resize(std::max(m_buffer.size(), bytes.size()));
    const codec::MutableBytes expected = codec::MutableBytes(m_buffer).first(bytes.size());
    const codec::Result<std::size_t> count = fill(expected);
    if (!count) {
        return std::unexpected(count.error());
    }
    if (!std::ranges::equal(expected.first(*count), bytes)) {
        return codec::failure(codec::ErrorKind::Mismatch);
    }
    return {};
}

codec::Result<void> CompareSink::finish()
{
    std::array<std::byte, 1> more{};
    const codec::Result<std::size_t> count = m_expected.read(more);
    if (!count) {
        return std::unexpected(count.error());
    }
    return *count == 0 ? codec::Result<void>() : codec::failure(codec::ErrorKind::Mismatch);
}

codec::Result<std::size_t> CompareSink::fill(codec::MutableBytes buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const codec::Result<std::size_t> count = m_expected.read(buffer.subspan(filled));
        if (!count) {
            return count;
        }
        if (*count == 0) {
            break;
        }
        filled += *count;
    }
    return filled;
}

} // namespace holdall
