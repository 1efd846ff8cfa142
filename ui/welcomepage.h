#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace holdall::ui {

class RecentList;
class RecentView;

/// What stands in the window before there is a job: what can be done, and where to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// The actions become buttons. `recent`, which outlives the page, stands beside them, or below if the
    /// window is narrow.
    WelcomePage(const QList<QAction*>& actions, RecentList& recent, QWidget* parent = nullptr);

    RecentView& recent() const { return *m_recent; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHero(const QList<QAction*>& actions);

    QWidget* m_hero;
    RecentView* m_recent;
    QBoxLayout* m_layout;
};

} // namespace holdall::ui
