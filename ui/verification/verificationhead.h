#pragma once

#include "ui/queue/jobmeter.h"
#include "ui/verification/verification.h"
#include "ui/widgets/tone.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace holdall::ui {

/// The top of a verification's page: what it is about, how far it is, and what can be done with all of it.
class VerificationHead : public QWidget {
    Q_OBJECT

public:
    /// `verification` outlives this object.
    explicit VerificationHead(const Verification& verification, QWidget* parent = nullptr);

    QPushButton& pause() const { return *m_pause; } ///< or resume
    QPushButton& cancel() const { return *m_cancel; }
    QPushButton& again() const { return *m_again; }
    QPushButton& save() const { return *m_save; }

    QString stateText() const; ///< what the line below the title says

private:
    void layOut();
    void setTexts();
    void follow();
    void look();
    void showState();
    void showButtons();
    QString runningText() const;
    QString endText() const;
    void announce(const QString& text);

    const Verification& m_verification;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_save;
    JobMeter m_meter;
    ProgressSample m_sample;
    QTimer m_look;
    bool m_wasRunning = false;
};

/// What a verification is called: "backups", "a.zip and 3 more".
QString nameOf(const Verification& verification);

/// How a verification stands, for its tab and its head: at work, or the worst that was found.
struct VerificationLook {
    QString icon;
    Tone tone;
};
VerificationLook lookOf(const Verification& verification);

} // namespace holdall::ui
