#pragma once

#include "ui/desktop/whendone.h"

#include <QMenu>

#include <map>

namespace holdall::ui {

/// The choice of what happens when all jobs are done. What this computer cannot do is disabled and says so.
class WhenDoneMenu : public QMenu {
    Q_OBJECT

public:
    /// Both outlive this menu.
    WhenDoneMenu(WhenDone& whenDone, Power& power, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChoice(WhenDone::Choice choice);
    void retranslate();
    void enable();
    void check(WhenDone::Choice choice);

    WhenDone& m_whenDone;
    Power& m_power;
    std::map<WhenDone::Choice, QAction*> m_actions;
};

} // namespace holdall::ui
