#include "ui/queue/throughputhistory.h"

#include <QTest>

#include <cmath>

using namespace holdall::ui;
using namespace std::chrono_literals;

class ThroughputHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steadyWorkIsALevelLine()
    {
        ThroughputHistory history;
        for (int tenth = 1; tenth <= 100; ++tenth) {
            history.look(tenth * 100ms, static_cast<std::uint64_t>(tenth) * 1000, 0.5);
        }
        QCOMPARE(history.points().size(), std::size_t(50));
        for (const ThroughputHistory::Point& point : history.points()) {
            QCOMPARE(point.bytesASecond, 10'000.0F);
            QCOMPARE(point.ratio, 0.5F);
        }
        QCOMPARE(history.average(), 10'000.0);
        QCOMPARE(history.highest(), 10'000.0);
    }

    void aDayOfWorkTakesNoMoreThanMostPoints()
    {
        ThroughputHistory history;
        for (int second = 1; second <= 24 * 3600; ++second) {
            history.look(second * 1s, static_cast<std::uint64_t>(second) * 500, 0.25);
            QVERIFY(history.points().size() <= ThroughputHistory::mostPoints);
        }
        QVERIFY(history.points().size() > ThroughputHistory::mostPoints / 3);
        QVERIFY(history.span() > 23h);
        QVERIFY(std::abs(history.average() - 500) < 5); // a point ends with the first look after its step
    }

    void halvingKeepsWhatWasDone()
    {
        ThroughputHistory history;
        std::uint64_t done = 0;
        std::chrono::milliseconds elapsed(0);
        for (int look = 0; look < 3000; ++look) {
            elapsed += 200ms;
            done += look % 7 == 0 ? 0U : 100U;
            history.look(elapsed, done, 0);
        }
        const double all = history.average() * std::chrono::duration<double>(history.span()).count();
        QVERIFY(std::abs(all - static_cast<double>(done)) < 0.02 * static_cast<double>(done));
    }

    void aLongTimeWithoutALookFillsItsSteps()
    {
        ThroughputHistory history;
        history.look(200ms, 100, 0);
        history.look(1200ms, 1100, 0);
        QCOMPARE(history.points().size(), std::size_t(6));
        QCOMPARE(history.points().back().bytesASecond, 1000.0F);
    }

    void anHourWithoutALookIsNotMoreThanThereIsRoomFor()
    {
        ThroughputHistory history;
        history.look(1h, 3600, 0);
        QVERIFY(history.points().size() <= ThroughputHistory::mostPoints);
        history.look(2h, 7200, 0);
        history.look(3h, 10'800, 0);
        QVERIFY(history.points().size() <= ThroughputHistory::mostPoints);
    }

    void nothingMeasuredIsZero()
    {
        ThroughputHistory history;
        QCOMPARE(history.average(), 0.0);
        QCOMPARE(history.highest(), 0.0);
        history.look(50ms, 1000, 0);
        QVERIFY(history.points().empty());
    }
};

QTEST_GUILESS_MAIN(ThroughputHistoryTest)
#include "throughputhistorytest.moc"
