#include "app/jobs/operations/output.h"

#include "app/io/folderoutput.h"
#include "app/io/systemcalls.h"
#include "app/io/trash.h"
#include "app/io/volumes/volumename.h"
#include "app/io/volumes/volumeoutput.h"

#include <cerrno>

namespace holdall {

namespace {

using codec::Ending;

/// Whether replacing what stands at the target would take the source away.
bool isSource(const OutputPlan& plan, const FileStatus& standing)
{
    const SystemResult<FileStatus> meant = statusOf(plan.target);
    return plan.source && (plan.source->isSameFile(standing) || (meant && plan.source->isSameFile(*meant)));
}

using Placed = Result<std::optional<std::filesystem::path>>;

void note(const std::optional<std::filesystem::path>& placed, Summary& summary)
{
    summary.output = placed;
    summary.skipped = !placed;
    summary.files += placed ? 1U : 0U;
}

Result<Ending> fillUnlessStopped(OutputFile& output, const JobContext& context, const Fill& fill)
{
    const Result<Ending> filled = fill(output);
    if (!filled || *filled == Ending::Stopped || context.isStopped()) {
        return filled ? Ending::Stopped : filled;
    }
    context.progress().phase.store(Phase::Saving, std::memory_order_relaxed);
    return filled;
}

Result<std::unique_ptr<OutputFile>> createFile(const OutputPlan& plan)
{
    const auto upcast = [](auto file) -> std::unique_ptr<OutputFile> { return file; };
    if (plan.volumeSize) {
        return VolumeOutput::create(plan.target, {.volumeSize = *plan.volumeSize, .output = plan.traits})
            .transform(upcast);
    }
    return AtomicFile::create(plan.target, plan.traits).transform(upcast);
}

Result<Ending> makeFile(const OutputPlan& plan, const JobContext& context, Summary& summary, const Fill& fill)
{
    const Result<std::unique_ptr<OutputFile>> output = createFile(plan);
    if (!output) {
        return std::unexpected(output.error());
    }
    const Result<Ending> filled = fillUnlessStopped(**output, context, fill);
    if (!filled || *filled == Ending::Stopped) {
        return filled;
    }
    const Placed placed = (*output)->commit(plan.conflict);
    if (!placed) {
        return std::unexpected(placed.error());
    }
    note(*placed, summary);
    return Ending::Complete;
}

Result<Ending> makeFolder(const OutputPlan& plan, const JobContext& context, Summary& summary,
                          const Fill& fill)
{
    const Result<std::unique_ptr<FolderOutput>> output = FolderOutput::create(plan.target);
    if (!output) {
        return std::unexpected(output.error());
    }
    const Result<std::unique_ptr<AtomicFile>> file = (*output)->createFile(*plan.entry, plan.traits);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Result<Ending> filled = fillUnlessStopped(**file, context, fill);
    if (!filled || *filled == Ending::Stopped) {
        return filled;
    }
    if (const Placed placed = (*file)->commit(Conflict::Fail); !placed) {
        return std::unexpected(placed.error());
    }
    const Placed placed = (*output)->commit(plan.conflict);
    if (!placed) {
        return std::unexpected(placed.error());
    }
    note(*placed ? std::optional(**placed / *plan.entry) : std::nullopt, summary);
    return Ending::Complete;
}

} // namespace

Conflict askConflict(const Question& question, const JobContext& context)
{
    switch (context.ask(question).value_or(Answer::Rename)) {
    case Answer::Overwrite:
        return Conflict::Overwrite;
    case Answer::Skip:
        return Conflict::Skip;
    case Answer::Stop:
        return Conflict::Fail;
    case Answer::Rename:
    case Answer::Continue:
        break;
    }
    return Conflict::Rename;
}

Result<bool> settleConflict(OutputPlan& plan, const JobContext& context, Summary& summary)
{
    const std::filesystem::path visible =
        plan.volumeSize ? std::filesystem::path(volumeName(plan.target.native(), 1)) : plan.target;
    const SystemResult<FileStatus> standing = statusAt(workingFolder(), visible.native());
    if (!standing && standing.error() != ENOENT) {
        return std::unexpected(errorFromErrno(standing.error(), visible));
    }
    if (!standing) {
        return true;
    }
    if (plan.conflict == Conflict::Ask) {
        plan.conflict =
            askConflict({.kind = Question::Kind::Conflict, .path = visible, .existing = *standing}, context);
    }
    summary.skipped = plan.conflict == Conflict::Skip;
    const bool isOfOurKind = (standing->kind == FileStatus::Kind::Folder) == plan.entry.has_value();
    const bool isKept = !isOfOurKind || isSource(plan, *standing);
    if (plan.conflict == Conflict::Fail || (plan.conflict == Conflict::Overwrite && isKept)) {
        return std::unexpected(Error{.kind = ErrorKind::AlreadyExists, .path = visible});
    }
    return !summary.skipped;
}

Result<Ending> makeOutput(const OutputPlan& plan, const JobContext& context, Summary& summary,
                          const Fill& fill)
{
    if (!plan.entry) {
        return makeFile(plan, context, summary, fill);
    }
    const bool exists = statusAt(workingFolder(), plan.target.native()).has_value();
    if (plan.conflict != Conflict::Overwrite || !exists) {
        return makeFolder(plan, context, summary, fill);
    }
    OutputPlan inside = plan;
    inside.target = plan.target / *plan.entry;
    inside.entry = std::nullopt;
    return makeFile(inside, context, summary, fill);
}

void trashSource(const InputFile& source, Summary& summary)
{
    Result<void> trashed = source.checkUnchanged();
    for (const std::filesystem::path& file : source.files()) {
        trashed = trashed ? moveToTrash(file) : trashed;
    }
    summary.sourceTrashed = trashed.has_value();
    if (!trashed) {
        summary.problems.push_back(trashed.error());
    }
}

} // namespace holdall
