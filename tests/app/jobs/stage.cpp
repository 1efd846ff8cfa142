#include "stage.h"

#include <algorithm>
#include <utility>

namespace holdall::test {

Request someRequest(const std::filesystem::path& path)
{
    return VerifyRequest{.source = path};
}

/// Lives as long as the worker thread that it was made on.
class Stage::ThreadMark {
public:
    explicit ThreadMark(Stage& stage) : m_stage(stage) { ++m_stage.m_living; }
    ~ThreadMark() { --m_stage.m_living; }
    ThreadMark(const ThreadMark&) = delete;
    ThreadMark& operator=(const ThreadMark&) = delete;

private:
    Stage& m_stage;
};

/// One run of an operation.
class Stage::Visit {
public:
    explicit Visit(Stage& stage) : m_stage(stage)
    {
        thread_local std::optional<ThreadMark> mark;
        if (!mark) {
            mark.emplace(stage);
        }
        ++stage.m_begun;
        const int now = ++stage.m_running;
        const std::scoped_lock lock(stage.m_mutex);
        stage.m_mostAtOnce = std::max(stage.m_mostAtOnce.load(), now);
        stage.m_threads.insert(std::this_thread::get_id());
    }
    ~Visit() { --m_stage.m_running; }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

private:
    Stage& m_stage;
};

Operation Stage::instant()
{
    return [this](JobContext& /*context*/) {
        const Visit visit(*this);
        return Outcome{.kind = Outcome::Kind::Succeeded};
    };
}

Operation Stage::waiting()
{
    return [this](JobContext& context) {
        const Visit visit(*this);
        return wait(context);
    };
}

Operation Stage::asking(Question question)
{
    return [this, question = std::move(question)](JobContext& context) {
        const Visit visit(*this);
        return ask(question, context);
    };
}

Outcome Stage::wait(JobContext& context)
{
    {
        std::unique_lock lock(m_mutex);
        m_released.wait(lock, context.stopToken(), [this] { return m_isReleased; });
    }
    ++m_atGate;
    context.gate().wait(context.stopToken());
    if (context.isStopped()) {
        return {.kind = Outcome::Kind::Cancelled};
    }
    ++m_pastGate;
    return {.kind = Outcome::Kind::Succeeded};
}

Outcome Stage::ask(const Question& question, JobContext& context)
{
    const std::optional<Answer> answer = context.ask(question);
    if (!answer) {
        return {.kind = Outcome::Kind::Cancelled};
    }
    const std::scoped_lock lock(m_mutex);
    m_answers.push_back(*answer);
    return {.kind = Outcome::Kind::Succeeded};
}

void Stage::release()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isReleased = true;
    }
    m_released.notify_all();
}

std::set<std::thread::id> Stage::threads() const
{
    const std::scoped_lock lock(m_mutex);
    return m_threads;
}

std::vector<Answer> Stage::answers() const
{
    const std::scoped_lock lock(m_mutex);
    return m_answers;
}

} // namespace holdall::test
