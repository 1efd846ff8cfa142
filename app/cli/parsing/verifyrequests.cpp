#include "app/cli/parsing/operands.h"
#include "app/cli/parsing/requests.h"

#include <algorithm>

namespace holdall::cli {

using namespace Qt::StringLiterals;

Parsing<std::vector<Request>> verifyRequests(const CommandLine& line)
{
    const Parsing<std::vector<Endpoint>> sources = endpoints(line);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    if (std::ranges::any_of(*sources, isStandardStream)) {
        return refuse("-", u"standard input has no name to report"_s,
                      u"give a file; for one of that name give ./-"_s);
    }
    // Reports carry it; it costs a second pass of a hash over every byte.
    const bool needsSha256 =
        line.command == Command::Verify && (line.options.json || !line.options.reports.empty());
    const Parsing<std::optional<std::string>> password = readPassword(line.options);
    if (!password) {
        return std::unexpected(password.error());
    }
    std::vector<Request> requests;
    for (const Endpoint& source : *sources) {
        requests.emplace_back(VerifyRequest{
            .source = source,
            .settings = {.memoryLimit = line.options.memoryLimit},
            .sha256 = needsSha256,
            .password = *password,
            .encoding = line.options.encoding.value_or(""),
        });
    }
    return requests;
}

} // namespace holdall::cli
