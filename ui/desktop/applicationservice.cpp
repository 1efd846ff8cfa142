#include "ui/desktop/applicationservice.h"

#include "ui/desktop/commandlineadaptor.h"
#include "ui/desktop/freedesktopadaptor.h"

namespace holdall::ui {

// Both are children: they go with it.
ApplicationService::ApplicationService(QObject* parent) : QObject(parent)
{
    new FreedesktopAdaptor(*this);
    new CommandLineAdaptor(*this);
}

} // namespace holdall::ui
