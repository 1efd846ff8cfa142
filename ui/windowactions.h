#pragma once

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace holdall::ui {

/// Everything that the window can be told to do.
enum class Command {
    Open,
    CompressFiles,
    CompressFolder,
    Extract,
    Verify,
    VerifyFolder,
    Quit,
    PauseOrResume,
    Cancel,
    Retry,
    MoveUp,
    MoveDown,
    MoveFirst,
    Remove,
    ClearFinished,
    OpenFolder,
    CopyDetails,
    OpenEntry,
    OpenEntryWith,
    PreviewEntry,
    ExtractEntries,
    AddFiles,
    AddFolder,
    RenameEntry,
    DeleteEntries,
    EntryProperties,
    ExpandAll,
    CollapseAll,
    CopyNames,
    Find,
    Reload,
    CloseTab,
    ShowDetails,
    ShowDropTarget,
    Settings,
    About,
};

/// The menus of its menu bar.
enum class Menu { File, Job, Archive, View, Settings, Help };

/// The actions of the window, made from the one table of commands: menus, tool bar and shortcuts
/// read it.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    QAction* at(Command command) const { return m_actions.at(command); }
    QMenu* menu(Menu menu) const { return m_menus.at(menu); }

    /// Sets all texts, in the language that the program has now. What the state of the window gives to
    /// actions is set again by who knows it.
    void setTexts();

    /// Makes the shortcuts of the job commands work in `view` and its context menu offer them. They
    /// are the view's alone: elsewhere Space and Escape have meanings of their own.
    void attachTo(QWidget& view);

    /// The same for what is done with entries of an archive.
    void attachEntryCommandsTo(QWidget& view);

private:
    void makeActions();
    void fillMenus(QMainWindow& window);
    void fillToolBar(QMainWindow& window);

    std::map<Command, QAction*> m_actions;
    std::map<Menu, QMenu*> m_menus;
    QToolBar* m_bar = nullptr;
};

} // namespace holdall::ui
