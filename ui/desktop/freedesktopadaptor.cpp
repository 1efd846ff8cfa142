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
        m_service.tell([this, token = tokenIn(platform_data)] { Q_EMIT m_service.activated(token); });
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
        m_service.tell(
            [this, files, token = tokenIn(platform_data)] { Q_EMIT m_service.filesGiven(files, token); });
    }
}

void FreedesktopAdaptor::ActivateAction(const QString& action_name, const QVariantList& /*parameter*/,
                                        const QVariantMap& platform_data)
{
    if (m_service.canTake()) {
        m_service.tell([this, action_name, token = tokenIn(platform_data)] {
            Q_EMIT m_service.actionWanted(action_name, token);
        });
    }
}

} // namespace holdall::ui
