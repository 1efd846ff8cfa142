#include "app/operations/jobbench.h"

#include <thread>

namespace holdall::test {

JobBench::JobBench()
    : m_context(m_stop.get_token(), m_gate, m_progress, [this](const Question& question) {
        m_questions.push_back(question);
        return m_answer;
    })
{
}

Outcome JobBench::run(const Request& request)
{
    return operationFor(request)(m_context);
}

Outcome JobBench::runStoppedAt(const Request& request, std::uint64_t done)
{
    std::jthread watcher([this, done](const std::stop_token& finished) {
        while (m_progress.done < done && !finished.stop_requested()) {
            std::this_thread::yield();
        }
        m_stop.request_stop();
    });
    return run(request);
}

Outcome runJob(const Request& request)
{
    return JobBench().run(request);
}

codec::EncoderSettings quickSettings(codec::Format format)
{
    codec::EncoderSettings settings{.format = format};
    if (format == codec::Format::RawLzma) {
        settings.filters = codec::FilterChain::parse("lzma2:preset=0").value();
    } else {
        settings.level = std::max(1, codec::info(format).levels->lowest);
    }
    return settings;
}

} // namespace holdall::test
