#include "stage.h"
#include "support/patience.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace holdall;
using namespace holdall::test;
using enum JobState;

class JobQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyQueueIsQuiet();
    void everyJobIsAnnounced();
    void jobsStartInOrder();
    void limitIsRespected_data();
    void limitIsRespected();
    void largerLimitStartsMoreAtOnce();
    void smallerLimitLetsRunningJobsEnd();
    void limitBelowOneIsIgnored();
    void workersAreReused();

    void idleComesOncePerDrain();
    void idleWaitsForAJobAddedLast();
    void idleComesOnceThoughASlotWaits();
    void jobFinishedFollowsFinished();

    void unfinishedJobIsNotRemoved();
    void finishedJobIsRemoved();
    void jobMayBeRemovedInItsOwnSlot();
    void finishedJobsAreRemovedTogether();
    void retryRunsTheSameAgain();
    void tenThousandJobsAreCheap();

private:
    Job* add(Operation operation) { return m_queue->add(someRequest(), std::move(operation)); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<JobQueue> m_queue;
};

void JobQueueTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_queue = std::make_unique<JobQueue>();
}

void JobQueueTest::cleanup()
{
    m_queue.reset();
    m_stage.reset();
}

void JobQueueTest::emptyQueueIsQuiet()
{
    const QSignalSpy idle(m_queue.get(), &JobQueue::idle);
    m_queue->cancelAll();
    m_queue->removeFinished();
    m_queue->setLimit(3);
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
    QCOMPARE(m_queue->unfinished(), 0);
    QCOMPARE(m_queue->limit(), 3);
}

void JobQueueTest::everyJobIsAnnounced()
{
    QSignalSpy added(m_queue.get(), &JobQueue::jobAdded);
    const Job* first = add(m_stage->instant());
    const Job* second = add(m_stage->instant());
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.at(1).at(0).value<Job*>(), second);
    QVERIFY(first->id() < second->id());
    QCOMPARE(m_queue->unfinished(), 2);
}

void JobQueueTest::jobsStartInOrder()
{
    m_queue->setLimit(1);
    std::vector<std::uint64_t> started;
    std::vector<std::uint64_t> expected;
    for (int index = 0; index < 50; ++index) {
        const Job* job = add(m_stage->instant());
        expected.push_back(job->id());
        connect(job, &Job::stateChanged, this, [job, &started] {
            if (job->state() == Running) {
                started.push_back(job->id());
            }
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(started, expected);
}

void JobQueueTest::limitIsRespected_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 8}) {
        QTest::addRow("%d", limit) << limit;
    }
}

void JobQueueTest::limitIsRespected()
{
    QFETCH(const int, limit);
    m_queue->setLimit(limit);
    for (int index = 0; index < limit; ++index) {
        add(m_stage->waiting());
    }
    for (int index = 0; index < 100; ++index) {
        add(m_stage->instant());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->running(), limit, patience);
    QCOMPARE(m_stage->begun(), limit);
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(m_stage->mostAtOnce(), limit);
}

void JobQueueTest::largerLimitStartsMoreAtOnce()
{
    m_queue->setLimit(1);
    for (int index = 0; index < 5; ++index) {
        add(m_stage->waiting());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->running(), 1, patience);
    m_queue->setLimit(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->running(), 3, patience);
    QCOMPARE(m_queue->jobs().at(3)->state(), Queued);
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(m_stage->mostAtOnce(), 3);
}

void JobQueueTest::smallerLimitLetsRunningJobsEnd()
{
    m_queue->setLimit(3);
    for (int index = 0; index < 3; ++index) {
        add(m_stage->waiting());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->running(), 3, patience);
    m_queue->setLimit(1);
    int mostLater = 0;
    for (int index = 0; index < 20; ++index) {
        const Job* job = add(m_stage->instant());
        connect(job, &Job::stateChanged, this, [&] {
            const auto isStarted = [](const Job* other) { return other->isStarted() && !other->outcome(); };
            const auto started = std::ranges::count_if(m_queue->jobs(), isStarted);
            mostLater = std::max(mostLater, static_cast<int>(started));
        });
    }
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(mostLater, 1);
    for (const Job* job : m_queue->jobs()) {
        QCOMPARE(job->state(), Succeeded);
    }
}

void JobQueueTest::limitBelowOneIsIgnored()
{
    m_queue->setLimit(4);
    m_queue->setLimit(0);
    m_queue->setLimit(-1);
    QCOMPARE(m_queue->limit(), 4);
}

void JobQueueTest::workersAreReused()
{
    m_queue->setLimit(3);
    for (int index = 0; index < 500; ++index) {
        add(m_stage->instant());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(m_stage->begun(), 500);
    QVERIFY(m_stage->threads().size() <= 3);
    QCOMPARE(m_stage->living(), static_cast<int>(m_stage->threads().size()));
}

void JobQueueTest::idleComesOncePerDrain()
{
    const QSignalSpy idle(m_queue.get(), &JobQueue::idle);
    for (int drain = 1; drain <= 3; ++drain) {
        for (int index = 0; index < 10; ++index) {
            add(m_stage->instant());
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
        QCoreApplication::processEvents();
        QCOMPARE(idle.size(), drain);
    }
}

void JobQueueTest::idleWaitsForAJobAddedLast()
{
    const QSignalSpy idle(m_queue.get(), &JobQueue::idle);
    bool isSecond = false;
    connect(m_queue.get(), &JobQueue::jobFinished, this, [&] {
        if (!std::exchange(isSecond, true)) {
            add(m_stage->waiting());
        }
    });
    add(m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->begun(), 2, patience);
    QCOMPARE(idle.size(), 0);
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, patience);
}

void JobQueueTest::idleComesOnceThoughASlotWaits()
{
    const QSignalSpy idle(m_queue.get(), &JobQueue::idle);
    const Job* first = add(m_stage->instant());
    add(m_stage->waiting());
    connect(first, &Job::finished, this, [&] {
        m_stage->release();
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0,
                                  patience); // the second finishes inside the first one's slot
    });
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, patience);
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 1);
}

