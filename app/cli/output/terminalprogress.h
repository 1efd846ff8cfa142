#pragma once

#include "app/cli/output/standarderror.h"
#include "app/jobs/jobqueue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstddef>
#include <cstdint>

namespace holdall::cli {

/// Draws a queue's progress on the terminal, ten times a second; of several running jobs the oldest
/// one's. Does nothing where standard error is no terminal.
class TerminalProgress {
public:
    /// `jobs`: how many there will be in all.
    TerminalProgress(const JobQueue& queue, std::size_t jobs, StandardError& errors);

    void countFinished() { ++m_finished; }
    void stop();

private:
    void draw();
    double speed(const Job& job, std::uint64_t done);

    const JobQueue& m_queue;
    StandardError& m_errors;
    QTimer m_timer;
    std::size_t m_jobs;
    std::size_t m_finished = 0;
    std::uint64_t m_job = 0; ///< id of the job that m_speed belongs to; 0: none yet
    std::uint64_t m_done = 0; ///< of that job, when it was last drawn
    QElapsedTimer m_sinceDrawn;
    double m_speed = 0; ///< bytes of work a second, moving average; 0: not known yet
};

} // namespace holdall::cli
