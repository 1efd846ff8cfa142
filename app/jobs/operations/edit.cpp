#include "app/archive/editing/archiveediting.h"
#include "app/archive/framing/passwordproblem.h"
#include "app/io/attributes.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsink.h"
#include "app/jobs/operations/countingsource.h"
#include "app/jobs/operations/editedarchive.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/operations/output.h"
#include "app/jobs/operations/sourceformat.h"
#include "app/jobs/operations/spacecheck.h"
#include "app/verify/verdict.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <set>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// One run of edit().
class Editing {
public:
    Editing(const EditRequest& request, JobContext& context, Summary& summary)
        : m_request(request)
        , m_context(context)
        , m_summary(summary)
        , m_control(controlOf(context))
    {
    }

    Result<Ending> run();

private:
    Result<void> open();
    void describeInput();
    Result<void> list();
    Result<void> plan();
    Conflict askAbout(const EditClash& clash) const;
    Result<void> scan();
    Result<void> unlock();
    Result<void> makeOptions();
    void foretell();
    std::uint64_t leastSize() const;
    Result<Ending> make();
    Result<void> fill(OutputFile& output);
    Result<void> write(OutputFile& output);
    Result<void> checkAdditions() const;
    Result<void> prove(const OutputFile& output);
    FileStatus attributes() const;
    EditOrder order() const { return {m_plan, m_additions, *m_options, m_steering}; }
    void advance(std::uint64_t bytes) const;

    const EditRequest& m_request;
    JobContext& m_context;
    Summary& m_summary;
    codec::Control m_control;
    std::optional<InputArchive> m_archive; ///< from open() on, as all that follows
    std::atomic<std::uint64_t> m_uncounted = 0;
    std::optional<CountingSource> m_counted;
    std::optional<ArchiveInput> m_input;
    std::unique_ptr<ArchiveEditing> m_editing;
    std::vector<OldEntry> m_entries;
    std::vector<AddedItem> m_added;
    std::uint64_t m_addedBytes = 0;
    EditPlan m_plan;
    std::set<std::string> m_replacing; ///< of m_plan.replacing: what is still there to be added
    PackPlan m_additions;
    PackSteering m_steering;
    std::optional<std::string> m_password; ///< for what is added
    std::optional<ArchiveOptions> m_options;
    Packed m_packed;
};

Result<Ending> Editing::run()
{
    const Result<void> planned =
        open().and_then([this] { return list(); }).and_then([this] { return plan(); });
    if (!planned) {
        return std::unexpected(planned.error());
    }
    if (m_plan.changesNothing()) {
        m_summary.skipped = true;
        m_summary.output = m_archive->path();
        return Ending::Complete;
    }
    const Result<void> ready = unlock().and_then([this] { return makeOptions(); });
    if (!ready) {
        return std::unexpected(ready.error());
    }
    foretell();
    return make();
}

Result<void> Editing::open()
{
    Result<InputArchive> archive = openEditedArchive(m_request.archive);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    m_archive.emplace(*std::move(archive));
    describeInput();
    return {};
}

void Editing::describeInput()
{
    Progress& progress = m_context.progress();
    const ArchiveFormat& format = m_archive->format;
    const bool isStream = format.container == Container::Tar;
    m_counted.emplace(*m_archive->source, isStream ? progress.done : m_uncounted,
                      isStream ? &progress.bytesIn : nullptr);
    m_input.emplace(m_archive->input(*m_counted));
    m_input->password = m_request.password;
    m_input->encoding = m_request.encoding;
    m_input->advance = [this](std::uint64_t bytes) { advance(bytes); };
    m_editing = ArchiveEditing::make(*m_input, m_control);
    m_additions.keeps = info(format).keeps;
    m_steering = {.control = m_control, .advance = [this](std::uint64_t bytes) { advance(bytes); }};
}

/// What is read to be compared is no input.
void Editing::advance(std::uint64_t bytes) const
{
    Progress& progress = m_context.progress();
    progress.done.fetch_add(bytes, relaxed);
    if (progress.phase.load(relaxed) != Phase::Verifying) {
        progress.bytesIn.fetch_add(bytes, relaxed);
    }
}

Result<void> Editing::list()
{
    Result<std::vector<OldEntry>> entries = m_editing->list();
    if (!entries) {
        return std::unexpected(entries.error());
    }
    m_entries = *std::move(entries);
    return {};
}

