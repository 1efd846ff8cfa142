#include "app/jobs/operations/archiveextraction.h"

#include "app/archive/tar/codedinput.h"
#include "app/archive/tar/tarreader.h"
#include "app/io/extraction/extractionroot.h"
#include "app/io/ownfolder.h"
#include "app/io/pattern.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsink.h"
#include "app/jobs/operations/limitsink.h"
#include "app/jobs/operations/output.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// What ends an extraction; all else concerns one entry.
bool isFatal(const Error& error)
{
    constexpr std::array kinds = {ErrorKind::DiskFull, ErrorKind::SizeLimit, ErrorKind::System};
    return std::ranges::find(kinds, error.kind) != kinds.end() || error.entry == EntryProblem::TooMany;
}

ConflictAnswer::Choice choiceOf(const std::optional<Answer>& answer)
{
    switch (answer.value_or(Answer::Rename)) {
    case Answer::Overwrite:
        return ConflictAnswer::Choice::Overwrite;
    case Answer::Skip:
        return ConflictAnswer::Choice::Skip;
    case Answer::Stop:
        return ConflictAnswer::Choice::Stop;
    case Answer::Rename:
    case Answer::Continue:
        break;
    }
    return ConflictAnswer::Choice::Rename;
}

/// One run of extractArchive().
class ArchiveExtraction {
public:
    ArchiveExtraction(const ExtractRequest& request, FileSource& source, JobContext& context,
                      Summary& summary)
        : m_request(request)
        , m_source(source)
        , m_context(context)
        , m_summary(summary)
    {
    }

    Result<Ending> run(const ArchiveFormat& format, const codec::DecoderSettings& settings);

private:
    Result<void> openRoot();
    ExtractionOptions options();
    Result<Ending> extract(CodedInput& coded);
    Result<Ending> extractEntries(ArchiveReader& reader);
    Result<bool> extractEntry(ArchiveReader& reader, const Entry& entry);
    Result<bool> extractFile(ArchiveReader& reader, const Entry& entry);
    Result<bool> note(const Error& error);
    bool isWanted(const Entry& entry) const;
    Result<void> place();

    const ExtractRequest& m_request;
    FileSource& m_source;
    JobContext& m_context;
    Summary& m_summary;
    std::filesystem::path m_target; ///< the folder that it goes into
    std::optional<OwnFolder> m_own; ///< as far as it did not exist before
    std::unique_ptr<ExtractionRoot> m_root;
    std::vector<Error> m_problems;
};

Result<Ending> ArchiveExtraction::run(const ArchiveFormat& format, const codec::DecoderSettings& settings)
{
    if (const Result<void> opened = openRoot(); !opened) {
        return std::unexpected(opened.error());
    }
    Progress& progress = m_context.progress();
    progress.phase.store(Phase::Decompressing, std::memory_order_relaxed);
    CountingSource in(m_source, progress.done, &progress.bytesIn);
    std::optional<CountingSink> counted;
    std::optional<LimitSink> limited;
    const auto wrap = [&](codec::ByteSink& pipe) -> codec::ByteSink& {
        counted.emplace(pipe, progress.bytesOut);
        const OutputLimits limits{.ratio = m_request.maxRatio.value_or(OutputLimits::defaultRatio)};
        return limited.emplace(*counted, in, limits, [&](std::uint64_t size) {
            const Question question{
                .kind = Question::Kind::OutputLimit, .path = m_source.path(), .needed = size};
            return m_context.ask(question) == Answer::Continue;
        });
    };
    CodedInput coded(in, format.coder ? std::optional(settings) : std::nullopt, controlOf(m_context), wrap);
    Result<Ending> ending = extract(coded);
    m_summary.bytesRead = in.count();
    if (limited->exceeded(m_source.path())) {
        ending = std::unexpected(*limited->exceeded(m_source.path()));
    }
    if (ending && *ending == Ending::Complete) {
        if (const Result<void> placed = place(); !placed) {
            ending = std::unexpected(placed.error());
        } else if (m_context.isStopped() && !m_summary.output) {
            ending = Ending::Stopped;
        }
    }
    if (m_summary.output) {
        m_own->keep();
    }
    m_root.reset(); // before the folder that it is in
    return ending;
}

Result<void> ArchiveExtraction::openRoot()
{
    m_target = m_request.into.value_or(m_source.path().parent_path());
    if (m_target.empty()) {
        m_target = ".";
    }
    Result<OwnFolder> own = OwnFolder::ensure(m_target);
    if (!own) {
        return std::unexpected(own.error());
    }
    m_own.emplace(*std::move(own));
    Result<std::unique_ptr<ExtractionRoot>> root = ExtractionRoot::create(m_target, options());
    if (!root) {
        return std::unexpected(root.error());
    }
    m_root = *std::move(root);
    return {};
}

