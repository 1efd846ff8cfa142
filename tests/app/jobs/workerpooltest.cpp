#include "app/jobs/workerpool.h"
#include "support/patience.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <mutex>
#include <set>

using namespace holdall;

class WorkerPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noThreadStartsBeforeATask();
    void idleThreadIsReused();
    void everyTaskHasAThreadAtOnce();
    void threadsStayWithinTheLimit();
    void destructionWaitsForTheTaskThatRuns();
};

void WorkerPoolTest::noThreadStartsBeforeATask()
{
    const WorkerPool pool;
    QCOMPARE(pool.threads(), std::size_t{0});
}

void WorkerPoolTest::idleThreadIsReused()
{
    WorkerPool pool;
    std::atomic<int> done = 0;
    for (int task = 1; task <= 20; ++task) {
        QVERIFY(pool.run([&done] { ++done; }, 1));
        QTRY_COMPARE_WITH_TIMEOUT(done, task, test::patience);
    }
    QCOMPARE(pool.threads(), std::size_t{1});
}

void WorkerPoolTest::everyTaskHasAThreadAtOnce()
{
    std::atomic<int> done = 0;
    WorkerPool pool;
    std::latch allAreHere(4); // passed only if the four run at the same time
    for (int task = 0; task < 4; ++task) {
        QVERIFY(pool.run(
            [&allAreHere, &done] {
                allAreHere.arrive_and_wait();
                ++done;
            },
            4));
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, 4, test::patience);
    QCOMPARE(pool.threads(), std::size_t{4});
}

void WorkerPoolTest::threadsStayWithinTheLimit()
{
    std::atomic<int> done = 0;
    std::mutex mutex; // guards threads
    std::set<std::thread::id> threads;
    WorkerPool pool;
    for (int task = 0; task < 1000; ++task) {
        QVERIFY(pool.run(
            [&] {
                const std::scoped_lock lock(mutex);
                threads.insert(std::this_thread::get_id());
                ++done;
            },
            3));
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, 1000, test::patience);
    QVERIFY(pool.threads() <= 3);
    QVERIFY(threads.size() <= 3);
}

void WorkerPoolTest::destructionWaitsForTheTaskThatRuns()
{
    std::atomic<bool> isDone = false;
    std::latch hasBegun(1);
    {
        WorkerPool pool;
        QVERIFY(pool.run(
            [&] {
                hasBegun.count_down();
                std::this_thread::yield();
                isDone = true;
            },
            1));
        hasBegun.wait();
    }
    QVERIFY(isDone);
}

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "workerpooltest.moc"
