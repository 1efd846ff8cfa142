#pragma once

#include <QObject>

#include <filesystem>
#include <map>
#include <vector>

namespace holdall {
class Job;
class JobQueue;
struct EditRequest;
} // namespace holdall

namespace holdall::ui {

class BrowserPage;
class BrowserTabs;
class Intake;
class WindowActions;

/// What can be done with the archive that is open, and which of it is possible now.
class BrowserCommands : public QObject {
    Q_OBJECT

public:
    /// Parts of the window, all of which outlive this object.
    struct Parts {
        BrowserTabs& tabs;
        JobQueue& queue;
        Intake& intake;
        WindowActions& actions;
    };

    BrowserCommands(const Parts& parts, QObject* parent);

    /// Whether an archive is shown, which these then are about.
    bool isOpen() const;
    void extractAll();
    void test();

    void update(); ///< enables what is possible now, and names it accordingly

    /// What add() adds to: the archive that is shown, and its folder; empty if nothing can be added.
    QString placeForAdding() const;
    void add(const std::vector<std::filesystem::path>& sources);

Q_SIGNALS:
    void message(const QString& text);

private:
    void connectActions();
    void connectEditActions();
    void attach(BrowserPage* page);
    void queueEdit(BrowserPage* page, const EditRequest& request);

    Parts m_parts;
};

} // namespace holdall::ui