ExtractionOptions ArchiveExtraction::options()
{
    ExtractionOptions options{.conflict = m_request.conflict, .stop = m_context.stopToken()};
    options.durability = m_request.trashSource ? Durability::OnDisk : Durability::KeptSource;
    options.limits.entries = m_request.maxEntries.value_or(options.limits.entries);
    options.limits.bytes = m_request.maxSize;
    options.ask = [this](const ConflictQuestion& question, const std::stop_token& /*stop*/) {
        const Question asked{.kind = Question::Kind::Conflict, .path = question.path};
        return ConflictAnswer{.choice = choiceOf(m_context.ask(asked))};
    };
    return options;
}

/// A stream that proves damaged at its very end is damaged all the same: nothing is placed before its check.
Result<Ending> ArchiveExtraction::extract(CodedInput& coded)
{
    Result<Ending> extracted = Ending::Stopped;
    {
        TarReader reader(coded.pipe(), m_source.path());
        extracted = extractEntries(reader);
    }
    const codec::Result<Ending> decoded = coded.finish();
    if (m_context.isStopped()) {
        return Ending::Stopped;
    }
    if (const Result<void> unchanged = m_source.checkUnchanged(); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    if (!decoded) {
        return std::unexpected(errorFrom(decoded.error(), m_source.path()));
    }
    if (extracted) {
        m_summary.verdict = makeVerdict(m_source.path(), coded.summary(), std::nullopt);
    }
    return extracted;
}

Result<Ending> ArchiveExtraction::extractEntries(ArchiveReader& reader)
{
    for (;;) {
        if (controlOf(m_context).isStopped()) {
            return Ending::Stopped;
        }
        const Result<std::optional<Entry>> entry = reader.next();
        if (!entry) {
            return std::unexpected(entry.error());
        }
        if (!*entry) {
            return Ending::Complete;
        }
        if (!isWanted(**entry)) {
            continue;
        }
        const Result<bool> goesOn = extractEntry(reader, **entry);
        if (!goesOn) {
            return std::unexpected(goesOn.error());
        }
        if (!*goesOn) {
            return Ending::Stopped;
        }
    }
}

bool ArchiveExtraction::isWanted(const Entry& entry) const
{
    const bool isIncluded = m_request.includes.empty() || matchesAny(m_request.includes, entry.name);
    return isIncluded && !matchesAny(m_request.excludes, entry.name);
}

/// False if a stop was asked for.
Result<bool> ArchiveExtraction::extractEntry(ArchiveReader& reader, const Entry& entry)
{
    if (entry.kind == Entry::Kind::File) {
        return extractFile(reader, entry);
    }
    const Result<void> made = m_root->make(entry);
    return made ? Result<bool>(true) : note(made.error());
}

Result<bool> ArchiveExtraction::extractFile(ArchiveReader& reader, const Entry& entry)
{
    const Result<std::unique_ptr<ExtractedFile>> file = m_root->beginFile(entry);
    if (!file) {
        return note(file.error());
    }
    for (;;) {
        if (controlOf(m_context).isStopped()) {
            return false;
        }
        const Result<std::optional<DataBlock>> block = reader.readBlock();
        if (!block) {
            return std::unexpected(block.error());
        }
        const Result<void> done =
            *block ? (*file)->write((*block)->offset, (*block)->bytes) : (*file)->finish();
        if (!done) {
            return note(done.error());
        }
        if (!*block) {
            return true;
        }
        m_summary.bytesWritten += (*block)->bytes.size();
    }
}

/// What concerns one entry leaves the others.
Result<bool> ArchiveExtraction::note(const Error& error)
{
    if (isFatal(error)) {
        return std::unexpected(error);
    }
    m_problems.push_back(error);
    return true;
}

Result<void> ArchiveExtraction::place()
{
    m_context.progress().phase.store(Phase::Saving, std::memory_order_relaxed);
    const Result<std::vector<std::string>> names = m_root->topLevelNames();
    if (!names) {
        return std::unexpected(names.error());
    }
    const bool isFolder = m_request.folder == FolderPolicy::Always
        || (m_request.folder == FolderPolicy::Auto && names->size() > 1);
    const Result<std::optional<Placement>> placed =
        isFolder ? m_root->placeAsFolder(archiveStem(m_source.path().filename().native())) : m_root->place();
    if (!placed) {
        return std::unexpected(placed.error());
    }
    if (!*placed) {
        return {};
    }
    m_summary.files = (*placed)->counts.files;
    const std::vector<std::filesystem::path>& standing = (*placed)->standing;
    m_summary.output = standing.size() == 1 ? standing.front() : m_target;
    m_summary.problems = std::move(m_problems);
    std::ranges::copy((*placed)->problems, std::back_inserter(m_summary.problems));
    return {};
}

} // namespace

Result<Ending> extractArchive(const ExtractRequest& request, const ArchiveFile& archive, JobContext& context,
                              Summary& summary)
{
    return ArchiveExtraction(request, archive.source, context, summary).run(archive.format, archive.settings);
}

} // namespace holdall
