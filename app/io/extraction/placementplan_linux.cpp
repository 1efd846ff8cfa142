#include "app/io/extraction/placementplan.h"

#include "app/io/foldernames.h"
#include "app/io/systemcalls.h"

#include <cerrno>

#include <fcntl.h>

namespace holdall {

namespace {

bool isFolder(const FileStatus& status)
{
    return status.kind == FileStatus::Kind::Folder;
}

std::string joined(const std::string& folder, const std::string& name)
{
    return folder.empty() ? name : folder + "/" + name;
}

} // namespace

PlacementPlan::PlacementPlan(const FileDescriptor& target, const std::filesystem::path& path,
                             const ExtractionOptions& options)
    : m_target(target)
    , m_path(path)
    , m_options(options)
{
}

PlacementPlan::Planned PlacementPlan::merge(const std::string& from, const std::string& to)
{
    m_pending.emplace_back(from, to);
    while (!m_pending.empty()) {
        const auto [source, target] = std::move(m_pending.back());
        m_pending.pop_back();
        m_merged.push_back(source);
        if (const Planned planned = mergeFolder(source, target); !planned || !*planned) {
            return planned;
        }
    }
    return true;
}

PlacementPlan::Planned PlacementPlan::moveFolder(const std::string& from, const std::string& to)
{
    const SystemResult<FileStatus> existing = statusAt(m_target.get(), to);
    if (!existing && existing.error() != ENOENT) {
        return failure(existing.error(), to);
    }
    PlacementStep step{.from = from, .to = to, .isFolder = true};
    const bool isMerged = m_options.conflict == Conflict::Overwrite || m_options.conflict == Conflict::Ask;
    if (existing && isFolder(*existing) && isMerged) {
        return merge(from, to);
    }
    if (!existing) {
        m_steps.push_back(std::move(step));
        return true;
    }
    const SystemResult<FileStatus> incoming = statusAt(m_target.get(), from);
    return incoming ? decide(step, *incoming, *existing) : failure(incoming.error(), to);
}

PlacementPlan::Planned PlacementPlan::mergeFolder(const std::string& from, const std::string& to)
{
    const SystemResult<FileDescriptor> source = openBeneath(m_target.get(), from, folderFlags);
    const SystemResult<FileDescriptor> target =
        openBeneath(m_target.get(), to.empty() ? "." : to, folderFlags);
    const SystemResult<std::vector<std::string>> names =
        source ? namesIn(*source) : std::unexpected(source.error());
    if (!names || !target) {
        return failure(names ? target.error() : names.error(), to);
    }
    for (const std::string& name : *names) {
        if (m_options.stop.stop_requested()) {
            return false;
        }
        const SystemResult<FileStatus> incoming = statusAt(source->get(), name);
        const SystemResult<FileStatus> existing = statusAt(target->get(), name);
        if (!incoming || (!existing && existing.error() != ENOENT)) {
            return failure(incoming ? existing.error() : incoming.error(), joined(to, name));
        }
        PlacementStep step{
            .from = joined(from, name), .to = joined(to, name), .isFolder = isFolder(*incoming)};
        if (!existing) {
            m_steps.push_back(std::move(step));
        } else if (step.isFolder && isFolder(*existing) && !keepsApart(to)) {
            m_pending.emplace_back(std::move(step.from), std::move(step.to));
        } else if (const Planned planned = decide(step, *incoming, *existing); !planned || !*planned) {
            return planned;
        }
    }
    return true;
}

/// Who keeps both does not want the old and the new folder mixed.
bool PlacementPlan::keepsApart(const std::string& folder) const
{
    return folder.empty() && m_options.conflict == Conflict::Rename;
}

PlacementPlan::Planned PlacementPlan::decide(const PlacementStep& step, const FileStatus& incoming,
                                             const FileStatus& existing)
{
    const Result<Choice> choice = choose(step.to, incoming, existing);
    return choice ? carryOut(*choice, step, existing) : std::unexpected(choice.error());
}

Result<ConflictAnswer::Choice> PlacementPlan::choose(const std::string& to, const FileStatus& incoming,
                                                     const FileStatus& existing)
{
    switch (m_options.conflict) {
    case Conflict::Fail:
        return failure(EEXIST, to);
    case Conflict::Skip:
        return Choice::Skip;
    case Conflict::Rename:
        return Choice::Rename;
    case Conflict::Overwrite:
        return Choice::Overwrite;
    case Conflict::Ask:
        return ask(to, incoming, existing);
    }
    std::unreachable();
}

ConflictAnswer::Choice PlacementPlan::ask(const std::string& to, const FileStatus& incoming,
                                          const FileStatus& existing)
{
    if (m_answerForAll) {
        return *m_answerForAll;
    }
    if (!m_options.ask) {
        return Choice::Rename;
    }
    const ConflictAnswer answer =
        m_options.ask({.path = m_path / to, .existing = existing, .incoming = incoming}, m_options.stop);
    if (answer.forAll) {
        m_answerForAll = answer.choice;
    }
    return answer.choice;
}

/// A folder is never replaced by something else, nor the reverse, whatever was said: that is a problem, and
/// the rest goes on.
PlacementPlan::Planned PlacementPlan::carryOut(Choice choice, PlacementStep step, const FileStatus& existing)
{
    switch (choice) {
    case Choice::Stop:
        return false;
    case Choice::Skip:
        skip(step.to);
        return true;
    case Choice::Rename:
        step.action = PlacementStep::Action::Number;
        m_steps.push_back(std::move(step));
        return true;
    case Choice::Overwrite:
        if (step.isFolder || isFolder(existing)) {
            m_problems.push_back({.kind = step.isFolder ? ErrorKind::AlreadyExists : ErrorKind::IsFolder,
                                  .path = m_path / step.to});
            skip(step.to);
            return true;
        }
        step.action = PlacementStep::Action::Replace;
        m_steps.push_back(std::move(step));
        return true;
    }
    std::unreachable();
}

void PlacementPlan::skip(const std::string& to)
{
    m_skipped.emplace_back(to);
}

std::unexpected<Error> PlacementPlan::failure(int code, const std::string& to) const
{
    return std::unexpected(errorFromErrno(code, m_path / to));
}

} // namespace holdall
