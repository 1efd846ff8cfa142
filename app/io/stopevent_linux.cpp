#include "app/io/stopevent.h"

#include <array>
#include <cerrno>
#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace holdall {

StopEvent::StopEvent(const std::stop_token& stop)
    : m_event(::eventfd(0, EFD_CLOEXEC))
    , m_callback(stop, [this] {
        const std::uint64_t one = 1;
        // A counter of 64 bits that is raised once cannot refuse it.
        [[maybe_unused]] const ssize_t written = ::write(m_event.get(), &one, sizeof one);
    })
{
}

int StopEvent::waitFor(int descriptor, short events) const
{
    std::array<pollfd, 2> waits = {pollfd{.fd = descriptor, .events = events, .revents = 0},
                                   pollfd{.fd = m_event.get(), .events = POLLIN, .revents = 0}};
    while (::poll(waits.data(), waits.size(), -1) < 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return waits[1].revents != 0 ? ECANCELED : 0;
}

} // namespace holdall
