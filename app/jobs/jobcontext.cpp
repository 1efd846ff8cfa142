#include "app/jobs/jobcontext.h"

#include <utility>

namespace holdall {

JobContext::JobContext(std::stop_token stop, codec::PauseGate& gate, Progress& progress, Ask ask,
                       const Allowance& allowance)
    : m_stop(std::move(stop))
    , m_gate(gate)
    , m_progress(progress)
    , m_ask(std::move(ask))
    , m_allowance(allowance)
{
}

void JobContext::deliver(Verdict verdict) const
{
    if (m_deliver) {
        m_deliver(std::move(verdict));
    }
}

std::optional<Answer> JobContext::ask(const Question& question) const
{
    return m_ask(question).transform([](const Reply& reply) { return reply.answer; });
}

std::optional<std::string> JobContext::askPassword(const std::filesystem::path& path, bool isRepeated) const
{
    std::optional<Reply> reply =
        m_ask({.kind = Question::Kind::Password, .path = path, .isRepeated = isRepeated});
    const bool isGiven = reply && reply->answer == Answer::Continue;
    return isGiven ? std::optional(std::move(reply->password)) : std::nullopt;
}

} // namespace holdall
