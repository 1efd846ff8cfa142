#include "ui/browser/browserpage.h"

#include "app/io/volumes/volumename.h"
#include "ui/browser/archiveeditor.h"
#include "ui/browser/archiveloader.h"
#include "ui/browser/browserhead.h"
#include "ui/browser/browserstatus.h"
#include "ui/browser/dropmark.h"
#include "ui/browser/entrydelivery.h"
#include "ui/browser/entrydetails.h"
#include "ui/browser/entryview.h"
#include "ui/browser/errorsentence.h"
#include "ui/browser/passwordquestion.h"
#include "ui/browser/propertiesdialog.h"
#include "ui/browser/searchcontrol.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/translated.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace holdall::ui {

using namespace std::chrono_literals;

BrowserPage::BrowserPage(PageSubject subject, WorkerPool& workers, QWidget* parent)
    : QWidget(parent)
    , m_requests(std::move(subject))
    , m_workers(workers)
    , m_model(workers)
    , m_questions(new ChoiceBar)
    , m_head(new BrowserHead(m_requests.subject()))
    , m_view(new EntryView(m_model))
    , m_details(new EntryDetails)
    , m_splitter(new QSplitter)
    , m_status(new BrowserStatus)
    , m_search(new SearchControl(m_head->search(), m_model, *m_view, this))
    , m_editor(new ArchiveEditor(m_model, *m_view, *m_questions, this))
    , m_dropMark(new DropMark(m_model, *m_view, this))
    , m_delivery(new EntryDelivery({m_requests, m_model, *m_view, *m_details, workers}, this))
    , m_passwordQuestion(new PasswordQuestion(*m_questions, *m_view, this))
{
    layOut();
    connectParts();
    keepTranslated(*this, [this] { setTexts(); });
}

// The view and the search refer to the model, which is a member and goes before the children.
BrowserPage::~BrowserPage()
{
    m_search->stop();
    delete m_dropMark;
    delete m_view;
}

/// An archive that is not looked at, as one of several tabs, is not read.
void BrowserPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_loader) {
        load();
    }
}

void BrowserPage::setTexts()
{
    setAccessibleName(tr("Archive %1").arg(subject().title()));
    showTotals();
    showSelection();
}

void BrowserPage::layOut()
{
    m_questions->offerRepeat(false);
    auto* side = new QScrollArea;
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setWidget(m_details);
    side->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    m_splitter->setSizes({character * 120, character * 40});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_questions);
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setFocusProxy(m_view);
    setTabOrder(&m_head->search(), m_view);
}

void BrowserPage::connectParts()
{
    m_lookAtProgress.setInterval(100ms);
    connect(&m_lookAtProgress, &QTimer::timeout, this, &BrowserPage::showBusy);
    connect(m_view, &EntryView::selectionMoved, this, &BrowserPage::showSelection);
    connect(m_view, &EntryView::activated, this, [this](const QModelIndex& index) {
        if (!m_model.hasChildren(index)) { // else it opens or closes in the tree
            openSelected();
        }
    });
    connect(m_search, &SearchControl::begun, this, &BrowserPage::showSelection);
    connect(m_head, &BrowserHead::encodingChosen, this, [this] {
        m_requests.setEncoding(m_head->encoding());
        reload();
    });
    connect(m_status, &BrowserStatus::stopWanted, this, &BrowserPage::stopAll);
    connect(m_details, &EntryDetails::previewWanted, this, &BrowserPage::previewSelected);
    connect(m_editor, &ArchiveEditor::changesWanted, this, &BrowserPage::change);
    connect(m_editor, &ArchiveEditor::refused, this,
            [this](const QString& reason) { m_status->showText(reason, Tone::Warning); });
    connectDelivery();
}

