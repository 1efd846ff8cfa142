#pragma once

#include "app/jobs/jobqueue.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace holdall::ui {

/// Says which results are to be shown in the file manager: those of requests that ask for it, once they
/// stand.
class ResultReveal : public QObject {
    Q_OBJECT

public:
    /// `queue` outlives this object.
    explicit ResultReveal(JobQueue& queue, QObject* parent = nullptr);

Q_SIGNALS:
    void wanted(const std::vector<std::filesystem::path>& files);

private:
    void take(const Job& job);
};

} // namespace holdall::ui
