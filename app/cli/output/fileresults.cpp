#include "app/cli/output/fileresults.h"

#include "app/displayname.h"
#include "app/errortext.h"

#include <cerrno>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

/// Nobody reads our standard output any more: they know, so nobody needs to be told.
bool isBrokenPipe(const Error& error)
{
    return error.kind == ErrorKind::System && error.systemCode == EPIPE;
}

} // namespace

void FileResults::take(std::size_t /*index*/, const Job& job)
{
    const Outcome& outcome = *job.outcome();
    m_status = worse(m_status, statusOf(outcome));
    if (outcome.error) {
        report(*outcome.error);
    }
    for (const Error& problem : outcome.summary.problems) {
        report(problem);
    }
    if (outcome.kind == Outcome::Kind::Succeeded) {
        report(outcome.summary);
    }
}

void FileResults::report(const Error& error)
{
    if (!isBrokenPipe(error)) {
        m_errors.message(terminalMessage(error));
    }
}

void FileResults::report(const Summary& summary)
{
    if (summary.output) {
        m_errors.note(u"%1: %2 to %3"_s.arg(displayName(*summary.output), sizeText(summary.bytesRead),
                                            sizeText(summary.bytesWritten)));
    }
}

} // namespace holdall::cli
