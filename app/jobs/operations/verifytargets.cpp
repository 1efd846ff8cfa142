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

} // namespace

std::vector<VerifyTarget> findTargets(const std::filesystem::path& path, Recursion recursion,
                                      const std::stop_token& stop)
{
    const SystemResult<FileStatus> status = statusOf(path); // none: verifying it says why
    if (!status || status->kind != FileStatus::Kind::Folder) {
        return {{.path = path, .size = status ? status->size : 0}};
    }
    Result<ScanResult> found = findCompressed(path, recursion, stop);
    if (!found) {
        return {targetOf(std::move(found.error()))};
    }
    std::vector<VerifyTarget> targets;
    targets.reserve(found->files.size() + found->problems.size());
    for (FoundFile& file : found->files) {
        targets.push_back({.path = std::move(file.path), .size = file.size});
    }
    for (Error& problem : found->problems) {
        targets.push_back(targetOf(std::move(problem)));
    }
    return targets;
}

std::vector<VerifyTarget> findTargets(std::span<const std::filesystem::path> paths, Recursion recursion,
                                      const std::stop_token& stop)
{
    std::vector<VerifyTarget> targets;
    std::unordered_set<std::string> known;
    for (const std::filesystem::path& path : paths) {
        for (VerifyTarget& target : findTargets(path, recursion, stop)) {
            if (known.insert(target.path.lexically_normal().native()).second) {
                targets.push_back(std::move(target));
            }
        }
    }
    return targets;
}

} // namespace holdall
