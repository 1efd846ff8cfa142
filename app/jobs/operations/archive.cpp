#include "app/archive/comparison.h"
#include "app/archive/newarchive.h"
#include "app/archive/openarchive.h"
#include "app/archive/packing.h"
#include "app/archive/secondreading/recordingreader.h"
#include "app/io/standardoutput.h"
#include "app/io/trash.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsink.h"
#include "app/jobs/operations/encoding.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/operations/output.h"
#include "app/jobs/operations/outputnames.h"
#include "app/jobs/operations/secondproof.h"
#include "app/jobs/operations/sourcedateepoch.h"
#include "app/jobs/operations/sourceformat.h"
#include "app/jobs/operations/spacecheck.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// One run of archive().
class Archiving {
public:
    Archiving(const ArchiveRequest& request, JobContext& context, Summary& summary)
        : m_request(request)
        , m_context(context)
        , m_summary(summary)
        , m_plan{.selection = {.sources = request.sources, .excludes = request.excludes},
                 .keeps = info(request.format).keeps}
    {
        if (request.reproducible) {
            m_plan.traits.newestTime = sourceDateEpoch();
        }
    }

    Result<Ending> run();

private:
    Result<void> checkRequest() const;
    Result<void> makeOptions();
    Result<Ending> make(OutputPlan& plan);
    Result<Ending> write(codec::ByteSink& sink, const std::filesystem::path& target);
    Result<Ending> fill(OutputFile& output, const std::filesystem::path& target);
    Result<Ending> prove(const OutputFile& output, const std::filesystem::path& target);
    Result<Ending> compare(OpenArchive& archive, const std::filesystem::path& target,
                           EntryRecords& records) const;
    Result<Ending> proveBySecondReader(const OutputFile& output, const std::filesystem::path& target,
                                       EntryRecords& records);
    bool areSourcesUnchanged() const;
    void trashSources();
    bool storesData() const;
    bool needsTotal() const;
    void countTotal();
    std::uint64_t passes() const; ///< over the data
    bool verifies() const { return m_request.verify || m_request.trashSource; }
    std::function<void(std::uint64_t)> counter(std::atomic<std::uint64_t>* bytes) const;

    const ArchiveRequest& m_request;
    JobContext& m_context;
    Summary& m_summary;
    PackPlan m_plan;
    std::optional<ArchiveOptions> m_options; ///< from makeOptions() on
    std::optional<std::uint64_t> m_total; ///< bytes of all files' data, where it has to be known before
    Packed m_packed;
};

std::uint64_t totalOf(const SourceSelection& selection, const std::stop_token& stop,
                      std::vector<Error>& problems)
{
    std::uint64_t total = 0;
    const auto add = [&total](const SourceItem& item) {
        total += item.status.kind == FileStatus::Kind::Regular ? item.status.size : 0;
        return true;
    };
    walkSources(selection, add, stop, problems);
    return total;
}

/// Errors of a sink name no file.
Result<Ending> withPath(Result<Ending> ending, const std::filesystem::path& path)
{
    if (!ending && ending.error().path.empty()) {
        ending.error().path = path;
    }
    return ending;
}

/// Adds up what there is to be read, beside the work.
class TotalScan {
public:
    TotalScan(const SourceSelection& selection, std::uint64_t passes, Progress& progress)
        : m_thread([&selection, passes, &progress](const std::stop_token& stop) {
            std::vector<Error> ignored; // pack() tells of them
            const std::uint64_t total = totalOf(selection, stop, ignored);
            if (!stop.stop_requested()) {
                progress.total.store(total * passes, std::memory_order_relaxed);
            }
        })
    {
    }

private:
    std::jthread m_thread;
};

Result<Ending> Archiving::run()
{
    if (const Result<void> allowed = checkRequest(); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> made = makeOptions(); !made) {
        return std::unexpected(made.error());
    }
    std::optional<TotalScan> scan;
    if (needsTotal()) {
        countTotal();
    } else {
        scan.emplace(m_plan.selection, passes(), m_context.progress());
    }
    if (m_request.output && std::holds_alternative<StandardStream>(*m_request.output)) {
        StandardOutput output(m_context.stopToken());
        return write(output, "-");
    }
    OutputPlan plan{.target = archivePath(m_request),
                    .conflict = m_request.conflict,
                    .source = {},
                    .volumeSize = m_request.volumeSize};
    const Result<bool> wanted = settleConflict(plan, m_context, m_summary);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    return *wanted ? make(plan) : Result<Ending>(Ending::Complete);
}

