#include "app/jobs/operations/compressfolder.h"

#include "app/io/folderoutput.h"
#include "app/io/folderwalk.h"
#include "app/io/systemcalls.h"
#include "app/io/trash.h"
#include "app/jobs/operations/encoding.h"
#include "app/jobs/operations/output.h"
#include "app/jobs/operations/outputnames.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// One run of compressFolder().
class FolderCompression {
public:
    FolderCompression(const CompressRequest& request, JobContext& context, Summary& summary)
        : m_request(request)
        , m_path(std::get<std::filesystem::path>(request.source))
        , m_context(context)
        , m_summary(summary)
        , m_encoding(request, context, summary)
    {
    }

    Result<Ending> run();

private:
    Result<Ending> make(const OutputPlan& plan, const FileStatus& status);
    Result<void> makeFolders(FolderOutput& output);
    Result<Ending> makeFiles(FolderOutput& output);
    Result<Ending> makeFile(FolderOutput& output, const FolderEntry& entry);
    Result<Ending> compress(FolderOutput& output, const FolderEntry& entry);
    bool isProblemOnly(const Error& error, const FolderEntry& entry) const;
    void addVerdict();
    bool isUnchanged() const;
    void trash();
    std::filesystem::path outputName(const FolderEntry& entry) const;

    const CompressRequest& m_request;
    const std::filesystem::path& m_path;
    JobContext& m_context;
    Summary& m_summary;
    Encoding m_encoding;
    std::filesystem::path m_target;
    FileDescriptor m_root;
    FolderListing m_listing;
    std::optional<Verdict> m_verdict; ///< over all files so far
};

Result<Ending> FolderCompression::run()
{
    Result<FileDescriptor> root = openFolder(m_path);
    if (!root) {
        return std::unexpected(root.error());
    }
    m_root = std::move(*root);
    const SystemResult<FileStatus> status = statusOf(m_root.get());
    if (!status) {
        return std::unexpected(errorFromErrno(status.error(), m_path));
    }
    m_target = compressedFolderPath(m_request, m_path);
    OutputPlan plan{.target = m_target, .conflict = m_request.conflict, .source = *status};
    const Result<bool> wanted = settleConflict(plan, m_context, m_summary);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    const Result<Ending> ending = *wanted ? make(plan, *status) : Result<Ending>(Ending::Complete);
    if (ending && *ending == Ending::Complete && m_request.trashSource && m_summary.output) {
        trash();
    }
    return ending;
}

Result<Ending> FolderCompression::make(const OutputPlan& plan, const FileStatus& status)
{
    m_listing = listFolder(m_root, m_path, Recursion::All, m_context.stopToken());
    m_summary.problems = m_listing.problems;
    std::uint64_t work = 0;
    for (const FolderEntry& entry : m_listing.entries) {
        work += entry.status.kind == FileStatus::Kind::Regular ? m_encoding.work(entry.status.size) : 0;
    }
    m_context.progress().total.store(work, std::memory_order_relaxed);

    const Result<std::unique_ptr<FolderOutput>> output = FolderOutput::create(plan.target);
    if (!output) {
        return std::unexpected(output.error());
    }
    (*output)->setAttributes(status);
    if (const Result<void> made = makeFolders(**output); !made) {
        return std::unexpected(made.error());
    }
    const Result<Ending> filled = makeFiles(**output);
    if (!filled || *filled == Ending::Stopped) {
        return filled;
    }
    m_context.progress().phase.store(Phase::Saving, std::memory_order_relaxed);
    const Result<std::optional<std::filesystem::path>> placed = (*output)->commit(plan.conflict);
    if (!placed) {
        return std::unexpected(placed.error());
    }
    m_summary.output = *placed;
    m_summary.skipped = !*placed;
    m_summary.verdict = m_verdict;
    if (m_summary.verdict && m_summary.output) {
        m_summary.verdict->path = *m_summary.output;
    }
    return Ending::Complete;
}

/// Before all files, so that a file "a" that becomes "a.xz" gives way to a folder "a.xz".
Result<void> FolderCompression::makeFolders(FolderOutput& output)
{
    for (const FolderEntry& entry : m_listing.entries) {
        if (entry.status.kind != FileStatus::Kind::Folder) {
            continue;
        }
        if (Result<void> made = output.makeFolder(entry.relative, entry.status); !made) {
            return made;
        }
    }
    return {};
}

/// Fails if there was something to do and all of it failed.
Result<Ending> FolderCompression::makeFiles(FolderOutput& output)
{
    for (const FolderEntry& entry : m_listing.entries) {
        if (m_context.isStopped()) {
            return Ending::Stopped;
        }
        if (entry.status.kind != FileStatus::Kind::Regular) {
            continue;
        }
        const Result<Ending> ending = makeFile(output, entry);
        if (!ending || *ending == Ending::Stopped) {
            return ending;
        }
    }
    const auto isFailure = [](const Error& problem) { return problem.kind != ErrorKind::NotRegular; };
    const auto failure = std::ranges::find_if(m_summary.problems, isFailure);
    if (m_summary.files == 0 && failure != m_summary.problems.end()) {
        return std::unexpected(*failure);
    }
    return m_context.isStopped() ? Ending::Stopped : Ending::Complete;
}

