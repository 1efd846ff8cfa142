#pragma once

#include "app/cli/output/results.h"
#include "app/cli/output/resultstream.h"

namespace holdall::cli {

/// For list: prints the entry of an archive, or says why it cannot be read.
class ListResults : public Results {
public:
    ListResults(bool json, ResultStream& output, StandardError& errors)
        : m_json(json)
        , m_output(output)
        , m_errors(errors)
    {
    }

    void take(std::size_t index, const Job& job) override;
    ExitStatus finish() override { return m_status; }

private:
    bool m_json;
    ResultStream& m_output;
    StandardError& m_errors;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace holdall::cli
