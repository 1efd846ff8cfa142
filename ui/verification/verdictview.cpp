#include "ui/verification/verdictview.h"

#include "ui/verification/verdictdelegate.h"
#include "ui/widgets/translated.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace holdall::ui {

namespace {

/// In characters, so that they follow the font.
int charactersOf(VerdictColumn column)
{
    switch (column) {
    case VerdictColumn::Name:
    case VerdictColumn::Finding:
        return 36;
    case VerdictColumn::Folder:
    case VerdictColumn::Entry:
        return 30;
    case VerdictColumn::Status:
    case VerdictColumn::Offset:
        return 18;
    case VerdictColumn::Size:
    case VerdictColumn::Unpacked:
        return 14;
    case VerdictColumn::Format:
    case VerdictColumn::Check:
    case VerdictColumn::Entries:
    case VerdictColumn::Streams:
    case VerdictColumn::Blocks:
    case VerdictColumn::Duration:
        break;
    }
    return 11;
}

} // namespace

VerdictView::VerdictView(VerdictModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    keepTranslated(*this, [this] { setAccessibleName(tr("Verdicts")); });
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new VerdictDelegate(this));
    setModel(&model);
    layOutColumns();
    connectModel();
}

void VerdictView::layOutColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < verdictColumnCount; ++column) {
        const auto each = static_cast<VerdictColumn>(column);
        setColumnWidth(column, qMax(character * charactersOf(each), header()->sectionSizeHint(column)));
        setColumnHidden(column, !isShownAtFirst(each));
    }
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &VerdictView::showColumnMenu);
    header()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
}

/// A reset forgets which row was current; the file is found again.
void VerdictView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_current =
            currentIndex().isValid() ? std::optional(m_model.fileOf(currentIndex().row())) : std::nullopt;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_current ? m_model.rowOf(*m_current) : -1;
        if (row >= 0) {
            setCurrentIndex(m_model.index(row, 0));
        }
        Q_EMIT selectionMoved();
    });
}

void VerdictView::showColumnMenu(QPoint place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < verdictColumnCount; ++column) {
        QAction* choice = menu->addAction(titleOf(static_cast<VerdictColumn>(column)));
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        choice->setEnabled(column != static_cast<int>(VerdictColumn::Name));
        connect(choice, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->popup(header()->mapToGlobal(place));
}

std::vector<int> VerdictView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

QByteArray VerdictView::saveColumns() const
{
    return header()->saveState();
}

void VerdictView::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty() && !header()->restoreState(state)) {
        layOutColumns(); // of another version
    }
}

void VerdictView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void VerdictView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

} // namespace holdall::ui
