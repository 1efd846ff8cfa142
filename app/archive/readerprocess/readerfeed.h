#pragma once

#include "app/archive/readerprocess/entrystatus.h"
#include "app/archive/readerprocess/foreignreaderoptions.h"
#include "app/io/bytepipe.h"
#include "app/io/filedescriptor.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

namespace holdall {

class ReaderChild;

/// Runs a reader process on a thread of its own: passes its tar on to a pipe, takes in what it says beside
/// that, ends it when nothing moves or nothing is wanted any more.
class ReaderFeed {
public:
    /// How it ended.
    enum class Ending {
        Complete, ///< with all it had to say; that may be a failure
        Hung, ///< nothing moved for as long as there was patience
        Crashed, ///< by a signal, or without a word
        NotStarted, ///< see systemCode()
        Stopped, ///< by the stop token
        Unwanted, ///< nothing was wanted any more
    };

    /// `status` must outlive this. Throws std::system_error if the system grants no thread.
    ReaderFeed(FileDescriptor archive, ForeignReaderOptions options, EntryStatus& status);

    /// Ends the child and the thread.
    ~ReaderFeed();
    ReaderFeed(const ReaderFeed&) = delete;
    ReaderFeed& operator=(const ReaderFeed&) = delete;

    /// What the child writes; ends with an error unless the child ended well.
    BytePipe& pipe() { return m_pipe; }

    /// Nothing more is wanted: ends the child if it runs, and waits for the thread.
    Ending finish();

    int systemCode() const { return m_systemCode; } ///< an errno; after finish()

private:
    enum class Step { GoOn, Unwanted, Nonsense };

    void run();
    Ending feedFrom(const ReaderChild& child);
    Step takeWhatCame(const ReaderChild& child);
    bool takeRecords(const ReaderChild& child);
    Ending askedEnding() const;
    bool isMoving() const;
    void wake() const;

    FileDescriptor m_archive;
    ForeignReaderOptions m_options;
    EntryStatus& m_status;
    BytePipe m_pipe;
    codec::Bytes m_tarBuffer;
    codec::Bytes m_records; ///< taken in, and what is left of them
    std::size_t m_recordBytes = 0; ///< that are left
    bool m_tarEnded = false;
    bool m_recordsEnded = false;
    std::uint64_t m_mostRecords; ///< that count as movement while the tar does not grow
    std::uint64_t m_recordsSinceTar = 0;
    Ending m_ending = Ending::Unwanted;
    int m_systemCode = 0;
    FileDescriptor m_wakeEvent;
    std::stop_callback<std::function<void()>> m_onStop;
    std::jthread m_thread;
};

} // namespace holdall
