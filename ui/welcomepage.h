#pragma once

#include <QWidget>

class QAction;

namespace holdall::ui {

/// What stands in the window before there is a job: what can be done, and where to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// The actions become buttons, the first the most prominent.
    explicit WelcomePage(const QList<QAction*>& actions, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect dropArea() const;

    QWidget* m_content;
};

} // namespace holdall::ui
