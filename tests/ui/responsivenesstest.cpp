#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/session.h"
#include "ui/watchdog.h"
#include "ui/windowfixture.h"

#include <QTest>

using namespace holdall;
using test::Watchdog;
using test::WindowFixture;

class ResponsivenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Machines are noisy, so the figure is told, not judged; that the loop turns all the while is.
    void theLoopTurnsWhileJobsWork()
    {
        ui::Preferences preferences = WindowFixture::withoutDialog();
        preferences.compress.arrangement = Arrangement::Alone;
        WindowFixture fixture(preferences);
        fixture.window().session().keepIn(fixture.folder() / "state");
        const auto first = fixture.write("first.bin", test::text(heavy));
        const auto second = fixture.write("second.bin", test::text(heavy));
        test::Paths many;
        for (int file = 0; file < waiting; ++file) {
            many.push_back(fixture.write(std::to_string(file) + ".txt", test::text(100)));
        }
        const Watchdog watchdog;
        fixture.drop(*test::dragOf({first, second}), test::outsideZones);
        fixture.drop(*test::dragOf(many), test::outsideZones);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), waiting + 2, test::patience);
        const std::vector<Job*>& jobs = fixture.queue().jobs();
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(jobs[0]->state()) && isFinal(jobs[1]->state()), test::patience);
        QVERIFY(fixture.waitUntilDone(waiting + 2));
        qInfo("longest time between two turns of the event loop: %lld ms (%d turns)",
              static_cast<long long>(watchdog.longest()), watchdog.turns());
        QVERIFY(watchdog.turns() > 10);
    }

    void theLoopTurnsWhileTenThousandRowsComeAndGo()
    {
        WindowFixture fixture;
        fixture.queue().setLimit(1);
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/0")}, test::untilCancelled());
        const Watchdog watchdog;
        for (int job = 0; job < 10'000; ++job) {
            fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x")}, test::endingWith({}));
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 10'001, test::patience);
        fixture.queue().cancelAll();
        QVERIFY(fixture.waitUntilDone(10'001));
        fixture.trigger(ui::Command::ClearFinished);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 0, test::patience);
        qInfo("longest time between two turns with 10,000 jobs: %lld ms (%d turns)",
              static_cast<long long>(watchdog.longest()), watchdog.turns());
        QVERIFY(watchdog.turns() > 0);
    }

private:
    static constexpr std::size_t heavy = 64 * 1024 * 1024;
    static constexpr int waiting = 1000;
};

QTEST_MAIN(ResponsivenessTest)
#include "responsivenesstest.moc"
