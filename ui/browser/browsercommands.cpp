#include "ui/browser/browsercommands.h"

#include "app/displayname.h"
#include "app/jobs/jobqueue.h"
#include "ui/browser/archiveeditor.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/dropmark.h"
#include "ui/browser/entrydelivery.h"
#include "ui/browser/entryview.h"
#include "ui/browser/openwithdialog.h"
#include "ui/drop/intake.h"
#include "ui/widgets/pathchooser.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace holdall::ui {

BrowserCommands::BrowserCommands(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.tabs, &BrowserTabs::opened, this, &BrowserCommands::attach);
    connect(&m_parts.tabs, &BrowserTabs::pageChanged, this, &BrowserCommands::update);
    connect(&m_parts.tabs, &BrowserTabs::closing, this, &BrowserCommands::keepForJobs);
    connect(&m_parts.queue, &JobQueue::idle, this, [this] { m_keptForJobs.clear(); });
    connectActions();
    connectEditActions();
    update();
}

void BrowserCommands::connectActions()
{
    const auto on = [this](Command command, auto run) {
        connect(m_parts.actions.at(command), &QAction::triggered, this, [this, run] {
            if (BrowserPage* page = m_parts.tabs.page()) {
                run(*page);
            }
        });
    };
    on(Command::OpenEntry, [](BrowserPage& page) { page.openSelected(); });
    on(Command::OpenEntryWith, [](BrowserPage& page) { page.openSelectedWith(); });
    on(Command::PreviewEntry, [](BrowserPage& page) { page.previewSelected(); });
    on(Command::ExtractEntries,
       [this](const BrowserPage& page) { m_parts.intake.askAndExtract(page.extractionOfSelected()); });
    on(Command::EntryProperties, [](BrowserPage& page) { page.showProperties(); });
    on(Command::ExpandAll, [](const BrowserPage& page) { page.view().expandAllFolders(); });
    on(Command::CollapseAll, [](const BrowserPage& page) { page.view().collapseAllFolders(); });
    on(Command::CopyNames, [](const BrowserPage& page) { page.delivery().copyNames(); });
    on(Command::Find, [](BrowserPage& page) { page.focusSearch(); });
    on(Command::Reload, [](BrowserPage& page) { page.reload(); });
    connect(m_parts.actions.at(Command::CloseTab), &QAction::triggered, &m_parts.tabs,
            &BrowserTabs::closePage);
}

void BrowserCommands::connectEditActions()
{
    const auto on = [this](Command command, auto run) {
        connect(m_parts.actions.at(command), &QAction::triggered, this, [this, run] {
            BrowserPage* const page = m_parts.tabs.page();
            if (page != nullptr && page->isEditable()) {
                run(*page);
            }
        });
    };
    const auto choose = [](BrowserPage& page, const QString& title, PathKind kind) {
        choosePaths(page, title, kind, [&page](const std::vector<std::filesystem::path>& paths) {
            page.editor().add(paths, page.editor().targetFolder()); // the dialog is the page's child
        });
    };
    on(Command::AddFiles, [choose](BrowserPage& page) { choose(page, tr("Files to Add"), PathKind::Files); });
    on(Command::AddFolder,
       [choose](BrowserPage& page) { choose(page, tr("Folder to Add"), PathKind::Folder); });
    on(Command::RenameEntry, [](BrowserPage& page) { page.editor().renameSelected(); });
    on(Command::DeleteEntries, [](BrowserPage& page) { page.editor().removeSelected(); });
}

void BrowserCommands::attach(BrowserPage* page)
{
    connect(page, &BrowserPage::editWanted, this,
            [this, page](const EditRequest& request) { queueEdit(page, request); });
    m_parts.actions.attachEntryCommandsTo(page->view());
    connect(page, &BrowserPage::openWithWanted, this, [this, page](const std::filesystem::path& file) {
        auto* dialog = new OpenWithDialog(file, m_parts.tabs.workers(), page);
        connect(dialog, &OpenWithDialog::failed, this, &BrowserCommands::message);
        dialog->open();
    });
    connect(page, &BrowserPage::openWanted, this, [this](const std::filesystem::path& file) {
        const QUrl url = QUrl::fromLocalFile(pathToQt(file));
        if (!QDesktopServices::openUrl(url)) {
            Q_EMIT message(tr("No program was found that opens %1.").arg(displayName(file.filename())));
        }
    });
}

void BrowserCommands::queueEdit(BrowserPage* page, const EditRequest& request)
{
    Job* const job = m_parts.queue.add(request);
    connect(job, &Job::finished, page, [page, job] { page->endChange(*job->outcome()); });
}

QString BrowserCommands::placeOf(const BrowserPage& page, const std::string& folder) const
{
    const QString archive = displayName(page.archive().filename());
    return folder.empty() ? archive : archive + u'/' + displayText(folder);
}

