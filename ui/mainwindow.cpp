#include "ui/mainwindow.h"

#include "app/displayname.h"
#include "ui/browser/browsercommands.h"
#include "ui/browser/browsertabs.h"
#include "ui/desktop/desktopservices.h"
#include "ui/drop/windowdrop.h"
#include "ui/queue/detailspanel.h"
#include "ui/queue/jobannouncer.h"
#include "ui/queue/jobquestions.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/queueview.h"
#include "ui/queue/resultreveal.h"
#include "ui/queuecommands.h"
#include "ui/recent/recentview.h"
#include "ui/session.h"
#include "ui/statussummary.h"
#include "ui/verification/verifications.h"
#include "ui/welcomepage.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/translated.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// What a job may take to stop, and so the longest that closing waits.
constexpr auto patienceWhenClosing = 500ms;
constexpr auto messageTime = 8s;

} // namespace

MainWindow::MainWindow(const Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_language(preferences.language)
    , m_intake(m_queue, m_preferences, *this)
    , m_model(new JobTableModel(m_queue, this))
    , m_actions(new WindowActions(*this))
    , m_offers(new ChoiceBar)
    , m_jobQuestions(new ChoiceBar)
    , m_countdown(new ChoiceBar)
    , m_pages(new QStackedWidget)
    , m_tabs(new BrowserTabs(m_pages, tr("Queue")))
    , m_queuePage(new QueuePage(*m_model))
    , m_summary(new StatusSummary(m_queue))
    , m_commands(new QueueCommands(m_queue, m_queuePage->view(), *m_actions, *m_offers))
    , m_questions(new JobQuestions(m_queue, *m_jobQuestions, this))
    , m_browserCommands(new BrowserCommands({*m_tabs, m_queue, m_intake, *m_actions}, this))
    , m_desktop(std::make_unique<DesktopServices>(m_queue, *this, *m_countdown))
    , m_verifications(new Verifications(m_queue, *m_tabs, this))
    , m_drop(new WindowDrop({*this, *m_browserCommands, m_intake}))
    , m_session(std::make_unique<Session>(
          Session::Parts{*this, m_preferences, m_language, m_queue, m_intake, *m_queuePage, *m_actions}))
{
    setWindowIcon(applicationIcon());
    new JobAnnouncer(
        m_queue, [this](const QString& text, Urgency urgency) { announce(*this, text, urgency); }, this);
    m_commands->setParent(this);
    layOut();
    connectQueue();
    connectCommands();
    connectDesktop();
    restore();
    keepTranslated(*this, [this] { setTexts(); });
}

/// A window that is shown lays its views out once more as it goes, when the jobs in them would be gone.
MainWindow::~MainWindow()
{
    hide();
}

/// The window's first, then what others give to its actions.
void MainWindow::setTexts()
{
    setWindowTitle(tr("Holdall"));
    m_actions->setTexts();
    m_browserCommands->update();
    refresh();
}

void MainWindow::layOut()
{
    auto* welcome =
        new WelcomePage({m_actions->at(Command::CompressFiles), m_actions->at(Command::CompressFolder),
                         m_actions->at(Command::Extract), m_actions->at(Command::Verify)},
                        m_session->recent());
    connect(&welcome->recent(), &RecentView::openWanted, this,
            [this](const std::filesystem::path& path) { m_intake.take({path}, Wish::Offer); });
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_queuePage);
    m_offers->offerRepeat(false);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_session->bar());
    layout->addWidget(m_offers);
    layout->addWidget(m_jobQuestions);
    layout->addWidget(m_countdown);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(content);
    statusBar()->addPermanentWidget(m_summary);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 160, character * 96);
}

