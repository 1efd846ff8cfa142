#include "app/cli/output/terminalprogress.h"

#include "app/cli/output/progressline.h"
#include "app/cli/output/terminal.h"
#include "app/displayname.h"

#include <QObject>

#include <algorithm>
#include <chrono>
#include <variant>

namespace holdall::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 100ms;

QString nameOf(const Request& request)
{
    const std::filesystem::path* path = subjectOf(request);
    return path == nullptr ? QStringLiteral("-") : displayName(path->filename());
}

} // namespace

TerminalProgress::TerminalProgress(const JobQueue& queue, std::size_t jobs, StandardError& errors)
    : m_queue(queue)
    , m_errors(errors)
    , m_jobs(jobs)
{
    if (errors.isTerminal()) {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { draw(); });
        m_timer.start(interval);
    }
}

void TerminalProgress::stop()
{
    m_timer.stop();
    m_errors.eraseProgress();
}

void TerminalProgress::draw()
{
    const auto running = std::ranges::find(m_queue.jobs(), JobState::Running, &Job::state);
    if (running == m_queue.jobs().end()) {
        return;
    }
    const Job& job = **running;
    const ProgressSample sample = job.progress();
    const bool isBatch = sample.filesTotal > 0;
    const auto finished = isBatch ? codec::checkedCast<std::size_t>(sample.filesDone) : m_finished;
    const auto jobs = isBatch ? codec::checkedCast<std::size_t>(sample.filesTotal) : m_jobs;
    const ProgressView view{.name = nameOf(job.request()),
                            .sample = sample,
                            .isCompressing = isCompression(job.request()),
                            .bytesPerSecond = speed(job, sample.done),
                            .job = std::min(finished + 1, jobs),
                            .jobs = jobs};
    // One column less: a full line makes some terminals wrap.
    m_errors.showProgress(progressLine(view, terminalColumns() - 1));
}

double TerminalProgress::speed(const Job& job, std::uint64_t done)
{
    static constexpr double weight = 0.1; // of the newest value: a memory of about a second
    static constexpr double nanoseconds = 1e9;
    if (m_job != job.id() || done < m_done) {
        m_job = job.id();
        m_done = done;
        m_speed = 0;
        m_sinceDrawn.start();
        return 0;
    }
    const double seconds =
        static_cast<double>(std::max<qint64>(m_sinceDrawn.nsecsElapsed(), 1)) / nanoseconds;
    const double now = static_cast<double>(done - m_done) / seconds;
    m_speed = m_speed > 0 ? (1 - weight) * m_speed + weight * now : now;
    m_done = done;
    m_sinceDrawn.restart();
    return m_speed;
}

} // namespace holdall::cli
