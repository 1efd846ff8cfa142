#include "ui/desktop/power.h"

#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"

#include <QDBusMessage>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

QString methodOf(Power::Step step)
{
    return step == Power::Step::Sleep ? u"Suspend"_s : u"PowerOff"_s;
}

} // namespace

Power::Power(Bus& system, QObject* parent) : QObject(parent), m_system(system) { }

void Power::ask()
{
    ask(u"CanSuspend"_s, &Power::m_canSleep);
    ask(u"CanPowerOff"_s, &Power::m_canPowerOff);
}

void Power::ask(const QString& method, bool Power::* answer)
{
    m_system.call(loginManager().callIfRunning(method), this, [this, answer](const QDBusMessage& reply) {
        const bool can = reply.type() == QDBusMessage::ReplyMessage
            && reply.arguments().value(0).toString() == u"yes"; // else: no, na, challenge
        if (can != this->*answer) {
            this->*answer = can;
            Q_EMIT canDoChanged();
        }
    });
}

bool Power::canDo(Step step) const
{
    return step == Step::Sleep ? m_canSleep : m_canPowerOff;
}

void Power::take(Step step)
{
    constexpr bool mayAskForPassword = false;
    m_system.call(loginManager().callIfRunning(methodOf(step), {mayAskForPassword}), this,
                  [this](const QDBusMessage& reply) {
                      if (reply.type() == QDBusMessage::ErrorMessage) {
                          Q_EMIT refused(reply.errorMessage());
                      }
                  });
}

} // namespace holdall::ui
