#include "ui/desktop/announcer.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/standin.h"
#include "ui/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Announcer;
using ui::Bus;
using ui::Notifier;
using ui::QueueActivity;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;

Outcome succeeded()
{
    return {.kind = Outcome::Kind::Succeeded};
}

Outcome failed()
{
    return {.kind = Outcome::Kind::Failed, .error = Error{.kind = ErrorKind::DiskFull, .path = "/x"}};
}

Request of(const char* path)
{
    return ExtractRequest{.source = std::filesystem::path(path)};
}

Operation asking()
{
    return [](JobContext& context) {
        context.ask({.kind = Question::Kind::Conflict, .path = "/x"});
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

} // namespace

class AnnouncerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }

    void init()
    {
        m_isSeen = false;
        m_server = std::make_unique<test::StandIn>(m_private, service);
        m_server->answer(u"GetCapabilities"_s, {QStringList{u"body"_s, u"body-markup"_s, u"actions"_s}});
        m_server->answer(u"Notify"_s, {5U});
        m_server->answer(u"CloseNotification"_s, QVariantList());
    }

    void cleanup() { m_server.reset(); }

    void oneNotificationComesForManyJobs()
    {
        Desk desk(*this);
        for (int i = 0; i < 20; ++i) {
            desk.queue.add(of("/x"), test::endingWith(i < 3 ? failed() : succeeded()));
        }
        const test::Recorded call = onlyNotification();
        QCOMPARE(call.path, u"/org/freedesktop/Notifications"_s);
        QCOMPARE(call.what(), u"org.freedesktop.Notifications.Notify"_s);
        QCOMPARE(call.signature, u"susssasa{sv}i"_s);
        QCOMPARE(call.arguments.value(0).toString(), u"Holdall"_s);
        QCOMPARE(call.arguments.value(1).toUInt(), 0U);
        QCOMPARE(call.arguments.value(2).toString(), u"org.holdall.Holdall"_s);
        QVERIFY2(call.arguments.value(3).toString().contains(u'3'),
                 qPrintable(call.arguments.value(3).toString()));
        QCOMPARE(call.arguments.value(5).toStringList().front(), u"default"_s);
        const QVariantMap hints = call.arguments.value(6).toMap();
        QCOMPARE(hints.value(u"desktop-entry"_s).toString(), u"org.holdall.Holdall"_s);
        QCOMPARE(hints.value(u"category"_s).toString(), u"transfer.error"_s);
        QCOMPARE(call.arguments.value(7).toInt(), -1);
    }

    void markupInNamesIsShownAsItIs()
    {
        Notifier notifier(m_session);
        notifier.show({.title = u"a <b>"_s, .text = u"<b>x</b> & y"_s});
        const test::Recorded call = onlyNotification();
        QCOMPARE(call.arguments.value(3).toString(), u"a <b>"_s); // never markup
        QCOMPARE(call.arguments.value(4).toString(), u"&lt;b&gt;x&lt;/b&gt; &amp; y"_s);
    }

    void serverThatTakesNoMarkupAndNoActionsGetsNone()
    {
        m_server->answer(u"GetCapabilities"_s, {QStringList{u"body"_s}});
        Notifier notifier(m_session);
        notifier.show({.title = u"t"_s, .text = u"a & b"_s});
        const test::Recorded call = onlyNotification();
        QCOMPARE(call.arguments.value(4).toString(), u"a & b"_s);
        QVERIFY(call.arguments.value(5).toStringList().isEmpty());
    }

    void oneJobIsNamedWithItsResult()
    {
        Desk desk(*this);
        desk.queue.add(of("/home/ada/a&b.xz"), test::endingWith(failed()));
        const test::Recorded call = onlyNotification();
        QCOMPARE(call.arguments.value(3).toString(), u"a&b.xz"_s);
        QVERIFY(!call.arguments.value(4).toString().isEmpty());
    }

    void clickBringsTheTokenAndALaterNoteTakesTheFirstOnesPlace()
    {
        Notifier notifier(m_session);
        QSignalSpy clicked(&notifier, &Notifier::clicked);
        notifier.show({.title = u"one"_s});
        onlyNotification();
        const auto tell = [&](const QString& member, const QVariantList& arguments) {
            m_server->emitSignal(u"/org/freedesktop/Notifications"_s, service, member, arguments);
        };
        // The number of the notification arrives a moment after the server gave it.
        QTRY_VERIFY_WITH_TIMEOUT((tell(u"ActionInvoked"_s, {77U, u"default"_s}), // somebody else's
                                  tell(u"ActivationToken"_s, {5U, u"tok"_s}),
                                  tell(u"ActionInvoked"_s, {5U, u"default"_s}), !clicked.isEmpty()),
                                 test::patience);
        QCOMPARE(clicked.front().front().toByteArray(), "tok");
        notifier.show({.title = u"two"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls(u"Notify"_s).size(), 2U, test::patience);
        QCOMPARE(m_server->calls(u"Notify"_s).back().arguments.value(1).toUInt(), 5U);
    }

    void nothingIsToldToWhoIsLookingOrWasDoneSoon()
    {
        m_isSeen = true;
        Desk desk(*this);
        desk.run(succeeded());
        m_isSeen = false;
        Desk patient(*this, std::chrono::hours(1));
        patient.run(succeeded());
        Desk last(*this);
        last.run(failed());
        onlyNotification();
    }

    void cancelledJobsAreNotAnnounced()
    {
        Desk desk(*this);
        desk.run({.kind = Outcome::Kind::Cancelled});
        desk.run(succeeded());
        onlyNotification();
    }

    void whatIsWantedIsToldHoweverSoonItWas()
    {
        m_isSeen = true;
        Desk desk(*this, std::chrono::hours(1));
        desk.occasion = Announcer::Occasion::Wanted;
        desk.run(succeeded());
        onlyNotification();
    }

    void questionIsToldOnceToWhoIsNotLooking()
    {
        Desk desk(*this, std::chrono::hours(1));
        desk.queue.add(of("/x"), asking());
        const test::Recorded call = onlyNotification();
        QVERIFY(!call.arguments.value(3).toString().isEmpty());
        desk.queue.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.unfinished(), 0, test::patience);
        QCOMPARE(m_server->calls(u"Notify"_s).size(), 1U);
    }

    void notificationIsWithdrawn()
    {
        Notifier notifier(m_session);
        notifier.withdraw(); // nothing to withdraw
        notifier.show({.title = u"one"_s});
        onlyNotification();
        QTRY_VERIFY_WITH_TIMEOUT((notifier.withdraw(), !m_server->calls(u"CloseNotification"_s).empty()),
                                 test::patience);
        QCOMPARE(m_server->calls(u"CloseNotification"_s).front().arguments, QVariantList{5U});
        QCOMPARE(m_server->calls(u"CloseNotification"_s).size(), 1U);
    }

