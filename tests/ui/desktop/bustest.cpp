#include "ui/desktop/bus.h"
#include "support/patience.h"
#include "ui/desktop/busobject.h"
#include "ui/desktop/standin.h"

#include <QTest>

#include <optional>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::StandIn;
using ui::Bus;

namespace {

const QString name = u"org.example.Program"_s;
const ui::BusObject program{.service = name, .path = u"/a/b"_s, .interface = u"org.example.Face"_s};

} // namespace

class BusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }

    void callArrivesAsItIsAndItsAnswerComesBack()
    {
        StandIn other(m_private, name);
        other.answer(u"Say"_s, {u"yes"_s});
        Bus bus(Bus::Kind::Session);
        std::optional<QDBusMessage> reply;
        bus.call(program.call(u"Say"_s, {u"x"_s, 7U}), this,
                 [&](const QDBusMessage& message) { reply = message; });
        QVERIFY(!reply); // never inside the call
        QTRY_VERIFY_WITH_TIMEOUT(reply, test::patience);
        QCOMPARE(reply->arguments(), QVariantList{u"yes"_s});
        const test::Recorded call = other.calls().front();
        QCOMPARE(call.path, u"/a/b"_s);
        QCOMPARE(call.what(), u"org.example.Face.Say"_s);
        QCOMPARE(call.signature, u"su"_s);
        QCOMPARE(call.arguments, (QVariantList{u"x"_s, 7U}));
    }

    void callsOfWhoIsNotThereAreAnsweredWithAnError()
    {
        Bus bus(Bus::Kind::System);
        std::optional<QDBusMessage> reply;
        bus.call(program.call(u"Say"_s), this, [&](const QDBusMessage& message) { reply = message; });
        QTRY_VERIFY_WITH_TIMEOUT(reply, test::patience);
        QCOMPARE(reply->type(), QDBusMessage::ErrorMessage);
    }

    void programThatDoesNotAnswerIsWaitedForNoLongerThanSaid()
    {
        StandIn other(m_private, name);
        QDBusConnection mute = QDBusConnection::connectToBus(m_private.address(), u"mute"_s);
        MuteObject object;
        mute.registerVirtualObject(u"/"_s, &object, QDBusConnection::SubPath);
        Bus bus(Bus::Kind::Session);
        std::optional<QDBusMessage> reply;
        QDBusMessage call = QDBusMessage::createMethodCall(mute.baseService(), u"/"_s, u"a.b"_s, u"c"_s);
        bus.call(
            call, this, [&](const QDBusMessage& message) { reply = message; }, std::chrono::milliseconds(50));
        QTRY_VERIFY_WITH_TIMEOUT(reply, test::patience);
        QCOMPARE(reply->type(), QDBusMessage::ErrorMessage);
        QDBusConnection::disconnectFromBus(u"mute"_s);
    }

    void whoIsGoneGetsNoAnswer()
    {
        StandIn other(m_private, name);
        other.answer(u"Say"_s, QVariantList());
        Bus bus(Bus::Kind::Session);
        auto context = std::make_unique<QObject>();
        bool wasCalled = false;
        bus.call(program.call(u"Say"_s), context.get(), [&](const QDBusMessage&) { wasCalled = true; });
        context.reset();
        bool isAnswered = false;
        bus.call(program.call(u"Say"_s), this, [&](const QDBusMessage&) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, test::patience);
        QVERIFY(!wasCalled);
    }

    void onlyTheSignalsOfTheProgramThatIsMeantAreHeard()
    {
        StandIn other(m_private, name);
        StandIn stranger(m_private, u"org.example.Stranger"_s);
        Bus bus(Bus::Kind::Session);
        QVariantList heard;
        bus.listen({.service = name, .interface = program.interface, .member = u"Told"_s}, this,
                   [&](const QDBusMessage& message) { heard += message.arguments(); });
        // Until the subscription stands, what is sent is lost.
        QTRY_VERIFY_WITH_TIMEOUT((stranger.emitSignal(u"/"_s, program.interface, u"Told"_s, {2}),
                                  other.emitSignal(u"/"_s, program.interface, u"Told"_s, {1}),
                                  !heard.isEmpty()),
                                 test::patience);
        QVERIFY(!heard.contains(2));
    }

private:
    /// Takes calls and never answers.
    class MuteObject : public QDBusVirtualObject {
    public:
        QString introspect(const QString&) const override { return {}; }
        bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
    };

    test::PrivateBus m_private;
};

QTEST_GUILESS_MAIN(BusTest)
#include "bustest.moc"
