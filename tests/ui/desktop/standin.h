#pragma once

#include "ui/desktop/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <functional>
#include <map>
#include <vector>

namespace holdall::test {

/// A call as it came over the bus.
struct Recorded {
    QString path;
    QString interface;
    QString member;
    QString signature;
    QVariantList arguments; ///< maps of variants as QVariantMap

    QString what() const { return interface + u'.' + member; }
};

/// Stands on the bus under a name in the place of a program, writes down what it is asked, and answers as the
/// test says. What it was not told to answer is refused.
class StandIn : public QDBusVirtualObject {
    Q_OBJECT

public:
    using Answer = std::function<QVariantList(const Recorded&)>;

    StandIn(const PrivateBus& bus, const QString& name);
    ~StandIn() override;
    Q_DISABLE_COPY_MOVE(StandIn)

    void answer(const QString& member, const QVariantList& values);
    void answer(const QString& member, const Answer& answer);

    /// Of calls of this member, all that came.
    std::vector<Recorded> calls(const QString& member) const;

    /// All of them.
    const std::vector<Recorded>& calls() const { return m_calls; }

    /// Sends a signal of this program.
    void emitSignal(const QString& path, const QString& interface, const QString& member,
                    const QVariantList& arguments);

    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    const QString m_name;
    const QString m_connectionName; ///< in this process
    QDBusConnection m_connection;
    std::map<QString, Answer> m_answers;
    std::vector<Recorded> m_calls;
};

/// What a message holds, with maps of variants taken out of it.
Recorded recorded(const QDBusMessage& message);

} // namespace holdall::test
