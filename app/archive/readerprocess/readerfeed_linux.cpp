#include "app/archive/readerprocess/readerfeed.h"

#include "app/archive/readerprocess/readerchild.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <expected>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace holdall {

namespace {

constexpr std::size_t tarBufferSize = std::size_t(128) * 1024;
/// At least what a pipe holds: then one read takes in all that was said before a byte of the tar came.
constexpr std::size_t recordBufferSize = std::size_t(1024) * 1024;
/// A child tells its position this often, or less often; bytes.
constexpr std::uint64_t positionStep = std::uint64_t(64) * 1024;
/// How often an archive's bytes may be read without anything coming out of them.
constexpr std::uint64_t mostPasses = 4;
constexpr std::uint64_t recordsOfSmallFiles = 4096;

using Clock = std::chrono::steady_clock;

enum class Readiness { Ready, TimedOut, Woken };

struct Waits {
    int tar; ///< -1: ended
    int records;
    int wake;
};

/// Until there is something to read.
Readiness waitFor(const Waits& waits, std::chrono::milliseconds patience)
{
    std::array<::pollfd, 3> files = {::pollfd{.fd = waits.tar, .events = POLLIN, .revents = 0},
                                     ::pollfd{.fd = waits.records, .events = POLLIN, .revents = 0},
                                     ::pollfd{.fd = waits.wake, .events = POLLIN, .revents = 0}};
    const Clock::time_point deadline = Clock::now() + patience;
    for (;;) {
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        const int timeout = static_cast<int>(std::clamp<std::int64_t>(rest.count(), 0, 1 << 30));
        const int count = ::poll(files.data(), files.size(), timeout);
        if (count > 0) {
            return files[2].revents != 0 ? Readiness::Woken : Readiness::Ready;
        }
        if (count == 0 && Clock::now() >= deadline) {
            return Readiness::TimedOut;
        }
    }
}

/// As read(2), but for signals. Negative if there is nothing yet.
ssize_t readSome(int descriptor, codec::MutableBytes buffer)
{
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count >= 0 || errno != EINTR) {
            return count;
        }
    }
}

} // namespace

ReaderFeed::ReaderFeed(FileDescriptor archive, ForeignReaderOptions options, EntryStatus& status)
    : m_archive(std::move(archive))
    , m_options(std::move(options))
    , m_status(status)
    , m_tarBuffer(tarBufferSize)
    , m_records(recordBufferSize)
    , m_mostRecords(status.fileSize() / positionStep * mostPasses + recordsOfSmallFiles)
    , m_wakeEvent(::eventfd(0, EFD_CLOEXEC))
    , m_onStop(m_options.stop, [this] { wake(); })
    , m_thread([this] { run(); })
{
}

ReaderFeed::~ReaderFeed()
{
    static_cast<void>(finish());
}

ReaderFeed::Ending ReaderFeed::finish()
{
    m_pipe.endReading();
    wake();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    return m_ending;
}

/// Lets the thread look up from waiting for the child.
void ReaderFeed::wake() const
{
    const std::uint64_t one = 1;
    // A counter of 64 bits that is raised twice cannot refuse it.
    [[maybe_unused]] const ssize_t written = ::write(m_wakeEvent.get(), &one, sizeof one);
}

void ReaderFeed::run()
{
    std::expected<ReaderChild, int> child = ReaderChild::start(m_archive, m_options);
    if (child) {
        m_ending = feedFrom(*child);
        const bool endedWell = child->end();
        if (m_ending == Ending::Complete && !m_status.failure() && !(endedWell && m_status.isFinished())) {
            m_ending = Ending::Crashed;
        }
    } else {
        m_ending = Ending::NotStarted;
        m_systemCode = child.error();
    }
    const bool isWhole = m_ending == Ending::Complete && !m_status.failure();
    const codec::Error broken{.kind = codec::ErrorKind::ReadFailed, .nativeCode = EIO};
    m_pipe.endWriting(isWhole ? std::nullopt : std::optional(broken));
}

/// Until the child has ended, as far as can be seen, or is to be ended.
ReaderFeed::Ending ReaderFeed::feedFrom(const ReaderChild& child)
{
    while (!m_tarEnded || !m_recordsEnded) {
        const Waits waits{.tar = m_tarEnded ? -1 : child.tar().get(),
                          .records = m_recordsEnded ? -1 : child.status().get(),
                          .wake = m_wakeEvent.get()};
        Readiness readiness = waitFor(waits, m_options.patience);
        // What only repeats itself does not move. Its output is at most one buffer away from being noticed.
        if (readiness == Readiness::Ready && !isMoving()) {
            readiness = Readiness::TimedOut;
        }
        if (readiness != Readiness::Ready) {
            return readiness == Readiness::Woken ? askedEnding() : Ending::Hung;
        }
        switch (takeWhatCame(child)) {
        case Step::GoOn:
            break;
        case Step::Unwanted:
            return askedEnding();
        case Step::Nonsense:
            return Ending::Crashed;
        }
    }
    return Ending::Complete;
}

/// Somebody asked for it.
ReaderFeed::Ending ReaderFeed::askedEnding() const
{
    return m_options.stop.stop_requested() ? Ending::Stopped : Ending::Unwanted;
}

bool ReaderFeed::isMoving() const
{
    return m_recordsSinceTar <= m_mostRecords;
}

/// The tar's bytes are read first, and passed on last: what was said of them was said before.
ReaderFeed::Step ReaderFeed::takeWhatCame(const ReaderChild& child)
{
    ssize_t count = 0;
    if (!m_tarEnded) {
        count = readSome(child.tar().get(), m_tarBuffer);
        m_tarEnded = count == 0;
    }
    if (!m_recordsEnded && !takeRecords(child)) {
        return Step::Nonsense;
    }
    if (count <= 0) {
        return Step::GoOn;
    }
    m_recordsSinceTar = 0;
    const codec::ByteView tar = codec::ByteView(m_tarBuffer).first(static_cast<std::size_t>(count));
    return m_pipe.sink().write(tar) ? Step::GoOn : Step::Unwanted;
}

/// As many as there are. False if they make no sense.
bool ReaderFeed::takeRecords(const ReaderChild& child)
{
    const ssize_t count =
        readSome(child.status().get(), codec::MutableBytes(m_records).subspan(m_recordBytes));
    m_recordsEnded = count == 0;
    m_recordBytes += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    codec::ByteView rest = codec::ByteView(m_records).first(m_recordBytes);
    while (rest.size() >= StatusRecord::size) {
        const std::optional<StatusRecord> record = recordFrom(rest.first(StatusRecord::size));
        if (!record || !m_status.take(*record)) {
            return false;
        }
        ++m_recordsSinceTar;
        rest = rest.subspan(StatusRecord::size);
    }
    std::memmove(m_records.data(), rest.data(), rest.size());
    m_recordBytes = rest.size();
    return true;
}

} // namespace holdall