void MainWindow::connectQueue()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50ms);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    connect(m_model, &JobTableModel::jobChanged, this, &MainWindow::scheduleRefresh);
    connect(m_model, &JobTableModel::jobChanged, m_questions, &JobQuestions::update);
    connect(m_model, &JobTableModel::rowsInserted, this, &MainWindow::refresh);
    connect(m_model, &JobTableModel::rowsRemoved, this, &MainWindow::refresh);
    connect(new ResultReveal(m_queue, this), &ResultReveal::wanted, m_commands, &QueueCommands::placesWanted);
    connect(&m_intake, &Intake::message, this, &MainWindow::showMessage);
    connect(&m_intake, &Intake::offered, this, &MainWindow::offer);
    connect(&m_intake, &Intake::archivesWanted, this, &MainWindow::openArchives);
    connect(&m_intake, &Intake::preferencesChanged, this, &MainWindow::keepPreferences);
    connect(m_session.get(), &Session::message, this, &MainWindow::showMessage);
    connect(m_session.get(), &Session::preferencesChanged, this, [this] {
        if (isVisible()) { // else it is only restored
            keepPreferences();
        }
    });
    connect(m_verifications, &Verifications::openWanted, this, &MainWindow::openArchives);
    connect(&m_queuePage->view(), &QueueView::activated, m_verifications,
            [this] { m_verifications->show(m_queuePage->view().currentJob()); });
    connect(m_browserCommands, &BrowserCommands::message, this, &MainWindow::showMessage);
    connect(m_drop, &WindowDrop::message, this, &MainWindow::showMessage);
    connect(m_tabs, &BrowserTabs::lost, this, [this](int count) {
        showMessage(tr("%n archives that were open last time are not there any more.", nullptr, count));
    });
    connect(&m_queuePage->details(), &DetailsPanel::copyWanted, m_actions->at(Command::CopyDetails),
            &QAction::trigger);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto run) {
        connect(m_actions->at(command), &QAction::triggered, this, run);
    };
    on(Command::Open, [this] { choose(tr("Open"), PathKind::Files, Wish::Offer); });
    on(Command::CompressFiles, [this] { choose(tr("Files to Compress"), PathKind::Files, Wish::Compress); });
    on(Command::CompressFolder,
       [this] { choose(tr("Folder to Compress"), PathKind::Folder, Wish::Compress); });
    on(Command::Extract, [this] { extract(); });
    on(Command::Verify, [this] { verify(); });
    on(Command::VerifyFolder, [this] { choose(tr("Folder to Verify"), PathKind::Folder, Wish::Verify); });
    on(Command::Quit, [this] { close(); });
    on(Command::Settings, [this] { m_session->showSettings(); });
    on(Command::About, [this] { showAbout(); });
    connect(m_actions->at(Command::ShowDetails), &QAction::toggled, this, &MainWindow::showDetails);
}

void MainWindow::connectDesktop()
{
    connect(m_desktop.get(), &DesktopServices::message, this, &MainWindow::showMessage);
    connect(m_commands, &QueueCommands::placesWanted, &m_desktop->files(), &FileManager::show);
    statusBar()->addPermanentWidget(m_desktop->makeLabel());
    m_actions->menu(Menu::Job)->addSeparator();
    m_actions->menu(Menu::Job)->addMenu(m_desktop->makeMenu());
}

void MainWindow::restore()
{
    restoreGeometry(m_preferences.geometry);
    restoreState(m_preferences.windowState);
    m_queuePage->view().restoreColumns(m_preferences.columns);
    m_queuePage->restoreSplit(m_preferences.split);
    m_tabs->setLook({.columns = m_preferences.browserColumns, .split = m_preferences.browserSplit});
    m_verifications->setLook({m_preferences.verificationColumns, m_preferences.verificationSplit});
    if (m_preferences.reopensArchives) {
        m_tabs->restore(m_preferences.openArchives);
    }
    m_actions->at(Command::ShowDetails)->setChecked(m_preferences.showsDetails);
    showDetails(m_preferences.showsDetails);
    m_session->apply();
}

void MainWindow::keepPreferences()
{
    m_preferences.geometry = saveGeometry();
    m_preferences.windowState = saveState();
    m_preferences.columns = m_queuePage->view().saveColumns();
    m_preferences.split = m_queuePage->saveSplit();
    const BrowserTabs::Look look = m_tabs->look();
    m_preferences.browserColumns = look.columns;
    m_preferences.browserSplit = look.split;
    m_preferences.verificationColumns = m_verifications->look().columns;
    m_preferences.verificationSplit = m_verifications->look().split;
    m_preferences.openArchives.clear();
    if (m_preferences.reopensArchives) {
        m_preferences.openArchives = m_tabs->archives();
    }
    Q_EMIT preferencesChanged();
}

