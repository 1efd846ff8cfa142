#include "app/jobs/request.h"

namespace holdall {

namespace {

const std::filesystem::path* subjectOf(const ArchiveRequest& request)
{
    return request.sources.empty() ? nullptr : &request.sources.front();
}

const std::filesystem::path* subjectOf(const EditRequest& request)
{
    return &request.archive;
}

template <typename FileRequest> const std::filesystem::path* subjectOf(const FileRequest& request)
{
    return std::get_if<std::filesystem::path>(&request.source);
}

} // namespace

const std::filesystem::path* subjectOf(const Request& request)
{
    return std::visit([](const auto& kind) { return subjectOf(kind); }, request);
}

bool isCompression(const Request& request)
{
    return std::holds_alternative<CompressRequest>(request)
        || std::holds_alternative<ArchiveRequest>(request);
}

} // namespace holdall
