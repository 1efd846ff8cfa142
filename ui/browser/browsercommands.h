#pragma once

#include <QObject>

namespace holdall::ui {

class BrowserPage;
class BrowserTabs;
class Intake;
class WindowActions;

/// What can be done with the archive that is open, and which of it is possible now.
class BrowserCommands : public QObject {
    Q_OBJECT

public:
    /// All outlive this object. Jobs go into the queue through `intake`.
    BrowserCommands(BrowserTabs& tabs, Intake& intake, WindowActions& actions, QObject* parent);

    /// Whether an archive is shown, which these then are about.
    bool isOpen() const;
    void extractAll();
    void test();

Q_SIGNALS:
    void message(const QString& text);

private:
    void connectActions();
    void attach(BrowserPage* page);
    void update();

    BrowserTabs& m_tabs;
    Intake& m_intake;
    WindowActions& m_actions;
};

} // namespace holdall::ui
