#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output/resultstream.h"
#include "app/verify/verdict.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace holdall::cli {

/// For verify: prints the verdicts in the order of the targets.
class VerifyResults {
public:
    enum class Form { Line, Json };
    enum class Keep { No, Yes };

    /// `keep`: whether takeVerdicts() is wanted at the end.
    VerifyResults(Form form, Keep keep, ResultStream& output) : m_form(form), m_keep(keep), m_output(output)
    {
    }

    void take(std::size_t index, Verdict verdict); ///< on the target with this index
    void printReady(); ///< those before which none is missing
    ExitStatus finish(); ///< prints what still waits

    /// "5 files: 3 intact, 2 damaged"
    QString summary() const;

    std::vector<Verdict> takeVerdicts() { return std::move(m_verdicts); } ///< in order

private:
    void print(const Verdict& verdict, QByteArray& lines);
    void write(const QByteArray& lines);

    Form m_form;
    Keep m_keep;
    ResultStream& m_output;
    std::size_t m_next = 0; ///< the target whose verdict is printed next
    std::map<std::size_t, Verdict> m_waiting; ///< by target; those behind m_next
    std::map<Verdict::Status, std::size_t> m_counts;
    std::vector<Verdict> m_verdicts;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace holdall::cli
