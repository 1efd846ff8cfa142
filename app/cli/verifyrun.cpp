#include "app/cli/verifyrun.h"

#include "app/cli/jobrun.h"
#include "app/cli/verifyresults.h"

namespace holdall::cli {

ExitStatus runVerify(const Invocation& invocation, ResultStream& output, StandardError& errors)
{
    using Form = VerifyResults::Form;
    using Keep = VerifyResults::Keep;
    VerifyResults results(invocation.json ? Form::Json : Form::Line,
                          invocation.reports.empty() ? Keep::No : Keep::Yes, output);
    const ExitStatus status =
        JobRun(invocation.requests, invocation.jobsAtATime, errors).run(results, output);
    errors.message(results.summary());
    return status;
}

} // namespace holdall::cli
