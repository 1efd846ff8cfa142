#pragma once

#include "app/cli/output/results.h"
#include "app/cli/output/standarderror.h"

namespace holdall::cli {

/// For operations that hand over what they find themselves: only tells of jobs that failed.
class OutcomesOnly : public Results {
public:
    explicit OutcomesOnly(StandardError& errors) : m_errors(errors) { }

    void take(std::size_t index, const Job& job) override;
    ExitStatus finish() override { return m_status; }

private:
    StandardError& m_errors;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace holdall::cli
