#pragma once

#include "ui/recent/recentlist.h"
#include "ui/settings/preferences.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace holdall {
class Job;
class JobQueue;
} // namespace holdall

namespace holdall::ui {

class ChoiceBar;
class DropTarget;
class Intake;
class InterfaceLanguage;
class QueuePage;
class SettingsDialog;
class UnfinishedJobs;
class WindowActions;

/// What holds beyond a single task: the preferences, which are put in force here whoever changes them, the
/// drop target, recent archives, and jobs that outlive the program.
class Session : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    struct Parts {
        QWidget& window;
        Preferences& preferences;
        InterfaceLanguage& language;
        JobQueue& queue;
        Intake& intake;
        QueuePage& queuePage;
        WindowActions& actions;
    };

    explicit Session(const Parts& parts);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    /// Keeps unfinished jobs and recent archives in this folder from now on, and offers what was left there.
    void keepIn(const std::filesystem::path& folder);

    /// The program ends, and its jobs with it. If they are kept, they are offered at the next start.
    void freeze();
    bool keepsJobs() const { return m_unfinished != nullptr; }

    /// Puts the preferences in force, and shows them wherever they can be changed.
    void apply();

    void showSettings();

    RecentList& recent() { return m_recent; }

    /// Where unfinished jobs of last time are asked about; to be laid out by the window, which then owns it.
    ChoiceBar* bar() const { return m_bar; }

Q_SIGNALS:
    void message(const QString& text);
    void preferencesChanged(); ///< by the person

private:
    void enforce();
    void applyToQueue();
    void applyLanguage();
    void applyToDropTarget();
    void makeDropTarget();
    void remember(const Job* job);

    Parts m_parts;
    RecentList m_recent;
    ChoiceBar* m_bar;
    QString m_language;
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<DropTarget> m_dropTarget; ///< null: not shown
    std::unique_ptr<UnfinishedJobs> m_unfinished; ///< null: nothing is kept
};

} // namespace holdall::ui
