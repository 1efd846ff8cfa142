#include "ui/queue/progressdelegate.h"

#include "app/jobs/jobstate.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/tone.h"

#include <QPainter>

namespace holdall::ui {

namespace {

JobState stateOf(const QModelIndex& index)
{
    return static_cast<JobState>(index.data(JobTableModel::StateRole).toInt());
}

bool hasBar(JobState state)
{
    return state == JobState::Running || state == JobState::Asking || state == JobState::Paused;
}

QColor barColor(const QStyleOptionViewItem& cell)
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    return cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
}

/// What the bar runs in: the cell's own ground, a little nearer to its text.
QColor trackColor(const QStyleOptionViewItem& cell, const QColor& text)
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    return mixed(text, cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base), 0.18F);
}

} // namespace

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    if (!hasBar(stateOf(index))) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawBackground(painter, cell);
    painter->save();
    painter->setPen(textColor(cell));
    drawBar(painter, cell, index.data(JobTableModel::PermilleRole).toInt());
    painter->restore();
}

void ProgressDelegate::drawBar(QPainter* painter, const QStyleOptionViewItem& cell, int permille)
{
    const QRect area = content(cell);
    const int whole = qMax(permille, 0) / 10;
    const QString percent = percentText(whole);
    const int textWidth = cell.fontMetrics.horizontalAdvance(percentText(100));
    const QRect text(area.right() - textWidth, area.top(), textWidth, area.height());
    if (permille >= 0) {
        painter->drawText(QStyle::visualRect(cell.direction, area, text),
                          Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, percent);
    }

    const int thickness = qMax(4, cell.fontMetrics.height() * 2 / 5);
    const int length = area.width() - textWidth - cell.fontMetrics.averageCharWidth();
    const QRect track(area.left(), area.center().y() - thickness / 2, length, thickness);
    QRect done = track;
    done.setWidth(qMax(thickness, track.width() * qMax(permille, 0) / 1000));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(trackColor(cell, textColor(cell)));
    painter->drawRoundedRect(QStyle::visualRect(cell.direction, area, track), thickness / 2.0,
                             thickness / 2.0);
    if (permille > 0) {
        painter->setBrush(barColor(cell));
        painter->drawRoundedRect(QStyle::visualRect(cell.direction, area, done), thickness / 2.0,
                                 thickness / 2.0);
    }
}

} // namespace holdall::ui
