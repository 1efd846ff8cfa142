#pragma once

#include "app/jobs/jobqueue.h"
#include "app/verify/verdict.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace holdall::test {

inline Verdict verdictOn(const std::filesystem::path& path, Verdict::Status status = Verdict::Status::Intact,
                         std::uint64_t size = 1000)
{
    Verdict verdict{.status = status,
                    .path = path,
                    .format = codec::Format::Xz,
                    .check = codec::Check::Crc64,
                    .compressedSize = size,
                    .uncompressedSize = 3 * size,
                    .streams = 1,
                    .duration = std::chrono::milliseconds(3)};
    if (status == Verdict::Status::Damaged) {
        verdict.error = errorFrom({.kind = codec::ErrorKind::Corrupt, .offset = size / 2}, path);
    } else if (status == Verdict::Status::Truncated) {
        verdict.error = errorFrom({.kind = codec::ErrorKind::Truncated, .offset = size}, path);
    }
    return verdict;
}

/// An operation that finds these, and ends.
inline Operation finding(std::vector<Verdict> verdicts)
{
    return [verdicts = std::move(verdicts)](JobContext& context) {
        Outcome outcome{.kind = Outcome::Kind::Succeeded};
        for (const Verdict& verdict : verdicts) {
            ++outcome.summary.verdicts[verdict.status];
            context.deliver(verdict);
        }
        return outcome;
    };
}

/// An operation that finds these, and then works on until it is cancelled.
inline Operation findingForEver(std::vector<Verdict> verdicts)
{
    return [verdicts = std::move(verdicts)](JobContext& context) {
        context.progress().total = 1'000'000;
        context.progress().done = 400'000;
        context.progress().filesTotal = 10;
        for (const Verdict& verdict : verdicts) {
            context.deliver(verdict);
            ++context.progress().filesDone;
        }
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, context.stopToken(), [] { return false; });
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

} // namespace holdall::test
