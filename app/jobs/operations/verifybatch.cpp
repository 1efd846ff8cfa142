#include "app/jobs/operations/verifybatch.h"

#include "app/io/machinememory.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/targetqueue.h"
#include "app/jobs/operations/verification.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace holdall {

namespace {

/// From this size on (bytes) a file is worth the threads' starting.
constexpr std::uint64_t largeFile = std::uint64_t(4) << 20U;

/// Closes a queue whichever way its filling ends, so that nobody waits for more.
class Closing {
public:
    explicit Closing(TargetQueue& queue) : m_queue(queue) { }
    ~Closing() { m_queue.close(); }
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;

private:
    TargetQueue& m_queue;
};

/// One run of verifyBatch().
class BatchVerification {
public:
    BatchVerification(const VerifyBatch& batch, const TakeVerdict& take, const JobContext& context)
        : m_batch(batch)
        , m_take(take)
        , m_context(context)
    {
    }

    Outcome run();

private:
    bool search();
    void startOther();
    void work();
    void verify(TargetQueue::Claimed claimed, VerifyRequest& request, const JobContext& ofOneThread);
    Verified tryTarget(TargetQueue::Claimed claimed, VerifyRequest& request, const JobContext& ofOneThread);

    const VerifyBatch& m_batch;
    const TakeVerdict& m_take;
    const JobContext& m_context;
    TargetQueue m_targets;
    std::uint64_t m_found = 0; ///< targets
    std::atomic<bool> m_hasLarge = false; ///< a large file is being decoded by all threads
    std::mutex m_mutex; ///< guards m_summary and the calls of m_take
    Summary m_summary;
    bool m_isGranted = true; ///< the system has not yet refused a thread
    std::vector<std::jthread> m_others; ///< beside the job's own thread; last, so that they end first
};

Outcome BatchVerification::run()
{
    const auto start = std::chrono::steady_clock::now();
    const bool isSearched = search();
    work();
    m_others.clear();
    const bool isComplete = isSearched && m_summary.files == m_found;
    return conclude(isComplete ? codec::Ending::Complete : codec::Ending::Stopped, std::move(m_summary),
                    m_context, start);
}

/// To the end? Nobody knows how much there is to do before.
bool BatchVerification::search()
{
    const codec::Control control = controlOf(m_context);
    const Closing closing(m_targets);
    std::uint64_t bytes = 0;
    m_batch.search(m_context.stopToken(), [&](VerifyTarget target) {
        if (control.isStopped()) {
            return;
        }
        ++m_found;
        bytes += target.size;
        if (m_targets.put(std::move(target)) > m_others.size() + 1) {
            startOther();
        }
    });
    m_context.progress().total.store(bytes, relaxed);
    m_context.progress().filesTotal.store(m_found, relaxed);
    return !m_context.isStopped();
}

/// As long as there are more targets than threads. If the system grants fewer, those that there are do it.
void BatchVerification::startOther()
{
    if (!m_isGranted || m_others.size() + 1 >= m_context.threads()) {
        return;
    }
    try {
        m_others.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
        m_isGranted = false;
    }
}

void BatchVerification::work()
{
    const codec::Control control = controlOf(m_context);
    JobContext ofOneThread = m_context;
    ofOneThread.setThreads(1);
    VerifyRequest request{.source = {},
                          .settings = m_batch.settings,
                          .sha256 = m_batch.sha256,
                          .password = m_batch.password,
                          .encoding = m_batch.encoding};
    while (!control.isStopped()) {
        std::optional<TargetQueue::Claimed> claimed = m_targets.claim(m_context.stopToken());
        if (!claimed) {
            return;
        }
        verify(*std::move(claimed), request, ofOneThread);
    }
}

void BatchVerification::verify(TargetQueue::Claimed claimed, VerifyRequest& request,
                               const JobContext& ofOneThread)
{
    const std::size_t index = claimed.index;
    const std::uint64_t size = claimed.target.size;
    Verified verified = tryTarget(std::move(claimed), request, ofOneThread);
    if (!verified.verdict) {
        return;
    }
    Progress& progress = m_context.progress();
    progress.done.fetch_add(size - std::min(size, verified.bytesRead), relaxed);
    progress.filesDone.fetch_add(1, relaxed);
    const std::scoped_lock lock(m_mutex);
    m_summary.bytesRead += verified.bytesRead;
    ++m_summary.files;
    m_take(index, *std::move(verified.verdict));
}

Verified BatchVerification::tryTarget(TargetQueue::Claimed claimed, VerifyRequest& request,
                                      const JobContext& ofOneThread)
{
    VerifyTarget& target = claimed.target;
    Verified verified;
    if (target.problem) {
        verified.verdict = makeVerdict(target.path, {}, target.problem);
        return verified;
    }
    const bool isWide = claimed.isOnly || (target.size >= largeFile && !m_hasLarge.exchange(true));
    request.source = std::move(target.path);
    try {
        verified = verifyFile(request, isWide ? m_context : ofOneThread,
                              {.share = Share::Part, .seen = target.seen});
    } catch (const std::bad_alloc&) {
        const auto& path = std::get<std::filesystem::path>(request.source);
        const Error error = errorFrom({.kind = codec::ErrorKind::OutOfMemory}, path);
        verified.verdict = makeVerdict(path, {}, error);
    }
    if (isWide) {
        m_hasLarge = false;
    }
    return verified;
}

} // namespace

Outcome verifyBatch(const VerifyBatch& batch, const TakeVerdict& take, JobContext& context)
{
    const MemoryReuse reuse;
    return BatchVerification(batch, take, context).run();
}

} // namespace holdall
