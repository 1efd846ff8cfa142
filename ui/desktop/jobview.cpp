#include "ui/desktop/jobview.h"

#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"
#include "ui/desktop/identity.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

#include <utility>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

const QString serverName = u"org.kde.JobViewServer"_s;
const QString viewInterface = u"org.kde.JobViewV3"_s;
const BusObject viewServer{
    .service = serverName, .path = u"/JobViewServer"_s, .interface = u"org.kde.JobViewServerV2"_s};

/// What can be done with the job there, as KJob numbers it.
constexpr int killable = 1;
constexpr int suspendable = 2;

BusObject viewAt(const QString& path)
{
    return {.service = serverName, .path = path, .interface = viewInterface};
}

QVariantMap propertiesOf(const JobView::State& state)
{
    return {{u"title"_s, state.title},
            {u"infoMessage"_s, state.subject},
            {u"percent"_s, static_cast<uint>(state.percent)},
            {u"suspended"_s, state.isSuspended}};
}

} // namespace

JobView::JobView(Bus& session, QObject* parent) : QObject(parent), m_session(session) { }

JobView::~JobView()
{
    close();
}

void JobView::show(const State& state)
{
    m_wanted = propertiesOf(state);
    if (!m_path.isEmpty()) {
        update(m_wanted);
    } else if (!m_isRequested && !m_isRefused) {
        request();
    }
}

void JobView::listen(const QString& member, void (JobView::*wanted)())
{
    m_session.listen({.service = serverName, .interface = viewInterface, .member = member}, this,
                     [this, wanted](const QDBusMessage& message) {
                         if (message.path() == m_path) {
                             Q_EMIT(this->*wanted)();
                         }
                     });
}

void JobView::request()
{
    m_isRequested = true;
    if (!std::exchange(m_isListening, true)) {
        listen(u"suspendRequested"_s, &JobView::suspendWanted);
        listen(u"resumeRequested"_s, &JobView::resumeWanted);
        listen(u"cancelRequested"_s, &JobView::cancelWanted);
    }
    // Transient: how it ended is told by a notification of our own.
    QVariantMap hints = m_wanted;
    hints.insert(u"immediate"_s, true);
    hints.insert(u"transient"_s, true);
    const QDBusMessage call =
        viewServer.callIfRunning(u"requestView"_s, {QString(applicationId), killable | suspendable, hints});
    m_session.call(call, this, [this](const QDBusMessage& reply) { settle(reply); });
}

void JobView::settle(const QDBusMessage& reply)
{
    m_isRequested = false;
    const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
    if (reply.type() != QDBusMessage::ReplyMessage || path.isEmpty()) {
        m_isRefused = !m_wanted.isEmpty();
    } else if (m_wanted.isEmpty()) {
        terminate(path); // the jobs were faster than the answer
    } else {
        m_path = path;
        update(m_wanted);
    }
}

void JobView::update(const QVariantMap& properties)
{
    QVariantMap changed;
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        if (m_shown.value(each.key()) != each.value()) {
            changed.insert(each.key(), each.value());
        }
    }
    if (!changed.isEmpty()) {
        m_session.send(viewAt(m_path).callIfRunning(u"update"_s, {changed}));
        m_shown = properties;
    }
}

void JobView::close()
{
    m_wanted.clear();
    m_shown.clear();
    m_isRefused = false;
    if (!m_path.isEmpty()) {
        terminate(std::exchange(m_path, {}));
    }
}

void JobView::terminate(const QString& path)
{
    constexpr uint noError = 0;
    m_session.send(viewAt(path).callIfRunning(u"terminate"_s, {noError, QString(), QVariantMap()}));
}

} // namespace holdall::ui