/// What was left out of the archive would go to the trash with its folder; a salt is never the same twice.
Result<void> Archiving::checkRequest() const
{
    if (m_request.reproducible && m_request.settings.password) {
        const auto refused = codec::invalidOption("reproducible", "password", "an archive without one");
        return std::unexpected(errorFrom(refused.error(), m_request.sources.front()));
    }
    if (m_request.trashSource && !m_request.excludes.empty()) {
        const auto refused =
            codec::invalidOption("trash-source", "exclude", "all of the source in the archive");
        return std::unexpected(errorFrom(refused.error(), m_request.sources.front()));
    }
    return {};
}

Result<void> Archiving::makeOptions()
{
    codec::Result<ArchiveOptions> options = ArchiveOptions::make(m_request.format, m_request.settings);
    if (!options) {
        return std::unexpected(errorFrom(options.error(), m_request.sources.front()));
    }
    m_options = *std::move(options);
    m_summary.memoryEstimate = m_options->memory({}).compress + codec::pumpBufferBytes;
    const std::uint64_t limit = m_request.memoryLimit.value_or(m_summary.memoryEstimate);
    const Question question{.kind = Question::Kind::MemoryLimit,
                            .path = m_request.sources.front(),
                            .needed = m_summary.memoryEstimate};
    if (m_summary.memoryEstimate > limit && m_context.ask(question) != Answer::Continue) {
        return std::unexpected(Error{.kind = ErrorKind::MemoryLimit,
                                     .path = m_request.sources.front(),
                                     .needed = m_summary.memoryEstimate});
    }
    return {};
}

std::uint64_t Archiving::passes() const
{
    const std::uint64_t readings = hasSecondReader(m_request.format) ? 2 : 1;
    return verifies() ? 1 + readings : 1;
}

Result<Ending> Archiving::make(OutputPlan& plan)
{
    if (storesData()) {
        const Result<Ending> space = checkSpace(plan.target, m_total.value_or(0), m_context);
        if (!space || *space == Ending::Stopped) {
            return space;
        }
    }
    const Result<Ending> ending =
        makeOutput(plan, m_context, m_summary, [&](OutputFile& output) { return fill(output, plan.target); });
    if (ending && *ending == Ending::Complete && m_request.trashSource && m_summary.output) {
        trashSources();
    }
    return ending;
}

Result<Ending> Archiving::fill(OutputFile& output, const std::filesystem::path& target)
{
    const Result<Ending> written = write(output, target);
    if (!written || *written == Ending::Stopped) {
        return written;
    }
    if (const Result<void> finished = output.finish(std::nullopt); !finished) {
        return std::unexpected(finished.error());
    }
    return verifies() ? prove(output, target) : Ending::Complete;
}

Result<Ending> Archiving::write(codec::ByteSink& sink, const std::filesystem::path& target)
{
    m_context.progress().phase.store(Phase::Compressing, std::memory_order_relaxed);
    CountingSink counted(sink, m_context.progress().bytesOut);
    codec::Control control = controlOf(m_context);
    control.threads =
        m_options
            ->fit({.threads = m_context.threads()}, m_request.memoryLimit.value_or(codec::unlimitedMemory))
            .threads;
    const Result<std::unique_ptr<NewArchive>> made =
        NewArchive::create({.sink = counted, .path = target, .totalSize = m_total}, *m_options, control);
    if (!made) {
        return std::unexpected(made.error());
    }
    Result<Ending> packed =
        pack(m_plan, (*made)->writer(),
             {.control = control, .advance = counter(&m_context.progress().bytesIn)}, m_packed);
    if (m_context.isStopped() || (packed && *packed == Ending::Stopped)) {
        return Ending::Stopped;
    }
    if (packed && m_packed.entries == 0 && !m_packed.problems.empty()) {
        return std::unexpected(m_packed.problems.front());
    }
    const Result<Ending> ending = (*made)->finish();
    if (!ending || !packed || *ending == Ending::Stopped) {
        return ending && *ending != Ending::Stopped ? withPath(packed, target) : ending;
    }
    m_summary.bytesRead = m_packed.bytes;
    m_summary.bytesWritten = m_context.progress().bytesOut.load(std::memory_order_relaxed);
    m_summary.problems = m_packed.problems;
    return Ending::Complete;
}

/// Whether the archive takes what its files take.
bool Archiving::storesData() const
{
    const ZipOptions* const zip = std::get_if<ZipOptions>(&m_options->family());
    const bool storesZip = zip != nullptr && (zip->method() == ZipMethod::Stored || zip->level() == 0);
    return storesZip || std::holds_alternative<ArchiveOptions::PlainTar>(m_options->family());
}

/// 7z cuts its data by what there is in all.
bool Archiving::needsTotal() const
{
    return m_request.format.container == Container::SevenZip || storesData();
}

void Archiving::countTotal()
{
    std::vector<Error> ignored; // pack() tells of them
    m_total = totalOf(m_plan.selection, m_context.stopToken(), ignored);
    m_context.progress().total.store(*m_total * passes(), std::memory_order_relaxed);
}

