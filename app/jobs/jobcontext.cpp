#include "app/jobs/jobcontext.h"

#include <utility>

namespace holdall {

JobContext::JobContext(std::stop_token stop, codec::PauseGate& gate, Progress& progress, Ask ask)
    : m_stop(std::move(stop))
    , m_gate(gate)
    , m_progress(progress)
    , m_ask(std::move(ask))
{
}

} // namespace holdall
