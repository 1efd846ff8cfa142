#pragma once

#include "app/archive/readerprocess/foreignreaderoptions.h"
#include "app/io/filedescriptor.h"

#include <expected>

#include <sys/types.h>

namespace holdall {

/// A reader process that was started. Used by the thread that started it: it dies with this thread.
class ReaderChild {
public:
    /// Starts `options`.program for the file behind `archive`. Fails with an errno.
    static std::expected<ReaderChild, int> start(const FileDescriptor& archive,
                                                 const ForeignReaderOptions& options);

    /// Kills it if it was not waited for.
    ~ReaderChild();
    ReaderChild(ReaderChild&& other) noexcept;
    ReaderChild& operator=(ReaderChild&& other) = delete;
    ReaderChild(const ReaderChild&) = delete;
    ReaderChild& operator=(const ReaderChild&) = delete;

    const FileDescriptor& tar() const { return m_tar; } ///< to read its tar from, without blocking
    const FileDescriptor& status() const { return m_status; } ///< to read its records from, as well

    /// Kills it, unless it has ended by itself, and waits for its end. Whether it had ended well. Once.
    [[nodiscard]] bool end();

private:
    ReaderChild(::pid_t process, FileDescriptor tar, FileDescriptor status);

    ::pid_t m_process; ///< 0: none, or waited for
    FileDescriptor m_tar;
    FileDescriptor m_status;
};

} // namespace holdall