Result<void> Editing::plan()
{
    if (Result<void> scanned = scan(); !scanned) {
        return scanned;
    }
    const EditRules rules{.keeps = m_additions.keeps, .settle = [this](const EditClash& clash) {
                              return m_request.conflict == Conflict::Ask ? askAbout(clash)
                                                                         : m_request.conflict;
                          }};
    Result<EditPlan> plan = planEdit(m_request.changes, m_entries, m_added, rules);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    m_plan = *std::move(plan);
    m_additions.selection.rename = [this](const std::string& name) {
        const auto known = m_plan.additions.find(name); // what came there since is left out
        std::optional<std::string> placed = known == m_plan.additions.end() ? std::nullopt : known->second;
        if (placed && m_plan.replacing.contains(*placed)) {
            m_replacing.insert(*placed);
        }
        return placed;
    };
    return {};
}

Conflict Editing::askAbout(const EditClash& clash) const
{
    return askConflict({.kind = Question::Kind::Conflict,
                        .path = m_request.archive / clash.name,
                        .existing = clash.existing,
                        .incoming = clash.incoming},
                       m_context);
}

/// What there is to be added. What cannot be read inside of it is told by pack().
Result<void> Editing::scan()
{
    SourceSelection& selection = m_additions.selection;
    for (const ArchiveChange& change : m_request.changes) {
        if (const auto* add = std::get_if<AddSource>(&change)) {
            selection.sources.push_back(add->source);
            selection.folders.push_back(add->folder);
        }
    }
    std::vector<Error> problems;
    const auto visit = [this](const SourceItem& item) {
        m_added.push_back({.name = item.name, .status = item.status});
        m_addedBytes += item.status.kind == FileStatus::Kind::Regular ? item.status.size : 0;
        return true;
    };
    walkSources(selection, visit, m_context.stopToken(), problems);
    const auto missing = std::ranges::find_if(problems, [&](const Error& problem) {
        return std::ranges::contains(selection.sources, problem.path);
    });
    return missing == problems.end() ? Result<void>() : std::unexpected(*missing);
}

/// What comes to encrypted entries is not to be less secret than they are.
Result<void> Editing::unlock()
{
    const bool isZip = m_archive->format.container == Container::Zip;
    const bool isEncrypted = std::ranges::contains(m_entries, true, &OldEntry::isEncrypted);
    if (!isZip || !isEncrypted || !m_plan.hasAdditions()) {
        return {};
    }
    std::optional<std::string> password = m_request.password;
    Error refused = errorFrom(passwordNeeded(), m_archive->path());
    for (;;) {
        if (password && !password->empty()) {
            const Result<void> checked = m_editing->checkPassword(*password);
            if (checked) {
                m_password = std::move(password);
                return {};
            }
            if (!needsPassword(checked.error())) {
                return checked;
            }
            refused = errorFrom(passwordWrong(), m_archive->path());
        }
        password = m_context.askPassword(m_archive->path(), isPasswordWrong(refused));
        if (!password) {
            return std::unexpected(refused);
        }
    }
}

Result<void> Editing::makeOptions()
{
    const bool isZip = m_archive->format.container == Container::Zip;
    codec::Result<ArchiveOptions> options =
        ArchiveOptions::make(m_archive->format,
                             {.method = isZip ? std::optional(m_request.method) : std::nullopt,
                              .password = m_password,
                              .coder = m_request.coder});
    if (!options) {
        return std::unexpected(errorFrom(options.error(), m_archive->path()));
    }
    m_options = *std::move(options);
    m_summary.memoryEstimate = m_options->memory({}).compress + codec::pumpBufferBytes;
    m_steering.control.threads =
        m_options->fit({.threads = m_context.threads()}, codec::unlimitedMemory).threads;
    return {};
}

/// Besides what was done already: the old archive once more if it is read from its front to its end.
void Editing::foretell()
{
    const bool isRead = m_archive->format.container != Container::Zip;
    const std::uint64_t again = isRead ? m_archive->source->status().size : 0;
    Progress& progress = m_context.progress();
    progress.total.store(progress.done.load(relaxed) + again + m_editing->work(m_plan) + 2 * m_addedBytes,
                         relaxed);
}

/// Bytes that the new archive takes for what stays, where that is not compressed anew. Less than the old one
/// has, in which holes may have been left out.
std::uint64_t Editing::leastSize() const
{
    const bool isZip = m_archive->format.container == Container::Zip;
    if (!isZip && m_archive->format != ArchiveFormat()) {
        return 0;
    }
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::uint64_t size = isZip ? m_entries[i].packedSize : m_entries[i].size;
        total += m_plan.fates[i].isKept ? size : 0;
    }
    return std::min(total, m_archive->source->status().size);
}

