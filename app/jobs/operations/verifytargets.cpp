#include "app/jobs/operations/verifytargets.h"

#include "app/io/systemcalls.h"
#include "app/verify/scan.h"

#include <string>
#include <unordered_set>
#include <utility>

namespace holdall {

namespace {

VerifyTarget targetOf(Error problem)
{
    std::filesystem::path path = problem.path;
    return {.path = std::move(path), .problem = std::move(problem)};
}

void find(const std::filesystem::path& path, Recursion recursion, const std::stop_token& stop,
          const TakeTarget& take)
{
    const SystemResult<FileStatus> status = statusOf(path); // none: verifying it says why
    if (!status || status->kind != FileStatus::Kind::Folder) {
        take({.path = path, .size = status ? status->size : 0});
        return;
    }
    findCompressed(path, recursion, stop, [&](Result<FoundFile> found) {
        if (found) {
            take({.path = std::move(found->path), .size = found->size, .seen = Seen::Regular});
        } else {
            take(targetOf(std::move(found.error())));
        }
    });
}

/// Hands each target on once.
TakeTarget withoutRepeated(const TakeTarget& take)
{
    return [&take, known = std::unordered_set<std::string>()](VerifyTarget target) mutable {
        if (known.insert(target.path.lexically_normal().native()).second) {
            take(std::move(target));
        }
    };
}

TargetSearch searchFor(std::vector<std::filesystem::path> paths, Recursion recursion, Repeated repeated)
{
    return
        [paths = std::move(paths), recursion, repeated](const std::stop_token& stop, const TakeTarget& take) {
            const TakeTarget takeOnce = repeated == Repeated::Dropped ? withoutRepeated(take) : take;
            for (const std::filesystem::path& path : paths) {
                find(path, recursion, stop, takeOnce);
            }
        };
}

} // namespace

VerifyBatch batchFor(const BatchVerifyRequest& request, Repeated repeated)
{
    return {.search = searchFor(request.paths, request.recursion, repeated),
            .settings = request.settings,
            .sha256 = request.sha256,
            .password = request.password,
            .encoding = request.encoding};
}

} // namespace holdall
