#include "app/io/standardinput.h"
#include "app/io/standardoutput.h"
#include "app/io/systemcalls.h"
#include "app/jobs/operations/compressfolder.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/encoding.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/operations/output.h"
#include "app/jobs/operations/outputnames.h"

namespace holdall {

namespace {

using codec::Ending;

/// The name for messages: a path, or "-".
std::filesystem::path nameOf(const Endpoint& endpoint)
{
    const auto* path = std::get_if<std::filesystem::path>(&endpoint);
    return path == nullptr ? "-" : *path;
}

/// One run of compress().
class Compression {
public:
    Compression(const CompressRequest& request, JobContext& context, Summary& summary)
        : m_request(request)
        , m_context(context)
        , m_summary(summary)
        , m_encoding(request, context, summary)
    {
    }

    Result<Ending> run();

private:
    Result<void> checkRequest() const;
    Result<void> checkMemory(const codec::MemoryEstimate& estimate);
    Result<Ending> compressFile(const std::filesystem::path& path);
    Result<Ending> compressToPipe(codec::ByteSource& source, const std::filesystem::path& name,
                                  const codec::EncoderSettings& settings);
    Result<Ending> compressPipe();
    Result<Ending> make(OutputPlan plan, const std::function<Result<Ending>(OutputFile&)>& fill);

    const CompressRequest& m_request;
    JobContext& m_context;
    Summary& m_summary;
    Encoding m_encoding;
};

Result<Ending> Compression::run()
{
    if (const Result<void> possible = checkRequest(); !possible) {
        return std::unexpected(possible.error());
    }
    const codec::Result<codec::EncoderOptions> options = codec::EncoderOptions::make(m_request.settings);
    if (!options) {
        return std::unexpected(errorFrom(options.error(), nameOf(m_request.source)));
    }
    if (const Result<void> enough = checkMemory(options->memory()); !enough) {
        return std::unexpected(enough.error());
    }
    const auto* path = std::get_if<std::filesystem::path>(&m_request.source);
    if (path == nullptr) {
        return compressPipe();
    }
    const SystemResult<FileStatus> status = statusOf(*path);
    return status && status->kind == FileStatus::Kind::Folder
        ? compressFolder(m_request, m_context, m_summary)
        : compressFile(*path);
}

/// What was written to a pipe cannot be read again.
Result<void> Compression::checkRequest() const
{
    const bool toPipe = m_request.output ? std::holds_alternative<StandardStream>(*m_request.output)
                                         : std::holds_alternative<StandardStream>(m_request.source);
    if (toPipe && m_encoding.verifies()) {
        const auto refused = codec::invalidOption("verify", "-", "an output file");
        return std::unexpected(errorFrom(refused.error(), "-"));
    }
    if (m_request.trashSource && std::holds_alternative<StandardStream>(m_request.source)) {
        const auto refused = codec::invalidOption("trash-source", "-", "a source file");
        return std::unexpected(errorFrom(refused.error(), "-"));
    }
    return {};
}

/// `estimate` is the serial coders': with less memory it cannot be done at all.
Result<void> Compression::checkMemory(const codec::MemoryEstimate& estimate)
{
    const std::uint64_t decoding = m_encoding.verifies() ? estimate.decompress : 0;
    m_summary.memoryEstimate = std::max(estimate.compress, decoding) + codec::pumpBufferBytes;
    if (m_summary.memoryEstimate <= m_request.memoryLimit.value_or(m_summary.memoryEstimate)) {
        return {};
    }
    const Question question{.kind = Question::Kind::MemoryLimit,
                            .path = nameOf(m_request.source),
                            .needed = m_summary.memoryEstimate};
    if (m_context.ask(question) == Answer::Continue) {
        return {};
    }
    return std::unexpected(
        Error{.kind = ErrorKind::MemoryLimit, .path = question.path, .needed = question.needed});
}

Result<Ending> Compression::compressFile(const std::filesystem::path& path)
{
    Result<FileSource> source = FileSource::open(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    m_context.progress().total.store(m_encoding.work(source->status().size), std::memory_order_relaxed);
    if (m_request.output && std::holds_alternative<StandardStream>(*m_request.output)) {
        return compressToPipe(*source, path, m_encoding.settingsFor(*source));
    }
    const OutputPlan plan{.target = compressedPath(m_request, path),
                          .conflict = m_request.conflict,
                          .source = source->status(),
                          .traits = {.isPrivate = true},
                          .volumeSize = m_request.volumeSize};
    const Result<Ending> ending =
        make(plan, [&](OutputFile& output) { return m_encoding.run(*source, output, plan.target); });
    if (ending && *ending == Ending::Complete && m_request.trashSource && m_summary.output) {
        trashSource(*source, m_summary);
    }
    return ending;
}

Result<Ending> Compression::compressToPipe(codec::ByteSource& source, const std::filesystem::path& name,
                                           const codec::EncoderSettings& settings)
{
    StandardOutput output(m_context.stopToken());
    const codec::Result<Ending> ending = m_encoding.encode(source, output, settings);
    return ending ? Result<Ending>(*ending) : std::unexpected(errorBetween(ending.error(), name, "-"));
}

Result<Ending> Compression::compressPipe()
{
    StandardInput source(m_context.stopToken());
    const auto* target = m_request.output ? std::get_if<std::filesystem::path>(&*m_request.output) : nullptr;
    if (target == nullptr) {
        return compressToPipe(source, "-", m_request.settings);
    }
    return make({.target = *target, .conflict = m_request.conflict, .volumeSize = m_request.volumeSize},
                [&](OutputFile& output) { return m_encoding.runPipe(source, output, *target); });
}

Result<Ending> Compression::make(OutputPlan plan, const std::function<Result<Ending>(OutputFile&)>& fill)
{
    const Result<bool> wanted = settleConflict(plan, m_context, m_summary);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    const Result<Ending> ending =
        *wanted ? makeOutput(plan, m_context, m_summary, fill) : Result<Ending>(Ending::Complete);
    if (m_summary.verdict && m_summary.output) {
        m_summary.verdict->path = *m_summary.output;
    }
    return ending;
}

} // namespace

Outcome compress(const CompressRequest& request, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    Summary summary;
    const Result<Ending> ending = Compression(request, context, summary).run();
    return conclude(ending, std::move(summary), context, start);
}

} // namespace holdall
