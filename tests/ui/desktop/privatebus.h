#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace holdall::test {

/// A message bus of the test's own, with nobody on it but who the test puts there. It is the session's and
/// the system's for this process and those that it starts; to be made first, since Qt connects once.
class PrivateBus {
public:
    /// A test that cannot have it fails: isRunning() is false.
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    bool isRunning() const { return !m_address.isEmpty(); }
    /// Makes it the environment's bus again after removeBuses().
    void offer() const;

    const QString& address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// An environment in which there is no bus at all.
void removeBuses();

} // namespace holdall::test
