#include "app/jobs/request.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace holdall {

namespace {

constexpr std::pair<std::string_view, Conflict> conflictNames[] = {{"fail", Conflict::Fail},
                                                                   {"skip", Conflict::Skip},
                                                                   {"rename", Conflict::Rename},
                                                                   {"overwrite", Conflict::Overwrite},
                                                                   {"ask", Conflict::Ask}};

constexpr std::pair<std::string_view, FolderPolicy> folderNames[] = {
    {"auto", FolderPolicy::Auto}, {"always", FolderPolicy::Always}, {"never", FolderPolicy::Never}};

template <typename Value, std::size_t size>
std::string_view nameIn(const std::pair<std::string_view, Value> (&names)[size], Value value)
{
    return std::ranges::find(names, value, &std::pair<std::string_view, Value>::second)->first;
}

template <typename Value, std::size_t size>
std::optional<Value> valueIn(const std::pair<std::string_view, Value> (&names)[size], std::string_view name)
{
    const auto* found = std::ranges::find(names, name, &std::pair<std::string_view, Value>::first);
    return found == std::end(names) ? std::nullopt : std::optional(found->second);
}

const std::filesystem::path* subjectOf(const ArchiveRequest& request)
{
    return request.sources.empty() ? nullptr : &request.sources.front();
}

const std::filesystem::path* subjectOf(const EditRequest& request)
{
    return &request.archive;
}

const std::filesystem::path* subjectOf(const BatchVerifyRequest& request)
{
    return request.paths.empty() ? nullptr : &request.paths.front();
}

template <typename FileRequest> const std::filesystem::path* subjectOf(const FileRequest& request)
{
    return std::get_if<std::filesystem::path>(&request.source);
}

} // namespace

std::string_view name(Conflict conflict)
{
    return nameIn(conflictNames, conflict);
}

std::optional<Conflict> conflictFromName(std::string_view name)
{
    return valueIn(conflictNames, name);
}

std::string_view name(FolderPolicy policy)
{
    return nameIn(folderNames, policy);
}

std::optional<FolderPolicy> folderPolicyFromName(std::string_view name)
{
    return valueIn(folderNames, name);
}

const std::filesystem::path* subjectOf(const Request& request)
{
    return std::visit([](const auto& kind) { return subjectOf(kind); }, request);
}

bool isCompression(const Request& request)
{
    return std::holds_alternative<CompressRequest>(request)
        || std::holds_alternative<ArchiveRequest>(request);
}

bool isVerification(const Request& request)
{
    return std::holds_alternative<VerifyRequest>(request)
        || std::holds_alternative<BatchVerifyRequest>(request);
}

} // namespace holdall
