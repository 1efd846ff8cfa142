#include "app/estimate/codingplan.h"

#include "codec/bzip2/bzip2options.h"
#include "codec/pump.h"
#include "codec/xz/xzblocksize.h"
#include "codec/zstd/zstdframesize.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace holdall {

namespace {

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t oneThread = std::numeric_limits<std::uint64_t>::max();

std::uint64_t blockSizeOf(const codec::EncoderOptions& options, std::uint64_t total)
{
    return std::visit(Overloaded{[&](const codec::LzmaOptions& lzma) {
                                     const bool isXz = lzma.container() == codec::LzmaContainer::Xz;
                                     return isXz ? codec::xzBlockSize(lzma, total) : oneThread;
                                 },
                                 [](const codec::DeflateOptions&) { return mebibyte; },
                                 [](const codec::Bzip2Options& bzip2) {
                                     return static_cast<std::uint64_t>(bzip2.level()) * 100'000;
                                 },
                                 [&](const codec::ZstdOptions& zstd) {
                                     return codec::isOneZstdFrame(zstd) ? oneThread
                                                                        : codec::zstdFrameSize(zstd, total);
                                 }},
                      options.family());
}

CodingPlan planWith(const codec::EncoderOptions& options, const CompressRequest& request,
                    const SurveyCount& count)
{
    CodingPlan plan;
    plan.coder = std::make_shared<codec::EncoderOptions>(options);
    plan.isPerFile = true;
    plan.blockSize = blockSizeOf(options, count.bytes);
    plan.verifies = request.verify || request.trashSource;
    plan.threads = request.threads;
    plan.memoryLimit = request.memoryLimit;
    return plan;
}

/// Each entry has a header and most have a second one for what the first cannot say, three blocks in all; a
/// coder leaves little of that.
void planTar(CodingPlan& plan, const SurveyCount& count)
{
    static constexpr std::uint64_t headers = 3 * 512;
    static constexpr std::uint64_t codedHeaders = 90;
    static constexpr std::uint64_t endOfTar = 1024;
    plan.frame = plan.coder ? count.entries * codedHeaders
                            : count.entries * headers + endOfTar + count.blockBytes - count.bytes;
}

/// A local and a central header with the name in both, and times in extra fields. `level` is what was asked
/// for.
void planZip(CodingPlan& plan, const ZipOptions& zip, std::optional<int> level, const SurveyCount& count)
{
    static constexpr std::uint64_t headers = 30 + 46;
    static constexpr std::uint64_t extraFields = 48;
    static constexpr std::uint64_t endOfDirectory = 22;
    plan.frame = count.entries * (headers + extraFields) + 2 * count.nameBytes + endOfDirectory;
    plan.isPerFile = true;
    plan.growth = Growth::Stored;
    plan.blockSize = mebibyte;
    const std::optional<codec::Format> format = zip::formatFor(zip.method());
    if (!format) {
        return;
    }
    const codec::EncoderSettings settings{.format = *format,
                                          .level = zip.stream() ? level : std::optional(zip.level())};
    if (auto options = codec::EncoderOptions::make(settings)) {
        plan.coder = std::make_shared<codec::EncoderOptions>(*options);
    }
}

/// All headers stand at the end, compressed.
void planSevenZip(CodingPlan& plan, const SevenZipOptions& options, const SurveyCount& count)
{
    static constexpr std::uint64_t codedHeaders = 20;
    static constexpr std::uint64_t ends = 120;
    const SevenZipCoder coder = options.coder(count.bytes);
    plan.frame = ends + count.entries * codedHeaders + count.nameBytes / 2;
    plan.blockSize = coder.blockSize;
    plan.coder = std::make_shared<codec::EncoderOptions>(coder.encoder);
}

CodingPlan planWith(ArchiveOptions&& options, const ArchiveRequest& request, const SurveyCount& count)
{
    CodingPlan plan;
    plan.verifies = request.verify || request.trashSource;
    plan.threads = request.threads;
    plan.memoryLimit = request.memoryLimit;
    const std::optional<int> level = request.settings.coder.level;
    std::visit(Overloaded{[&](const ArchiveOptions::PlainTar&) { planTar(plan, count); },
                          [&](const codec::EncoderOptions& coder) {
                              plan.coder = std::make_shared<codec::EncoderOptions>(coder);
                              plan.blockSize = blockSizeOf(coder, count.bytes);
                              planTar(plan, count);
                          },
                          [&](const ZipOptions& zip) { planZip(plan, zip, level, count); },
                          [&](const SevenZipOptions& sevenZip) { planSevenZip(plan, sevenZip, count); }},
               options.family());
    plan.archive = std::make_shared<ArchiveOptions>(std::move(options));
    return plan;
}

template <typename T>
codec::MemoryEstimate fitted(const T& options, codec::Parallelism& parallelism, std::uint64_t limit)
{
    parallelism = options.fit(parallelism, limit - std::min(limit, codec::pumpBufferBytes));
    codec::MemoryEstimate memory = options.memory(parallelism);
    memory.compress += codec::pumpBufferBytes;
    memory.decompress += codec::pumpBufferBytes;
    return memory;
}

} // namespace

std::optional<codec::MemoryEstimate> CodingPlan::memory(codec::Parallelism& parallelism) const
{
    const std::uint64_t limit = memoryLimit.value_or(codec::unlimitedMemory);
    codec::MemoryEstimate estimate;
    if (archive) {
        estimate = fitted(*archive, parallelism, limit);
    } else if (coder) {
        estimate = fitted(*coder, parallelism, limit);
    }
    return estimate.compress > limit ? std::nullopt : std::optional(estimate);
}

codec::Result<CodingPlan> planFor(const Request& request, const SurveyCount& count)
{
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        codec::Result<ArchiveOptions> options = ArchiveOptions::make(archive->format, archive->settings);
        return options ? codec::Result<CodingPlan>(planWith(*std::move(options), *archive, count))
                       : std::unexpected(options.error());
    }
    const auto& compression = std::get<CompressRequest>(request);
    const codec::Result<codec::EncoderOptions> options = codec::EncoderOptions::make(compression.settings);
    return options ? codec::Result<CodingPlan>(planWith(*options, compression, count))
                   : std::unexpected(options.error());
}

} // namespace holdall
