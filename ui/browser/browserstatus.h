#pragma once

#include "app/jobs/progress.h"
#include "ui/widgets/tone.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace holdall::ui {

/// The line below an archive's entries: that it is being read, or what is wrong with it.
class BrowserStatus : public QWidget {
    Q_OBJECT

public:
    explicit BrowserStatus(QWidget* parent = nullptr);

    void showReading(const QString& text, const ProgressSample& progress);
    void showText(const QString& text, Tone tone); ///< empty: hides the line

    void endReading(); ///< hides the line if that is what it shows

    /// Whether a point of the screen is on the button that stops, where clicks do not arrive.
    bool isStop(const QPoint& point) const;

    QString text() const;

Q_SIGNALS:
    void stopWanted();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace holdall::ui
