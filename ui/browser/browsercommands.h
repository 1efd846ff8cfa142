#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace holdall {
class Job;
class JobQueue;
class PrivateFolder;
struct EditRequest;
} // namespace holdall

namespace holdall::ui {

class BrowserPage;
class BrowserTabs;
class DropMark;
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

    /// What a drop adds to if it is not on the tree: the archive that is shown, and the selected folder;
    /// empty if nothing can be added.
    QString placeForAdding() const;

    /// The tree that something can be dropped on, in the window's coordinates; empty: there is none.
    QRect treeArea() const;

    /// Something is dragged over a point of the screen: marks the folder there that a drop would add to, and
    /// says which it is. Empty: none.
    QString hover(const QPoint& point);
    void endHover();

    /// A drop where hover() found a folder, or else on placeForAdding(). Entries that were dragged out of the
    /// same archive, which their view as `origin` tells, are moved there. Nothing is put into itself.
    void takeDrop(const std::vector<std::filesystem::path>& sources, const QObject* origin);

Q_SIGNALS:
    void message(const QString& text);

private:
    void connectActions();
    void connectEditActions();
    void attach(BrowserPage* page);
    void queueEdit(BrowserPage* page, const EditRequest& request);

    QString placeOf(const BrowserPage& page, const std::string& folder) const;
    void keepForJobs(BrowserPage* page);

    Parts m_parts;
    std::vector<std::shared_ptr<const PrivateFolder>> m_keptForJobs;
    QPointer<DropMark> m_mark; ///< of the page that something is dragged over
};

} // namespace holdall::ui
