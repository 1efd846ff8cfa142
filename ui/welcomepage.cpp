#include "ui/welcomepage.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

QLabel* centred(const QString& text, const QFont& font)
{
    QLabel* label = plainLabel(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

QLabel* emblem(int side)
{
    auto* label = new QLabel;
    label->setPixmap(applicationIcon().pixmap(side, side));
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QPushButton* buttonFor(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text());
    button->setToolTip(action->toolTip());
    button->setAccessibleDescription(action->toolTip());
    button->setAutoDefault(true);
    button->setMinimumHeight(button->fontMetrics().height() * 5 / 2);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_content(new QWidget)
{
    const int line = fontMetrics().height();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(line * 2 / 3);
    buttons->addStretch();
    for (QAction* action : actions) {
        buttons->addWidget(buttonFor(action));
    }
    buttons->addStretch();

    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(line);
    content->addWidget(emblem(line * 7));
    content->addWidget(centred(tr("Drop files here"), headingFont(font(), 8)));
    content->addWidget(
        centred(tr("Files are compressed, and the result is read again and compared with them "
                   "before it gets its name.\nCompressed files are extracted, or verified byte "
                   "by byte."),
                font()));
    content->addSpacing(line / 2);
    content->addLayout(buttons);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(line * 4, line * 2, line * 4, line * 2);
    layout->addStretch(4);
    layout->addWidget(m_content);
    layout->addStretch(5);
}

QRect WelcomePage::dropArea() const
{
    const int margin = fontMetrics().height() * 2;
    return rect().adjusted(margin, margin, -margin, -margin);
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = toneColor(Tone::Accent, palette());
    QPen pen(mixed(accent, palette().color(QPalette::Window), 0.55F),
             qMax(1.5, fontMetrics().height() / 10.0));
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(mixed(accent, palette().color(QPalette::Base), 0.04F));
    const qreal radius = fontMetrics().height();
    painter.drawRoundedRect(dropArea(), radius, radius);
}

} // namespace holdall::ui
