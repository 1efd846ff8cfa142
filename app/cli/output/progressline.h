#pragma once

#include "app/jobs/progress.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <optional>

namespace holdall::cli {

/// What one line of progress is made of.
struct ProgressView {
    QString name; ///< of the file, clean for display
    ProgressSample sample;
    bool isCompressing = false; ///< else the bytes read are the compressed ones
    double bytesPerSecond = 0; ///< of work; 0: not known yet
    std::size_t job = 1; ///< which one of `jobs`
    std::size_t jobs = 1;
};

/// "NAME  45 %  12 MiB / 30 MiB  55 MiB/s  ratio 0.250  0:12 left", as far as it is known and fits:
/// the name is cut first, in its middle.
QString progressLine(const ProgressView& view, qsizetype columns);

} // namespace holdall::cli
