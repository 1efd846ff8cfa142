#include "ui/statussummary.h"

#include "ui/widgets/translated.h"

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
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &StatusSummary::count);
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Summary of the queue"));
        count();
    });
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
            parts << text;
        }
    };
    add(counts.running, tr("%n running", nullptr, counts.running));
    add(counts.waiting, tr("%n waiting", nullptr, counts.waiting));
    add(counts.paused, tr("%n paused", nullptr, counts.paused));
    add(counts.done, tr("%n done", nullptr, counts.done));
    add(counts.failed, tr("%n failed", nullptr, counts.failed));
    setText(parts.isEmpty() ? tr("Ready") : parts.join(QStringLiteral("  ·  ")));
}

} // namespace holdall::ui
