#include "ui/widgets/fittingscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace holdall::ui {

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setWidget(content); // installs eventFilter() on it
}

QSize FittingScrollArea::sizeHint() const
{
    const int width = qMax(widget()->sizeHint().width(), widget()->minimumWidth());
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : 0;
    return {width, qMax(height, widget()->sizeHint().height())};
}

bool FittingScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
        growWindow();
    }
    return handled;
}

void FittingScrollArea::growWindow()
{
    QWidget* top = window();
    if (!top->isVisible() || !top->layout()) {
        return;
    }
    const int wanted = top->layout()->sizeHint().height();
    top->resize(top->width(), qMin(qMax(top->height(), wanted), top->screen()->availableSize().height()));
}

} // namespace holdall::ui
