#include "ui/desktop/commandlineadaptor.h"

#include "app/cli/exitstatus.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/applicationservice.h"

#include <QDBusConnection>
#include <QDBusMetaType>

namespace holdall::ui {

namespace {

bool isOver(qulonglong deadline)
{
    const auto now = ApplicationService::Clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now) >= std::chrono::milliseconds(deadline);
}

} // namespace

CommandLineAdaptor::CommandLineAdaptor(ApplicationService& service)
    : QDBusAbstractAdaptor(&service)
    , m_service(service)
{
    qDBusRegisterMetaType<QByteArrayList>(); // for those who send it, too
}

int CommandLineAdaptor::Run(const QByteArrayList& arguments, const QByteArray& folder, qulonglong deadline,
                            const QVariantMap& platformData, const QDBusMessage& message)
{
    if (!m_service.canTake() || isOver(deadline)) {
        message.setDelayedReply(true);
        QDBusConnection::sessionBus().send(message.createErrorReply(
            QDBusError::Failed, QStringLiteral("the window takes nothing any more")));
        return 0;
    }
    m_service.tell([this, arguments, folder, token = tokenIn(platformData)] {
        Q_EMIT m_service.commandGiven(arguments, folder, token);
    });
    return static_cast<int>(cli::ExitStatus::Done);
}

} // namespace holdall::ui
