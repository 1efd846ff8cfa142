#include "app/jobs/operations/entrywalk.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <unordered_set>
#include <utility>
#include <vector>

namespace holdall {

namespace {

using codec::Ending;

/// The current entry's data, read by the reader itself.
class DataInOrder final : public EntryData {
public:
    explicit DataInOrder(ArchiveReader& reader) : m_reader(reader) { }

    Result<std::optional<DataBlock>> readBlock() override { return m_reader.readBlock(); }
    bool isFatal() const override { return m_reader.isFatal(); }

private:
    ArchiveReader& m_reader;
};

/// One run of walkEntries().
class EntryWalk {
public:
    EntryWalk(ArchiveReader& reader, const EntryVisitor& visitor, const codec::Control& control)
        : m_reader(reader)
        , m_visitor(visitor)
        , m_control(control)
    {
    }

    Result<Ending> run();

private:
    /// An entry whose data is read apart, or nothing: the walk is over.
    struct Apart {
        Entry entry;
        std::unique_ptr<EntryData> data;
    };

    void work();
    void take(const Apart& apart);
    std::optional<Apart> next();
    std::optional<Apart> takeOrDetach(Entry entry, std::unique_lock<std::mutex>& lock);
    void waitForSameName(const std::string& name, std::unique_lock<std::mutex>& lock);
    void startHelper();
    void fail(const Error& error);

    ArchiveReader& m_reader;
    const EntryVisitor& m_visitor;
    const codec::Control& m_control;
    std::mutex m_mutex; ///< guards the reader, and what follows
    bool m_isOver = false; ///< there is nothing more to begin
    std::condition_variable m_changed; ///< of m_busy and m_isHeld
    std::optional<Error> m_error;
    std::unordered_set<std::size_t> m_names; ///< hashes of the names of entries taken apart
    unsigned m_busy = 0; ///< threads that take an entry apart
    bool m_isHeld = false; ///< one waits until none does; nobody begins another
    unsigned m_started = 1; ///< threads, the caller's among them
    std::vector<std::jthread> m_helpers; ///< last: they use the rest
};

Result<Ending> EntryWalk::run()
{
    work();
    // Only a thread that works starts others, so that nobody starts one any more once all have ended.
    for (std::size_t i = 0;; ++i) {
        std::jthread helper;
        {
            const std::lock_guard lock(m_mutex);
            if (i == m_helpers.size()) {
                break;
            }
            helper = std::move(m_helpers[i]);
        }
        helper.join();
    }
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return m_control.isStopped() ? Ending::Stopped : Ending::Complete;
}

void EntryWalk::work()
{
    while (const std::optional<Apart> apart = next()) {
        take(*apart);
    }
}

void EntryWalk::take(const Apart& apart)
{
    const Result<void> taken = m_visitor.take(apart.entry, *apart.data);
    const std::lock_guard lock(m_mutex);
    if (!taken) {
        fail(taken.error());
    }
    if (--m_busy == 0) {
        m_changed.notify_all();
    }
}

/// What has to be done in order is done here, while the others wait.
std::optional<EntryWalk::Apart> EntryWalk::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isHeld; });
    while (!m_isOver && !m_control.isStopped()) {
        Result<std::optional<Entry>> entry = m_reader.next();
        if (!entry) {
            const Result<void> noted =
                m_reader.isFatal() ? std::unexpected(entry.error()) : m_visitor.note(entry.error());
            if (!noted) {
                fail(noted.error());
            }
        } else if (!*entry) {
            m_isOver = true;
        } else if (m_visitor.isWanted(**entry)) {
            if (std::optional<Apart> apart = takeOrDetach(**std::move(entry), lock)) {
                return apart;
            }
        }
    }
    return std::nullopt;
}

std::optional<EntryWalk::Apart> EntryWalk::takeOrDetach(Entry entry, std::unique_lock<std::mutex>& lock)
{
    if (std::unique_ptr<EntryData> data = m_reader.detach()) {
        waitForSameName(entry.name, lock);
        ++m_busy;
        startHelper();
        return Apart{.entry = std::move(entry), .data = std::move(data)};
    }
    DataInOrder data(m_reader);
    if (const Result<void> taken = m_visitor.take(entry, data); !taken) {
        fail(taken.error());
    }
    return std::nullopt;
}

/// The later of two entries of one name counts.
void EntryWalk::waitForSameName(const std::string& name, std::unique_lock<std::mutex>& lock)
{
    if (!m_names.insert(std::hash<std::string>()(name)).second) {
        m_isHeld = true;
        m_changed.wait(lock, [this] { return m_busy == 0; });
        m_isHeld = false;
        m_changed.notify_all();
    }
}

/// One at a time, as long as there is work. If the system grants none, those that there are do it.
void EntryWalk::startHelper()
{
    if (m_started >= std::max(m_control.threads, 1U)) {
        return;
    }
    try {
        m_helpers.emplace_back([this] { work(); });
        ++m_started;
    } catch (const std::system_error&) {
        m_started = m_control.threads;
    }
}

/// The first error counts.
void EntryWalk::fail(const Error& error)
{
    if (!m_error) {
        m_error = error;
    }
    m_isOver = true;
}

} // namespace

Result<Ending> walkEntries(ArchiveReader& reader, const EntryVisitor& visitor, const codec::Control& control)
{
    return EntryWalk(reader, visitor, control).run();
}

} // namespace holdall