/// Adds to the work done and, as CountingSource does, to `bytes` if it is not null: what is read to be
/// compared is no input.
std::function<void(std::uint64_t)> Archiving::counter(std::atomic<std::uint64_t>* bytes) const
{
    return [&done = m_context.progress().done, bytes](std::uint64_t count) {
        done.fetch_add(count, std::memory_order_relaxed);
        if (bytes != nullptr) {
            bytes->fetch_add(count, std::memory_order_relaxed);
        }
    };
}

Result<Ending> Archiving::prove(const OutputFile& output, const std::filesystem::path& target)
{
    m_context.progress().phase.store(Phase::Verifying, std::memory_order_relaxed);
    const std::unique_ptr<codec::ByteSource> source = output.reader();
    codec::DecoderSettings settings{.format = m_request.format.coder};
    addMemoryLimit(settings);
    const codec::Control control = controlOf(m_context);
    const Result<std::unique_ptr<OpenArchive>> archive =
        OpenArchive::open({.source = *source,
                           .path = target,
                           .format = m_request.format,
                           .settings = settings,
                           .password = m_request.settings.password,
                           .descriptor = output.descriptor(),
                           .keepsNames = true},
                          control);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    EntryRecords records;
    Result<Ending> compared = compare(**archive, target, records);
    if (compared && *compared == Ending::Complete) {
        const Result<Ending> decoded = (*archive)->finish();
        if (!decoded) {
            return decoded;
        }
        m_summary.verdict = archiveVerdict(target, m_request.format, (*archive)->summary(), std::nullopt);
        m_summary.verdict->entries = m_packed.entries;
        return *decoded == Ending::Complete && hasSecondReader(m_request.format)
            ? proveBySecondReader(output, target, records)
            : decoded;
    }
    return compared;
}

/// Notes what our own reader finds, if it is to be held against what another one does.
Result<Ending> Archiving::compare(OpenArchive& archive, const std::filesystem::path& target,
                                  EntryRecords& records) const
{
    const PackSteering steering{.control = controlOf(m_context), .advance = counter(nullptr)};
    RecordingReader recording(archive.reader(), records);
    ArchiveReader& reader = hasSecondReader(m_request.format) ? recording : archive.reader();
    Result<Ending> compared = compareWithSources(m_plan, m_packed, reader, steering, target);
    if (!compared && compared.error().kind == ErrorKind::Data) {
        compared.error().kind = ErrorKind::VerificationFailed;
    }
    return compared;
}

/// A mistake that our writer and our reader have in common does not show between the two.
Result<Ending> Archiving::proveBySecondReader(const OutputFile& output, const std::filesystem::path& target,
                                              EntryRecords& records)
{
    const bool hasPassword = m_request.settings.password.has_value();
    const SecondProof proof{.archive = {.format = m_request.format,
                                        .size = output.size(),
                                        .memoryLimit = defaultMemoryLimit(),
                                        .hasPassword = hasPassword,
                                        .records = records},
                            .descriptor = output.descriptor(),
                            .password = m_request.settings.password};
    const auto read = proveAgain(
        proof, records, {.archive = target, .control = controlOf(m_context), .advance = counter(nullptr)});
    if (!read) {
        return std::unexpected(read.error());
    }
    counter(nullptr)(*read ? 0 : records.bytes());
    m_summary.secondReader = *read;
    return m_context.isStopped() ? Ending::Stopped : Ending::Complete;
}

bool Archiving::areSourcesUnchanged() const
{
    SourceFingerprint now;
    std::vector<Error> problems;
    walkSources(
        m_plan.selection,
        [&now](const SourceItem& item) {
            now.add(item);
            return true;
        },
        m_context.stopToken(), problems);
    return problems.empty() && now.hexadecimal() == m_packed.sources.hexadecimal();
}

/// Only if everything is in the archive, and nothing came or changed since.
void Archiving::trashSources()
{
    if (!m_summary.problems.empty()) {
        return;
    }
    if (!areSourcesUnchanged()) {
        m_summary.problems.push_back({.kind = ErrorKind::SourceChanged, .path = m_request.sources.front()});
        return;
    }
    for (const std::filesystem::path& source : m_request.sources) {
        if (const Result<void> trashed = moveToTrash(source); !trashed) {
            m_summary.problems.push_back(trashed.error());
        }
    }
    m_summary.sourceTrashed = m_summary.problems.empty();
}

} // namespace

Outcome archive(const ArchiveRequest& request, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    Summary summary;
    const Result<Ending> ending = Archiving(request, context, summary).run();
    return conclude(ending, std::move(summary), context, start);
}

} // namespace holdall
