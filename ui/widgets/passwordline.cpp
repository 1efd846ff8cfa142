#include "ui/widgets/passwordline.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QToolButton>

namespace holdall::ui {

PasswordLine::PasswordLine(QWidget* parent) : QLineEdit(parent), m_reveal(new QAction(this))
{
    setEchoMode(Password);
    m_reveal->setCheckable(true);
    addAction(m_reveal, TrailingPosition);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_reveal, &QAction::toggled, this, &PasswordLine::setRevealed);
    update();
}

void PasswordLine::setRevealed(bool isWanted)
{
    if (isWanted != isRevealed()) {
        setEchoMode(isWanted ? Normal : Password);
        update();
        Q_EMIT revealed(isWanted);
    }
}

void PasswordLine::update()
{
    m_reveal->setChecked(isRevealed());
    m_reveal->setText(isRevealed() ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setIcon(symbolicIcon(isRevealed() ? QStringLiteral("hide") : QStringLiteral("show")));
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setAccessibleName(m_reveal->text());
    }
}

} // namespace holdall::ui