void MainWindow::scheduleRefresh()
{
    if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

void MainWindow::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (!isEmpty && m_pages->currentIndex() == 0 && m_tabs->currentIndex() == 0) {
        m_queuePage->view().setFocus();
    }
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    const int unfinished = m_queue.unfinished();
    m_tabs->setHomeTitle(unfinished > 0 ? tr("Queue (%1)").arg(unfinished) : tr("Queue"));
    m_commands->update();
    m_summary->schedule();
}

void MainWindow::showMessage(const QString& text)
{
    statusBar()->showMessage(text, static_cast<int>(std::chrono::milliseconds(messageTime).count()));
}

void MainWindow::offer(const std::vector<std::filesystem::path>& paths)
{
    const QString text = paths.size() == 1
        ? tr("%1 is a compressed file. What shall be done with it?")
              .arg(displayName(paths.front().filename()))
        : tr("These are %n compressed files. What shall be done with them?", nullptr,
             static_cast<int>(paths.size()));
    m_offers->ask(text,
                  {{.text = tr("&Extract"), .chosen = [this, paths] { m_intake.take(paths, Wish::Extract); }},
                   {.text = tr("&Verify"), .chosen = [this, paths] { m_intake.take(paths, Wish::Verify); }},
                   {.text = tr("&Nothing"), .chosen = [] {}}});
    m_offers->focusChoice();
}

void MainWindow::openArchives(const std::vector<std::filesystem::path>& paths)
{
    for (const std::filesystem::path& path : paths) {
        m_tabs->open(path);
        m_session->recent().add(path, RecentArchive::Use::Opened);
    }
}

void MainWindow::extract()
{
    if (m_browserCommands->isOpen()) {
        m_browserCommands->extractAll();
    } else {
        choose(tr("Files to Extract"), PathKind::Files, Wish::ExtractTo);
    }
}

void MainWindow::verify()
{
    if (m_browserCommands->isOpen()) {
        m_browserCommands->test();
    } else {
        choose(tr("Files to Verify"), PathKind::Files, Wish::Verify);
    }
}

void MainWindow::choose(const QString& title, PathKind kind, Wish wish, Asking asking)
{
    choosePaths(*this, title, kind, [this, wish, asking](std::vector<std::filesystem::path> paths) {
        m_intake.take(std::move(paths), wish, asking);
    });
}

void MainWindow::ask(Wish wish, std::vector<std::filesystem::path> paths)
{
    if (!paths.empty()) {
        m_intake.take(std::move(paths), wish, Asking::Always);
        return;
    }
    const QString title = wish == Wish::Compress ? tr("Files to Compress")
        : wish == Wish::Verify                   ? tr("Files to Verify")
                                                 : tr("Files to Extract");
    choose(title, PathKind::Files, wish, Asking::Always);
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Holdall"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setText(tr("Holdall %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("A desktop archiver that proves what it packs.\nMIT licence."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void MainWindow::showDetails(bool shown)
{
    m_preferences.showsDetails = shown;
    m_queuePage->details().setVisible(shown);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_queue.unfinished() == 0 || m_isClosing) {
        keepPreferences();
        Q_EMIT closing();
        event->accept();
        return;
    }
    event->ignore();
    askWhetherToClose();
}

void MainWindow::askWhetherToClose()
{
    if (m_isAskingToClose) {
        return;
    }
    m_isAskingToClose = true;
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Quit Holdall?"));
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Jobs not finished: %1").arg(m_queue.unfinished()));
    box->setInformativeText(
        m_session->keepsJobs()
            ? tr("They leave nothing half-written behind, and are offered again at the next start.")
            : tr("Cancelled jobs leave nothing half-written behind."));
    QPushButton* quit = box->addButton(tr("&Cancel Jobs and Quit"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("&Keep Running"), QMessageBox::RejectRole));
    connect(quit, &QPushButton::clicked, this, &MainWindow::closeAfterCancelling);
    connect(box, &QDialog::finished, this, [this] { m_isAskingToClose = false; });
    box->open();
}

void MainWindow::closeAfterCancelling()
{
    m_isClosing = true;
    m_session->freeze();
    showMessage(tr("Cancelling…"));
    setEnabled(false);
    connect(&m_queue, &JobQueue::idle, this, &QWidget::close, Qt::QueuedConnection);
    QTimer::singleShot(patienceWhenClosing, this, &QWidget::close);
    m_queue.cancelAll();
}

} // namespace holdall::ui
