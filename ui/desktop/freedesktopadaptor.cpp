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

void FreedesktopAdaptor::Activate(const QVariantMap& platform_data)
{
    if (m_service.canTake()) {
        Q_EMIT m_service.activated(tokenIn(platform_data));
    }
}

void FreedesktopAdaptor::Open(const QStringList& uris, const QVariantMap& platform_data)
{
    std::vector<std::filesystem::path> files;
    for (const QString& uri : uris) {
        if (auto file = pathFromFileUri(uri.toStdString())) {
            files.push_back(*std::move(file));
        }
    }
    if (files.empty()) {
        Activate(platform_data);
    } else if (m_service.canTake()) {
        Q_EMIT m_service.filesGiven(files, tokenIn(platform_data));
    }
}

void FreedesktopAdaptor::ActivateAction(const QString& action_name, const QVariantList& /*parameter*/,
                                        const QVariantMap& platform_data)
{
    if (m_service.canTake()) {
        Q_EMIT m_service.actionWanted(action_name, tokenIn(platform_data));
    }
}

} // namespace holdall::ui
