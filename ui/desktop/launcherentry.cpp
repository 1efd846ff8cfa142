#include "ui/desktop/launcherentry.h"

#include "ui/desktop/bus.h"
#include "ui/desktop/identity.h"

#include <cmath>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

/// Finer steps than a task bar has pixels would only wake it.
constexpr double steps = 200.0;

QVariantMap propertiesOf(double fraction, int count)
{
    return {{u"progress"_s, std::round(fraction * steps) / steps},
            {u"progress-visible"_s, true},
            {u"count"_s, static_cast<qlonglong>(count)},
            {u"count-visible"_s, count > 1}};
}

} // namespace

LauncherEntry::LauncherEntry(Bus& session, QObject* parent) : QObject(parent), m_session(session) { }

void LauncherEntry::show(double fraction, int count)
{
    const QVariantMap properties = propertiesOf(fraction, count);
    if (properties != m_shown) {
        send(properties);
    }
}

void LauncherEntry::clear()
{
    if (!m_shown.isEmpty()) {
        send({{u"progress-visible"_s, false}, {u"count-visible"_s, false}});
        m_shown.clear();
    }
}

void LauncherEntry::send(const QVariantMap& properties)
{
    m_shown = properties;
    QDBusMessage update =
        QDBusMessage::createSignal(applicationPath, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(applicationId) << properties;
    m_session.send(update);
}

} // namespace holdall::ui
