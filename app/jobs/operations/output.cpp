#include "app/jobs/operations/output.h"

#include "app/io/systemcalls.h"
#include "app/io/trash.h"

#include <cerrno>

namespace holdall {

namespace {

using codec::Ending;

Conflict ask(const std::filesystem::path& target, const JobContext& context)
{
    const std::optional<Answer> answer =
        context.ask({.kind = Question::Kind::Conflict, .path = target, .needed = 0});
    switch (answer.value_or(Answer::Rename)) {
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

/// Whether replacing what stands at the target would take the source away.
bool isSource(const OutputPlan& plan, const FileStatus& standing)
{
    const SystemResult<FileStatus> meant = statusOf(plan.target);
    return plan.source && (plan.source->isSameFile(standing) || (meant && plan.source->isSameFile(*meant)));
}

} // namespace

Result<bool> settleConflict(OutputPlan& plan, const JobContext& context, Summary& summary)
{
    const SystemResult<FileStatus> standing = statusAt(workingFolder(), plan.target.native());
    if (!standing && standing.error() != ENOENT) {
        return std::unexpected(errorFromErrno(standing.error(), plan.target));
    }
    if (!standing) {
        return true;
    }
    if (plan.conflict == Conflict::Ask) {
        plan.conflict = ask(plan.target, context);
    }
    summary.skipped = plan.conflict == Conflict::Skip;
    const bool isKept = isSource(plan, *standing) || standing->kind == FileStatus::Kind::Folder;
    if (plan.conflict == Conflict::Fail || (plan.conflict == Conflict::Overwrite && isKept)) {
        return std::unexpected(Error{.kind = ErrorKind::AlreadyExists, .path = plan.target});
    }
    return !summary.skipped;
}

Result<Ending> makeOutput(const OutputPlan& plan, const JobContext& context, Summary& summary,
                          const std::function<Result<Ending>(AtomicFile&)>& fill)
{
    const Result<std::unique_ptr<AtomicFile>> output = AtomicFile::create(plan.target, plan.traits);
    if (!output) {
        return std::unexpected(output.error());
    }
    const Result<Ending> filled = fill(**output);
    if (!filled || *filled == Ending::Stopped) {
        return filled;
    }
    if (context.isStopped()) {
        return Ending::Stopped;
    }
    context.progress().phase.store(Phase::Saving, std::memory_order_relaxed);
    const Result<std::optional<std::filesystem::path>> placed = (*output)->commit(plan.conflict);
    if (!placed) {
        return std::unexpected(placed.error());
    }
    summary.output = *placed;
    summary.skipped = !*placed;
    summary.files += summary.skipped ? 0U : 1U;
    return Ending::Complete;
}

void trashSource(const FileSource& source, Summary& summary)
{
    Result<void> trashed = source.checkUnchanged();
    if (trashed) {
        trashed = moveToTrash(source.path());
    }
    summary.sourceTrashed = trashed.has_value();
    if (!trashed) {
        summary.problems.push_back(trashed.error());
    }
}

} // namespace holdall
