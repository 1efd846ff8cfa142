#include "ui/desktop/whendonemenu.h"

#include <QActionGroup>
#include <QEvent>

#include <optional>

namespace holdall::ui {

namespace {

using Choice = WhenDone::Choice;

constexpr Choice choices[] = {Choice::Nothing, Choice::Notify, Choice::Close, Choice::Sleep,
                              Choice::PowerOff};

QString itemText(Choice choice)
{
    switch (choice) {
    case Choice::Nothing:
        return WhenDoneMenu::tr("Do &Nothing");
    case Choice::Notify:
        return WhenDoneMenu::tr("N&otify");
    case Choice::Close:
        return WhenDoneMenu::tr("&Close Holdall");
    case Choice::Sleep:
        return WhenDoneMenu::tr("&Sleep");
    case Choice::PowerOff:
        return WhenDoneMenu::tr("&Power Off");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Power::Step> stepOf(Choice choice)
{
    if (choice == Choice::Sleep) {
        return Power::Step::Sleep;
    }
    return choice == Choice::PowerOff ? std::optional(Power::Step::PowerOff) : std::nullopt;
}

} // namespace

WhenDoneMenu::WhenDoneMenu(WhenDone& whenDone, Power& power, QWidget* parent)
    : QMenu(parent)
    , m_whenDone(whenDone)
    , m_power(power)
{
    auto* group = new QActionGroup(this);
    for (const Choice choice : choices) {
        addChoice(choice);
        group->addAction(m_actions.at(choice));
    }
    setToolTipsVisible(true);
    retranslate();
    enable();
    check(whenDone.choice());
    connect(this, &QMenu::aboutToShow, &power, [&power] { power.ask(); });
    connect(&power, &Power::canDoChanged, this, &WhenDoneMenu::enable);
    connect(&whenDone, &WhenDone::chosen, this, &WhenDoneMenu::check);
}

void WhenDoneMenu::addChoice(Choice choice)
{
    if (choice == Choice::Sleep) {
        addSeparator();
    }
    QAction* action = addAction(QString());
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, choice] { m_whenDone.choose(choice); });
    m_actions.emplace(choice, action);
}

void WhenDoneMenu::retranslate()
{
    setTitle(tr("W&hen Done"));
    menuAction()->setStatusTip(tr("Choose what happens once all jobs are done"));
    for (const auto& [choice, action] : m_actions) {
        action->setText(itemText(choice));
    }
    enable();
}

void WhenDoneMenu::enable()
{
    for (const auto& [choice, action] : m_actions) {
        const std::optional<Power::Step> step = stepOf(choice);
        const bool can = !step || m_power.canDo(*step);
        action->setEnabled(can);
        const QString reason = can ? QString() : tr("This system does not let Holdall do that");
        action->setToolTip(reason);
        action->setStatusTip(reason);
    }
}

void WhenDoneMenu::check(Choice choice)
{
    m_actions.at(choice)->setChecked(true);
}

void WhenDoneMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMenu::changeEvent(event);
}

} // namespace holdall::ui
