#include "app/archive/readerprocess/statuschannel.h"

#include <cerrno>
#include <cstdlib>

#include <unistd.h>

namespace holdall {

codec::Result<void> DescriptorSink::write(codec::ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) {
            std::_Exit(EXIT_FAILURE);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count < 0 ? 0 : count));
    }
    return {};
}

void StatusChannel::tell(const StatusRecord& record)
{
    // It fails by ending the process only.
    [[maybe_unused]] const codec::Result<void> written = m_sink.write(toBytes(record));
}

} // namespace holdall
