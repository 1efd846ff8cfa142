#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QMenu>

#include <utility>

namespace holdall::ui {

TableView::TableView(QAbstractItemModel& model, std::vector<Column> columns, QWidget* parent)
    : QTreeView(parent)
    , m_columns(std::move(columns))
{
    setModel(&model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &TableView::offerColumns);
    layOutColumns();
}

/// While nothing stretches: only then does Qt take the width of what it hides at once.
void TableView::layOutColumns()
{
    const bool stretches = header()->stretchLastSection();
    header()->setStretchLastSection(false);
    const int character = fontMetrics().averageCharWidth();
    int number = 0;
    for (const Column& column : m_columns) {
        setColumnWidth(number, qMax(character * column.characters, header()->sectionSizeHint(number)));
        setColumnHidden(number, !column.isShownAtFirst);
        ++number;
    }
    header()->setStretchLastSection(stretches);
}

void TableView::makeRoomFor(int column, const QStringList& texts, bool areBesideIcons)
{
    const int character = fontMetrics().averageCharWidth();
    int widest = 0;
    for (const QString& text : texts) {
        widest = qMax(widest, fontMetrics().horizontalAdvance(text));
    }
    const int icon = areBesideIcons ? style()->pixelMetric(QStyle::PM_SmallIconSize) + character : 0;
    setColumnWidth(column, qMax(columnWidth(column), widest + icon + 2 * character));
}

void TableView::offerColumns(const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    for (const Column& column : m_columns) {
        if (column.isChoosable) {
            QAction* action = menu->addAction(model()->headerData(number, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!isColumnHidden(number));
            connect(action, &QAction::toggled, this,
                    [this, number](bool isShown) { setColumnHidden(number, !isShown); });
        }
        ++number;
    }
    menu->popup(header()->mapToGlobal(point));
}

QByteArray TableView::saveColumns() const
{
    return header()->saveState();
}

void TableView::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty() && !header()->restoreState(state)) {
        layOutColumns();
    }
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

} // namespace holdall::ui
