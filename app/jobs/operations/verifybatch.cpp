#include "app/jobs/operations/verifybatch.h"

#include "app/io/machinememory.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/verification.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace holdall {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

/// From this size on (bytes) a file is worth the threads' starting.
constexpr std::uint64_t largeFile = std::uint64_t(4) << 20U;

/// One run of verifyBatch().
class BatchVerification {
public:
    BatchVerification(const VerifyBatch& batch, const TakeVerdict& take, const JobContext& context)
        : m_batch(batch)
        , m_take(take)
        , m_context(context)
    {
    }

    Summary run();

private:
    void tellTotals();
    std::vector<std::jthread> startOthers();
    void work();
    void verifyTarget(std::size_t index);
    Verified tryTarget(const VerifyTarget& target);

    const VerifyBatch& m_batch;
    const TakeVerdict& m_take;
    const JobContext& m_context;
    std::atomic<std::size_t> m_next = 0; ///< target that nobody works on yet
    std::atomic<bool> m_hasLarge = false; ///< a large file is being decoded by all threads
    std::mutex m_mutex; ///< guards m_summary and the calls of m_take
    Summary m_summary;
};

Summary BatchVerification::run()
{
    tellTotals();
    {
        const std::vector<std::jthread> others = startOthers();
        work();
    }
    return std::move(m_summary);
}

void BatchVerification::tellTotals()
{
    std::uint64_t total = 0;
    for (const VerifyTarget& target : m_batch.targets) {
        total += target.size;
    }
    m_context.progress().total.store(total, relaxed);
    m_context.progress().filesTotal.store(m_batch.targets.size(), relaxed);
}

/// Beside the job's own thread. If the system grants fewer, those that there are do it.
std::vector<std::jthread> BatchVerification::startOthers()
{
    const std::size_t wanted = std::min<std::size_t>(m_context.threads(), m_batch.targets.size());
    std::vector<std::jthread> others;
    bool isGranted = true;
    while (isGranted && others.size() + 1 < wanted) {
        try {
            others.emplace_back([this] { work(); });
        } catch (const std::system_error&) {
            isGranted = false;
        }
    }
    return others;
}

void BatchVerification::work()
{
    const codec::Control control = controlOf(m_context);
    while (!control.isStopped()) {
        const std::size_t index = m_next.fetch_add(1, relaxed);
        if (index >= m_batch.targets.size()) {
            return;
        }
        verifyTarget(index);
    }
}

void BatchVerification::verifyTarget(std::size_t index)
{
    const VerifyTarget& target = m_batch.targets[index];
    Verified verified;
    if (target.problem) {
        verified.verdict = makeVerdict(target.path, {}, target.problem);
    } else {
        verified = tryTarget(target);
    }
    if (!verified.verdict) {
        return;
    }
    Progress& progress = m_context.progress();
    progress.done.fetch_add(target.size - std::min(target.size, verified.bytesRead), relaxed);
    progress.filesDone.fetch_add(1, relaxed);
    const std::scoped_lock lock(m_mutex);
    m_summary.bytesRead += verified.bytesRead;
    ++m_summary.files;
    m_take(index, *std::move(verified.verdict));
}

Verified BatchVerification::tryTarget(const VerifyTarget& target)
{
    const bool isLast = m_batch.targets.size() == 1;
    const bool isWide = isLast || (target.size >= largeFile && !m_hasLarge.exchange(true));
    JobContext context = m_context;
    context.setThreads(isWide ? m_context.threads() : 1);
    Verified verified;
    try {
        verified = verifyFile({.source = target.path,
                               .settings = m_batch.settings,
                               .sha256 = m_batch.sha256,
                               .password = m_batch.password,
                               .encoding = m_batch.encoding},
                              context, Share::Part);
    } catch (const std::bad_alloc&) {
        const Error error = errorFrom({.kind = codec::ErrorKind::OutOfMemory}, target.path);
        verified.verdict = makeVerdict(target.path, {}, error);
    }
    if (isWide) {
        m_hasLarge = false;
    }
    return verified;
}

} // namespace

Outcome verifyBatch(const VerifyBatch& batch, const TakeVerdict& take, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    const MemoryReuse reuse;
    Summary summary = BatchVerification(batch, take, context).run();
    const bool isStopped = context.isStopped() && summary.files < batch.targets.size();
    return conclude(isStopped ? codec::Ending::Stopped : codec::Ending::Complete, std::move(summary), context,
                    start);
}

} // namespace holdall