void BrowserPage::connectDelivery()
{
    connect(m_delivery, &EntryDelivery::begun, &m_lookAtProgress, qOverload<>(&QTimer::start));
    connect(m_delivery, &EntryDelivery::openWanted, this, &BrowserPage::openWanted);
    connect(m_delivery, &EntryDelivery::openWithWanted, this, &BrowserPage::openWithWanted);
    connect(m_delivery, &EntryDelivery::enterWanted, this, &BrowserPage::enterWanted);
    connect(m_delivery, &EntryDelivery::passwordWanted, this, &BrowserPage::askEntryPassword);
    connect(m_delivery, &EntryDelivery::failed, this, &BrowserPage::tellProblem);
    connect(m_delivery, &EntryDelivery::toldNews, this,
            [this](const QString& text) { m_status->showText(text, Tone::Quiet); });
    connect(m_delivery, &EntryDelivery::pressed, this, [this](const QPoint& point) {
        if (m_status->isStop(point)) {
            stopAll();
        }
    });
}

void BrowserPage::load()
{
    m_requests.setMap(nullptr);
    m_facts = {};
    m_isWhole = false;
    m_loader = std::make_unique<ArchiveLoader>(m_workers);
    connect(m_loader.get(), &ArchiveLoader::began, this, &BrowserPage::begin);
    connect(m_loader.get(), &ArchiveLoader::arrived, this, &BrowserPage::take);
    connect(m_loader.get(), &ArchiveLoader::mapped, this,
            [this](const std::shared_ptr<const ArchiveMap>& map) { m_requests.setMap(map); });
    connect(m_loader.get(), &ArchiveLoader::told, this, [this](const ArchiveFacts& facts) {
        m_facts = facts;
        m_head->showFoundEncoding(facts.nameEncoding);
    });
    connect(m_loader.get(), &ArchiveLoader::passwordWanted, this, &BrowserPage::askPassword);
    connect(m_loader.get(), &ArchiveLoader::finished, this, &BrowserPage::finish);
    m_loader->start(m_requests.listing());
    m_lookAtProgress.start();
    showTotals();
    showProgress();
    showSelection();
}

void BrowserPage::reload()
{
    m_questions->dismiss();
    m_search->stop();
    m_delivery->stop();
    if (m_model.showsMatches()) {
        m_view->returnToTree();
    }
    m_view->forgetOpenFolders();
    m_model.clear();
    load();
    m_search->search();
}

bool BrowserPage::isLoading() const
{
    return !m_loader || m_loader->isLoading();
}

void BrowserPage::begin(const ListedArchive& archive)
{
    m_listed = archive;
    showTotals();
    Q_EMIT changed();
}

void BrowserPage::take(const std::vector<Entry>& entries)
{
    const bool isFirst = m_model.rowCount() == 0;
    m_model.add(entries);
    m_search->goOn();
    if (isFirst && m_model.rowCount() > 0 && !m_view->currentIndex().isValid()) {
        m_view->select(m_model.index(0, 0));
    }
}

void BrowserPage::finish(const Outcome& outcome)
{
    m_lookAtProgress.stop();
    m_questions->dismiss();
    m_model.complete();
    m_isWhole = outcome.kind == Outcome::Kind::Succeeded;
    m_editor->setEnabled(isEditable());
    showTotals();
    showOutcome(outcome);
    m_search->end();
    Q_EMIT changed();
}

void BrowserPage::showOutcome(const Outcome& outcome)
{
    if (outcome.error) {
        tellProblem(*outcome.error);
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        m_status->showText(tr("Reading was stopped: more may be in the archive. F5 reads it again."),
                           Tone::Warning);
    } else if (m_model.tree().isFull()) {
        m_status->showText(tr("There are more entries than can be shown."), Tone::Warning);
    } else {
        m_status->showText({}, Tone::Quiet);
    }
}

void BrowserPage::showTotals()
{
    m_head->show(m_listed, m_model.tree().totals());
}

void BrowserPage::showProgress()
{
    showTotals();
    m_view->viewport()->update(); // sizes of folders grow, too
    m_status->showReading(tr("Reading the archive, in its own order: it is sorted when all is read."),
                          m_loader->progress());
}

/// Until nothing is going on any more.
void BrowserPage::showBusy()
{
    if (m_loader->isLoading()) {
        return showProgress();
    }
    if (m_delivery->isBusy()) {
        m_status->showReading(m_delivery->busyText(), m_delivery->progress());
    } else {
        m_lookAtProgress.stop();
        m_status->endReading();
    }
}

