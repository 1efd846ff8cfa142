#include "ui/desktop/notifier.h"

#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"
#include "ui/desktop/identity.h"

#include <QDBusMessage>

#include <utility>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

const BusObject notifications{.service = u"org.freedesktop.Notifications"_s,
                              .path = u"/org/freedesktop/Notifications"_s,
                              .interface = u"org.freedesktop.Notifications"_s};

constexpr int asLongAsUsual = -1; ///< the desktop decides when it goes

/// As the Desktop Notifications Specification names them.
QString categoryOf(Notifier::Kind kind)
{
    switch (kind) {
    case Notifier::Kind::Done:
        return u"transfer.complete"_s;
    case Notifier::Kind::Failed:
        return u"transfer.error"_s;
    case Notifier::Kind::Question:
        return u"transfer"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QVariantMap hintsOf(Notifier::Kind kind)
{
    return {{u"desktop-entry"_s, QString(applicationId)}, {u"category"_s, categoryOf(kind)}};
}

} // namespace

Notifier::Notifier(Bus& session, QObject* parent) : QObject(parent), m_session(session) { }

void Notifier::show(const Note& note)
{
    listen();
    m_session.call(notifications.call(u"GetCapabilities"_s), this, [this, note](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ReplyMessage) {
            send(note, reply.arguments().value(0).toStringList());
        }
    });
}

void Notifier::listen()
{
    if (std::exchange(m_isListening, true)) {
        return;
    }
    const auto on = [this](const QString& member, auto take) {
        m_session.listen(
            {.service = notifications.service, .interface = notifications.interface, .member = member}, this,
            [this, take](const QDBusMessage& message) {
                const QVariantList arguments = message.arguments();
                if (m_id != 0 && arguments.value(0).toUInt() == m_id) {
                    take(arguments.value(1));
                }
            });
    };
    on(u"ActivationToken"_s, [this](const QVariant& token) { m_token = token.toString().toUtf8(); });
    on(u"ActionInvoked"_s, [this](const QVariant&) { Q_EMIT clicked(std::exchange(m_token, {})); });
    on(u"NotificationClosed"_s, [this](const QVariant&) { m_id = 0; });
}

void Notifier::send(const Note& note, const QStringList& capabilities)
{
    const bool hasMarkup = capabilities.contains(u"body-markup"_s);
    const QString text = hasMarkup ? note.text.toHtmlEscaped() : note.text;
    QStringList actions;
    if (capabilities.contains(u"actions"_s)) {
        actions << u"default"_s << tr("Show Holdall"); // a click on the notification itself
    }
    const QDBusMessage call = notifications.call(u"Notify"_s,
                                                 {u"Holdall"_s, m_id, QString(applicationId), note.title,
                                                  text, actions, hintsOf(note.kind), asLongAsUsual});
    m_session.call(call, this, [this](const QDBusMessage& reply) {
        m_id = reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toUInt() : 0;
    });
}

void Notifier::withdraw()
{
    if (m_id != 0) {
        m_session.send(notifications.callIfRunning(u"CloseNotification"_s, {std::exchange(m_id, 0)}));
    }
}

} // namespace holdall::ui
