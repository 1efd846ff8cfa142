#include "app/cli/output/listresults.h"

#include "app/cli/output/verdictline.h"
#include "app/errortext.h"

#include <QJsonDocument>

namespace holdall::cli {

void ListResults::take(std::size_t /*index*/, const Job& job)
{
    const Outcome& outcome = *job.outcome();
    const std::optional<Verdict>& verdict = outcome.summary.verdict;
    if (outcome.error || !verdict || verdict->error) {
        const std::optional<Error>& error = outcome.error || !verdict ? outcome.error : verdict->error;
        m_status = verdict && !outcome.error ? statusOf(*verdict) : statusOf(outcome);
        if (error) {
            m_errors.message(terminalMessage(*error));
        }
        return;
    }
    if (m_json) {
        m_output.writeLine(QJsonDocument(entryObject(*verdict)).toJson(QJsonDocument::Compact));
    } else {
        m_output.writeLine(entryLine(*verdict));
    }
}

} // namespace holdall::cli
