#include "app/archive/zip/randombytes.h"

#include <cerrno>

#include <sys/random.h>

namespace holdall::zip {

codec::Result<void> fillRandomly(codec::MutableBytes bytes)
{
    const ssize_t count = ::getrandom(bytes.data(), bytes.size(), 0);
    return count == static_cast<ssize_t>(bytes.size())
        ? codec::Result<void>()
        : codec::failure(codec::ErrorKind::ReadFailed, count < 0 ? errno : EIO);
}

} // namespace holdall::zip
