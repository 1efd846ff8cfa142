#include "ui/desktop/announcer.h"

#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"

#include <utility>

namespace holdall::ui {

namespace {

using Batch = QueueActivity::Batch;

bool isOneJob(const Batch& batch)
{
    return batch.finished == 1 && batch.last != nullptr;
}

QString titleOf(const Batch& batch)
{
    if (isOneJob(batch)) {
        return sourceName(batch.last->request());
    }
    return batch.failed > 0 ? Announcer::tr("%n job(s) failed", nullptr, batch.failed)
                            : Announcer::tr("%n job(s) done", nullptr, batch.finished - batch.cancelled);
}

QString textOf(const Batch& batch)
{
    if (isOneJob(batch)) {
        return resultOf(*batch.last).text;
    }
    const QString time = durationText(batch.duration);
    return batch.failed > 0 ? Announcer::tr("%1 of %2 jobs went well, in %3.")
                                  .arg(batch.finished - batch.failed - batch.cancelled)
                                  .arg(batch.finished)
                                  .arg(time)
                            : Announcer::tr("Everything went well, in %1.").arg(time);
}

} // namespace

Announcer::Announcer(QueueActivity& activity, Notifier& notifier, Rules rules)
    : m_activity(activity)
    , m_notifier(notifier)
    , m_rules(std::move(rules))
{
    connect(&activity, &QueueActivity::changed, this, &Announcer::lookForQuestions);
}

void Announcer::announce(const Batch& batch, Occasion occasion)
{
    const bool isWorth = batch.duration >= m_rules.least && !m_rules.isSeen();
    if (batch.finished == batch.cancelled || (occasion == Occasion::Usual && !isWorth)) {
        return;
    }
    const Notifier::Kind kind = batch.failed > 0 ? Notifier::Kind::Failed : Notifier::Kind::Done;
    m_notifier.show({.kind = kind, .title = titleOf(batch), .text = textOf(batch)});
}

void Announcer::lookForQuestions()
{
    const int asking = m_activity.counts().asking;
    const bool isNews = asking > 0 && !m_hasAsked;
    m_hasAsked = asking > 0;
    if (isNews && !m_rules.isSeen()) {
        m_notifier.show({.kind = Notifier::Kind::Question,
                         .title = tr("%n job(s) waiting for an answer", nullptr, asking),
                         .text = tr("The question is in the window.")});
    }
}

} // namespace holdall::ui
