#include "ui/desktop/freedesktopadaptor.h"

#include "app/fileuri.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/applicationservice.h"

namespace holdall::ui {

FreedesktopAdaptor::FreedesktopAdaptor(ApplicationService& service)
    : QDBusAbstractAdaptor(&service)
    , m_service(service)
{
}

void FreedesktopAdaptor::Activate(const QVariantMap& platformData)
{
    if (m_service.canTake()) {
        m_service.tell([this, token = tokenIn(platformData)] { Q_EMIT m_service.activated(token); });
    }
}

void FreedesktopAdaptor::Open(const QStringList& uris, const QVariantMap& platformData)
{
    std::vector<std::filesystem::path> files;
    for (const QString& uri : uris) {
        if (auto file = pathFromFileUri(uri.toStdString())) {
            files.push_back(*std::move(file));
        }
    }
    if (files.empty()) {
        Activate(platformData);
    } else if (m_service.canTake()) {
        m_service.tell(
            [this, files, token = tokenIn(platformData)] { Q_EMIT m_service.filesGiven(files, token); });
    }
}

void FreedesktopAdaptor::ActivateAction(const QString& actionName, const QVariantList& /*parameter*/,
                                        const QVariantMap& platformData)
{
    if (m_service.canTake()) {
        m_service.tell([this, actionName, token = tokenIn(platformData)] {
            Q_EMIT m_service.actionWanted(actionName, token);
        });
    }
}

} // namespace holdall::ui
