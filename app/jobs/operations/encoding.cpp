#include "app/jobs/operations/encoding.h"

#include "app/io/comparesink.h"
#include "app/io/hashingsink.h"
#include "app/io/hashingsource.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsink.h"
#include "app/jobs/operations/countingsource.h"
#include "app/jobs/operations/sourcedateepoch.h"
#include "app/jobs/operations/sourceformat.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace holdall {

namespace {

using codec::Ending;

/// A time as gzip keeps it: 0 means unknown.
std::uint32_t gzipTime(std::int64_t seconds)
{
    const bool fits = seconds >= 0 && seconds <= std::numeric_limits<std::uint32_t>::max();
    return fits ? static_cast<std::uint32_t>(seconds) : 0;
}

/// What is wrong with a result that was decoded again. A disk that cannot be read stays just that.
Error proofFailure(const codec::Error& error, const std::filesystem::path& target)
{
    Error failure = errorFrom(error, target);
    if (failure.kind != ErrorKind::System) {
        failure.kind = ErrorKind::VerificationFailed;
        failure.codec = error;
    }
    return failure;
}

} // namespace

Error errorBetween(const codec::Error& error, const std::filesystem::path& source,
                   const std::filesystem::path& target)
{
    return errorFrom(error, error.kind == codec::ErrorKind::WriteFailed ? target : source);
}

codec::EncoderSettings Encoding::settingsFor(const FileSource& source) const
{
    codec::EncoderSettings settings = m_request.settings;
    if (settings.format != codec::Format::Gzip || settings.gzipHeader) {
        return settings;
    }
    const std::int64_t modified = source.status().modified.seconds;
    settings.gzipHeader = m_request.reproducible
        ? codec::GzipHeader{.name = {}, .modified = gzipTime(std::min(modified, sourceDateEpoch()))}
        : codec::GzipHeader{.name = source.path().filename().native(), .modified = gzipTime(modified)};
    return settings;
}

Result<Ending> Encoding::run(FileSource& source, OutputFile& output, const std::filesystem::path& target)
{
    const codec::Result<Ending> encoded = encode(source, output, settingsFor(source));
    if (encoded && *encoded == Ending::Stopped) {
        return Ending::Stopped;
    }
    if (const Result<void> unchanged = source.checkUnchanged(); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    if (!encoded) {
        return std::unexpected(errorBetween(encoded.error(), source.path(), target));
    }
    if (const Result<void> finished = output.finish(source.status()); !finished) {
        return std::unexpected(finished.error());
    }
    return verifies() ? prove(source, output, target) : Ending::Complete;
}

Result<Ending> Encoding::runPipe(codec::ByteSource& source, OutputFile& output,
                                 const std::filesystem::path& target)
{
    Sha256 read;
    HashingSource hashing(source, read);
    const codec::Result<Ending> encoded = encode(hashing, output, m_request.settings);
    if (!encoded) {
        return std::unexpected(errorBetween(encoded.error(), "-", target));
    }
    if (*encoded == Ending::Stopped) {
        return Ending::Stopped;
    }
    if (const Result<void> finished = output.finish(std::nullopt); !finished) {
        return std::unexpected(finished.error());
    }
    if (!verifies()) {
        return Ending::Complete;
    }
    Sha256 written;
    HashingSink sink(written);
    Result<Ending> decoded = decode(output, sink, target);
    if (decoded && *decoded == Ending::Complete && written.hexadecimal() != read.hexadecimal()) {
        return std::unexpected(proofFailure({.kind = codec::ErrorKind::Mismatch}, target));
    }
    return decoded;
}

codec::Result<Ending> Encoding::encode(codec::ByteSource& source, codec::ByteSink& sink,
                                       const codec::EncoderSettings& settings)
{
    const codec::Result<codec::EncoderOptions> options = codec::EncoderOptions::make(settings);
    if (!options) {
        return std::unexpected(options.error());
    }
    Progress& progress = m_context.progress();
    progress.phase.store(Phase::Compressing, std::memory_order_relaxed);
    CountingSource in(source, progress.done, &progress.bytesIn);
    CountingSink out(sink, progress.bytesOut);
    codec::Control control = controlOf(m_context);
    control.threads = threadsFor(*options, source.size());
    codec::EncodeSummary summary;
    const codec::Result<Ending> ending = codec::encode(in, out, *options, control, summary);
    m_summary.bytesRead += summary.uncompressedSize;
    m_summary.bytesWritten += summary.compressedSize;
    return ending;
}

/// As many of the job's threads as fit into the memory limit.
unsigned Encoding::threadsFor(const codec::EncoderOptions& options, std::optional<std::uint64_t> size) const
{
    const codec::Parallelism wanted{.threads = m_context.threads(), .inputSize = size};
    const std::uint64_t limit = m_request.memoryLimit.value_or(codec::unlimitedMemory);
    return options.fit(wanted, limit - std::min(limit, codec::pumpBufferBytes)).threads;
}

Result<Ending> Encoding::prove(FileSource& source, const OutputFile& output,
                               const std::filesystem::path& target)
{
    source.rewind();
    CountingSource expected(source, m_context.progress().done, nullptr);
    CompareSink comparison(expected);
    Result<Ending> ending = decode(output, comparison, target);
    if (ending && *ending == Ending::Stopped) {
        return ending;
    }
    const codec::Result<void> compared = ending ? comparison.finish() : codec::Result<void>();
    if (const Result<void> unchanged = source.checkUnchanged(); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    return compared ? ending : std::unexpected(proofFailure(compared.error(), target));
}

Result<Ending> Encoding::decode(const OutputFile& output, codec::ByteSink& sink,
                                const std::filesystem::path& target)
{
    m_context.progress().phase.store(Phase::Verifying, std::memory_order_relaxed);
    codec::DecodeSummary summary;
    const codec::Result<Ending> ending =
        codec::decode(*output.reader(), sink, decoderSettings(), controlOf(m_context), summary);
    if (!ending) {
        return std::unexpected(proofFailure(ending.error(), target));
    }
    if (!summary.warnings.empty()) {
        return std::unexpected(proofFailure(
            {.kind = codec::ErrorKind::Corrupt, .offset = summary.warnings.front().offset}, target));
    }
    m_summary.verdict = makeVerdict(target, summary, std::nullopt);
    return *ending;
}

/// Windows need not be told: a decoder's default is the largest. The memory limit holds blocks back that
/// could be decoded at the same time; what one block needs was admitted before the start.
codec::DecoderSettings Encoding::decoderSettings() const
{
    const codec::EncoderSettings& settings = m_request.settings;
    const bool needsFilters = settings.format == codec::Format::RawLzma;
    const auto options = codec::EncoderOptions::make(settings);
    const std::uint64_t least = options ? options->memory().decompress : 0;
    const std::uint64_t limit = std::max(least, m_request.memoryLimit.value_or(defaultMemoryLimit()));
    return {.format = settings.format,
            .memoryLimit = needsFilters ? std::nullopt : std::optional(limit),
            .filters = needsFilters ? settings.filters : std::nullopt,
            .dictionary = settings.dictionary};
}

} // namespace holdall
