#include "ui/statussummary.h"

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

struct Counts {
    int running = 0;
    int waiting = 0;
    int paused = 0;
    int done = 0;
    int failed = 0;
};

void count(Counts& counts, JobState state)
{
    switch (state) {
    case JobState::Queued:
        ++counts.waiting;
        break;
    case JobState::Running:
    case JobState::Asking:
        ++counts.running;
        break;
    case JobState::Paused:
        ++counts.paused;
        break;
    case JobState::Succeeded:
        ++counts.done;
        break;
    case JobState::Failed:
        ++counts.failed;
        break;
    case JobState::Cancelled:
        break;
    }
}

} // namespace

StatusSummary::StatusSummary(const JobQueue& queue, QWidget* parent) : QLabel(parent), m_queue(queue)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(tr("Summary of the queue"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &StatusSummary::count);
    count();
}

void StatusSummary::schedule()
{
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void StatusSummary::count()
{
    Counts counts;
    for (const Job* job : m_queue.jobs()) {
        ui::count(counts, job->state());
    }
    QStringList parts;
    const auto add = [&parts](int number, const QString& text) {
        if (number > 0) {
            parts << text.arg(number);
        }
    };
    add(counts.running, tr("%1 running"));
    add(counts.waiting, tr("%1 waiting"));
    add(counts.paused, tr("%1 paused"));
    add(counts.done, tr("%1 done"));
    add(counts.failed, tr("%1 failed"));
    setText(parts.isEmpty() ? tr("Ready") : parts.join(QStringLiteral("  ·  ")));
}

} // namespace holdall::ui
