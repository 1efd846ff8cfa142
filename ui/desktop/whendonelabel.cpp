#include "ui/desktop/whendonelabel.h"

#include <QEvent>

namespace holdall::ui {

WhenDoneLabel::WhenDoneLabel(const WhenDone& whenDone, QWidget* parent) : QLabel(parent), m_whenDone(whenDone)
{
    setTextFormat(Qt::PlainText);
    setIndent(fontMetrics().averageCharWidth() * 2); // from the summary beside it
    connect(&whenDone, &WhenDone::chosen, this, &WhenDoneLabel::say);
    say();
}

void WhenDoneLabel::say()
{
    setText(tr("When done: %1").arg(nameOf(m_whenDone.choice())));
    setVisible(m_whenDone.choice() != WhenDone::Choice::Nothing);
}

void WhenDoneLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        say();
    }
    QLabel::changeEvent(event);
}

} // namespace holdall::ui
