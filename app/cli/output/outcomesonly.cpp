#include "app/cli/output/outcomesonly.h"

#include "app/errortext.h"

namespace holdall::cli {

void OutcomesOnly::take(std::size_t /*index*/, const Job& job)
{
    if (const std::optional<Error>& error = job.outcome()->error) {
        m_errors.message(terminalMessage(*error));
        m_status = worse(m_status, statusOf(*error));
    }
}

} // namespace holdall::cli
