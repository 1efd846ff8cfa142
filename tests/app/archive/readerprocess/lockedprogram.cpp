// Tries what a reader process must not be able to do, and says how each attempt ended: a line "NAME ERRNO",
// with 0 for success. With the argument "locked" it locks itself in before.
#include "app/archive/readerprocess/lockin.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void say(const char* name, long result)
{
    const std::string line = std::string(name) + " " + std::to_string(result < 0 ? errno : 0) + "\n";
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) {
        std::_Exit(EXIT_FAILURE);
    }
}

/// A child that ends at once.
long forkOnce()
{
    const ::pid_t process = ::fork();
    if (process == 0) {
        std::_Exit(0);
    }
    return process < 0 ? -1 : ::waitpid(process, nullptr, 0);
}

long makeExecutable()
{
    void* const memory =
        ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -1 : 0;
}

void tryEverything(bool isLocked, int spare)
{
    struct ::stat status = {};
    say("open", ::open("/etc/passwd", O_RDONLY));
    say("list", ::open("/", O_RDONLY | O_DIRECTORY));
    say("create", ::open("made-by-the-program", O_WRONLY | O_CREAT, 0600));
    say("mkdir", ::mkdir("made-folder", 0700));
    say("unlink", ::unlink("victim"));
    say("stat", ::stat("/etc/passwd", &status));
    say("socket", ::socket(AF_UNIX, SOCK_STREAM, 0));
    say("fork", forkOnce());
    say("signal", ::kill(::getppid(), 0));
    say("executable", makeExecutable());
    say("duplicate", ::dup(STDIN_FILENO));
    say("write", ::write(STDERR_FILENO, "", 0));
    say("close", ::close(spare));
    if (isLocked) { // or the program below would wait for this one's parent
        say("trace", ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr));
    }
    char name[] = "/bin/true";
    std::array<char*, 2> arguments = {name, nullptr};
    say("execute", ::execve(name, arguments.data(), nullptr)); // comes back only if it cannot
}

} // namespace

int main(int argc, char* argv[])
{
    const int spare = ::open("/etc/passwd", O_RDONLY); // one that the process does not need
    const bool isLocked = argc > 1 && std::strcmp(argv[1], "locked") == 0;
    if (isLocked) {
        static constexpr std::array<int, 1> writable = {STDOUT_FILENO};
        const auto locked = holdall::lockIn({.firstForbidden = 3, .writable = writable});
        if (!locked) {
            std::fprintf(stderr, "not locked: %s\n", std::strerror(locked.error()));
            return EXIT_FAILURE;
        }
    }
    tryEverything(isLocked, spare);
    std::_Exit(EXIT_SUCCESS);
}