Result<Ending> Editing::make()
{
    const Result<Ending> space = checkSpace(m_archive->path(), leastSize(), m_context);
    if (!space || *space == Ending::Stopped) {
        return space;
    }
    const OutputPlan plan{
        .target = m_archive->path(), .conflict = Conflict::Overwrite, .traits = {.isPrivate = true}};
    return makeOutput(plan, m_context, m_summary, [this](OutputFile& output) {
        Result<void> filled = fill(output);
        if (m_context.isStopped()) {
            return Result<Ending>(Ending::Stopped);
        }
        if (const Result<void> unchanged = m_archive->source->checkUnchanged(); !unchanged) {
            filled = unchanged; // why it failed, if it did
        }
        return filled.transform([] { return Ending::Complete; });
    });
}

Result<void> Editing::fill(OutputFile& output)
{
    return write(output)
        .and_then([&] { return checkAdditions(); })
        .and_then([&] {
            copyExtendedAttributes(m_archive->source->descriptor(), output.descriptor());
            return output.finish(attributes());
        })
        .and_then([&] { return prove(output); });
}

Result<void> Editing::write(OutputFile& output)
{
    m_context.progress().phase.store(Phase::Compressing, relaxed);
    m_archive->source->rewind();
    CountingSink counted(output, m_context.progress().bytesOut);
    Result<void> written = m_editing->write(
        order(), {.sink = counted, .path = m_archive->path(), .totalSize = m_addedBytes}, m_packed);
    if (!written && written.error().path.empty()) { // errors of a sink name no file
        written.error().path = m_archive->path();
    }
    m_summary.bytesRead = m_packed.bytes + m_archive->source->status().size;
    m_summary.bytesWritten = output.size();
    m_summary.problems = m_packed.problems;
    return written;
}

/// An old entry must not go for a new one that could not be read, and what was asked for must not fail as a
/// whole.
Result<void> Editing::checkAdditions() const
{
    const auto isGone = [this](const std::string& name) {
        return !m_replacing.contains(name) || m_packed.missing.contains(name);
    };
    const bool isNothing = m_packed.entries == 0 && !m_plan.changesOld();
    if (!isNothing && std::ranges::none_of(m_plan.replacing, isGone)) {
        return {};
    }
    return std::unexpected(m_packed.problems.empty()
                               ? Error{.kind = ErrorKind::SourceChanged, .path = m_archive->path()}
                               : m_packed.problems.front());
}

/// Those of the old archive, but for the time.
FileStatus Editing::attributes() const
{
    using namespace std::chrono;
    FileStatus status = m_archive->source->status();
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    const auto whole = duration_cast<seconds>(now);
    status.modified = {.seconds = whole.count(), .nanoseconds = (now - whole).count()};
    return status;
}

Result<void> Editing::prove(const OutputFile& output)
{
    m_context.progress().phase.store(Phase::Verifying, relaxed);
    m_archive->source->rewind();
    const std::unique_ptr<codec::ByteSource> reader = output.reader();
    codec::DecoderSettings settings{.format = m_archive->format.coder};
    addMemoryLimit(settings);
    const ArchiveInput written{.source = *reader,
                               .path = m_archive->path(),
                               .format = m_archive->format,
                               .settings = settings,
                               .password = m_password,
                               .descriptor = output.descriptor(),
                               .keepsNames = true};
    Result<codec::DecodeSummary> proven = m_editing->prove(order(), written, m_packed);
    if (!proven) {
        const bool isData = proven.error().kind == ErrorKind::Data;
        proven.error().kind = isData ? ErrorKind::VerificationFailed : proven.error().kind;
        return std::unexpected(proven.error());
    }
    m_summary.verdict = archiveVerdict(m_archive->path(), m_archive->format, *proven, std::nullopt);
    m_summary.verdict->entries = m_packed.entries
        + static_cast<std::uint64_t>(std::ranges::count(m_plan.fates, true, &EntryFate::isKept));
    return {};
}

} // namespace

Outcome edit(const EditRequest& request, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    Summary summary;
    const Result<Ending> ending = Editing(request, context, summary).run();
    return conclude(ending, std::move(summary), context, start);
}

} // namespace holdall
