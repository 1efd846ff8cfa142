#include "app/archive/archivedetection.h"
#include "app/archive/listing/entryselection.h"
#include "app/io/ownfolder.h"
#include "app/io/pattern.h"
#include "app/io/standardinput.h"
#include "app/io/standardoutput.h"
#include "app/jobs/operations/archiveextraction.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsink.h"
#include "app/jobs/operations/inputarchive.h"
#include "app/jobs/operations/limitsink.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/operations/output.h"
#include "app/jobs/operations/outputnames.h"
#include "app/jobs/operations/sourceformat.h"
#include "app/jobs/operations/spacecheck.h"

#include <algorithm>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// One run of extract().
class Extraction {
public:
    Extraction(const ExtractRequest& request, JobContext& context, Summary& summary)
        : m_request(request)
        , m_context(context)
        , m_summary(summary)
        , m_settings(request.settings)
    {
    }

    Result<Ending> run();

private:
    Result<Ending> extractFile(const std::filesystem::path& path);
    Result<Ending> extractPipe();
    OutputPlan planFor(const InputFile& source) const;
    Result<Ending> extractInto(InputFile& source, const OutputPlan& plan);
    Result<Ending> extractToPipe(codec::ByteSource& source, const std::filesystem::path& name);
    Result<Ending> fill(InputFile& source, OutputFile& output, const std::filesystem::path& target);
    Result<Ending> decode(codec::ByteSource& source, codec::ByteSink& sink, const std::filesystem::path& name,
                          const std::filesystem::path& target);
    bool raiseMemoryLimit(const Error& error, InputFile& source);
    bool isToPipe() const;
    bool isWanted(const std::filesystem::path& path) const;
    std::optional<ArchiveFormat> archiveOf(InputFile& source) const;
    Result<Ending> finishArchive(const InputFile& source);

    const ExtractRequest& m_request;
    JobContext& m_context;
    Summary& m_summary;
    codec::DecoderSettings m_settings;
};

Result<Ending> Extraction::run()
{
    const auto* path = std::get_if<std::filesystem::path>(&m_request.source);
    if (path != nullptr) {
        return extractFile(*path);
    }
    if (m_request.trashSource) {
        const auto refused = codec::invalidOption("trash-source", "-", "a source file");
        return std::unexpected(errorFrom(refused.error(), "-"));
    }
    return extractPipe();
}

Result<Ending> Extraction::extractFile(const std::filesystem::path& path)
{
    Result<std::unique_ptr<InputFile>> opened = InputFile::open(path);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    InputFile* const source = opened->get();
    m_context.progress().total.store(source->status().size, std::memory_order_relaxed);
    const Result<codec::DecoderSettings> settings = decoderSettingsFor(*source, m_request.settings);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    m_settings = *settings;
    if (const std::optional<ArchiveFormat> format = archiveOf(*source)) {
        const InputArchive archive{.source = *std::move(opened), .settings = m_settings, .format = *format};
        const Result<Ending> ending = extractArchive(m_request, archive, m_context, m_summary);
        return ending && *ending == Ending::Complete ? finishArchive(*source) : ending;
    }
    if (!isWanted(source->wholePath())) {
        return Ending::Complete;
    }
    if (!m_settings.format) {
        return std::unexpected(errorFrom({.kind = codec::ErrorKind::UnknownFormat}, path));
    }
    if (isToPipe()) {
        return extractToPipe(*source, path);
    }
    OutputPlan plan = planFor(*source);
    // A folder that was named as one is made; the folder of an exact name has to be there.
    Result<OwnFolder> folder = OwnFolder::ensure(m_request.output ? "" : m_request.into.value_or(""));
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const Result<bool> wanted = settleConflict(plan, m_context, m_summary);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    const Result<Ending> ending = *wanted ? extractInto(*source, plan) : Result<Ending>(Ending::Complete);
    if (m_summary.output) {
        folder->keep();
    }
    if (ending && *ending == Ending::Complete && m_request.trashSource && m_summary.output) {
        trashSource(*source, m_summary);
    }
    return ending;
}

/// A folder of its own has the name of the file in it.
OutputPlan Extraction::planFor(const InputFile& source) const
{
    OutputPlan plan{.target = extractedPath(m_request, source.wholePath()),
                    .conflict = m_request.conflict,
                    .source = source.status(),
                    .traits = {.layout = Layout::Sparse, .isPrivate = true}};
    if (m_request.folder == FolderPolicy::Always && !m_request.output) {
        plan.entry = plan.target.filename().native();
    }
    return plan;
}

/// Anew for as long as more memory is needed and allowed.
Result<Ending> Extraction::extractInto(InputFile& source, const OutputPlan& plan)
{
    const Result<Ending> space = checkSpace(plan.target, leastDecodedSize(source, m_settings), m_context);
    if (!space || *space == Ending::Stopped) {
        return space;
    }
    for (;;) {
        const Result<Ending> ending = makeOutput(plan, m_context, m_summary, [&](OutputFile& output) {
            return fill(source, output, plan.target);
        });
        if (ending || !raiseMemoryLimit(ending.error(), source)) {
            return ending;
        }
    }
}

