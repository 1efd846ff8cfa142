#pragma once

#include "app/cli/output/results.h"
#include "app/cli/output/standarderror.h"

namespace holdall::cli {

/// For compress and extract, whose results are files: says what failed, and on a terminal also what
/// was made.
class FileResults : public Results {
public:
    explicit FileResults(StandardError& errors) : m_errors(errors) { }

    void take(std::size_t index, const Job& job) override;
    ExitStatus finish() override { return m_status; }

private:
    void report(const Error& error);
    void report(const Summary& summary);

    StandardError& m_errors;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace holdall::cli
