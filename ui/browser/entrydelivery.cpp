#include "ui/browser/entrydelivery.h"

#include "app/displayname.h"
#include "ui/browser/archiverequests.h"
#include "ui/browser/dragout.h"
#include "ui/browser/entrymodel.h"
#include "ui/browser/entrytext.h"
#include "ui/browser/entryview.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>

namespace holdall::ui {

using Id = EntryTree::Id;
using Purpose = EntryOpener::Purpose;

EntryDelivery::EntryDelivery(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_opener(new EntryOpener(parts.workers, parts.details, this))
    , m_dragOut(new DragOut(parts.workers, parts.view, this))
{
    connectParts();
}

void EntryDelivery::connectParts()
{
    connect(m_opener, &EntryOpener::passwordWanted, this, &EntryDelivery::passwordWanted);
    connect(m_opener, &EntryOpener::fetched, this, &EntryDelivery::take);
    connect(m_opener, &EntryOpener::failed, this, &EntryDelivery::failed);
    connect(m_dragOut, &DragOut::passwordWanted, this, &EntryDelivery::passwordWanted);
    connect(m_dragOut, &DragOut::failed, this, &EntryDelivery::failed);
    connect(m_dragOut, &DragOut::begun, this, &EntryDelivery::begun);
    connect(m_dragOut, &DragOut::pressed, this, &EntryDelivery::pressed);
    connect(m_dragOut, &DragOut::incomplete, this,
            [this](const std::vector<Error>& problems) { Q_EMIT failed(problems.front()); });
    connect(m_dragOut, &DragOut::readyForNext, this,
            [this] { Q_EMIT toldNews(tr("What was dragged is unpacked now: drag it once more.")); });
    connect(&m_parts.view, &EntryView::dragWanted, this, &EntryDelivery::drag);
}

std::optional<Id> EntryDelivery::selectedFile() const
{
    if (m_parts.view.selectedCount() != 1) {
        return std::nullopt;
    }
    const Id id = m_parts.view.selectedEntries().front();
    const Entry::Kind kind = m_parts.model.tree()[id].kind;
    const bool hasData = kind == Entry::Kind::File || kind == Entry::Kind::HardLink;
    return hasData ? std::optional(id) : std::nullopt;
}

void EntryDelivery::noteSelection()
{
    m_opener->setSelected(selectedFile());
}

void EntryDelivery::open(Purpose purpose)
{
    if (const std::optional<Id> id = selectedFile()) {
        const EntryTree& tree = m_parts.model.tree();
        m_entered = tree.entryName(*id);
        m_opener->open(m_parts.requests.wishFor(tree, std::span(&*id, 1), EntryWish::Access::ReadOnly),
                       purpose);
        Q_EMIT begun();
    }
}

void EntryDelivery::take(const FetchedEntries& entries, Purpose purpose)
{
    const std::filesystem::path& file = entries.files.front();
    switch (purpose) {
    case Purpose::Open:
        Q_EMIT openWanted(file);
        break;
    case Purpose::Choose:
        Q_EMIT openWithWanted(file);
        break;
    case Purpose::Enter:
        Q_EMIT enterWanted(m_parts.requests.subject().inside(m_entered, file, entries.folder));
        break;
    }
}

void EntryDelivery::preview()
{
    if (const std::optional<Id> id = selectedFile()) {
        const EntryTree& tree = m_parts.model.tree();
        const EntryWish wish =
            m_parts.requests.wishFor(tree, std::span(&*id, 1), EntryWish::Access::ReadOnly);
        m_opener->preview(wish.extraction, *id, tree[*id].size);
    }
}

void EntryDelivery::copyNames() const
{
    QStringList names;
    for (const Id id : m_parts.view.selectedEntries()) {
        names << displayText(m_parts.model.tree().path(id));
    }
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}

/// Not while the archive is read: what the names in it stand for is not known before its end.
void EntryDelivery::drag()
{
    const std::vector<Id> ids = m_parts.view.selectedEntries();
    const EntryTree& tree = m_parts.model.tree();
    if (ids.empty() || !m_parts.model.isComplete()) {
        return;
    }
    const QString icon = ids.size() == 1 ? kindIcon(tree[ids.front()].kind) : QStringLiteral("copy");
    m_dragOut->start(m_parts.requests.wishFor(tree, ids, EntryWish::Access::AsStored),
                     symbolicIcon(icon, Tone::Accent));
}

void EntryDelivery::stop()
{
    m_opener->stop();
    m_dragOut->stop();
}

const std::vector<std::shared_ptr<const PrivateFolder>>& EntryDelivery::dropped() const
{
    return m_dragOut->dropped();
}

bool EntryDelivery::isBusy() const
{
    return m_dragOut->isBusy() || m_opener->isFetching();
}

QString EntryDelivery::busyText() const
{
    return m_dragOut->isBusy()
        ? tr("Unpacking what is dragged. It is dropped once it is there; Esc stops that.")
        : tr("Unpacking the entry.");
}

ProgressSample EntryDelivery::progress() const
{
    return m_dragOut->isBusy() ? m_dragOut->progress() : m_opener->progress();
}

void EntryDelivery::answer(const std::optional<std::string>& password)
{
    m_opener->answer(password);
    m_dragOut->answer(password);
}

} // namespace holdall::ui
