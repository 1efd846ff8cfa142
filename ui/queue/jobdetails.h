#pragma once

#include "app/jobs/job.h"
#include "ui/widgets/tone.h"

#include <QString>

#include <vector>

namespace holdall::ui {

/// A line of a job's details.
struct Detail {
    QString label;
    QString value; ///< plain text; may have several lines
    Tone tone = Tone::Text;
};

/// Everything there is to say about a job.
std::vector<Detail> detailsOf(const Job& job);

/// The same to be copied: "label: value", a line each.
QString detailsText(const Job& job);

} // namespace holdall::ui
