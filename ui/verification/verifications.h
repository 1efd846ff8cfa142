#pragma once

#include "app/jobs/jobqueue.h"
#include "app/jobs/workerpool.h"
#include "ui/verification/verification.h"

#include <QObject>
#include <QTabWidget>

#include <filesystem>
#include <memory>
#include <vector>

namespace holdall::ui {

class VerificationPage;

/// The verifications of the window: each job with a BatchVerifyRequest that comes into the queue gets a page
/// in a tab. A page that is closed can be opened again for as long as its job is in the queue.
class Verifications : public QObject {
    Q_OBJECT

public:
    /// How pages look; taken over from the last one that was used.
    struct Look {
        QByteArray columns = {};
        QByteArray split = {};
    };

    /// Both outlive this object, but for what they do while they are destroyed.
    Verifications(JobQueue& queue, QTabWidget& tabs, QObject* parent = nullptr);
    ~Verifications() override;
    Q_DISABLE_COPY_MOVE(Verifications)

    /// Shows the page of a job, opening it if need be. Does nothing for other jobs, and for null.
    void show(const Job* job);

    VerificationPage* page() const; ///< the one that is shown; null: another tab is

    Look look() const;
    void setLook(const Look& look) { m_look = look; }

Q_SIGNALS:
    void openWanted(const std::vector<std::filesystem::path>& archives);

private:
    struct Entry {
        std::shared_ptr<Verification> verification;
        std::vector<std::uint64_t> jobs = {}; ///< those that are in the queue
        VerificationPage* page = nullptr; ///< null: closed
    };

    void take(Job* job);
    void drop(std::uint64_t job);
    void openPage(Entry& entry);
    void showName(VerificationPage& page);
    void showState(VerificationPage& page);
    void closePage(const Verification& verification);
    void goOn(const Verification& verification, const BatchVerifyRequest& request);
    Entry* find(const Verification& verification);
    void forgetUnused();

    JobQueue& m_queue;
    QTabWidget& m_tabs;
    std::vector<std::unique_ptr<Entry>> m_entries;
    Entry* m_goesOn = nullptr; ///< whose further job is being added; null: the job is a new verification
    Look m_look;
    WorkerPool m_workers; ///< for reports
};

} // namespace holdall::ui
