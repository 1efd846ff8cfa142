#include "stage.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

using namespace holdall;
using namespace holdall::test;
using enum JobState;

/// Where jobs stand in the queue, what each may take, and what is known of them.
class JobOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void movedJobsStartInTheirNewOrder();
    void movedJobsKeepTheirOrder();
    void onlyWaitingJobsAreMoved();
    void aHeldJobResumesAtItsNewPlace();
    void jobsAddedLaterStandBehindMovedOnes();
    void movingToTheSamePlaceIsQuiet();
    void jobsAreFoundByTheirIds();
    void memoryIsSharedAsThreadsAre();
    void historyTellsEveryState();

private:
    std::vector<Job*> addWaiting(int count);

    Job* add(Operation operation) { return m_queue->add(someRequest(), std::move(operation)); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<JobQueue> m_queue;
};

void JobOrderTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_queue = std::make_unique<JobQueue>();
}

void JobOrderTest::cleanup()
{
    m_queue.reset();
    m_stage.reset();
}

/// One that runs until release(), and `count` behind it.
std::vector<Job*> JobOrderTest::addWaiting(int count)
{
    m_queue->setLimit(1);
    std::vector<Job*> jobs{add(m_stage->waiting())};
    [[maybe_unused]] const bool runs =
        QTest::qWaitFor([&] { return jobs.front()->state() == Running; }, test::patience);
    for (int index = 0; index < count; ++index) {
        jobs.push_back(add(m_stage->instant()));
    }
    return jobs;
}

void JobOrderTest::movedJobsStartInTheirNewOrder()
{
    const std::vector<Job*> jobs = addWaiting(3);
    const QSignalSpy changed(m_queue.get(), &JobQueue::orderChanged);
    m_queue->move({jobs[3]->id()}, jobs[1]->id());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_queue->jobs(), std::vector({jobs[0], jobs[3], jobs[1], jobs[2]}));
    QVERIFY(std::ranges::is_sorted(m_queue->jobs(), {}, &Job::place));
    std::vector<Job*> started;
    for (Job* job : jobs) {
        connect(job, &Job::stateChanged, this, [job, &started] {
            if (job->state() == Running) {
                started.push_back(job);
            }
        });
    }
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(started, std::vector({jobs[3], jobs[1], jobs[2]}));
}

void JobOrderTest::movedJobsKeepTheirOrder()
{
    const std::vector<Job*> jobs = addWaiting(4);
    m_queue->move({jobs[4]->id(), jobs[2]->id()}, jobs[1]->id());
    QCOMPARE(m_queue->jobs(), std::vector({jobs[0], jobs[2], jobs[4], jobs[1], jobs[3]}));
    m_queue->move({jobs[2]->id()}, 0);
    QCOMPARE(m_queue->jobs().back(), jobs[2]);
}

void JobOrderTest::onlyWaitingJobsAreMoved()
{
    const std::vector<Job*> jobs = addWaiting(3);
    jobs[2]->cancel();
    m_queue->move({jobs[0]->id(), jobs[2]->id(), jobs[3]->id()}, jobs[1]->id());
    QCOMPARE(m_queue->jobs(), std::vector({jobs[0], jobs[3], jobs[1], jobs[2]}));
}

void JobOrderTest::aHeldJobResumesAtItsNewPlace()
{
    const std::vector<Job*> jobs = addWaiting(2);
    jobs[2]->pause();
    m_queue->move({jobs[2]->id()}, jobs[1]->id());
    jobs[2]->resume();
    std::vector<Job*> finished;
    connect(m_queue.get(), &JobQueue::jobFinished, this, [&](Job* job) { finished.push_back(job); });
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(finished, std::vector({jobs[0], jobs[2], jobs[1]}));
}

void JobOrderTest::jobsAddedLaterStandBehindMovedOnes()
{
    const std::vector<Job*> jobs = addWaiting(2);
    m_queue->move({jobs[1]->id()}, 0);
    Job* last = add(m_stage->instant());
    QCOMPARE(m_queue->jobs(), std::vector({jobs[0], jobs[2], jobs[1], last}));
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QVERIFY(m_queue->remove(jobs[2]));
    QCOMPARE(m_queue->jobs(), std::vector({jobs[0], jobs[1], last}));
}

void JobOrderTest::movingToTheSamePlaceIsQuiet()
{
    const std::vector<Job*> jobs = addWaiting(2);
    const QSignalSpy changed(m_queue.get(), &JobQueue::orderChanged);
    m_queue->move({jobs[1]->id()}, jobs[2]->id());
    m_queue->move({jobs[2]->id()}, 0);
    m_queue->move({jobs[1]->id()}, jobs[1]->id());
    m_queue->move({4711}, jobs[1]->id());
    QCOMPARE(changed.size(), 0);
}

void JobOrderTest::jobsAreFoundByTheirIds()
{
    const std::vector<Job*> jobs = addWaiting(2);
    const std::uint64_t first = jobs[0]->id();
    m_queue->move({jobs[2]->id()}, jobs[1]->id());
    QCOMPARE(m_queue->find(first), jobs[0]);
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    m_queue->removeFinished();
    QVERIFY(m_queue->find(first) == nullptr);
}

void JobOrderTest::memoryIsSharedAsThreadsAre()
{
    std::mutex mutex;
    std::vector<std::optional<std::uint64_t>> seen;
    const Operation looks = [&](JobContext& context) {
        const std::scoped_lock lock(mutex);
        seen.push_back(context.memory());
        return Outcome{.kind = Outcome::Kind::Succeeded};
    };
    add(looks);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    m_queue->setLimit(2);
    m_queue->setMemoryLimit(1000);
    add(looks);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    add(looks);
    add(looks);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    const std::vector<std::optional<std::uint64_t>> expected{std::nullopt, 1000, 500};
    QCOMPARE(std::vector(seen.begin(), seen.begin() + 3), expected);
}

void JobOrderTest::historyTellsEveryState()
{
    const std::vector<Job*> jobs = addWaiting(1);
    jobs[1]->pause();
    jobs[1]->resume();
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    std::vector<JobState> states;
    std::ranges::transform(jobs[1]->history(), std::back_inserter(states), &StateChange::state);
    QCOMPARE(states, (std::vector{Queued, Paused, Queued, Running, Succeeded}));
}

QTEST_GUILESS_MAIN(JobOrderTest)
#include "jobordertest.moc"
