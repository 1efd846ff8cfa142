#include "app/cli/exitstatus.h"

#include "app/archive/framing/passwordproblem.h"

#include <array>
#include <utility>

namespace holdall::cli {

namespace {

constexpr std::array table = {
    ExitStatusInfo{ExitStatus::Done, "everything asked for was done; every archive verified is intact"},
    ExitStatusInfo{ExitStatus::Data,
                   "data is wrong: damaged, truncated or unsupported, or a limit was reached"},
    ExitStatusInfo{ExitStatus::Usage, "usage error: unknown option, bad value, impossible combination"},
    ExitStatusInfo{ExitStatus::System,
                   "the system said no: not found, no permission, disk full; without a "
                   "message if the reader of standard output went away"},
    ExitStatusInfo{ExitStatus::Interrupted, "interrupted; nothing partial was left behind"},
};

int severity(ExitStatus status)
{
    switch (status) {
    case ExitStatus::Done:
        return 0;
    case ExitStatus::System:
        return 1;
    case ExitStatus::Data:
        return 2;
    case ExitStatus::Usage:
        return 3;
    case ExitStatus::Interrupted:
        return 4;
    }
    std::unreachable();
}

} // namespace

std::span<const ExitStatusInfo> exitStatuses()
{
    return table;
}

ExitStatus statusOf(const Error& error)
{
    if (isWarning(error)) {
        return ExitStatus::Done;
    }
    switch (error.kind) {
    case ErrorKind::Data:
    case ErrorKind::SourceChanged:
    case ErrorKind::VerificationFailed:
    case ErrorKind::MemoryLimit:
    case ErrorKind::SizeLimit:
    case ErrorKind::RatioLimit:
        return ExitStatus::Data;
    case ErrorKind::Option:
        return ExitStatus::Usage;
    case ErrorKind::NotFound:
    case ErrorKind::PermissionDenied:
    case ErrorKind::DiskFull:
    case ErrorKind::AlreadyExists:
    case ErrorKind::IsFolder:
    case ErrorKind::NotRegular:
    case ErrorKind::System:
    case ErrorKind::Internal:
        return ExitStatus::System;
    }
    std::unreachable();
}

ExitStatus statusOf(const Outcome& outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Succeeded:
        break;
    case Outcome::Kind::Failed:
        return outcome.error ? statusOf(*outcome.error) : ExitStatus::System;
    case Outcome::Kind::Cancelled:
        return ExitStatus::Interrupted;
    }
    ExitStatus status = ExitStatus::Done;
    for (const Error& problem : outcome.summary.problems) {
        status = worse(status, statusOf(problem));
    }
    return status;
}

ExitStatus statusOf(const Verdict& verdict)
{
    switch (verdict.status) {
    case Verdict::Status::Intact:
    case Verdict::Status::Unchecked:
        return ExitStatus::Done;
    case Verdict::Status::Encrypted:
        return verdict.error && isPasswordWrong(*verdict.error) ? ExitStatus::Data : ExitStatus::Done;
    case Verdict::Status::Damaged:
    case Verdict::Status::Truncated:
    case Verdict::Status::Unsupported:
        return ExitStatus::Data;
    case Verdict::Status::Unreadable:
        return ExitStatus::System;
    }
    std::unreachable();
}

ExitStatus worse(ExitStatus first, ExitStatus second)
{
    return severity(first) < severity(second) ? second : first;
}

} // namespace holdall::cli
