#include "app/jobs/jobcontext.h"

#include <utility>

namespace holdall {

JobContext::JobContext(std::stop_token stop, codec::PauseGate& gate, Progress& progress, Ask ask,
                       unsigned threads)
    : m_stop(std::move(stop))
    , m_gate(gate)
    , m_progress(progress)
    , m_ask(std::move(ask))
    , m_threads(threads)
{
}

} // namespace holdall
