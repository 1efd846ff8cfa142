#include "app/archive/readerprocess/readerchild.h"

#include "app/archive/readerprocess/readerarguments.h"
#include "app/archive/readerprocess/readerdescriptors.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace holdall {

namespace {

struct Pipe {
    FileDescriptor reading;
    FileDescriptor writing;
};

/// Above the descriptors that the child gets, so that giving it one of them overwrites no other.
std::expected<FileDescriptor, int> movedUp(int descriptor)
{
    const int moved = ::fcntl(descriptor, F_DUPFD_CLOEXEC, FirstForbiddenDescriptor); // NOLINT(*-vararg)
    return moved >= 0 ? std::expected<FileDescriptor, int>(FileDescriptor(moved)) : std::unexpected(errno);
}

std::expected<Pipe, int> makePipe()
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return std::unexpected(errno);
    }
    const FileDescriptor reading(ends[0]);
    const FileDescriptor writing(ends[1]);
    std::expected<FileDescriptor, int> movedReading = movedUp(reading.get());
    std::expected<FileDescriptor, int> movedWriting = movedUp(writing.get());
    if (!movedReading || !movedWriting) {
        return std::unexpected(EMFILE);
    }
    return Pipe{.reading = *std::move(movedReading), .writing = *std::move(movedWriting)};
}

/// The reading end of a pipe that holds the password and is closed behind it.
std::expected<FileDescriptor, int> passwordPipe(const std::string& password)
{
    std::expected<Pipe, int> pipe = makePipe();
    if (!pipe) {
        return std::unexpected(pipe.error());
    }
    // A pipe takes as much as PIPE_BUF at once, or nothing.
    if (password.size() > PIPE_BUF) {
        return std::unexpected(EINVAL);
    }
    if (!password.empty() && ::write(pipe->writing.get(), password.data(), password.size()) < 0) {
        return std::unexpected(errno);
    }
    return std::move(pipe->reading);
}

/// What posix_spawn() is to do with descriptors and signals in the child.
class SpawnPlan {
public:
    SpawnPlan()
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawnattr_init(&m_attributes);
    }
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    /// A session of its own, out of reach of the terminal's signals; all signals as they are by default;
    /// nothing to read from or to say to.
    int prepare()
    {
        ::sigset_t none;
        ::sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        constexpr int flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
        int code = ::posix_spawnattr_setflags(&m_attributes, flags);
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            if (code == 0) {
                code = ::posix_spawn_file_actions_addopen(&m_actions, standard, "/dev/null", O_RDWR, 0);
            }
        }
        return code;
    }

    int give(const FileDescriptor& descriptor, ReaderDescriptor as)
    {
        return ::posix_spawn_file_actions_adddup2(&m_actions, descriptor.get(), as);
    }

    std::expected<::pid_t, int> start(const ForeignReaderOptions& options)
    {
        std::vector<std::string> arguments = readerArguments(options);
        std::string name = "holdall";
        std::vector<char*> pointers = {name.data()};
        for (std::string& argument : arguments) {
            pointers.push_back(argument.data());
        }
        pointers.push_back(nullptr);
        ::pid_t process = 0;
        const int code = ::posix_spawn(&process, options.program.c_str(), &m_actions, &m_attributes,
                                       pointers.data(), environ);
        return code == 0 ? std::expected<::pid_t, int>(process) : std::unexpected(code);
    }

private:
    ::posix_spawn_file_actions_t m_actions = {};
    ::posix_spawnattr_t m_attributes = {};
};

} // namespace

std::expected<ReaderChild, int> ReaderChild::start(const FileDescriptor& archive,
                                                   const ForeignReaderOptions& options)
{
    std::expected<FileDescriptor, int> file = movedUp(archive.get());
    std::expected<Pipe, int> tar = makePipe();
    std::expected<Pipe, int> status = makePipe();
    const std::expected<FileDescriptor, int> password = passwordPipe(options.password);
    if (!file || !tar || !status) {
        return std::unexpected(EMFILE);
    }
    if (!password) {
        return std::unexpected(password.error());
    }
    for (const Pipe* pipe : {&*tar, &*status}) {
        if (::fcntl(pipe->reading.get(), F_SETFL, O_NONBLOCK) != 0) { // NOLINT(*-vararg)
            return std::unexpected(errno);
        }
    }
    SpawnPlan plan;
    for (const int code :
         {plan.prepare(), plan.give(*file, ArchiveDescriptor), plan.give(tar->writing, TarDescriptor),
          plan.give(status->writing, StatusDescriptor), plan.give(*password, PasswordDescriptor)}) {
        if (code != 0) {
            return std::unexpected(code);
        }
    }
    const std::expected<::pid_t, int> process = plan.start(options);
    if (!process) {
        return std::unexpected(process.error());
    }
    return ReaderChild(*process, std::move(tar->reading), std::move(status->reading));
}

ReaderChild::ReaderChild(::pid_t process, FileDescriptor tar, FileDescriptor status)
    : m_process(process)
    , m_tar(std::move(tar))
    , m_status(std::move(status))
{
}

ReaderChild::ReaderChild(ReaderChild&& other) noexcept
    : m_process(std::exchange(other.m_process, 0))
    , m_tar(std::move(other.m_tar))
    , m_status(std::move(other.m_status))
{
}

ReaderChild::~ReaderChild()
{
    if (m_process != 0) {
        static_cast<void>(end());
    }
}

/// Its number is its own until it was waited for. What ends by itself closes its files first, after its exit
/// status was settled, so that killing it then changes nothing.
bool ReaderChild::end()
{
    const ::pid_t process = std::exchange(m_process, 0);
    ::kill(process, SIGKILL);
    int status = 0;
    while (::waitpid(process, &status, 0) < 0) {
        if (errno != EINTR) {
            return false;
        }
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace holdall
