#include "app/cli/interruption.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace holdall::cli {

namespace {

constexpr std::array signals = {SIGINT, SIGTERM, SIGHUP};

std::atomic<int> eventDescriptor = -1;

bool isIgnored(int signal)
{
    struct sigaction present = {};
    return sigaction(signal, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

/// The first signal; the next one finds the default again. Async-signal-safe.
void noteSignal(int /*signal*/)
{
    const int savedErrno = errno;
    for (const int signal : signals) {
        if (!isIgnored(signal)) {
            setHandler(signal, SIG_DFL);
        }
    }
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(eventDescriptor, &one, sizeof one);
    errno = savedErrno;
}

int openEvent()
{
    eventDescriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return eventDescriptor;
}

} // namespace

Interruption::Interruption(std::function<void()> interrupted)
    : m_interrupted(std::move(interrupted))
    , m_notifier(openEvent(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] {
        m_notifier.setEnabled(false);
        m_interrupted();
    });
    for (const int signal : signals) {
        if (!isIgnored(signal)) {
            setHandler(signal, &noteSignal);
        }
    }
}

Interruption::~Interruption()
{
    for (const int signal : signals) {
        if (!isIgnored(signal)) {
            setHandler(signal, SIG_DFL);
        }
    }
    m_notifier.setEnabled(false);
    close(eventDescriptor.exchange(-1));
}

} // namespace holdall::cli
