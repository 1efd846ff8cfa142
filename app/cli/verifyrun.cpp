#include "app/cli/verifyrun.h"

#include "app/cli/jobrun.h"
#include "app/cli/verifyresults.h"
#include "app/cli/version.h"
#include "app/errortext.h"
#include "app/verify/report.h"
#include "app/verify/scan.h"

#include <QDateTime>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace holdall::cli {

namespace {

/// The search does its work in its operations: what they find lies where they put it.
class SearchResults : public Results {
public:
    void take(std::size_t /*index*/, const Job& /*job*/) override { }
    ExitStatus finish() override { return ExitStatus::Done; }
};

/// What is verified in the end: a file, or something that a search could not look into.
struct Target {
    VerifyRequest request;
    std::optional<Error> problem = {};
};

const std::filesystem::path& pathOf(const VerifyRequest& request)
{
    return std::get<std::filesystem::path>(request.source);
}

ScanResult search(const std::filesystem::path& path, Recursion recursion, const std::stop_token& stop)
{
    std::error_code ignored; // what cannot be looked at is verified, and that says why
    if (!std::filesystem::is_directory(path, ignored)) {
        return {.files = {path}, .problems = {}};
    }
    Result<ScanResult> found = findCompressed(path, recursion, stop);
    return found ? *std::move(found) : ScanResult{.files = {}, .problems = {found.error()}};
}

class VerifyRun {
public:
    VerifyRun(const Invocation& invocation, ResultStream& output, StandardError& errors)
        : m_invocation(invocation)
        , m_output(output)
        , m_errors(errors)
    {
    }

    ExitStatus run();

private:
    ExitStatus findTargets();
    ExitStatus verifyTargets(VerifyResults& results);
    Operation operationOf(const Target& target) const;
    ExitStatus save(const Report& report);

    const Invocation& m_invocation;
    ResultStream& m_output;
    StandardError& m_errors;
    std::vector<Target> m_targets;
};

ExitStatus VerifyRun::run()
{
    using Form = VerifyResults::Form;
    using Keep = VerifyResults::Keep;
    Report report{.version = QString::fromUtf8(version()), .started = QDateTime::currentDateTimeUtc()};
    if (findTargets() == ExitStatus::Interrupted) {
        return ExitStatus::Interrupted;
    }
    VerifyResults results(m_invocation.json ? Form::Json : Form::Line,
                          m_invocation.reports.empty() ? Keep::No : Keep::Yes, m_output);
    const ExitStatus status = verifyTargets(results);
    if (status == ExitStatus::Interrupted) {
        return status;
    }
    m_errors.message(results.summary());
    report.finished = QDateTime::currentDateTimeUtc();
    report.results = results.takeVerdicts();
    return worse(status, save(report));
}

/// Looks into the folders among the requests, as jobs, so that it can be interrupted.
ExitStatus VerifyRun::findTargets()
{
    const Recursion recursion = m_invocation.recurse ? Recursion::All : Recursion::None;
    std::vector<ScanResult> found(m_invocation.requests.size());
    JobRun run(m_invocation.requests, m_invocation.jobsAtATime, m_errors);
    run.setOperations([&](std::size_t index) -> Operation {
        return [this, index, recursion, &found](const JobContext& context) {
            const auto& request = std::get<VerifyRequest>(m_invocation.requests[index]);
            found[index] = search(pathOf(request), recursion, context.stopToken());
            return Outcome{.kind = Outcome::Kind::Succeeded};
        };
    });
    SearchResults results;
    const ExitStatus status = run.run(results, m_output);
    for (std::size_t index = 0; index < found.size(); ++index) {
        VerifyRequest request = std::get<VerifyRequest>(m_invocation.requests[index]);
        for (std::filesystem::path& file : found[index].files) {
            request.source = std::move(file);
            m_targets.push_back({.request = request});
        }
        for (const Error& problem : found[index].problems) {
            request.source = problem.path;
            m_targets.push_back({.request = request, .problem = problem});
        }
    }
    return status;
}

ExitStatus VerifyRun::verifyTargets(VerifyResults& results)
{
    std::vector<Request> requests;
    requests.reserve(m_targets.size());
    for (const Target& target : m_targets) {
        requests.emplace_back(target.request);
    }
    JobRun run(requests, m_invocation.jobsAtATime, m_errors);
    run.setOperations([this](std::size_t index) { return operationOf(m_targets[index]); });
    return run.run(results, m_output);
}

Operation VerifyRun::operationOf(const Target& target) const
{
    if (!target.problem) {
        return operationFor(target.request);
    }
    return [&target](const JobContext& /*context*/) {
        const Verdict verdict = makeVerdict(target.problem->path, {}, target.problem);
        return Outcome{.kind = Outcome::Kind::Succeeded, .summary = {.verdict = verdict}};
    };
}

ExitStatus VerifyRun::save(const Report& report)
{
    ExitStatus status = ExitStatus::Done;
    for (const std::filesystem::path& path : m_invocation.reports) {
        if (const Result<void> saved = saveReport(report, path); !saved) {
            m_errors.message(terminalMessage(saved.error()));
            status = worse(status, statusOf(saved.error()));
        }
    }
    return status;
}

} // namespace

ExitStatus runVerify(const Invocation& invocation, ResultStream& output, StandardError& errors)
{
    return VerifyRun(invocation, output, errors).run();
}

} // namespace holdall::cli