Result<Ending> FolderCompression::makeFile(FolderOutput& output, const FolderEntry& entry)
{
    std::atomic<std::uint64_t>& done = m_context.progress().done;
    const std::uint64_t before = done.load(std::memory_order_relaxed);
    const Result<Ending> ending = compress(output, entry);
    if (ending) {
        m_summary.files += *ending == Ending::Complete ? 1U : 0U;
        return ending;
    }
    if (m_context.isStopped() || !isProblemOnly(ending.error(), entry)) {
        return ending;
    }
    m_summary.problems.push_back(ending.error());
    done.store(std::max(done.load(std::memory_order_relaxed), before + m_encoding.work(entry.status.size)),
               std::memory_order_relaxed);
    return Ending::Complete;
}

Result<Ending> FolderCompression::compress(FolderOutput& output, const FolderEntry& entry)
{
    Result<FileSource> source = FileSource::openBeneath(m_root, entry.relative, m_path / entry.relative);
    if (!source) {
        return std::unexpected(source.error());
    }
    const std::filesystem::path name = outputName(entry);
    const Result<std::unique_ptr<AtomicFile>> file = output.createFile(name, {.isPrivate = true});
    if (!file) {
        return std::unexpected(file.error());
    }
    const Result<Ending> ending = m_encoding.run(*source, **file, m_target / name);
    if (!ending || *ending == Ending::Stopped) {
        return ending;
    }
    const Result<std::optional<std::filesystem::path>> placed = (*file)->commit(Conflict::Rename);
    if (!placed) {
        return std::unexpected(placed.error());
    }
    addVerdict();
    return Ending::Complete;
}

/// Whether the rest of the folder can be done: the error is about this source, or its name.
bool FolderCompression::isProblemOnly(const Error& error, const FolderEntry& entry) const
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::PermissionDenied:
    case ErrorKind::IsFolder:
    case ErrorKind::NotRegular:
    case ErrorKind::SourceChanged:
    case ErrorKind::System:
        return error.path == m_path / entry.relative || error.systemCode == ENAMETOOLONG;
    case ErrorKind::Data:
    case ErrorKind::Option:
    case ErrorKind::DiskFull:
    case ErrorKind::AlreadyExists:
    case ErrorKind::VerificationFailed:
    case ErrorKind::MemoryLimit:
    case ErrorKind::SizeLimit:
    case ErrorKind::RatioLimit:
    case ErrorKind::Internal:
        break;
    }
    return false;
}

/// One verdict for all files: unchecked if any one is.
void FolderCompression::addVerdict()
{
    if (!m_summary.verdict) {
        return;
    }
    const Verdict& added = *m_summary.verdict;
    if (!m_verdict) {
        m_verdict = added;
        return;
    }
    m_verdict->compressedSize = m_verdict->compressedSize.value_or(0) + added.compressedSize.value_or(0);
    m_verdict->uncompressedSize =
        m_verdict->uncompressedSize.value_or(0) + added.uncompressedSize.value_or(0);
    m_verdict->streams = m_verdict->streams.value_or(0) + added.streams.value_or(0);
    if (added.status == Verdict::Status::Unchecked) {
        m_verdict->status = added.status;
    }
}

/// Whether the folder still holds what was listed, and its name still means it.
bool FolderCompression::isUnchanged() const
{
    const SystemResult<FileStatus> opened = statusOf(m_root.get());
    const SystemResult<FileStatus> named = statusOf(m_path);
    const FolderListing now = listFolder(m_root, m_path, Recursion::All, m_context.stopToken());
    return opened && named && opened->isSameFile(*named) && now.problems.empty()
        && std::ranges::equal(now.entries, m_listing.entries, [](const FolderEntry& a, const FolderEntry& b) {
               return a.relative == b.relative && a.status.isUnchanged(b.status);
           });
}

/// Only if everything in the folder was compressed, and nothing came to it since.
void FolderCompression::trash()
{
    if (!m_summary.problems.empty()) {
        return;
    }
    const Result<void> trashed = isUnchanged()
        ? moveToTrash(m_path)
        : std::unexpected(Error{.kind = ErrorKind::SourceChanged, .path = m_path});
    m_summary.sourceTrashed = trashed.has_value();
    if (!trashed) {
        m_summary.problems.push_back(trashed.error());
    }
}

std::filesystem::path FolderCompression::outputName(const FolderEntry& entry) const
{
    std::filesystem::path name = entry.relative;
    name += codec::info(m_request.settings.format).suffixes.front();
    return name;
}

} // namespace

Result<Ending> compressFolder(const CompressRequest& request, JobContext& context, Summary& summary)
{
    return FolderCompression(request, context, summary).run();
}

} // namespace holdall