private:
    /// A queue whose ends are announced.
    struct Desk {
        explicit Desk(AnnouncerTest& test, std::chrono::milliseconds least = std::chrono::milliseconds(0))
            : notifier(test.m_session)
            , announcer(activity, notifier, {.least = least, .isSeen = [&test] { return test.m_isSeen; }})
        {
            QObject::connect(
                &activity, &QueueActivity::batchEnded, &announcer,
                [this](const QueueActivity::Batch& batch) { announcer.announce(batch, occasion); });
        }

        void run(const Outcome& outcome)
        {
            QSignalSpy idle(&queue, &JobQueue::idle);
            queue.add(of("/x"), test::endingWith(outcome));
            QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, test::patience);
        }

        JobQueue queue;
        QueueActivity activity{queue};
        Notifier notifier;
        Announcer announcer;
        Announcer::Occasion occasion = Announcer::Occasion::Usual;
    };

    /// The one that came; the test fails if another follows it.
    test::Recorded onlyNotification()
    {
        [[maybe_unused]] const bool came =
            QTest::qWaitFor([&] { return !m_server->calls(u"Notify"_s).empty(); }, test::patience);
        const std::vector<test::Recorded> calls = m_server->calls(u"Notify"_s);
        if (calls.size() != 1) {
            QTest::qFail("not one notification", __FILE__, __LINE__);
            return {};
        }
        return calls.front();
    }

    test::PrivateBus m_private;
    Bus m_session{Bus::Kind::Session};
    std::unique_ptr<test::StandIn> m_server;
    bool m_isSeen = false;
};

QTEST_GUILESS_MAIN(AnnouncerTest)
#include "announcertest.moc"