void JobQueueTest::jobFinishedFollowsFinished()
{
    std::vector<std::string> order;
    const Job* job = add(m_stage->instant());
    connect(m_queue.get(), &JobQueue::idle, this, [&] { order.emplace_back("idle"); });
    connect(m_queue.get(), &JobQueue::jobFinished, this,
            [&](const Job* which) { order.emplace_back(which == job ? "jobFinished" : "another"); });
    connect(job, &Job::finished, this, [&] { order.emplace_back("finished"); });
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(order, (std::vector<std::string>{"finished", "jobFinished", "idle"}));
}

void JobQueueTest::unfinishedJobIsNotRemoved()
{
    m_queue->setLimit(1);
    Job* running = add(m_stage->waiting());
    Job* queued = add(m_stage->waiting());
    Job* held = add(m_stage->waiting());
    held->pause();
    QTRY_COMPARE_WITH_TIMEOUT(running->state(), Running, patience);
    for (Job* job : {running, queued, held}) {
        QVERIFY(!m_queue->remove(job));
    }
    m_queue->removeFinished();
    QCOMPARE(m_queue->jobs(), std::vector({running, queued, held}));
}

void JobQueueTest::finishedJobIsRemoved()
{
    QSignalSpy removed(m_queue.get(), &JobQueue::jobRemoved);
    Job* first = add(m_stage->instant());
    Job* second = add(m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    const QPointer<Job> handle(first);
    const std::uint64_t id = first->id();
    QVERIFY(m_queue->remove(first));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<std::uint64_t>(), id);
    QCOMPARE(m_queue->jobs(), std::vector({second}));
    QTRY_VERIFY_WITH_TIMEOUT(handle.isNull(), patience);
}

void JobQueueTest::jobMayBeRemovedInItsOwnSlot()
{
    const QSignalSpy jobFinished(m_queue.get(), &JobQueue::jobFinished);
    const QSignalSpy idle(m_queue.get(), &JobQueue::idle);
    Job* job = add(m_stage->instant());
    bool wasEarly = true;
    bool wasRemoved = false;
    connect(job, &Job::stateChanged, this, [&, job] { wasEarly = m_queue->remove(job); });
    connect(job, &Job::finished, this, [&, job] { wasRemoved = m_queue->remove(job); });
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, patience);
    QVERIFY(!wasEarly);
    QVERIFY(wasRemoved);
    QVERIFY(m_queue->jobs().empty());
    QCOMPARE(jobFinished.size(), 0);
}

void JobQueueTest::finishedJobsAreRemovedTogether()
{
    QSignalSpy removed(m_queue.get(), &JobQueue::jobRemoved);
    add(m_stage->instant());
    Job* kept = add(m_stage->waiting());
    add(m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 1, patience);
    m_queue->removeFinished();
    QCOMPARE(removed.size(), 2);
    QVERIFY(removed.at(0).at(0).value<std::uint64_t>() < removed.at(1).at(0).value<std::uint64_t>());
    QCOMPARE(m_queue->jobs(), std::vector({kept}));
}

void JobQueueTest::retryRunsTheSameAgain()
{
    std::atomic<int> runs = 0;
    const Job* failed = m_queue->add(someRequest("again"), [&runs](JobContext&) {
        const bool isFirst = ++runs == 1;
        return Outcome{.kind = isFirst ? Outcome::Kind::Failed : Outcome::Kind::Succeeded};
    });
    add(m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    const Job* again = m_queue->retry(failed);
    QCOMPARE(m_queue->jobs().back(), again);
    QVERIFY(again->id() != failed->id());
    QCOMPARE(std::get<VerifyRequest>(again->request()).source, Endpoint(std::filesystem::path("again")));
    QTRY_COMPARE_WITH_TIMEOUT(again->state(), Succeeded, patience);
    QCOMPARE(failed->state(), Failed);
}

// Anything that costs more, the more jobs there are, makes this take minutes.
void JobQueueTest::tenThousandJobsAreCheap()
{
    constexpr int count = 10'000;
    m_queue->setLimit(16);
    const QSignalSpy jobFinished(m_queue.get(), &JobQueue::jobFinished);
    for (int index = 0; index < count; ++index) {
        add(m_stage->instant());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(jobFinished.size(), count);
    while (!m_queue->jobs().empty()) {
        QVERIFY(m_queue->remove(m_queue->jobs().front()));
    }
    for (int index = 0; index < count; ++index) {
        add(m_stage->waiting());
    }
    m_queue->cancelAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(m_stage->begun(), count);
    m_queue->removeFinished();
    QVERIFY(m_queue->jobs().empty());
}

QTEST_GUILESS_MAIN(JobQueueTest)
#include "jobqueuetest.moc"
