#include "app/cli/jobrun.h"

#include <QEventLoop>
#include <QObject>

#include <utility>

namespace holdall::cli {

namespace {

/// Nobody is there to ask. A limit that is met ends the job; whether the space will do shows when it is used.
Answer answerTo(Question::Kind kind)
{
    switch (kind) {
    case Question::Kind::Conflict:
        return Answer::Skip;
    case Question::Kind::Space:
        return Answer::Continue;
    case Question::Kind::MemoryLimit:
    case Question::Kind::OutputLimit:
    case Question::Kind::Password:
        break;
    }
    return Answer::Stop;
}

void answerQuestions(Job* asking)
{
    QObject::connect(asking, &Job::questionAsked, asking,
                     [asking] { asking->answer(answerTo(asking->question()->kind)); });
}

} // namespace

JobRun::JobRun(const std::vector<Request>& requests, int jobsAtATime, StandardError& errors)
    : m_requests(requests)
    , m_jobsAtATime(jobsAtATime)
    , m_operationOf([&requests](std::size_t index) { return operationFor(requests[index]); })
    , m_progress(m_queue, requests.size(), errors)
{
    m_queue.setLimit(jobsAtATime);
    m_queue.setThreads(static_cast<unsigned>(jobsAtATime));
}

void JobRun::setOperations(std::function<Operation(std::size_t index)> operationOf)
{
    m_operationOf = std::move(operationOf);
}

ExitStatus JobRun::run(Results& results, const ResultStream& output)
{
    QEventLoop loop;
    const Interruption interruption([this] {
        m_isInterrupted = true;
        stop();
    });
    QObject::connect(&m_queue, &JobQueue::jobFinished, &loop, [&](Job* job) {
        finished(job, results);
        if (output.failure()) {
            stop();
        }
        addJobs();
        if (m_queue.unfinished() == 0) {
            loop.quit();
        }
    });
    addJobs();
    if (m_queue.unfinished() > 0) {
        loop.exec();
    }
    m_progress.stop();
    const ExitStatus status = results.finish();
    return m_isInterrupted ? ExitStatus::Interrupted : status;
}

void JobRun::addJobs()
{
    while (m_next < m_requests.size() && m_queue.unfinished() < m_jobsAtATime) {
        Job* job = m_queue.add(m_requests[m_next], m_operationOf(m_next));
        m_indexes.emplace(job->id(), m_next);
        answerQuestions(job);
        ++m_next;
    }
}

void JobRun::finished(Job* job, Results& results)
{
    m_progress.countFinished();
    results.take(m_indexes.extract(job->id()).mapped(), *job);
    m_queue.remove(job);
}

void JobRun::stop()
{
    m_next = m_requests.size();
    m_queue.cancelAll();
}

} // namespace holdall::cli
