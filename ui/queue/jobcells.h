#pragma once

#include "app/jobs/job.h"
#include "ui/queue/jobmeter.h"
#include "ui/queue/throughputhistory.h"

#include <QStringList>
#include <QVariant>

namespace holdall::ui {

/// The columns of the table.
struct JobColumns {
    enum Column { Name, State, Progress, Speed, Ratio, Elapsed, Remaining, Result, ColumnCount };
};

/// A job as the table shows it.
struct JobRow {
    std::uint64_t id = 0;
    std::uint64_t place = 0; ///< Job::place() when the table was last put in order
    Job* job = nullptr; ///< null: removed from the queue, the row goes next
    JobMeter meter = {};
    ThroughputHistory history = {};
    ProgressSample sample = {};
};

// What cells show. The row has a job.

QStringList stateTexts(); ///< all that the column of states may say
QString cellText(const JobRow& row, JobColumns::Column column);
QVariant cellIcon(const JobRow& row, JobColumns::Column column);
QVariant cellColor(const JobRow& row, JobColumns::Column column); ///< invalid: the usual one
QString cellTip(const JobRow& row, JobColumns::Column column);

/// What a screen reader says; empty: the text.
QString cellSpeech(const JobRow& row, JobColumns::Column column);

/// Looks at the running job's progress.
void measure(JobRow& row, JobMeter::Clock::time_point now);

/// Progress in thousandths; -1: unknown.
int cellPermille(const JobRow& row);

/// What stands below the name: what is done, and where to.
QString secondLine(const Request& request);

} // namespace holdall::ui