Result<Ending> Extraction::fill(InputFile& source, OutputFile& output, const std::filesystem::path& target)
{
    const Result<Ending> decoded = decode(source, output, source.path(), target);
    if (decoded && *decoded == Ending::Stopped) {
        return decoded;
    }
    if (const Result<void> unchanged = source.checkUnchanged(); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    if (!decoded) {
        return decoded;
    }
    const Result<void> finished = output.finish(source.status());
    return finished ? decoded : std::unexpected(finished.error());
}

Result<Ending> Extraction::extractPipe()
{
    StandardInput source(m_context.stopToken());
    addMemoryLimit(m_settings);
    if (isToPipe()) {
        return extractToPipe(source, "-");
    }
    OutputPlan plan{.target = std::get<std::filesystem::path>(*m_request.output),
                    .conflict = m_request.conflict,
                    .traits = {.layout = Layout::Sparse}};
    const Result<bool> wanted = settleConflict(plan, m_context, m_summary);
    if (!wanted || !*wanted) {
        return wanted ? Result<Ending>(Ending::Complete) : std::unexpected(wanted.error());
    }
    return makeOutput(plan, m_context, m_summary, [&](OutputFile& output) -> Result<Ending> {
        const Result<Ending> decoded = decode(source, output, "-", plan.target);
        if (!decoded || *decoded == Ending::Stopped) {
            return decoded;
        }
        const Result<void> finished = output.finish(std::nullopt);
        return finished ? decoded : std::unexpected(finished.error());
    });
}

Result<Ending> Extraction::extractToPipe(codec::ByteSource& source, const std::filesystem::path& name)
{
    StandardOutput output(m_context.stopToken());
    return decode(source, output, name, "-");
}

Result<Ending> Extraction::decode(codec::ByteSource& source, codec::ByteSink& sink,
                                  const std::filesystem::path& name, const std::filesystem::path& target)
{
    Progress& progress = m_context.progress();
    progress.phase.store(Phase::Decompressing, std::memory_order_relaxed);
    CountingSource in(source, progress.done, &progress.bytesIn);
    CountingSink out(sink, progress.bytesOut);
    const OutputLimits limits{.size = m_request.maxSize,
                              .ratio = m_request.maxRatio.value_or(OutputLimits::defaultRatio)};
    LimitSink limited(out, in, limits, [&](std::uint64_t size) {
        return m_context.ask({.kind = Question::Kind::OutputLimit, .path = name, .needed = size})
            == Answer::Continue;
    });
    codec::DecodeSummary summary;
    const codec::Result<Ending> ending =
        codec::decode(in, limited, m_settings, controlOf(m_context), summary);
    m_summary.bytesRead += in.count();
    m_summary.bytesWritten += summary.uncompressedSize;
    if (const std::optional<Error> exceeded = limited.exceeded(name)) {
        return std::unexpected(*exceeded);
    }
    if (!ending) {
        const bool isAboutTarget = ending.error().kind == codec::ErrorKind::WriteFailed;
        return std::unexpected(errorFrom(ending.error(), isAboutTarget ? target : name));
    }
    m_summary.verdict = makeVerdict(name, summary, std::nullopt);
    return *ending;
}

/// Whether the job may start over with as much memory as it needs.
bool Extraction::raiseMemoryLimit(const Error& error, InputFile& source)
{
    if (error.kind != ErrorKind::MemoryLimit || error.needed <= m_settings.memoryLimit.value_or(0)) {
        return false;
    }
    const Question question{
        .kind = Question::Kind::MemoryLimit, .path = source.path(), .needed = error.needed};
    if (m_context.ask(question) != Answer::Continue) {
        return false;
    }
    m_settings.memoryLimit = error.needed;
    source.rewind();
    Progress& progress = m_context.progress();
    progress.total.store(progress.done.load(std::memory_order_relaxed) + source.status().size,
                         std::memory_order_relaxed);
    return true;
}

/// With an output or a format of its own, what was asked for is the stream, whatever is in it.
std::optional<ArchiveFormat> Extraction::archiveOf(InputFile& source) const
{
    return m_request.output || m_request.settings.format
        ? std::nullopt
        : detectArchive(source, source.wholePath(), m_settings);
}

/// The archive goes only if all of it came out.
Result<Ending> Extraction::finishArchive(const InputFile& source)
{
    const bool isAll = m_request.entries.empty() && m_request.includes.empty() && m_request.excludes.empty()
        && m_request.strip == 0;
    if (m_request.trashSource && isAll && m_summary.output
        && std::ranges::all_of(m_summary.problems, isWarning)) {
        trashSource(source, m_summary);
    }
    return Ending::Complete;
}

/// A single compressed file has one entry, which is called like the file less its suffix.
bool Extraction::isWanted(const std::filesystem::path& path) const
{
    const std::filesystem::path entry = codec::decodedName(path.filename().string());
    const bool isIncluded = m_request.includes.empty() || matchesAny(m_request.includes, entry);
    const bool isChosen =
        m_request.entries.empty() || EntrySelection(m_request.entries).contains(entry.native());
    return isChosen && isIncluded && !matchesAny(m_request.excludes, entry);
}

bool Extraction::isToPipe() const
{
    const bool fromPipe = std::holds_alternative<StandardStream>(m_request.source);
    return m_request.output ? std::holds_alternative<StandardStream>(*m_request.output) : fromPipe;
}

} // namespace

Outcome extract(const ExtractRequest& request, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    Summary summary;
    const Result<Ending> ending = Extraction(request, context, summary).run();
    return conclude(ending, std::move(summary), context, start);
}

} // namespace holdall
