#include "ui/desktop/whendone.h"

#include "ui/widgets/choicebar.h"

namespace holdall::ui {

QString nameOf(WhenDone::Choice choice)
{
    switch (choice) {
    case WhenDone::Choice::Nothing:
        return WhenDone::tr("Nothing");
    case WhenDone::Choice::Notify:
        return WhenDone::tr("Notify");
    case WhenDone::Choice::Close:
        return WhenDone::tr("Close Holdall");
    case WhenDone::Choice::Sleep:
        return WhenDone::tr("Sleep");
    case WhenDone::Choice::PowerOff:
        return WhenDone::tr("Power off");
    }
    Q_UNREACHABLE_RETURN({});
}

WhenDone::WhenDone(QueueActivity& activity, Power& power, ChoiceBar& bar, Countdown countdown)
    : m_activity(activity)
    , m_power(power)
    , m_bar(bar)
    , m_countdown(countdown)
{
    m_bar.offerRepeat(false);
    m_timer.setInterval(countdown.tick);
    connect(&m_timer, &QTimer::timeout, this, &WhenDone::count);
    connect(&activity, &QueueActivity::changed, this, &WhenDone::stopForNewJobs);
}

void WhenDone::choose(Choice choice)
{
    stop();
    if (choice != m_choice) {
        m_choice = choice;
        Q_EMIT chosen(choice);
    }
}

void WhenDone::apply(const QueueActivity::Batch& batch)
{
    if (batch.finished == batch.cancelled) {
        return;
    }
    switch (m_choice) {
    case Choice::Nothing:
        return;
    case Choice::Notify: // by whoever announces
        return choose(Choice::Nothing);
    case Choice::Close:
        choose(Choice::Nothing);
        Q_EMIT closeWanted();
        return;
    case Choice::Sleep:
    case Choice::PowerOff:
        return begin();
    }
}

void WhenDone::begin()
{
    m_left = m_countdown.ticks;
    m_timer.start();
    m_bar.ask(text(),
              {{.text = m_choice == Choice::Sleep ? tr("Do &Not Sleep") : tr("Do &Not Power Off"),
                .chosen = [this] { choose(Choice::Nothing); }},
               {.text = m_choice == Choice::Sleep ? tr("Sleep &Now") : tr("Power Off &Now"),
                .chosen = [this] { act(); }}});
    Q_EMIT counting(text());
}

void WhenDone::count()
{
    --m_left;
    if (m_left > 0) {
        m_bar.reword(text());
    } else {
        act();
    }
}

void WhenDone::act()
{
    const Power::Step step = m_choice == Choice::Sleep ? Power::Step::Sleep : Power::Step::PowerOff;
    choose(Choice::Nothing);
    m_power.take(step);
}

void WhenDone::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        m_bar.dismiss();
    }
}

void WhenDone::stopForNewJobs()
{
    if (!m_activity.isIdle()) {
        stop();
    }
}

QString WhenDone::text() const
{
    return m_choice == Choice::Sleep
        ? tr("All jobs are done. This computer goes to sleep in %n second(s).", nullptr, m_left)
        : tr("All jobs are done. This computer is switched off in %n second(s).", nullptr, m_left);
}

} // namespace holdall::ui
