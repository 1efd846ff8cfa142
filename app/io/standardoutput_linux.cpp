#include "app/io/standardoutput.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

mode_t typeOf(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : 0;
}

/// The same pipe, but writing to it never waits. The descriptor that was given stays as it is, since
/// other processes may share it.
FileDescriptor openWithoutWaiting(int pipe)
{
    const std::string name = "/proc/self/fd/" + std::to_string(pipe);
    return FileDescriptor(::open(name.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)); // NOLINT(*-vararg)
}

/// Bytes that one write() can take without waiting once poll() allows it.
std::size_t pieceSizeFor(int descriptor, bool neverWaits)
{
    const mode_t type = typeOf(descriptor);
    const bool isDevice = type == S_IFCHR && ::isatty(descriptor) == 0; // /dev/null as a rule
    return neverWaits || type == S_IFREG || isDevice ? SSIZE_MAX : PIPE_BUF;
}

} // namespace

StandardOutput::StandardOutput(const std::stop_token& stop, int descriptor)
    : m_stop(stop)
    , m_pipe(typeOf(descriptor) == S_IFIFO ? openWithoutWaiting(descriptor) : FileDescriptor())
    , m_descriptor(m_pipe.isOpen() ? m_pipe.get() : descriptor)
    , m_pieceSize(pieceSizeFor(descriptor, m_pipe.isOpen()))
{
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): SIGPIPE exists
    enlargePipe(m_descriptor);
}

codec::Result<void> StandardOutput::write(codec::ByteView bytes)
{
    while (!bytes.empty()) {
        if (const int refused = m_stop.waitFor(m_descriptor, POLLOUT); refused != 0) {
            return codec::failure(codec::ErrorKind::WriteFailed, refused);
        }
        const codec::ByteView piece = bytes.first(std::min(bytes.size(), m_pieceSize));
        const ssize_t count = ::write(m_descriptor, piece.data(), piece.size());
        if (count >= 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        } else if (errno != EINTR && errno != EAGAIN) {
            return codec::failure(codec::ErrorKind::WriteFailed, errno);
        }
    }
    return {};
}

} // namespace holdall