QString BrowserCommands::placeForAdding() const
{
    const BrowserPage* const page = m_parts.tabs.page();
    return page != nullptr && page->isEditable() ? placeOf(*page, page->editor().targetFolder()) : QString();
}

QRect BrowserCommands::treeArea() const
{
    const BrowserPage* const page = m_parts.tabs.page();
    if (page == nullptr || !page->isEditable()) {
        return {};
    }
    const QWidget* const tree = page->view().viewport();
    return {tree->mapTo(tree->window(), QPoint()), tree->size()};
}

QString BrowserCommands::hover(const QPoint& point)
{
    const BrowserPage* const page = m_parts.tabs.page();
    const bool isEditable = page != nullptr && page->isEditable();
    if (m_mark && (!isEditable || m_mark != &page->dropMark())) {
        endHover();
    }
    m_mark = isEditable ? &page->dropMark() : nullptr;
    const std::optional<std::string> folder = m_mark ? m_mark->hover(point) : std::nullopt;
    return folder ? placeOf(*page, *folder) : QString();
}

void BrowserCommands::endHover()
{
    if (m_mark) {
        m_mark->clear();
    }
}

void BrowserCommands::takeDrop(const std::vector<std::filesystem::path>& sources, const QObject* origin)
{
    const BrowserPage* const page = m_parts.tabs.page();
    const std::optional<std::string> marked = m_mark ? m_mark->folder() : std::nullopt;
    endHover();
    if (page == nullptr || !page->isEditable()) {
        return;
    }
    const std::string folder = marked.value_or(page->editor().targetFolder());
    if (origin == &page->view()) {
        page->editor().moveSelected(folder);
        return;
    }
    std::vector<std::filesystem::path> others = sources;
    const auto isItself = [page](const auto& source) { return source.lexically_normal() == page->archive(); };
    if (std::erase_if(others, isItself) > 0) {
        Q_EMIT message(tr("An archive cannot be put into itself."));
    }
    if (!others.empty()) {
        page->editor().add(others, folder);
    }
}

bool BrowserCommands::isOpen() const
{
    return m_parts.tabs.page() != nullptr;
}

void BrowserCommands::extractAll()
{
    m_parts.intake.askAndExtract(m_parts.tabs.page()->requests().extraction());
}

void BrowserCommands::test()
{
    m_parts.intake.queue({m_parts.tabs.page()->requests().verification()});
    Q_EMIT message(tr("The archive is being tested: see the first tab."));
}

/// A copy of an archive out of another one may be what jobs read, or its entries what they add elsewhere.
void BrowserCommands::keepForJobs(BrowserPage* page)
{
    if (m_parts.queue.unfinished() > 0) {
        m_keptForJobs.push_back(page->subject().folder);
        std::ranges::copy(page->delivery().dropped(), std::back_inserter(m_keptForJobs));
    }
}

void BrowserCommands::update()
{
    const BrowserPage* const page = m_parts.tabs.page();
    const bool isOneFile = page != nullptr && page->hasFileSelected();
    const bool isAny = page != nullptr && page->hasSelection();
    m_parts.actions.at(Command::OpenEntry)->setEnabled(isAny);
    m_parts.actions.at(Command::OpenEntryWith)->setEnabled(isOneFile);
    m_parts.actions.at(Command::PreviewEntry)->setEnabled(isOneFile);
    m_parts.actions.at(Command::ExtractEntries)->setEnabled(isAny);
    m_parts.actions.at(Command::CopyNames)->setEnabled(isAny);
    for (const Command command : {Command::EntryProperties, Command::ExpandAll, Command::CollapseAll,
                                  Command::Find, Command::Reload}) {
        m_parts.actions.at(command)->setEnabled(page != nullptr);
    }
    m_parts.actions.at(Command::CloseTab)->setEnabled(m_parts.tabs.currentIndex() > 0);
    m_parts.actions.at(Command::ShowDetails)->setEnabled(page == nullptr); // of jobs; the same key
    const bool isEditable = page != nullptr && page->isEditable();
    m_parts.actions.at(Command::AddFiles)->setEnabled(isEditable);
    m_parts.actions.at(Command::AddFolder)->setEnabled(isEditable);
    m_parts.actions.at(Command::RenameEntry)->setEnabled(isEditable && page->view().selectedCount() == 1);
    m_parts.actions.at(Command::DeleteEntries)->setEnabled(isEditable && isAny);
    m_parts.actions.at(Command::Extract)->setText(page != nullptr ? tr("&Extract All…") : tr("&Extract…"));
    m_parts.actions.at(Command::Verify)->setText(page != nullptr ? tr("&Test") : tr("&Verify…"));
}

} // namespace holdall::ui
