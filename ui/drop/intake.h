#pragma once

#include "app/jobs/jobqueue.h"
#include "ui/drop/fileclassifier.h"
#include "ui/drop/wish.h"
#include "ui/settings/preferences.h"

#include <QObject>

class QWidget;

namespace holdall::ui {

/// Takes files however they come (dropped, chosen, named on the command line), has them looked at
/// away from the window's thread, asks for options where that is wanted, and queues the jobs.
class Intake : public QObject {
    Q_OBJECT

public:
    using Paths = std::vector<std::filesystem::path>;

    /// `window` is the parent of dialogs. All three outlive this object.
    Intake(JobQueue& queue, Preferences& preferences, QWidget& window);

    void take(Paths paths, Wish wish, Asking asking = Asking::AsPreferred);

    /// Queues the requests of a command line.
    void takeRequests(std::vector<Request> requests);

    /// Queues requests, except those for a source whose job of the same kind is unfinished.
    void queue(std::vector<Request> requests);

    /// Queues the extraction that `pattern` says, after asking where to and how.
    void askAndExtract(const ExtractRequest& pattern);

Q_SIGNALS:
    /// Something to tell in passing.
    void message(const QString& text);

    /// Wish::Offer, and all are compressed files, but not all archives.
    void offered(const std::vector<std::filesystem::path>& paths);

    /// Archives that are to be looked into: one for Wish::Obvious, any number for Wish::Offer.
    void archivesWanted(const std::vector<std::filesystem::path>& paths);

    /// What was chosen in a dialog is what it begins with next time.
    void preferencesChanged();

private:
    using Files = std::vector<ClassifiedFile>;

    void settle(const Files& files, Wish wish, Asking asking);
    Files present(const Files& files);
    void settleObvious(const Files& files, Asking asking);
    void settleOffer(const Files& files, Asking asking);
    void compress(const Files& files, Asking asking);
    void askAndCompress(const Files& files);
    void queueCompression(const Files& files);
    void extract(const Files& files);
    void askAndExtract(const Files& files);
    void verify(const Files& files, const BatchVerifyRequest& pattern);

    JobQueue& m_queue;
    Preferences& m_preferences;
    QWidget& m_window;
    FileClassifier m_classifier;
};

} // namespace holdall::ui
