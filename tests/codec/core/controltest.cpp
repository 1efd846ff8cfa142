#include "codec/control.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace holdall::codec;

class ControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openGateLetsPass();
    void closedGateHoldsUntilItOpens();
    void stopReleasesAClosedGate();
    void stoppedWaiterPassesAClosedGate();
    void gateReleasesAllWaiters();
    void countersStartAtZero();
};

void ControlTest::openGateLetsPass()
{
    PauseGate gate;
    QVERIFY(!gate.isClosed());
    gate.wait({});
    gate.close();
    QVERIFY(gate.isClosed());
    gate.open();
    QVERIFY(!gate.isClosed());
    gate.wait({});
}

void ControlTest::closedGateHoldsUntilItOpens()
{
    PauseGate gate;
    gate.close();
    std::atomic<bool> opened = false;
    std::atomic<bool> passedWhileClosed = false;
    std::latch started(1);
    std::jthread waiter([&](const std::stop_token& stop) {
        started.count_down();
        gate.wait(stop);
        passedWhileClosed = !opened;
    });
    started.wait();
    opened = true;
    gate.open();
    waiter.join();
    QVERIFY(!passedWhileClosed);
}

void ControlTest::stopReleasesAClosedGate()
{
    PauseGate gate;
    gate.close();
    std::jthread waiter([&](const std::stop_token& stop) { gate.wait(stop); });
    waiter.request_stop();
    waiter.join();
    QVERIFY(gate.isClosed());
}

void ControlTest::stoppedWaiterPassesAClosedGate()
{
    PauseGate gate;
    gate.close();
    std::stop_source source;
    source.request_stop();
    gate.wait(source.get_token());
    QVERIFY(gate.isClosed());
}

void ControlTest::gateReleasesAllWaiters()
{
    PauseGate gate;
    gate.close();
    std::atomic<int> passed = 0;
    {
        std::vector<std::jthread> waiters;
        for (int i = 0; i < 8; ++i) {
            waiters.emplace_back([&](const std::stop_token& stop) {
                gate.wait(stop);
                ++passed;
            });
        }
        gate.open();
        for (std::jthread& waiter : waiters) {
            waiter.join();
        }
    }
    QCOMPARE(passed.load(), 8);
}

void ControlTest::countersStartAtZero()
{
    const Counters counters;
    QCOMPARE(counters.in.load(), 0U);
    QCOMPARE(counters.out.load(), 0U);
}

QTEST_GUILESS_MAIN(ControlTest)
#include "controltest.moc"
