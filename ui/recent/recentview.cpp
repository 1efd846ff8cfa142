#include "ui/recent/recentview.h"

#include "app/displayname.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/namedelegate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

using Use = RecentArchive::Use;

QString iconOf(const RecentArchive& archive)
{
    if (!archive.exists) {
        return QStringLiteral("stopped");
    }
    switch (archive.use) {
    case Use::Opened:
        return QStringLiteral("folder");
    case Use::Made:
        return QStringLiteral("compress");
    case Use::Extracted:
        return QStringLiteral("extract");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whatHappened(const RecentArchive& archive)
{
    const QString folder = displayName(archive.path.parent_path());
    if (!archive.exists) {
        return RecentView::tr("Not there any more · %1").arg(folder);
    }
    switch (archive.use) {
    case Use::Opened:
        return RecentView::tr("Opened · %1").arg(folder);
    case Use::Made:
        return RecentView::tr("Made · %1").arg(folder);
    case Use::Extracted:
        return RecentView::tr("Extracted · %1").arg(folder);
    }
    Q_UNREACHABLE_RETURN({});
}

QListWidgetItem* itemFor(const RecentArchive& archive, const QPalette& palette)
{
    const QString name = displayName(archive.path.filename());
    auto* item =
        new QListWidgetItem(symbolicIcon(iconOf(archive), archive.exists ? Tone::Text : Tone::Quiet), name);
    item->setData(JobTableModel::SecondLineRole, whatHappened(archive));
    item->setToolTip(plainToolTip(displayName(archive.path)));
    item->setData(Qt::AccessibleTextRole, RecentView::tr("%1, %2").arg(name, whatHappened(archive)));
    if (!archive.exists) {
        item->setForeground(toneColor(Tone::Quiet, palette));
    }
    return item;
}

} // namespace

RecentView::RecentView(RecentList& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_items(new QListWidget)
    , m_clear(new QPushButton(symbolicIcon(QStringLiteral("clear")), QString()))
{
    layOut();
    connect(m_items, &QListWidget::itemActivated, this, &RecentView::open);
    connect(m_items, &QWidget::customContextMenuRequested, this, &RecentView::showMenu);
    connect(m_clear, &QPushButton::clicked, &m_list, &RecentList::clear);
    connect(&m_list, &RecentList::changed, this, &RecentView::fill);
}

void RecentView::layOut()
{
    m_items->setItemDelegate(new NameDelegate(m_items));
    m_items->setUniformItemSizes(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setContextMenuPolicy(Qt::CustomContextMenu);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->setMinimumHeight(fontMetrics().height() * 8);
    m_items->installEventFilter(this);
    QLabel* title = plainLabel();
    title->setFont(headingFont(font(), 1));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_items, 1);
    keepTranslated(*this, [this, title] {
        title->setText(tr("Recent archives"));
        m_items->setAccessibleName(tr("Recent archives"));
        m_clear->setText(tr("C&lear Recents"));
        m_clear->setToolTip(tr("Forget all recent archives. The archives stay."));
        fill();
    });
}

void RecentView::fill()
{
    m_shown = m_list.archives();
    const int row = m_items->currentRow();
    m_items->clear();
    for (const RecentArchive& archive : m_shown) {
        m_items->addItem(itemFor(archive, palette()));
    }
    m_items->setCurrentRow(qMin(qMax(row, 0), m_items->count() - 1));
    setVisible(!m_shown.empty());
}

const RecentArchive* RecentView::current() const
{
    const auto row = static_cast<std::size_t>(m_items->currentRow());
    return row < m_shown.size() ? &m_shown[row] : nullptr;
}

void RecentView::open()
{
    if (const RecentArchive* archive = current()) {
        Q_EMIT openWanted(archive->path);
    }
}

void RecentView::removeCurrent()
{
    if (const RecentArchive* archive = current()) {
        m_list.remove(archive->path);
    }
}

void RecentView::showMenu(const QPoint& position)
{
    if (current() == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(symbolicIcon(QStringLiteral("folder")), tr("&Open"), this, &RecentView::open)
        ->setEnabled(current()->exists);
    menu->addAction(symbolicIcon(QStringLiteral("remove")), tr("&Remove from List"), this,
                    &RecentView::removeCurrent);
    menu->addSeparator();
    menu->addAction(symbolicIcon(QStringLiteral("clear")), tr("&Clear Recents"), &m_list, &RecentList::clear);
    menu->popup(m_items->mapToGlobal(position));
}

bool RecentView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecentView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_list.check();
}

} // namespace holdall::ui
