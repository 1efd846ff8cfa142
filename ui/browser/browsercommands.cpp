#include "ui/browser/browsercommands.h"

#include "app/displayname.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entryview.h"
#include "ui/drop/intake.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

namespace holdall::ui {

BrowserCommands::BrowserCommands(BrowserTabs& tabs, Intake& intake, WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_intake(intake)
    , m_actions(actions)
{
    connect(&tabs, &BrowserTabs::opened, this, &BrowserCommands::attach);
    connect(&tabs, &BrowserTabs::pageChanged, this, &BrowserCommands::update);
    connectActions();
    update();
}

void BrowserCommands::connectActions()
{
    const auto on = [this](Command command, auto run) {
        connect(m_actions.at(command), &QAction::triggered, this, [this, run] {
            if (BrowserPage* page = m_tabs.page()) {
                run(*page);
            }
        });
    };
    on(Command::OpenEntry, [](BrowserPage& page) { page.openSelected(); });
    on(Command::PreviewEntry, [](BrowserPage& page) { page.previewSelected(); });
    on(Command::ExtractEntries,
       [this](const BrowserPage& page) { m_intake.askAndExtract(page.extractionOfSelected()); });
    on(Command::CopyNames, [](const BrowserPage& page) { page.copyNames(); });
    on(Command::Find, [](BrowserPage& page) { page.focusSearch(); });
    on(Command::Reload, [](BrowserPage& page) { page.reload(); });
    on(Command::CloseTab, [this](const BrowserPage& /*page*/) { m_tabs.closePage(); });
}

void BrowserCommands::attach(BrowserPage* page)
{
    m_actions.attachEntryCommandsTo(page->view());
    connect(page, &BrowserPage::openWanted, this, [this](const std::filesystem::path& file) {
        const QUrl url = QUrl::fromLocalFile(pathToQt(file));
        if (!QDesktopServices::openUrl(url)) {
            Q_EMIT message(tr("No program was found that opens %1.").arg(displayName(file.filename())));
        }
    });
}

bool BrowserCommands::isOpen() const
{
    return m_tabs.page() != nullptr;
}

void BrowserCommands::extractAll()
{
    m_intake.askAndExtract(m_tabs.page()->extraction());
}

void BrowserCommands::test()
{
    m_intake.queue({m_tabs.page()->verification()});
    Q_EMIT message(tr("The archive is being tested: see the first tab."));
}

void BrowserCommands::update()
{
    const BrowserPage* const page = m_tabs.page();
    const bool isOneFile = page != nullptr && page->hasFileSelected();
    const bool isAny = page != nullptr && page->hasSelection();
    m_actions.at(Command::OpenEntry)->setEnabled(isAny);
    m_actions.at(Command::PreviewEntry)->setEnabled(isOneFile);
    m_actions.at(Command::ExtractEntries)->setEnabled(isAny);
    m_actions.at(Command::CopyNames)->setEnabled(isAny);
    for (const Command command : {Command::Find, Command::Reload, Command::CloseTab}) {
        m_actions.at(command)->setEnabled(page != nullptr);
    }
    m_actions.at(Command::Extract)->setText(page != nullptr ? tr("&Extract All…") : tr("&Extract…"));
    m_actions.at(Command::Verify)->setText(page != nullptr ? tr("&Test") : tr("&Verify…"));
}

} // namespace holdall::ui
