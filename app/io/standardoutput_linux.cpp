#include "app/io/standardoutput.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdint>

#include <poll.h>
#include <unistd.h>

namespace holdall {

namespace {

bool isRegular(int descriptor)
{
    const SystemResult<FileStatus> status = statusOf(descriptor);
    return status && status->kind == FileStatus::Kind::Regular;
}

} // namespace

StandardOutput::StandardOutput(const std::stop_token& stop, int descriptor)
    : m_stop(stop)
    , m_descriptor(descriptor)
    , m_pieceSize(isRegular(descriptor) ? SSIZE_MAX : PIPE_BUF)
{
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): SIGPIPE exists
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