void BrowserPage::stopAll()
{
    m_loader->stop();
    m_delivery->stop();
}

void BrowserPage::showSelection()
{
    m_delivery->noteSelection();
    const std::vector<Id> ids = m_view->selectedEntries();
    if (ids.size() == 1) {
        m_details->showEntry(m_model.tree(), ids.front());
    } else {
        m_details->showSelection(m_model.tree(), ids);
    }
    Q_EMIT changed();
}

void BrowserPage::askPassword(bool isRepeated)
{
    m_passwordQuestion->ask(tr("The names in this archive are encrypted."), isRepeated,
                            [this](const std::optional<std::string>& password) {
                                m_requests.setPassword(password);
                                m_loader->answer(password);
                            });
}

void BrowserPage::askEntryPassword(bool isRepeated)
{
    m_passwordQuestion->ask(tr("This entry is encrypted."), isRepeated,
                            [this](const std::optional<std::string>& password) {
                                m_requests.setPassword(password);
                                m_delivery->answer(password);
                            });
}

void BrowserPage::tellProblem(const Error& error)
{
    m_status->showText(errorSentence(error), Tone::Bad);
}

ExtractRequest BrowserPage::extractionOfSelected() const
{
    return m_requests.extractionOf(m_model.tree(), m_view->selectedEntries());
}

bool BrowserPage::hasSelection() const
{
    return m_view->selectionModel()->hasSelection();
}

bool BrowserPage::hasFileSelected() const
{
    return m_delivery->selectedFile().has_value();
}

void BrowserPage::focusSearch()
{
    m_search->focus();
}

void BrowserPage::openSelected()
{
    const std::vector<Id> ids = m_view->selectedEntries();
    if (ids.size() == 1 && m_model.tree()[ids.front()].isFolder()) {
        m_head->search().clear();
        const QModelIndex folder = m_model.indexOf(ids.front());
        m_view->select(folder);
        m_view->expand(folder);
        return;
    }
    const std::optional<Id> id = m_delivery->selectedFile();
    const bool isArchive = id && archiveFormatFromSuffix(m_model.tree()[*id].name).has_value();
    m_delivery->open(isArchive ? EntryOpener::Purpose::Enter : EntryOpener::Purpose::Open);
}

void BrowserPage::openSelectedWith()
{
    m_delivery->open(EntryOpener::Purpose::Choose);
}

void BrowserPage::previewSelected()
{
    m_delivery->preview();
}

void BrowserPage::showProperties()
{
    const std::vector<Id> ids = m_view->selectedEntries();
    if (ids.size() == 1) {
        PropertiesDialog::showEntry(m_model.tree(), ids.front(), this);
    } else if (m_listed) {
        PropertiesDialog::showArchive({.subject = subject(),
                                       .listed = *m_listed,
                                       .facts = m_facts,
                                       .tree = m_model.tree(),
                                       .isReachable = m_requests.reachesEntries()},
                                      this);
    }
}

bool BrowserPage::isEditable() const
{
    const bool isRead = m_model.isComplete() && m_isWhole && !m_isChanging && !subject().isNested();
    return isRead && info(m_listed->format).isWritten && !volumeSetOf(archive().filename());
}

void BrowserPage::change(const std::vector<ArchiveChange>& changes)
{
    m_isChanging = true;
    m_editor->setEnabled(false);
    m_status->showText(tr("The archive is being changed: see the first tab."), Tone::Quiet);
    Q_EMIT editWanted(m_requests.edit(changes));
    Q_EMIT changed();
}

void BrowserPage::endChange(const Outcome& outcome)
{
    m_isChanging = false;
    if (outcome.kind == Outcome::Kind::Succeeded) {
        reload();
        return;
    }
    m_editor->setEnabled(isEditable());
    m_status->showText(outcome.error ? errorSentence(*outcome.error) : tr("Nothing was changed."),
                       outcome.error ? Tone::Bad : Tone::Quiet);
    Q_EMIT changed();
}

QString BrowserPage::statusText() const
{
    return m_status->text();
}

QByteArray BrowserPage::saveSplit() const
{
    return m_splitter->saveState();
}

void BrowserPage::restoreSplit(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

} // namespace holdall::ui
