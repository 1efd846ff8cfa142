#include "ui/queue/jobannouncer.h"

#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"

#include <utility>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// Jobs that end within this time are told of together.
constexpr auto pause = 400ms;

} // namespace

JobAnnouncer::JobAnnouncer(JobQueue& queue, Say say, QObject* parent) : QObject(parent), m_say(std::move(say))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &JobAnnouncer::tell);
    connect(&queue, &JobQueue::jobFinished, this, [this](const Job* job) { note(*job); });
}

void JobAnnouncer::note(const Job& job)
{
    if (m_ended == 0) {
        m_only = tr("%1: %2").arg(sourceName(job.request()), resultOf(job).text);
        m_pause.start();
    }
    ++m_ended;
    m_failed += job.state() == JobState::Failed ? 1 : 0;
}

QString JobAnnouncer::text() const
{
    if (m_ended < 2) {
        return m_only;
    }
    return m_failed == 0 ? tr("%n jobs are done.", nullptr, m_ended)
                         : tr("%n jobs have ended, some of them failed.", nullptr, m_ended);
}

void JobAnnouncer::tell()
{
    m_say(text(), m_failed > 0 ? Urgency::Now : Urgency::Polite);
    m_only.clear();
    m_ended = 0;
    m_failed = 0;
}

} // namespace holdall::ui
