#include "ui/windowactions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include <optional>

namespace holdall::ui {

namespace {

enum class OnToolBar { No, Yes, AfterGap };

struct Row {
    Command command;
    Menu menu;
    const char* text;
    const char* tip;
    const char* icon;
    std::optional<QKeyCombination> keys;
    OnToolBar toolBar = OnToolBar::No;
};

#define HOLDALL_TEXT(text) QT_TRANSLATE_NOOP("WindowActions", text)

constexpr Row table[] = {
    {Command::Open, Menu::File, HOLDALL_TEXT("&Open…"),
     HOLDALL_TEXT("Choose files and see what can be done with them"), "folder", Qt::CTRL | Qt::Key_O},
    {Command::CompressFiles, Menu::File, HOLDALL_TEXT("&Compress Files…"),
     HOLDALL_TEXT("Choose files and make a compressed file of each"), "compress", Qt::CTRL | Qt::Key_N,
     OnToolBar::Yes},
    {Command::CompressFolder, Menu::File, HOLDALL_TEXT("Compress &Folder…"),
     HOLDALL_TEXT("Compress every file of a folder into the same tree of names"), "folder-compress",
     Qt::CTRL | Qt::SHIFT | Qt::Key_N, OnToolBar::Yes},
    {Command::Extract, Menu::File, HOLDALL_TEXT("&Extract…"),
     HOLDALL_TEXT("Choose compressed files and unpack them"), "extract", Qt::CTRL | Qt::Key_E,
     OnToolBar::Yes},
    {Command::Verify, Menu::File, HOLDALL_TEXT("&Verify…"),
     HOLDALL_TEXT("Choose compressed files and learn whether they are intact"), "verify",
     Qt::CTRL | Qt::Key_T, OnToolBar::Yes},
    {Command::VerifyFolder, Menu::File, HOLDALL_TEXT("Verify Fol&der…"),
     HOLDALL_TEXT("Look for archives in a folder and learn whether they are intact"), "verify",
     Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    {Command::Quit, Menu::File, HOLDALL_TEXT("&Quit"), HOLDALL_TEXT("Close the window"), "quit",
     Qt::CTRL | Qt::Key_Q},
    {Command::PauseOrResume, Menu::Job, HOLDALL_TEXT("&Pause"),
     HOLDALL_TEXT("Let the selected jobs rest, or go on"), "pause", Qt::Key_Space, OnToolBar::AfterGap},
    {Command::Cancel, Menu::Job, HOLDALL_TEXT("&Cancel"),
     HOLDALL_TEXT("Stop the selected jobs and leave nothing of them behind"), "cancel", Qt::Key_Escape,
     OnToolBar::Yes},
    {Command::Retry, Menu::Job, HOLDALL_TEXT("Re&try"), HOLDALL_TEXT("Queue the selected jobs once more"),
     "retry", Qt::Key_F5},
    {Command::MoveUp, Menu::Job, HOLDALL_TEXT("Move &Up"),
     HOLDALL_TEXT("Have the selected waiting jobs started one place sooner"), "up", Qt::ALT | Qt::Key_Up},
    {Command::MoveDown, Menu::Job, HOLDALL_TEXT("Move Do&wn"),
     HOLDALL_TEXT("Have the selected waiting jobs started one place later"), "down", Qt::ALT | Qt::Key_Down},
    {Command::MoveFirst, Menu::Job, HOLDALL_TEXT("Start &Next"),
     HOLDALL_TEXT("Have the selected waiting jobs started before all others"), "first",
     Qt::ALT | Qt::Key_Home},
    {Command::Remove, Menu::Job, HOLDALL_TEXT("&Remove from List"),
     HOLDALL_TEXT("Take the selected finished jobs off the list; files stay"), "remove", Qt::Key_Delete},
    {Command::ClearFinished, Menu::Job, HOLDALL_TEXT("Clear &Finished"),
     HOLDALL_TEXT("Take all finished jobs off the list; files stay"), "clear",
     Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, OnToolBar::Yes},
    {Command::OpenFolder, Menu::Job, HOLDALL_TEXT("Open Containing F&older"),
     HOLDALL_TEXT("Show where the result stands"), "folder", Qt::CTRL | Qt::Key_Return},
    {Command::CopyDetails, Menu::Job, HOLDALL_TEXT("Copy &Details"),
     HOLDALL_TEXT("Copy all about the selected jobs as text"), "copy", Qt::CTRL | Qt::Key_C},
    {Command::OpenEntry, Menu::Archive, HOLDALL_TEXT("&Open Entry"),
     HOLDALL_TEXT("Open the selected file with its program, an archive in a tab"), "folder", std::nullopt},
    {Command::OpenEntryWith, Menu::Archive, HOLDALL_TEXT("Open &With…"),
     HOLDALL_TEXT("Open the selected file with a program that you choose"), "folder", std::nullopt},
    {Command::PreviewEntry, Menu::Archive, HOLDALL_TEXT("&Preview"),
     HOLDALL_TEXT("Show the text or picture in the selected file"), "details", Qt::CTRL | Qt::Key_P},
    {Command::ExtractEntries, Menu::Archive, HOLDALL_TEXT("Extract &Selected…"),
     HOLDALL_TEXT("Unpack the selected files and folders"), "extract", Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    {Command::AddFiles, Menu::Archive, HOLDALL_TEXT("&Add Files…"),
     HOLDALL_TEXT("Put files into the open archive, into the selected folder"), "add",
     Qt::CTRL | Qt::SHIFT | Qt::Key_A},
    {Command::AddFolder, Menu::Archive, HOLDALL_TEXT("Add Fo&lder…"),
     HOLDALL_TEXT("Put a folder and all that is in it into the open archive"), "add", std::nullopt},
    {Command::RenameEntry, Menu::Archive, HOLDALL_TEXT("Re&name"),
     HOLDALL_TEXT("Give the selected entry another name in the archive"), "rename", Qt::Key_F2},
    {Command::DeleteEntries, Menu::Archive, HOLDALL_TEXT("&Delete…"),
     HOLDALL_TEXT("Take the selected entries out of the archive"), "remove", Qt::Key_Delete},
    {Command::EntryProperties, Menu::Archive, HOLDALL_TEXT("Propert&ies"),
     HOLDALL_TEXT("Show all about the selected entry, or about the archive"), "about",
     Qt::ALT | Qt::Key_Return},
    {Command::ExpandAll, Menu::Archive, HOLDALL_TEXT("E&xpand All"),
     HOLDALL_TEXT("Open all folders of the archive"), "folder", std::nullopt},
    {Command::CollapseAll, Menu::Archive, HOLDALL_TEXT("Collaps&e All"),
     HOLDALL_TEXT("Close all folders of the archive"), "folder", std::nullopt},
    {Command::CopyNames, Menu::Archive, HOLDALL_TEXT("&Copy Names"),
     HOLDALL_TEXT("Copy the names of the selected files and folders"), "copy", Qt::CTRL | Qt::Key_C},
    {Command::Find, Menu::Archive, HOLDALL_TEXT("&Find…"), HOLDALL_TEXT("Search names in the open archive"),
     "search", Qt::CTRL | Qt::Key_F},
    {Command::Reload, Menu::Archive, HOLDALL_TEXT("&Read Again"),
     HOLDALL_TEXT("Read the open archive once more"), "retry", Qt::Key_F5},
    {Command::CloseTab, Menu::Archive, HOLDALL_TEXT("Close &Tab"), HOLDALL_TEXT("Close the open archive"),
     "remove", Qt::CTRL | Qt::Key_W},
    {Command::ShowDetails, Menu::View, HOLDALL_TEXT("&Details"),
     HOLDALL_TEXT("Show all about the selected job below the list"), "details", Qt::ALT | Qt::Key_Return},
    {Command::ShowDropTarget, Menu::View, HOLDALL_TEXT("Drop &Target"),
     HOLDALL_TEXT("Show a small window above all others that takes files"), "droptarget",
     Qt::CTRL | Qt::SHIFT | Qt::Key_D},
    {Command::Settings, Menu::Settings, HOLDALL_TEXT("&Settings…"), HOLDALL_TEXT("Change how Holdall works"),
     "settings", Qt::CTRL | Qt::Key_Comma},
    {Command::About, Menu::Help, HOLDALL_TEXT("&About Holdall"), HOLDALL_TEXT("What this program is"),
     "about", std::nullopt},
};

/// Theirs alone: in a field, or in the list of jobs, these keys mean something else.
bool isForOneView(const Row& row)
{
    const bool isForWindow = row.command == Command::Find || row.command == Command::CloseTab
        || row.command == Command::EntryProperties;
    return row.menu == Menu::Job || (row.menu == Menu::Archive && !isForWindow);
}

constexpr std::pair<Menu, const char*> menus[] = {
    {Menu::File, HOLDALL_TEXT("&File")},         {Menu::Job, HOLDALL_TEXT("&Job")},
    {Menu::Archive, HOLDALL_TEXT("&Archive")},   {Menu::View, HOLDALL_TEXT("&View")},
    {Menu::Settings, HOLDALL_TEXT("&Settings")}, {Menu::Help, HOLDALL_TEXT("&Help")},
};

constexpr const char* toolBarTitle = HOLDALL_TEXT("Tools");

#undef HOLDALL_TEXT

QString translated(const char* text)
{
    return QCoreApplication::translate("holdall::ui", text);
}

} // namespace

WindowActions::WindowActions(QMainWindow& window) : QObject(&window)
{
    makeActions();
    fillMenus(window);
    fillToolBar(window);
    setTexts();
}

void WindowActions::setTexts()
{
    for (const Row& row : table) {
        QAction* const action = at(row.command);
        action->setText(translated(row.text));
        action->setToolTip(translated(row.tip));
        action->setStatusTip(translated(row.tip));
    }
    for (const auto& [menu, title] : menus) {
        m_menus.at(menu)->setTitle(translated(title));
    }
    m_bar->setWindowTitle(translated(toolBarTitle));
}

void WindowActions::makeActions()
{
    for (const Row& row : table) {
        auto* action = new QAction(symbolicIcon(QString::fromLatin1(row.icon)), QString(), this);
        if (row.keys) {
            action->setShortcut(*row.keys);
        }
        if (isForOneView(row)) {
            action->setShortcutContext(Qt::WidgetShortcut);
        }
        // Qt takes the "(O)" of "Open(&O)" for a word of its own.
        connect(action, &QAction::changed, action,
                [action] { action->setIconText(withoutAccessKey(action->text())); });
        m_actions.emplace(row.command, action);
    }
    m_actions.at(Command::ShowDetails)->setCheckable(true);
    m_actions.at(Command::ShowDropTarget)->setCheckable(true);
    m_actions.at(Command::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.at(Command::About)->setMenuRole(QAction::AboutRole);
    m_actions.at(Command::Settings)->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::fillMenus(QMainWindow& window)
{
    for (const auto& [menu, title] : menus) {
        QMenu* shown = window.menuBar()->addMenu(QString());
        m_menus.emplace(menu, shown);
        for (const Row& row : table) {
            if (row.command == Command::Quit) {
                shown->addSeparator();
            }
            if (row.menu == menu) {
                shown->addAction(at(row.command));
            }
        }
    }
}

void WindowActions::fillToolBar(QMainWindow& window)
{
    m_bar = window.addToolBar(QString());
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const Row& row : table) {
        if (row.toolBar == OnToolBar::AfterGap) {
            m_bar->addSeparator();
        }
        if (row.toolBar != OnToolBar::No) {
            m_bar->addAction(at(row.command));
        }
    }
}

void WindowActions::attachTo(QWidget& view)
{
    for (const Row& row : table) {
        if (row.menu == Menu::Job) {
            view.addAction(at(row.command));
        }
    }
}

void WindowActions::attachEntryCommandsTo(QWidget& view)
{
    for (const Row& row : table) {
        if (row.menu == Menu::Archive) {
            view.addAction(at(row.command));
        }
    }
}

} // namespace holdall::ui
