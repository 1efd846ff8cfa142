#include "ui/desktop/desktopservices.h"
#include "support/patience.h"
#include "ui/desktop/signallog.h"
#include "ui/desktop/standin.h"
#include "ui/windowfixture.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

Job* addRunning(WindowFixture& fixture)
{
    return fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x/a.xz")},
                               test::untilCancelled());
}

} // namespace

class DesktopServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }

    void machineIsKeptAwakeWhileAJobRunsAndNotWhileItIsPaused()
    {
        test::StandIn power(m_private, u"org.freedesktop.PowerManagement"_s);
        power.answer(u"Inhibit"_s, {9U});
        power.answer(u"UnInhibit"_s, QVariantList());
        WindowFixture fixture;
        Job* job = addRunning(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(power.calls(u"Inhibit"_s).size(), 1U, test::patience);
        job->pause();
        QTRY_COMPARE_WITH_TIMEOUT(power.calls(u"UnInhibit"_s).size(), 1U, test::patience);
        job->resume();
        QTRY_COMPARE_WITH_TIMEOUT(power.calls(u"Inhibit"_s).size(), 2U, test::patience);
        fixture.queue().cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(power.calls(u"UnInhibit"_s).size(), 2U, test::patience);
    }

    void launcherShowsProgressUntilTheEnd()
    {
        const test::SignalLog log(m_private, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        WindowFixture fixture;
        addRunning(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!log.entries().empty(), test::patience);
        const QVariantMap first = log.entries().front().arguments.value(1).toMap();
        QCOMPARE(first.value(u"progress"_s), QVariant(0.4));
        QCOMPARE(first.value(u"count"_s), QVariant(qlonglong(1)));
        fixture.queue().cancelAll();
        const auto isCleared = [&] {
            return log.entries().back().arguments.value(1).toMap().value(u"progress-visible"_s)
                == QVariant(false);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCleared(), test::patience);
    }

    void plasmaSuspendsResumesAndCancelsTheQueue()
    {
        test::StandIn plasma(m_private, u"org.kde.JobViewServer"_s);
        plasma.answer(u"requestView"_s, {QVariant::fromValue(QDBusObjectPath(u"/v"_s))});
        plasma.answer(u"update"_s, QVariantList());
        plasma.answer(u"terminate"_s, QVariantList());
        WindowFixture fixture;
        Job* job = addRunning(fixture);
        const auto press = [&](const QString& button) {
            plasma.emitSignal(u"/v"_s, u"org.kde.JobViewV3"_s, button, {});
        };
        QTRY_VERIFY_WITH_TIMEOUT(!plasma.calls(u"update"_s).empty(), test::patience);
        press(u"suspendRequested"_s);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Paused, test::patience);
        const auto isShownAs = [&](bool suspended) {
            return plasma.calls(u"update"_s).back().arguments.value(0).toMap().value(u"suspended"_s)
                == QVariant(suspended);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShownAs(true), test::patience);
        press(u"resumeRequested"_s);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Running, test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(isShownAs(false), test::patience);
        press(u"cancelRequested"_s);
        QTRY_COMPARE_WITH_TIMEOUT(plasma.calls(u"terminate"_s).size(), 1U, test::patience);
        QCOMPARE(job->state(), JobState::Cancelled);
    }

    void resultIsShownInTheFileManager()
    {
        test::StandIn fileManager(m_private, u"org.freedesktop.FileManager1"_s);
        fileManager.answer(u"ShowItems"_s, QVariantList());
        WindowFixture fixture;
        fixture.queue().add(
            VerifyRequest{.source = std::filesystem::path("/x/a.xz")},
            test::endingWith({.kind = Outcome::Kind::Succeeded, .summary = {.output = "/y/\xff.txt"}}));
        QVERIFY(fixture.waitUntilDone(1));
        fixture.view().setCurrentIndex(fixture.model().index(0, 0));
        fixture.trigger(ui::Command::OpenFolder);
        QTRY_COMPARE_WITH_TIMEOUT(fileManager.calls(u"ShowItems"_s).size(), 1U, test::patience);
        QCOMPARE(fileManager.calls(u"ShowItems"_s).front().arguments.value(0).toStringList(),
                 QStringList{u"file:///y/%FF.txt"_s});
    }

private:
    test::PrivateBus m_private;
};

QTEST_MAIN(DesktopServicesTest)
#include "desktopservicestest.moc"
