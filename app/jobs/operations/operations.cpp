#include "app/jobs/operations/operations.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace holdall {

namespace {

/// The job's context, with no more threads than its request allows.
JobContext limited(const JobContext& context, unsigned threads)
{
    JobContext few = context;
    few.setThreads(threads == 0 ? context.threads() : std::min(threads, context.threads()));
    return few;
}

Outcome perform(const CompressRequest& request, JobContext& context)
{
    JobContext few = limited(context, request.threads);
    return compress(request, few);
}

Outcome perform(const ExtractRequest& request, JobContext& context)
{
    return extract(request, context);
}

Outcome perform(const ArchiveRequest& request, JobContext& context)
{
    JobContext few = limited(context, request.threads);
    return archive(request, few);
}

Outcome perform(const VerifyRequest& request, JobContext& context)
{
    return verify(request, context);
}

Outcome perform(const BatchVerifyRequest& request, JobContext& context)
{
    return verify(request, context);
}

Outcome perform(const EditRequest& request, JobContext& context)
{
    return edit(request, context);
}

void limitMemory(CompressRequest& request, std::uint64_t bytes)
{
    request.memoryLimit = request.memoryLimit.value_or(bytes);
}

void limitMemory(ArchiveRequest& request, std::uint64_t bytes)
{
    request.memoryLimit = request.memoryLimit.value_or(bytes);
}

void limitMemory(BatchVerifyRequest& request, std::uint64_t bytes)
{
    request.settings.memoryLimit = request.settings.memoryLimit.value_or(bytes);
}

/// Changes have no limit of their own: their archive was read before, with what reading may take.
void limitMemory(EditRequest& /*request*/, std::uint64_t /*bytes*/) { }

/// Extraction and verification. Decoders of raw LZMA refuse a limit.
template <typename Reading> void limitMemory(Reading& request, std::uint64_t bytes)
{
    const auto* path = std::get_if<std::filesystem::path>(&request.source);
    const std::optional<codec::Format> named =
        path == nullptr ? std::nullopt : codec::formatFromSuffix(path->filename().native());
    if (request.settings.format.value_or(named.value_or(codec::Format::Xz)) != codec::Format::RawLzma) {
        request.settings.memoryLimit = request.settings.memoryLimit.value_or(bytes);
    }
}

} // namespace

Operation operationFor(const Request& request)
{
    return [request](JobContext& context) {
        Request bounded = request;
        if (context.memory()) {
            std::visit([&](auto& wanted) { limitMemory(wanted, *context.memory()); }, bounded);
        }
        return std::visit([&](const auto& wanted) { return perform(wanted, context); }, bounded);
    };
}

} // namespace holdall
