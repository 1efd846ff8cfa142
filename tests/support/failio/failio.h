#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace holdall::test {

/// The system calls of a program that is linked with this library fail when a test says so: the
/// definitions here take the place of the C library's.
enum class Call {
    OpenTemporary, ///< open with O_TMPFILE
    Write,
    Truncate,
    SyncRange,
    Sync,
    Link,
    Rename,
    MakeFolder,
};

/// How many of `call` were made since the last reset.
std::size_t callsMade(Call call);

/// Forgets the counts and everything planned, setFreeSpace() too.
void resetCalls();

/// From now on, the call number `index` (0 is the next after a reset) fails with `code`, once.
void failCall(Call call, std::size_t index, int code);

/// Every `call` fails with `code`.
void failAllCalls(Call call, int code);

/// Runs `action` with the call's descriptor (-1: it has none) just before the call number `index`.
void beforeCall(Call call, std::size_t index, std::function<void(int)> action);

/// Every other write is interrupted (EINTR), and the rest take one byte less than they could.
void disturbWrites();

/// File systems say that so many bytes are free.
void setFreeSpace(std::uint64_t bytes);

std::string nameOf(Call call);

} // namespace holdall::test
