#include "ui/queue/jobmeter.h"

#include <QTest>

using holdall::ui::JobMeter;
using namespace std::chrono_literals;

namespace {

const JobMeter::Clock::time_point start{};

} // namespace

class JobMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLookTellsNoSpeed()
    {
        JobMeter meter;
        meter.setRunning(true, start);
        meter.look(1000, start);
        QVERIFY(!meter.speed());
        QVERIFY(!meter.remaining(2000));
    }

    void speedIsBytesASecond()
    {
        JobMeter meter;
        meter.setRunning(true, start);
        meter.look(0, start);
        meter.look(3000, start + 2s);
        QCOMPARE(meter.speed(), 1500.0);
        QCOMPARE(meter.remaining(6000), JobMeter::Duration(2s));
    }

    void oldLooksAreForgotten()
    {
        JobMeter meter;
        meter.setRunning(true, start);
        for (int second = 0; second <= 20; ++second) {
            const auto done = static_cast<std::uint64_t>(second < 10 ? 0 : (second - 10) * 100);
            meter.look(done, start + std::chrono::seconds(second));
        }
        QCOMPARE(meter.speed(), 100.0);
    }

    void restingTimeDoesNotCount()
    {
        JobMeter meter;
        meter.setRunning(true, start);
        meter.setRunning(false, start + 3s);
        QCOMPARE(meter.elapsed(start + 100s), JobMeter::Duration(3s));
        meter.setRunning(true, start + 100s);
        QCOMPARE(meter.elapsed(start + 101s), JobMeter::Duration(4s));
        QVERIFY(!meter.speed());
    }

    void standingStillHasNoEnd()
    {
        JobMeter meter;
        meter.setRunning(true, start);
        meter.look(500, start);
        meter.look(500, start + 2s);
        QVERIFY(!meter.remaining(1000));
    }
};

QTEST_GUILESS_MAIN(JobMeterTest)
#include "jobmetertest.moc"
