#pragma once

#include "ui/desktop/standin.h"

#include <QObject>

#include <vector>

namespace holdall::test {

/// Writes down the signals of one interface and member that anybody sends.
class SignalLog : public QObject {
    Q_OBJECT

public:
    SignalLog(const PrivateBus& bus, const QString& interface, const QString& member);
    ~SignalLog() override;
    Q_DISABLE_COPY_MOVE(SignalLog)

    const std::vector<Recorded>& entries() const { return m_entries; }

private Q_SLOTS:
    void take(const QDBusMessage& message);

private:
    QString m_name;
    QDBusConnection m_connection;
    std::vector<Recorded> m_entries;
};

} // namespace holdall::test
