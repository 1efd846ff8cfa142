#include "ui/browser/browserpage.h"

#include "app/archive/listing/entryselection.h"
#include "app/displayname.h"
#include "app/io/volumes/volumename.h"
#include "ui/browser/archiveeditor.h"
#include "ui/browser/archiveloader.h"
#include "ui/browser/browserhead.h"
#include "ui/browser/browserstatus.h"
#include "ui/browser/entrydetails.h"
#include "ui/browser/entryopener.h"
#include "ui/browser/entryview.h"
#include "ui/browser/errorsentence.h"
#include "ui/browser/searchcontrol.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/translated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// Of more entries, looking for where each is would hold up the window, and reading on from one to the next
/// is no slower.
constexpr std::size_t mostPlaces = 1'000;

} // namespace

BrowserPage::BrowserPage(std::filesystem::path archive, WorkerPool& workers, QWidget* parent)
    : QWidget(parent)
    , m_archive(std::move(archive))
    , m_workers(workers)
    , m_model(workers)
    , m_questions(new ChoiceBar)
    , m_head(new BrowserHead(m_archive))
    , m_view(new EntryView(m_model))
    , m_details(new EntryDetails)
    , m_splitter(new QSplitter)
    , m_status(new BrowserStatus)
    , m_search(new SearchControl(m_head->search(), m_model, *m_view, this))
    , m_opener(new EntryOpener(workers, *m_details, this))
    , m_editor(new ArchiveEditor(m_model, *m_view, *m_questions, this))
{
    layOut();
    connectParts();
    load();
    keepTranslated(*this, [this] { setTexts(); });
}

// The view and the search refer to the model, which is a member and goes before the children.
BrowserPage::~BrowserPage()
{
    m_search->stop();
    delete m_view;
}

void BrowserPage::setTexts()
{
    setAccessibleName(tr("Archive %1").arg(displayName(m_archive.filename())));
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
    connect(&m_lookAtProgress, &QTimer::timeout, this, &BrowserPage::showProgress);
    connect(m_view, &EntryView::selectionMoved, this, &BrowserPage::showSelection);
    connect(m_view, &EntryView::activated, this, [this](const QModelIndex& index) {
        if (!m_model.hasChildren(index)) { // else it opens or closes in the tree
            openSelected();
        }
    });
    connect(m_search, &SearchControl::begun, this, &BrowserPage::showSelection);
    connect(m_head, &BrowserHead::encodingChosen, this, &BrowserPage::reload);
    connect(m_status, &BrowserStatus::stopWanted, this, [this] { m_loader->stop(); });
    connect(m_details, &EntryDetails::previewWanted, this, &BrowserPage::previewSelected);
    connect(m_opener, &EntryOpener::passwordWanted, this, &BrowserPage::askEntryPassword);
    connect(m_opener, &EntryOpener::fetched, this, &BrowserPage::openWanted);
    connect(m_opener, &EntryOpener::failed, this,
            [this](const Error& error) { m_status->showText(errorSentence(error), Tone::Bad); });
    connect(m_editor, &ArchiveEditor::changesWanted, this, &BrowserPage::change);
    connect(m_editor, &ArchiveEditor::refused, this,
            [this](const QString& reason) { m_status->showText(reason, Tone::Warning); });
}

void BrowserPage::load()
{
    m_map.reset();
    m_isWhole = false;
    m_loader = std::make_unique<ArchiveLoader>(m_workers);
    connect(m_loader.get(), &ArchiveLoader::began, this, &BrowserPage::beginArchive);
    connect(m_loader.get(), &ArchiveLoader::arrived, this, &BrowserPage::take);
    connect(m_loader.get(), &ArchiveLoader::mapped, this,
            [this](const std::shared_ptr<const ArchiveMap>& map) { m_map = map; });
    connect(m_loader.get(), &ArchiveLoader::passwordWanted, this, &BrowserPage::askPassword);
    connect(m_loader.get(), &ArchiveLoader::finished, this, &BrowserPage::finish);
    m_loader->start({.source = m_archive, .password = m_password, .encoding = m_head->encoding()});
    m_lookAtProgress.start();
    showTotals();
    showProgress();
    showSelection();
}

void BrowserPage::reload()
{
    m_questions->dismiss();
    m_search->stop();
    m_opener->stop();
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
    return m_loader->isLoading();
}

void BrowserPage::beginArchive(const ListedArchive& archive)
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
    if (outcome.error) {
        m_status->showText(errorSentence(*outcome.error), Tone::Bad);
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        m_status->showText(tr("Reading was stopped: more may be in the archive. F5 reads it again."),
                           Tone::Warning);
    } else if (m_model.tree().isFull()) {
        m_status->showText(tr("There are more entries than can be shown."), Tone::Warning);
    } else {
        m_status->showText({}, Tone::Quiet);
    }
    m_search->end();
    Q_EMIT changed();
}

