#pragma once

#include "ui/desktop/power.h"
#include "ui/desktop/queueactivity.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace holdall::ui {

class ChoiceBar;

/// What is to happen once, when all jobs are done; then the choice is Nothing again. It happens also if some
/// have failed: they wait in the list, and a night's work is not kept waiting for them. While a job asks
/// something, or is paused, the jobs are not done; and nothing happens if all of them were cancelled, since
/// somebody is there.
///
/// Sleep and power off come after a countdown in the window, which ends when somebody stops it or new jobs
/// come; these are waited for, too.
class WhenDone : public QObject {
    Q_OBJECT

public:
    enum class Choice { Nothing, Notify, Close, Sleep, PowerOff };

    struct Countdown {
        int ticks = 30;
        std::chrono::milliseconds tick = std::chrono::seconds(1);
    };

    /// All three outlive this object. `bar` is for the countdown.
    WhenDone(QueueActivity& activity, Power& power, ChoiceBar& bar, Countdown countdown);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);

    /// Does what was chosen, now that `batch` has ended.
    void apply(const QueueActivity::Batch& batch);

Q_SIGNALS:
    void chosen(holdall::ui::WhenDone::Choice choice);
    void closeWanted();

    /// The countdown began; the text says what for.
    void counting(const QString& text);

private:
    void begin();
    void count();
    void act();
    void stop();
    void stopForNewJobs();
    QString text() const;

    QueueActivity& m_activity;
    Power& m_power;
    ChoiceBar& m_bar;
    const Countdown m_countdown;
    Choice m_choice = Choice::Nothing;
    QTimer m_timer; ///< active: counting
    int m_left = 0; ///< ticks
};

/// "Power off", as it stands behind "When done: ".
QString nameOf(WhenDone::Choice choice);

} // namespace holdall::ui
