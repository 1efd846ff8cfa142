#pragma once

#include "app/jobs/workerpool.h"
#include "app/verify/report.h"
#include "ui/browser/errand.h"
#include "ui/verification/verification.h"

#include <QObject>

#include <filesystem>
#include <optional>

class QWidget;

namespace holdall::ui {

/// Has reports written by a worker.
class ReportSaver : public QObject {
    Q_OBJECT

public:
    /// `workers` outlives this object, `verification` too.
    ReportSaver(const Verification& verification, WorkerPool& workers, QObject* parent = nullptr);

    /// Asks for a name, and saves what was found until then. `parent` is the dialog's.
    void ask(QWidget& parent);

    /// Saves what was found until now, in the format of the name's suffix. A file that stands there is
    /// replaced once the new one is complete. Not while one is being saved.
    void save(const std::filesystem::path& path);

    bool isBusy() const { return m_errand.isBusy(); }

Q_SIGNALS:
    void saved(const std::filesystem::path& path,
               const std::optional<holdall::Error>& error); ///< or the attempt failed

private:
    const Verification& m_verification;
    std::filesystem::path m_path; ///< of the report that is being saved
    Errand<Result<void>> m_errand;
};

} // namespace holdall::ui
