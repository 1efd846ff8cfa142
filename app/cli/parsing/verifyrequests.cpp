#include "app/cli/parsing/operands.h"
#include "app/cli/parsing/requests.h"

#include <algorithm>
#include <iterator>

namespace holdall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The files named; standard input is none.
Parsing<std::vector<std::filesystem::path>> namedFiles(const CommandLine& line)
{
    const Parsing<std::vector<Endpoint>> sources = endpoints(line);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    if (std::ranges::any_of(*sources, isStandardStream)) {
        return refuse("-", u"standard input has no name to report"_s,
                      u"give a file; for one of that name give ./-"_s);
    }
    std::vector<std::filesystem::path> paths;
    std::ranges::transform(*sources, std::back_inserter(paths),
                           [](const Endpoint& source) { return std::get<std::filesystem::path>(source); });
    return paths;
}

} // namespace

Parsing<std::vector<Request>> verifyRequests(const CommandLine& line)
{
    Parsing<std::vector<std::filesystem::path>> paths = namedFiles(line);
    if (!paths) {
        return std::unexpected(paths.error());
    }
    const Parsing<std::optional<std::string>> password = readPassword(line.options);
    if (!password) {
        return std::unexpected(password.error());
    }
    return std::vector<Request>{BatchVerifyRequest{
        .paths = *std::move(paths),
        .recursion = line.options.noRecurse ? Recursion::None : Recursion::All,
        .settings = {.memoryLimit = line.options.memoryLimit},
        // Reports carry it; it costs a second pass of a hash over every byte.
        .sha256 = line.options.json || !line.options.reports.empty(),
        .password = *password,
        .encoding = line.options.encoding.value_or(""),
        .reports = line.options.reports,
    }};
}

Parsing<std::vector<Request>> listRequests(const CommandLine& line)
{
    const Parsing<std::vector<std::filesystem::path>> paths = namedFiles(line);
    if (!paths) {
        return std::unexpected(paths.error());
    }
    const Parsing<std::optional<std::string>> password = readPassword(line.options);
    if (!password) {
        return std::unexpected(password.error());
    }
    std::vector<Request> requests;
    for (const std::filesystem::path& path : *paths) {
        requests.emplace_back(VerifyRequest{
            .source = path,
            .settings = {.memoryLimit = line.options.memoryLimit},
            .password = *password,
            .encoding = line.options.encoding.value_or(""),
        });
    }
    return requests;
}

} // namespace holdall::cli
