#include "ui/verification/verdictview.h"

#include "ui/verification/verdictdelegate.h"
#include "ui/verification/verdicttext.h"
#include "ui/widgets/translated.h"

#include <QHeaderView>

#include <algorithm>
#include <iterator>

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

std::vector<TableView::Column> columns()
{
    std::vector<TableView::Column> all;
    for (int number = 0; number < verdictColumnCount; ++number) {
        const auto column = static_cast<VerdictColumn>(number);
        all.push_back({.characters = charactersOf(column),
                       .isShownAtFirst = isShownAtFirst(column),
                       .isChoosable = column != VerdictColumn::Name});
    }
    return all;
}

} // namespace

VerdictView::VerdictView(VerdictModel& model, QWidget* parent)
    : TableView(model, columns(), parent)
    , m_model(model)
{
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Verdicts"));
        makeRoomForStatus();
    });
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new VerdictDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    connectModel();
}

void VerdictView::makeRoomForStatus()
{
    QStringList titles;
    std::ranges::transform(statusesByBadness, std::back_inserter(titles), statusTitle);
    makeRoomFor(static_cast<int>(VerdictColumn::Status), titles, true);
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

} // namespace holdall::ui
