#include "ui/desktop/sleepinhibitor.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/standin.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <unistd.h>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Bus;
using ui::SleepInhibitor;

namespace {

const QString loginManager = u"org.freedesktop.login1"_s;
const QString gnome = u"org.gnome.SessionManager"_s;
const QString powerManagement = u"org.freedesktop.PowerManagement"_s;

/// The login manager's end of what it gives out: it can tell whether anybody holds the other.
class Lock {
public:
    Lock() { m_isOpen = pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) == 0; }
    ~Lock()
    {
        close(m_ends[0]);
        giveAway();
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

    QVariant other() const { return QVariant::fromValue(QDBusUnixFileDescriptor(m_ends[1])); }

    /// Closes our copy of the other end.
    void giveAway()
    {
        if (m_isOpen) {
            close(m_ends[1]);
            m_isOpen = false;
        }
    }

    bool isHeld() const
    {
        char byte = 0;
        return read(m_ends[0], &byte, 1) < 0; // would block: there is a writer
    }

private:
    std::array<int, 2> m_ends{};
    bool m_isOpen = false;
};

} // namespace

class SleepInhibitorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }
    void cleanup() { qunsetenv("FLATPAK_ID"); }

    void descriptorOfTheLoginManagerIsHeldUntilItIsNotWanted()
    {
        test::StandIn manager(m_private, loginManager);
        Lock lock;
        manager.answer(u"Inhibit"_s, [&](const test::Recorded&) { return QVariantList{lock.other()}; });
        SleepInhibitor inhibitor(m_session, m_system);
        QSignalSpy changed(&inhibitor, &SleepInhibitor::heldChanged);
        inhibitor.setWanted(true);
        inhibitor.setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, test::patience);
        lock.giveAway();
        manager.answer(u"Inhibit"_s, QVariantList()); // what the stand-in kept of it is gone
        QCOMPARE(manager.calls().size(), 1U);
        const test::Recorded call = manager.calls().front();
        QCOMPARE(call.path, u"/org/freedesktop/login1"_s);
        QCOMPARE(call.what(), u"org.freedesktop.login1.Manager.Inhibit"_s);
        QCOMPARE(call.signature, u"ssss"_s);
        QCOMPARE(call.arguments.value(0).toString(), u"sleep"_s);
        QCOMPARE(call.arguments.value(1).toString(), u"Holdall"_s);
        QCOMPARE(call.arguments.value(3).toString(), u"block"_s);
        QVERIFY(lock.isHeld());
        inhibitor.setWanted(false);
        QTRY_VERIFY_WITH_TIMEOUT(!lock.isHeld(), test::patience);
    }

    void descriptorIsLetGoWithTheObject()
    {
        test::StandIn manager(m_private, loginManager);
        Lock lock;
        manager.answer(u"Inhibit"_s, [&](const test::Recorded&) { return QVariantList{lock.other()}; });
        {
            SleepInhibitor inhibitor(m_session, m_system);
            inhibitor.setWanted(true);
            QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isHeld(), test::patience);
            lock.giveAway();
            QVERIFY(lock.isHeld());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!lock.isHeld(), test::patience);
    }

    void answerThatComesTooLateIsGivenBack()
    {
        test::StandIn manager(m_private, loginManager);
        Lock lock;
        manager.answer(u"Inhibit"_s, [&](const test::Recorded&) { return QVariantList{lock.other()}; });
        SleepInhibitor inhibitor(m_session, m_system);
        QSignalSpy changed(&inhibitor, &SleepInhibitor::heldChanged);
        inhibitor.setWanted(true);
        inhibitor.setWanted(false);
        QTRY_COMPARE_WITH_TIMEOUT(manager.calls().size(), 1U, test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, test::patience);
        QCOMPARE(changed.front().front().toBool(), false);
        lock.giveAway();
        QTRY_VERIFY_WITH_TIMEOUT(!lock.isHeld(), test::patience);
    }

    void sessionManagerIsAskedWhereTheLoginManagerRefuses()
    {
        test::StandIn manager(m_private, loginManager); // refuses all
        test::StandIn session(m_private, gnome);
        session.answer(u"Inhibit"_s, {42U});
        session.answer(u"Uninhibit"_s, QVariantList());
        SleepInhibitor inhibitor(m_session, m_system);
        inhibitor.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isHeld(), test::patience);
        const test::Recorded call = session.calls().front();
        QCOMPARE(call.path, u"/org/gnome/SessionManager"_s);
        QCOMPARE(call.what(), u"org.gnome.SessionManager.Inhibit"_s);
        QCOMPARE(call.signature, u"susu"_s);
        QCOMPARE(call.arguments.value(0).toString(), u"org.holdall.Holdall"_s);
        QCOMPARE(call.arguments.value(3).toUInt(), 4U); // suspending
        inhibitor.setWanted(false);
        QTRY_COMPARE_WITH_TIMEOUT(session.calls(u"Uninhibit"_s).size(), 1U, test::patience);
        QCOMPARE(session.calls(u"Uninhibit"_s).front().arguments, QVariantList{42U});
        QCOMPARE(session.calls(u"Uninhibit"_s).front().signature, u"u"_s);
    }

    void powerManagementIsAskedLast()
    {
        test::StandIn power(m_private, powerManagement);
        power.answer(u"Inhibit"_s, {9U});
        power.answer(u"UnInhibit"_s, QVariantList());
        SleepInhibitor inhibitor(m_session, m_system);
        inhibitor.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isHeld(), test::patience);
        const test::Recorded call = power.calls().front();
        QCOMPARE(call.path, u"/org/freedesktop/PowerManagement/Inhibit"_s);
        QCOMPARE(call.what(), u"org.freedesktop.PowerManagement.Inhibit.Inhibit"_s);
        QCOMPARE(call.signature, u"ss"_s);
        inhibitor.setWanted(false);
        QTRY_COMPARE_WITH_TIMEOUT(power.calls(u"UnInhibit"_s).size(), 1U, test::patience);
        QCOMPARE(power.calls(u"UnInhibit"_s).front().arguments, QVariantList{9U});
    }

    void sandboxAsksThePortalAlone()
    {
        qputenv("FLATPAK_ID", "org.holdall.Holdall");
        test::StandIn manager(m_private, loginManager);
        test::StandIn portal(m_private, u"org.freedesktop.portal.Desktop"_s);
        const QString request = u"/org/freedesktop/portal/desktop/request/1_2/t"_s;
        portal.answer(u"Inhibit"_s, {QVariant::fromValue(QDBusObjectPath(request))});
        portal.answer(u"Close"_s, QVariantList());
        SleepInhibitor inhibitor(m_session, m_system);
        inhibitor.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(inhibitor.isHeld(), test::patience);
        const test::Recorded call = portal.calls().front();
        QCOMPARE(call.path, u"/org/freedesktop/portal/desktop"_s);
        QCOMPARE(call.what(), u"org.freedesktop.portal.Inhibit.Inhibit"_s);
        QCOMPARE(call.signature, u"sua{sv}"_s);
        inhibitor.setWanted(false);
        QTRY_COMPARE_WITH_TIMEOUT(portal.calls(u"Close"_s).size(), 1U, test::patience);
        QCOMPARE(portal.calls(u"Close"_s).front().path, request);
        QCOMPARE(portal.calls(u"Close"_s).front().interface, u"org.freedesktop.portal.Request"_s);
        QVERIFY(manager.calls().empty());
    }

    void refusalOfAllIsAskedForAgainOnlyForTheNextJobs()
    {
        test::StandIn power(m_private, powerManagement); // refuses
        SleepInhibitor inhibitor(m_session, m_system);
        inhibitor.setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(power.calls().size(), 1U, test::patience);
        bool isAnswered = false;
        m_session.call(QDBusMessage::createMethodCall(powerManagement, u"/"_s, u"a.b"_s, u"Last"_s), this,
                       [&](const QDBusMessage&) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, test::patience);
        inhibitor.setWanted(true);
        QCOMPARE(power.calls(u"Inhibit"_s).size(), 1U);
        inhibitor.setWanted(false);
        inhibitor.setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(power.calls(u"Inhibit"_s).size(), 2U, test::patience);
    }

private:
    test::PrivateBus m_private;
    Bus m_session{Bus::Kind::Session};
    Bus m_system{Bus::Kind::System};
};

QTEST_GUILESS_MAIN(SleepInhibitorTest)
#include "sleepinhibitortest.moc"
