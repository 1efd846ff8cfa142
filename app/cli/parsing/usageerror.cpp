#include "app/cli/parsing/usageerror.h"

#include "app/displayname.h"
#include "app/errortext.h"

#include <string>

namespace holdall::cli {

std::unexpected<UsageError> refuse(std::string_view subject, const QString& problem, const QString& hint)
{
    const QString shown = displayText(subject);
    return std::unexpected(UsageError{QStringLiteral("%1: %2: %3").arg(shown, problem, hint)});
}

std::unexpected<UsageError> refuse(const codec::Error& error)
{
    const std::string subject = error.option ? "--" + error.option->option : std::string();
    return refuse(errorFrom(error, subject));
}

std::unexpected<UsageError> refuse(const Error& error)
{
    return std::unexpected(UsageError{terminalMessage(error), statusOf(error)});
}

} // namespace holdall::cli
