#include "app/cli/verifyrun.h"

#include "app/cli/jobrun.h"
#include "app/cli/output/deliveries.h"
#include "app/cli/output/outcomesonly.h"
#include "app/cli/output/verifyresults.h"
#include "app/cli/version.h"
#include "app/errortext.h"
#include "app/io/systemcalls.h"
#include "app/jobs/operations/verifybatch.h"
#include "app/verify/report.h"
#include "app/verify/scan.h"

#include <QDateTime>

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace holdall::cli {

namespace {

/// A verdict on its way to the thread that prints.
struct Finding {
    std::size_t target;
    Verdict verdict;
};

const std::filesystem::path& pathOf(const Request& request)
{
    return std::get<std::filesystem::path>(std::get<VerifyRequest>(request).source);
}

ScanResult search(const std::filesystem::path& path, Recursion recursion, const std::stop_token& stop)
{
    const SystemResult<FileStatus> status = holdall::statusOf(path); // none: verifying it says why
    if (!status || status->kind != FileStatus::Kind::Folder) {
        return {.files = {{.path = path, .size = status ? status->size : 0}}, .problems = {}};
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
    ExitStatus save(const Report& report);

    const Invocation& m_invocation;
    ResultStream& m_output;
    StandardError& m_errors;
    VerifyBatch m_batch;
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
            found[index] = search(pathOf(m_invocation.requests[index]), recursion, context.stopToken());
            return Outcome{.kind = Outcome::Kind::Succeeded};
        };
    });
    OutcomesOnly results(m_errors);
    const ExitStatus status = run.run(results, m_output);
    for (ScanResult& result : found) {
        for (FoundFile& file : result.files) {
            m_batch.targets.push_back({.path = std::move(file.path), .size = file.size});
        }
        for (Error& problem : result.problems) {
            const std::filesystem::path path = problem.path;
            m_batch.targets.push_back({.path = path, .problem = std::move(problem)});
        }
    }
    return status;
}

/// All targets are one job; their verdicts come from its threads to this one by way of deliveries.
ExitStatus VerifyRun::verifyTargets(VerifyResults& results)
{
    if (m_batch.targets.empty()) {
        return results.finish();
    }
    const VerifyRequest& options = std::get<VerifyRequest>(m_invocation.requests.front());
    m_batch.settings = options.settings;
    m_batch.sha256 = options.sha256;
    m_batch.password = options.password;
    m_batch.encoding = options.encoding;
    const std::vector<Request> requests = {options};
    JobRun run(requests, m_invocation.jobsAtATime, m_errors);
    Deliveries<Finding> deliveries([&](std::vector<Finding> findings) {
        for (Finding& finding : findings) {
            results.take(finding.target, std::move(finding.verdict));
        }
        results.printReady();
        if (m_output.failure()) {
            run.stop();
        }
    });
    run.setOperations([&](std::size_t /*index*/) -> Operation {
        return [&](JobContext& context) {
            const auto take = [&](std::size_t target, Verdict verdict) {
                deliveries.send({target, std::move(verdict)}, context.stopToken());
            };
            return verifyBatch(m_batch, take, context);
        };
    });
    OutcomesOnly outcomes(m_errors);
    const ExitStatus status = run.run(outcomes, m_output);
    deliveries.printRest();
    return worse(status, results.finish());
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
