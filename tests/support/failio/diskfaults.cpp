#include "support/failio/diskfaults.h"

#include "support/failio/failio.h"

#include <csignal>
#include <cstdlib>

#include <unistd.h>

namespace holdall::test {

namespace {

void check(bool isDone)
{
    if (!isDone) {
        std::abort(); // a test that went on would test nothing
    }
}

} // namespace

FileSizeLimit::FileSizeLimit(std::uint64_t bytes)
{
    check(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
    check(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
}

FileSizeLimit::~FileSizeLimit()
{
    check(::setrlimit(RLIMIT_FSIZE, &m_before) == 0);
}

void flipBitAtSync(std::int64_t offset)
{
    beforeCall(Call::Sync, 0, [offset](int file) {
        unsigned char byte = 0;
        check(::pread(file, &byte, 1, offset) == 1);
        byte ^= 4U;
        check(::pwrite(file, &byte, 1, offset) == 1);
    });
}

} // namespace holdall::test
