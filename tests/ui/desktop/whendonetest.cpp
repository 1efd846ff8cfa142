#include "ui/desktop/whendone.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/standin.h"
#include "ui/desktop/whendonelabel.h"
#include "ui/desktop/whendonemenu.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Bus;
using ui::Power;
using ui::WhenDone;
using Choice = ui::WhenDone::Choice;

namespace {

const QString loginManager = u"org.freedesktop.login1"_s;

/// Counts as fast as the event loop turns.
constexpr WhenDone::Countdown atOnce{.ticks = 3, .tick = std::chrono::milliseconds(1)};
constexpr WhenDone::Countdown never{.ticks = 30, .tick = std::chrono::hours(1)};

QPushButton* button(const ui::ChoiceBar& bar, const QString& text)
{
    for (QPushButton* each : bar.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text) {
            return each;
        }
    }
    return nullptr;
}

QAction* item(const ui::WhenDoneMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

/// A queue with what follows it.
struct Desk {
    Desk(Bus& system, WhenDone::Countdown countdown)
        : power(system)
        , whenDone(activity, power, bar, countdown)
    {
        QObject::connect(&activity, &ui::QueueActivity::batchEnded, &whenDone, &WhenDone::apply);
    }

    void run(Outcome::Kind kind)
    {
        QSignalSpy idle(&queue, &JobQueue::idle);
        queue.add(VerifyRequest{.source = std::filesystem::path("/x")}, test::endingWith({.kind = kind}));
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, test::patience);
    }

    JobQueue queue;
    ui::QueueActivity activity{queue};
    Power power;
    ui::ChoiceBar bar;
    WhenDone whenDone;
};

} // namespace

class WhenDoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }

    void init()
    {
        m_manager = std::make_unique<test::StandIn>(m_private, loginManager);
        m_manager->answer(u"CanSuspend"_s, {u"yes"_s});
        m_manager->answer(u"CanPowerOff"_s, {u"challenge"_s});
        m_manager->answer(u"Suspend"_s, QVariantList());
        m_manager->answer(u"PowerOff"_s, QVariantList());
    }

    void cleanup() { m_manager.reset(); }

    void computerSleepsOnceAfterTheCountdown()
    {
        Desk desk(m_system, atOnce);
        desk.whenDone.choose(Choice::Sleep);
        desk.run(Outcome::Kind::Succeeded);
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->calls().size(), 1U, test::patience);
        const test::Recorded call = m_manager->calls().front();
        QCOMPARE(call.path, u"/org/freedesktop/login1"_s);
        QCOMPARE(call.what(), u"org.freedesktop.login1.Manager.Suspend"_s);
        QCOMPARE(call.signature, u"b"_s);
        QCOMPARE(call.arguments, QVariantList{false}); // nobody is there to type a password
        QCOMPARE(desk.whenDone.choice(), Choice::Nothing);
        QVERIFY(!desk.bar.isAsking());
        desk.run(Outcome::Kind::Succeeded);
        QVERIFY(!desk.bar.isAsking());
    }

    void computerIsSwitchedOffAlsoIfJobsFailed()
    {
        Desk desk(m_system, atOnce);
        desk.whenDone.choose(Choice::PowerOff);
        desk.run(Outcome::Kind::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->calls().size(), 1U, test::patience);
        QCOMPARE(m_manager->calls().front().member, u"PowerOff"_s);
    }

    void countdownCanBeStopped()
    {
        Desk desk(m_system, never);
        desk.whenDone.choose(Choice::PowerOff);
        desk.run(Outcome::Kind::Succeeded);
        QVERIFY(desk.bar.isAsking());
        QVERIFY2(desk.bar.text().contains(u"30"_s), qPrintable(desk.bar.text()));
        QVERIFY(desk.bar.findChild<QWidget*>(u"repeat"_s)->isHidden()); // there is no rest to do the same for
        button(desk.bar, u"Do Not Power Off"_s)->click();
        QVERIFY(!desk.bar.isAsking());
        QCOMPARE(desk.whenDone.choice(), Choice::Nothing);
        QVERIFY(m_manager->calls().empty());
    }

    void countdownCanBeCutShort()
    {
        Desk desk(m_system, never);
        desk.whenDone.choose(Choice::Sleep);
        desk.run(Outcome::Kind::Succeeded);
        button(desk.bar, u"Sleep Now"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->calls().size(), 1U, test::patience);
    }

    void newJobsStopTheCountdownAndAreWaitedFor()
    {
        Desk desk(m_system, never);
        desk.whenDone.choose(Choice::Sleep);
        desk.run(Outcome::Kind::Succeeded);
        QVERIFY(desk.bar.isAsking());
        Job* job =
            desk.queue.add(VerifyRequest{.source = std::filesystem::path("/x")}, test::untilCancelled());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.bar.isAsking(), test::patience);
        QCOMPARE(desk.whenDone.choice(), Choice::Sleep);
        desk.queue.add(VerifyRequest{.source = std::filesystem::path("/x")},
                       test::endingWith({.kind = Outcome::Kind::Succeeded}));
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar.isAsking(), test::patience);
    }

    void nothingHappensAfterAllWasCancelled()
    {
        Desk desk(m_system, never);
        desk.whenDone.choose(Choice::Sleep);
        desk.run(Outcome::Kind::Cancelled);
        QVERIFY(!desk.bar.isAsking());
        QCOMPARE(desk.whenDone.choice(), Choice::Sleep);
    }

    void windowIsClosedOnce()
    {
        Desk desk(m_system, never);
        QSignalSpy close(&desk.whenDone, &WhenDone::closeWanted);
        desk.whenDone.choose(Choice::Close);
        desk.run(Outcome::Kind::Succeeded);
        QCOMPARE(close.size(), 1);
        QCOMPARE(desk.whenDone.choice(), Choice::Nothing);
    }

    void refusalOfTheSystemIsTold()
    {
        m_manager.reset();
        const test::StandIn refusing(m_private, loginManager);
        Desk desk(m_system, atOnce);
        QSignalSpy refused(&desk.power, &Power::refused);
        desk.whenDone.choose(Choice::Sleep);
        desk.run(Outcome::Kind::Succeeded);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, test::patience);
    }

    void menuOffersWhatTheSystemDoesWithoutAPassword()
    {
        Desk desk(m_system, never);
        const ui::WhenDoneMenu menu(desk.whenDone, desk.power);
        QVERIFY(!item(menu, u"Sleep"_s)->isEnabled());
        QVERIFY(!item(menu, u"Sleep"_s)->toolTip().isEmpty());
        Q_EMIT const_cast<ui::WhenDoneMenu&>(menu).aboutToShow();
        QTRY_VERIFY_WITH_TIMEOUT(item(menu, u"Sleep"_s)->isEnabled(), test::patience);
        QCOMPARE(m_manager->calls(u"CanPowerOff"_s).size(), 1U);
        QVERIFY(!item(menu, u"Power Off"_s)->isEnabled());
        QVERIFY(item(menu, u"Do Nothing"_s)->isChecked());
        item(menu, u"Sleep"_s)->trigger();
        QCOMPARE(desk.whenDone.choice(), Choice::Sleep);
        desk.whenDone.choose(Choice::Nothing);
        QVERIFY(item(menu, u"Do Nothing"_s)->isChecked());
    }

    void windowSaysWhatWillHappen()
    {
        test::WindowFixture fixture;
        auto* menu = fixture.window().findChild<ui::WhenDoneMenu*>();
        auto* label = fixture.window().findChild<ui::WhenDoneLabel*>();
        QVERIFY(!label->isVisible());
        item(*menu, u"Notify"_s)->trigger();
        QVERIFY(label->isVisible());
        item(*menu, u"Do Nothing"_s)->trigger();
        QVERIFY(!label->isVisible());
    }

private:
    test::PrivateBus m_private;
    Bus m_system{Bus::Kind::System};
    std::unique_ptr<test::StandIn> m_manager;
};

QTEST_MAIN(WhenDoneTest)
#include "whendonetest.moc"
