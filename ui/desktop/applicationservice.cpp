#include "ui/desktop/applicationservice.h"

#include "ui/desktop/commandlineadaptor.h"
#include "ui/desktop/freedesktopadaptor.h"

#include <utility>

namespace holdall::ui {

// Both are children: they go with it.
ApplicationService::ApplicationService(QObject* parent) : QObject(parent)
{
    new FreedesktopAdaptor(*this);
    new CommandLineAdaptor(*this);
}

void ApplicationService::begin(std::function<bool()> canTake)
{
    m_canTake = std::move(canTake);
    QMetaObject::invokeMethod(this, &ApplicationService::tellEarlier, Qt::QueuedConnection);
}

void ApplicationService::tell(std::function<void()> tell)
{
    m_early.push_back(std::move(tell));
    if (m_canTake) {
        tellEarlier();
    }
}

void ApplicationService::tellEarlier()
{
    for (const std::function<void()>& tell : std::exchange(m_early, {})) {
        tell();
    }
}

} // namespace holdall::ui
