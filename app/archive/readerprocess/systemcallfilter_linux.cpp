#include "app/archive/readerprocess/systemcallfilter.h"

#include "app/archive/readerprocess/sanitized.h"

#include <cerrno>
#include <memory>

#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

namespace holdall {

namespace {

/// What needs no look at its arguments. Those that say no more than the process knows already are among
/// them, since libraries take offence when they fail.
constexpr int harmless[] = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(membarrier),
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
};

struct Release {
    void operator()(void* filter) const { ::seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

/// Adds rules, and remembers the first failure.
class Rules {
public:
    explicit Rules(::scmp_filter_ctx filter) : m_filter(filter) { }

    void allow(int call) { note(::seccomp_rule_add_array(m_filter, SCMP_ACT_ALLOW, call, 0, nullptr)); }

    void allowIf(int call, const ::scmp_arg_cmp& condition)
    {
        note(::seccomp_rule_add_array(m_filter, SCMP_ACT_ALLOW, call, 1, &condition));
    }

    int error() const { return m_error; } ///< an errno, or 0

private:
    void note(int result)
    {
        if (m_error == 0) {
            m_error = -result;
        }
    }

    ::scmp_filter_ctx m_filter;
    int m_error = 0;
};

::scmp_arg_cmp argumentIs(unsigned argument, std::uint64_t value)
{
    return {.arg = argument, .op = SCMP_CMP_EQ, .datum_a = value, .datum_b = 0};
}

::scmp_arg_cmp argumentIsAbove(unsigned argument, std::uint64_t value)
{
    return {.arg = argument, .op = SCMP_CMP_GT, .datum_a = value, .datum_b = 0};
}

/// Of memory that would be made executable.
::scmp_arg_cmp isNotExecutable()
{
    return {.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0};
}

} // namespace

std::expected<void, int> forbidSystemCalls(std::span<const int> writable)
{
    const Filter filter(::seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter) {
        return std::unexpected(ENOMEM);
    }
    Rules rules(filter.get());
    for (const int call : harmless) {
        rules.allow(call);
    }
    for (const int descriptor : writable) {
        rules.allowIf(SCMP_SYS(write), argumentIs(0, static_cast<std::uint64_t>(descriptor)));
    }
    if (isSanitized) {
        rules.allow(SCMP_SYS(pipe2));
        rules.allowIf(SCMP_SYS(write), argumentIsAbove(0, STDERR_FILENO));
    }
    rules.allowIf(SCMP_SYS(mmap), isNotExecutable());
    rules.allowIf(SCMP_SYS(mprotect), isNotExecutable());
    // For abort(), which ends this process.
    rules.allowIf(SCMP_SYS(tgkill), argumentIs(0, static_cast<std::uint64_t>(::getpid())));
    if (rules.error() != 0) {
        return std::unexpected(rules.error());
    }
    const int loaded = ::seccomp_load(filter.get());
    return loaded == 0 ? std::expected<void, int>() : std::unexpected(-loaded);
}

} // namespace holdall
