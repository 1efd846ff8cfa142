#include "app/cli/output/terminal.h"

#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace holdall::cli {

bool isTerminal(StandardFile file)
{
    return isatty(static_cast<int>(file)) == 1;
}

qsizetype terminalColumns()
{
    static constexpr qsizetype usual = 80;
    winsize size = {};
    const bool isKnown = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : usual;
}

void secureStandardFiles()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) == -1) {
            // Opened the wrong way round: reading input or writing output fails with EBADF still.
            // The lowest free number is this one, since those below are taken.
            const int direction = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
            [[maybe_unused]] const int opened = open("/dev/null", direction); // NOLINT(*-vararg)
        }
    }
    // A closed pipe and a file-size limit are then errors of the write, with a message. Cannot fail
    // for these signals.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
}

} // namespace holdall::cli
