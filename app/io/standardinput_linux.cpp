#include "app/io/standardinput.h"

#include "app/io/systemcalls.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace holdall {

StandardInput::StandardInput(const std::stop_token& stop, int descriptor)
    : m_stop(stop)
    , m_descriptor(descriptor)
{
    enlargePipe(m_descriptor);
}

codec::Result<std::size_t> StandardInput::read(codec::MutableBytes buffer)
{
    for (;;) {
        if (const int refused = m_stop.waitFor(m_descriptor, POLLIN); refused != 0) {
            return codec::failure(codec::ErrorKind::ReadFailed, refused);
        }
        const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR && errno != EAGAIN) {
            return codec::failure(codec::ErrorKind::ReadFailed, errno);
        }
    }
}

} // namespace holdall
