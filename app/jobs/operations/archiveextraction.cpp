#include "app/jobs/operations/archiveextraction.h"

#include "app/archive/framing/passwordproblem.h"
#include "app/archive/listing/entryselection.h"
#include "app/archive/openarchive.h"
#include "app/io/extraction/extractionroot.h"
#include "app/io/extraction/strippedname.h"
#include "app/io/ownfolder.h"
#include "app/io/pattern.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsink.h"
#include "app/jobs/operations/entryprogress.h"
#include "app/jobs/operations/entrywalk.h"
#include "app/jobs/operations/limitsink.h"
#include "app/jobs/operations/output.h"
#include "app/jobs/operations/spacecheck.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// What ends an extraction; all else concerns one entry.
bool isFatal(const Error& error)
{
    constexpr std::array kinds = {ErrorKind::DiskFull, ErrorKind::SizeLimit, ErrorKind::RatioLimit,
                                  ErrorKind::System};
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

struct Password {
    std::optional<std::string> text;
    bool isFinal = false; ///< what needs another one is a problem; else that ends the run
};

/// One run of extractArchive().
class ArchiveExtraction {
public:
    ArchiveExtraction(const ExtractRequest& request, const InputArchive& archive, JobContext& context,
                      Summary& summary)
        : m_request(request)
        , m_archive(archive)
        , m_source(*archive.source)
        , m_wholePath(archive.source->wholePath())
        , m_context(context)
        , m_summary(summary)
        , m_unit(workUnitOf(archive.format))
        , m_chosen(request.entries)
    {
    }

    Result<Ending> run(const Password& password);

private:
    Result<void> openRoot();
    Result<Ending> checkSpace(ArchiveReader& reader);
    ExtractionOptions options();
    Result<Ending> extract(CountingSource& in);
    LimitSink& limit(codec::ByteSink& sink, const CountingSource& in);
    Result<Ending> extractEntries(ArchiveReader& reader);
    Result<void> takeEntry(const Entry& entry, EntryData& data);
    Result<void> extractEntry(const Entry& entry, EntryData& data);
    Result<void> extractFile(const Entry& entry, EntryData& data);
    Result<bool> extractBlock(ExtractedFile& file, EntryData& data, EntryProgress& progress);
    Result<void> countBlock(codec::ByteView bytes);
    Result<void> note(const Error& error);
    bool isWanted(const Entry& entry) const;
    bool hasPlaces() const;
    Result<void> place();

    const ExtractRequest& m_request;
    const InputArchive& m_archive;
    InputFile& m_source;
    const std::filesystem::path m_wholePath;
    JobContext& m_context;
    Summary& m_summary;
    const WorkUnit m_unit;
    const EntrySelection m_chosen;
    Password m_password;
    std::filesystem::path m_target; ///< the folder that it goes into
    std::optional<OwnFolder> m_own; ///< as far as it did not exist before
    std::unique_ptr<ExtractionRoot> m_root;
    codec::NullSink m_nothing;
    bool m_countsStream = false; ///< all that is decoded, not the entries' data, goes through m_limited
    std::optional<CountingSink> m_counted;
    std::optional<LimitSink> m_limited;
    std::mutex m_mutex; ///< guards what follows and, where entries are counted, m_limited
    std::vector<Error> m_problems;
};

Result<Ending> ArchiveExtraction::run(const Password& password)
{
    m_password = password;
    if (const Result<void> opened = openRoot(); !opened) {
        return std::unexpected(opened.error());
    }
    Progress& progress = m_context.progress();
    progress.phase.store(Phase::Decompressing, std::memory_order_relaxed);
    std::atomic<std::uint64_t> uncounted = 0;
    CountingSource in(m_source, m_unit == WorkUnit::PackedData ? uncounted : progress.done,
                      &progress.bytesIn);
    Result<Ending> ending = extract(in);
    m_summary.bytesRead = in.count();
    if (m_limited && m_limited->exceeded(m_source.path())) {
        ending = std::unexpected(*m_limited->exceeded(m_source.path()));
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
    options.outwardLinks = m_request.outwardLinks ? OutwardLinks::Make : OutwardLinks::Refuse;
    options.durability = m_request.trashSource ? Durability::OnDisk : Durability::KeptSource;
    options.limits.entries = m_request.maxEntries.value_or(options.limits.entries);
    options.limits.bytes = m_request.maxSize;
    options.ask = [this](const ConflictQuestion& question, const std::stop_token& /*stop*/) {
        const Question asked{.kind = Question::Kind::Conflict,
                             .path = question.path,
                             .existing = question.existing,
                             .incoming = question.incoming};
        return ConflictAnswer{.choice = choiceOf(m_context.ask(asked))};
    };
    return options;
}

LimitSink& ArchiveExtraction::limit(codec::ByteSink& sink, const CountingSource& in)
{
    m_counted.emplace(sink, m_context.progress().bytesOut);
    const OutputLimits limits{.ratio = m_request.maxRatio.value_or(OutputLimits::defaultRatio)};
    return m_limited.emplace(*m_counted, in, limits, [&](std::uint64_t size) {
        const Question question{.kind = Question::Kind::OutputLimit, .path = m_source.path(), .needed = size};
        return m_context.ask(question) == Answer::Continue;
    });
}

/// A stream that proves damaged at its very end is damaged all the same: nothing is placed before its check.
Result<Ending> ArchiveExtraction::extract(CountingSource& in)
{
    limit(m_nothing, in);
    ArchiveInput input = m_archive.input(in);
    input.password = m_password.text;
    input.encoding = m_request.encoding;
    input.isSelective = !m_request.includes.empty() || !m_request.entries.empty();
    input.places = hasPlaces() ? &*m_request.places : nullptr;
    const Result<std::unique_ptr<OpenArchive>> archive =
        OpenArchive::open(input, controlOf(m_context), [&](codec::ByteSink& pipe) -> codec::ByteSink& {
            m_countsStream = true;
            return limit(pipe, in);
        });
    if (!archive) {
        return m_context.isStopped() ? Result<Ending>(Ending::Stopped) : std::unexpected(archive.error());
    }
    Result<Ending> extracted = checkSpace((*archive)->reader());
    if (extracted && *extracted == Ending::Complete) {
        extracted = extractEntries((*archive)->reader());
    }
    const ArchiveFacts facts = (*archive)->facts();
    const Result<Ending> decoded = (*archive)->finish();
    if (m_context.isStopped()) {
        return Ending::Stopped;
    }
    if (const Result<void> unchanged = m_source.checkUnchanged(); !unchanged) {
        return std::unexpected(unchanged.error());
    }
    if (!decoded) {
        return decoded;
    }
    if (extracted) {
        m_summary.verdict =
            archiveVerdict(m_source.path(), m_archive.format, (*archive)->summary(), std::nullopt, facts);
    }
    return extracted;
}

/// How much of it some entries are is not known.
Result<Ending> ArchiveExtraction::checkSpace(ArchiveReader& reader)
{
    if (!m_request.entries.empty() || !m_request.includes.empty() || !m_request.excludes.empty()) {
        return Ending::Complete;
    }
    const std::optional<std::uint64_t> foretold = reader.foretoldSize();
    const std::uint64_t needed = foretold ? *foretold : leastDecodedSize(m_source, m_archive.settings);
    return holdall::checkSpace(m_target, needed, m_context);
}

Result<Ending> ArchiveExtraction::extractEntries(ArchiveReader& reader)
{
    const EntryVisitor visitor{
        .isWanted = [this](const Entry& entry) { return isWanted(entry); },
        .take = [this](const Entry& entry, EntryData& data) { return takeEntry(entry, data); },
        .note = [this](const Error& error) { return note(error); },
    };
    Result<Ending> ending = walkEntries(reader, visitor, controlOf(m_context));
    const bool isEmpty = m_summary.bytesWritten == 0 && !m_problems.empty();
    if (ending && *ending == Ending::Complete && isEmpty && needsPassword(m_problems.front())) {
        ending = std::unexpected(m_problems.front());
        ending.error().path = m_source.path();
    }
    return ending;
}

bool ArchiveExtraction::isWanted(const Entry& entry) const
{
    const bool isIncluded = m_request.includes.empty() || matchesAny(m_request.includes, entry.name);
    const bool isChosen = m_request.entries.empty() || m_chosen.contains(entry.name);
    return isChosen && isIncluded && !matchesAny(m_request.excludes, entry.name)
        && (m_request.strip == 0 || strippedName(entry.name, m_request.strip));
}

/// Of the archive as it was when they were found out.
bool ArchiveExtraction::hasPlaces() const
{
    return m_request.places && m_archive.format.container == Container::Tar
        && m_request.places->map->archive.isUnchanged(m_source.status());
}

Result<void> ArchiveExtraction::takeEntry(const Entry& entry, EntryData& data)
{
    if (m_request.strip == 0) {
        return extractEntry(entry, data);
    }
    Entry stripped = entry;
    stripped.name = strippedName(entry.name, m_request.strip).value_or("");
    if (entry.kind == Entry::Kind::HardLink) {
        stripped.target = strippedName(entry.target, m_request.strip).value_or("");
    }
    return extractEntry(stripped, data);
}

Result<void> ArchiveExtraction::extractEntry(const Entry& entry, EntryData& data)
{
    if (entry.kind == Entry::Kind::File) {
        return extractFile(entry, data);
    }
    const Result<void> made = m_root->make(entry);
    return made ? made : note(made.error());
}

/// What is not finished is gone again.
Result<void> ArchiveExtraction::extractFile(const Entry& entry, EntryData& data)
{
    const Result<std::unique_ptr<ExtractedFile>> file = m_root->beginFile(entry);
    if (!file) {
        return note(file.error());
    }
    EntryProgress progress(entry, m_unit, m_context.progress());
    for (;;) {
        if (controlOf(m_context).isStopped()) {
            return {};
        }
        const Result<bool> goesOn = extractBlock(**file, data, progress);
        if (!goesOn) {
            return data.isFatal() ? std::unexpected(goesOn.error()) : note(goesOn.error());
        }
        if (!*goesOn) {
            return {};
        }
    }
}

/// False at the end, when the file is whole.
Result<bool> ArchiveExtraction::extractBlock(ExtractedFile& file, EntryData& data, EntryProgress& progress)
{
    const Result<std::optional<DataBlock>> block = data.readBlock();
    if (!block) {
        return std::unexpected(block.error());
    }
    if (!*block) {
        return file.finish().transform([] { return false; });
    }
    const codec::ByteView bytes = (*block)->bytes;
    progress.advance(bytes.size());
    return countBlock(bytes).and_then([&] { return file.write((*block)->offset, bytes); }).transform([] {
        return true;
    });
}

/// The bytes of a decoded stream are counted as they come.
Result<void> ArchiveExtraction::countBlock(codec::ByteView bytes)
{
    const std::lock_guard lock(m_mutex);
    m_summary.bytesWritten += bytes.size();
    if (m_countsStream) {
        return {};
    }
    const codec::Result<void> counted = m_limited->write(bytes);
    return counted ? Result<void>() : std::unexpected(*m_limited->exceeded(m_source.path()));
}

/// What concerns one entry leaves the others.
Result<void> ArchiveExtraction::note(const Error& error)
{
    if (isFatal(error) || (needsPassword(error) && !m_password.isFinal)) {
        return std::unexpected(error);
    }
    const std::lock_guard lock(m_mutex);
    m_problems.push_back(error);
    return {};
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
        isFolder ? m_root->placeAsFolder(archiveStem(m_wholePath.filename().native())) : m_root->place();
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

/// Anew for as long as there is another password to try: whatever came out before is gone then.
Result<Ending> extractArchive(const ExtractRequest& request, const InputArchive& archive, JobContext& context,
                              Summary& summary)
{
    Password password{.text = request.password};
    for (;;) {
        const Result<Ending> ending = ArchiveExtraction(request, archive, context, summary).run(password);
        if (ending || password.isFinal || !needsPassword(ending.error())) {
            return ending;
        }
        const bool isWrong = isPasswordWrong(ending.error());
        if (std::optional<std::string> other = context.askPassword(archive.path(), isWrong)) {
            password.text = std::move(other);
        } else {
            password.isFinal = true;
        }
        Progress& progress = context.progress();
        progress.total.store(progress.done.load(std::memory_order_relaxed) + archive.source->status().size,
                             std::memory_order_relaxed);
        archive.source->rewind();
        summary.bytesWritten = 0;
    }
}

} // namespace holdall