void BrowserPage::showTotals()
{
    m_head->show(m_listed, m_model.tree().totals());
}

void BrowserPage::showProgress()
{
    showTotals();
    m_view->viewport()->update(); // sizes of folders grow, too
    m_status->showReading(tr("Reading the archive…"), m_loader->progress());
}

void BrowserPage::showSelection()
{
    m_opener->setSelected(selectedFile());
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
    ask(isRepeated ? tr("That is not the password.") : tr("The names in this archive are encrypted."),
        [this](std::optional<std::string> password) {
            m_password = password;
            m_loader->answer(std::move(password));
        });
}

void BrowserPage::askEntryPassword(bool isRepeated)
{
    ask(isRepeated ? tr("That is not the password.") : tr("This entry is encrypted."),
        [this](std::optional<std::string> password) {
            m_password = password;
            m_opener->answer(std::move(password));
        });
}

void BrowserPage::ask(const QString& text, const std::function<void(std::optional<std::string>)>& answer)
{
    m_questions->ask(text,
                     {{.text = tr("&Unlock"),
                       .chosen =
                           [this, answer] {
                               m_view->setFocus();
                               answer(m_questions->secret().toStdString());
                           }},
                      {.text = tr("&Leave It Locked"), .chosen = [answer] { answer(std::nullopt); }}});
    m_questions->offerRepeat(false);
    m_questions->offerSecret(true);
}

ExtractRequest BrowserPage::extraction() const
{
    return {.source = m_archive, .password = m_password, .encoding = m_head->encoding()};
}

ExtractRequest BrowserPage::extractionOfSelected() const
{
    ExtractRequest request = extraction();
    const std::vector<Id> ids = m_view->selectedEntries();
    request.entries = namesCovering(m_model.tree(), ids);
    request.places = placesOf(ids);
    return request;
}

/// Nothing where the whole archive has to be read.
std::optional<EntryPlaces> BrowserPage::placesOf(std::span<const Id> ids) const
{
    std::vector<std::uint64_t> positions;
    if (m_map && ids.size() <= mostPlaces) {
        positions = positionsOf(m_model.tree(), ids);
    }
    return positions.empty() ? std::nullopt
                             : std::optional(EntryPlaces{.map = m_map, .positions = std::move(positions)});
}

VerifyRequest BrowserPage::verification() const
{
    return {.source = m_archive, .password = m_password, .encoding = m_head->encoding()};
}

bool BrowserPage::hasSelection() const
{
    return m_view->selectionModel()->hasSelection();
}

bool BrowserPage::hasFileSelected() const
{
    return selectedFile().has_value();
}

std::optional<EntryTree::Id> BrowserPage::selectedFile() const
{
    if (m_view->selectedCount() != 1) {
        return std::nullopt;
    }
    const std::vector<Id> ids = m_view->selectedEntries();
    const Entry::Kind kind = m_model.tree()[ids.front()].kind;
    const bool hasData = kind == Entry::Kind::File || kind == Entry::Kind::HardLink;
    return hasData ? std::optional(ids.front()) : std::nullopt;
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
    if (const std::optional<Id> id = selectedFile()) {
        m_opener->open(extractionOf(*id), *id);
    }
}

void BrowserPage::previewSelected()
{
    if (const std::optional<Id> id = selectedFile()) {
        m_opener->preview(extractionOf(*id), *id);
    }
}

/// A hard link has no data of its own.
ExtractRequest BrowserPage::extractionOf(Id id) const
{
    ExtractRequest request = extraction();
    request.entries = {m_model.tree().entryName(id)};
    request.places = placesOf(std::span(&id, 1));
    if (const std::string_view target = m_model.tree().target(id); !target.empty()) {
        request.entries.emplace_back(target);
    }
    return request;
}

bool BrowserPage::isEditable() const
{
    const bool isRead = m_model.isComplete() && m_isWhole && !m_isChanging;
    return isRead && info(m_listed->format).isWritten && !volumeSetOf(m_archive.filename());
}

void BrowserPage::change(const std::vector<ArchiveChange>& changes)
{
    m_isChanging = true;
    m_editor->setEnabled(false);
    m_status->showText(tr("The archive is being changed: see the first tab."), Tone::Quiet);
    Q_EMIT editWanted({.archive = m_archive,
                       .changes = changes,
                       .conflict = Conflict::Ask,
                       .password = m_password,
                       .encoding = m_head->encoding()});
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

void BrowserPage::copyNames() const
{
    QStringList names;
    for (const Id id : m_view->selectedEntries()) {
        names << displayText(m_model.tree().path(id));
    }
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
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
