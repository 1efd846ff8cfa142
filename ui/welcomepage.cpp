#include "ui/welcomepage.h"

#include "ui/recent/recentview.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

QLabel* centred(const QFont& font)
{
    QLabel* label = plainLabel();
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
    auto* button = new QPushButton(action->icon(), QString());
    const auto setTexts = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
    };
    setTexts();
    QObject::connect(action, &QAction::changed, button, setTexts);
    button->setAutoDefault(true);
    button->setMinimumHeight(button->fontMetrics().height() * 5 / 2);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction*>& actions, RecentList& recent, QWidget* parent)
    : QWidget(parent)
    , m_hero(makeHero(actions))
    , m_recent(new RecentView(recent))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    const int line = fontMetrics().height();
    m_layout->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line * 3 / 2);
    m_layout->setSpacing(line * 3 / 2);
    m_layout->addWidget(m_hero, 3);
    m_layout->addWidget(m_recent, 2);
}

QWidget* WelcomePage::makeHero(const QList<QAction*>& actions)
{
    const int line = fontMetrics().height();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(line * 2 / 3);
    buttons->addStretch();
    for (QAction* action : actions) {
        buttons->addWidget(buttonFor(action));
    }
    buttons->addStretch();

    auto* hero = new QWidget;
    auto* layout = new QVBoxLayout(hero);
    layout->setContentsMargins(line * 2, line * 2, line * 2, line * 2);
    layout->setSpacing(line);
    layout->addStretch(4);
    layout->addWidget(emblem(line * 6));
    QLabel* title = centred(headingFont(font(), 8));
    QLabel* text = centred(font());
    layout->addWidget(title);
    layout->addWidget(text);
    keepTranslated(*hero, [title, text] {
        title->setText(tr("Drop files here"));
        text->setText(tr("Files are compressed, and the result is read again and compared with them "
                         "before it gets its name.\nCompressed files are extracted, or verified byte "
                         "by byte."));
    });
    layout->addSpacing(line / 2);
    layout->addLayout(buttons);
    layout->addStretch(5);
    return hero;
}

/// Side by side only as long as both have room.
void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > m_hero->minimumSizeHint().width() + fontMetrics().averageCharWidth() * 48;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
    painter.drawRoundedRect(m_hero->geometry(), radius, radius);
}

} // namespace holdall::ui
