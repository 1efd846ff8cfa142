#pragma once

#include "app/jobs/job.h"
#include "ui/widgets/detaillist.h"

#include <QString>

#include <vector>

namespace holdall::ui {

/// Everything there is to say about a job.
std::vector<Detail> detailsOf(const Job& job);

/// The same to be copied: "label: value", a line each.
QString detailsText(const Job& job);

} // namespace holdall::ui
