#pragma once

#include <cstdint>

#include <sys/resource.h>

namespace holdall::test {

/// While it lives, the kernel itself refuses to write behind so many bytes of any file: EFBIG.
class FileSizeLimit {
public:
    explicit FileSizeLimit(std::uint64_t bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before = {};
};

/// Before the next fsync() a bit of the file flips at `offset`, behind the back of whoever wrote it. See
/// resetCalls().
void flipBitAtSync(std::int64_t offset);

} // namespace holdall::test
