#include "history.h"
#include "stage.h"
#include "support/patience.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace holdall;
using namespace holdall::test;
using enum JobState;
using States = std::vector<JobState>;

namespace {

const Question conflict = {.kind = Question::Kind::Conflict, .path = "there", .needed = 0};

} // namespace

/// Cancelling, and destroying the queue, in every state.
class JobCancelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queuedJobIsCancelledFromTheEventLoop();
    void queuedJobThatIsCancelledNeverStarts();
    void heldBackJobIsCancelled();
    void runningJobIsCancelled();
    void pausedJobIsCancelled();
    void askingJobIsCancelled();
    void jobThatAsksWhilePausedIsCancelled();
    void finishedJobStaysAsItIs();
    void jobThatIsDoneAllTheSameSucceeds();
    void cancelTwiceFinishesOnce();
    void callsAfterCancelAreIgnored();
    void cancelAllEndsEverything();
    void nothingIsLostAtRandomMoments();
    void destructionEndsJobsInEveryState();
    void destructionRightAfterAddIsClean();
};

void JobCancelTest::queuedJobIsCancelledFromTheEventLoop()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.instant());
    const History history(job);
    job->cancel();
    QCOMPARE(history.finished(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Cancelled}));
    QVERIFY(history.isLawful());
    QCOMPARE(job->outcome()->kind, Outcome::Kind::Cancelled);
}

void JobCancelTest::queuedJobThatIsCancelledNeverStarts()
{
    Stage stage;
    JobQueue queue;
    queue.setLimit(1);
    queue.add(someRequest(), stage.waiting());
    Job* job = queue.add(someRequest(), stage.instant());
    QTRY_COMPARE_WITH_TIMEOUT(stage.begun(), 1, patience);
    job->cancel();
    stage.release();
    QTRY_COMPARE_WITH_TIMEOUT(queue.unfinished(), 0, patience);
    QCOMPARE(stage.begun(), 1);
    QCOMPARE(job->state(), Cancelled);
}

void JobCancelTest::heldBackJobIsCancelled()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.instant());
    const History history(job);
    job->pause();
    job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Paused, Cancelled}));
    QVERIFY(history.isLawful());
    QCOMPARE(stage.begun(), 0);
}

void JobCancelTest::runningJobIsCancelled()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.waiting());
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(stage.running(), 1, patience);
    job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Running, Cancelled}));
    QVERIFY(history.isLawful());
}

void JobCancelTest::pausedJobIsCancelled()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.waiting());
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(stage.running(), 1, patience);
    job->pause();
    stage.release();
    QTRY_COMPARE_WITH_TIMEOUT(stage.atGate(), 1, patience);
    job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Running, Paused, Cancelled}));
    QVERIFY(history.isLawful());
    QCOMPARE(stage.pastGate(), 0);
}

void JobCancelTest::askingJobIsCancelled()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.asking(conflict));
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Asking, patience);
    job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Running, Asking, Cancelled}));
    QVERIFY(history.isLawful());
    QVERIFY(stage.answers().empty());
}

void JobCancelTest::jobThatAsksWhilePausedIsCancelled()
{
    std::atomic<bool> isPaused = false;
    JobQueue queue;
    Job* job = queue.add(someRequest(), [&isPaused](JobContext& context) {
        isPaused.wait(false);
        const bool isAnswered = context.ask(conflict).has_value();
        return Outcome{.kind = isAnswered ? Outcome::Kind::Failed : Outcome::Kind::Cancelled};
    });
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Running, patience);
    job->pause();
    isPaused = true;
    isPaused.notify_all();
    job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Running, Paused, Cancelled}));
    QVERIFY(history.isLawful());
}

void JobCancelTest::finishedJobStaysAsItIs()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.instant());
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    job->cancel();
    const Job* other = queue.add(someRequest(), stage.instant());
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), Succeeded, patience);
    QCOMPARE(job->state(), Succeeded);
    QCOMPARE(history.finished(), 1);
}

void JobCancelTest::jobThatIsDoneAllTheSameSucceeds()
{
    JobQueue queue;
    std::atomic<bool> hasBegun = false;
    Job* job = queue.add(someRequest(), [&hasBegun](JobContext& context) {
        hasBegun = true;
        while (!context.isStopped()) {
            std::this_thread::yield();
        }
        return Outcome{.kind = Outcome::Kind::Succeeded};
    });
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun, patience);
    job->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(job->state()), patience);
    QCOMPARE(job->state(), Succeeded);
}

void JobCancelTest::cancelTwiceFinishesOnce()
{
    Stage stage;
    JobQueue queue;
    Job* waiting = queue.add(someRequest(), stage.waiting());
    Job* queued = queue.add(someRequest(), stage.waiting());
    const History first(waiting);
    const History second(queued);
    QTRY_COMPARE_WITH_TIMEOUT(waiting->state(), Running, patience);
    queued->pause();
    for (Job* job : {waiting, queued, waiting, queued}) {
        job->cancel();
    }
    QTRY_COMPARE_WITH_TIMEOUT(queue.unfinished(), 0, patience);
    QCOMPARE(first.finished(), 1);
    QCOMPARE(second.finished(), 1);
}

void JobCancelTest::callsAfterCancelAreIgnored()
{
    Stage stage;
    JobQueue queue;
    Job* job = queue.add(someRequest(), stage.asking(conflict));
    Job* queued = queue.add(someRequest(), stage.instant());
    const History first(job);
    const History second(queued);
    queued->cancel();
    queued->pause();
    queued->resume();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Asking, patience);
    job->cancel();
    job->answer(Answer::Skip);
    QCOMPARE(job->state(), Asking);
    QTRY_COMPARE_WITH_TIMEOUT(queue.unfinished(), 0, patience);
    QCOMPARE(first.states(), States({Queued, Running, Asking, Cancelled}));
    QCOMPARE(second.states(), States({Queued, Cancelled}));
    QVERIFY(stage.answers().empty());
}

void JobCancelTest::cancelAllEndsEverything()
{
    Stage stage;
    JobQueue queue;
    const QSignalSpy idle(&queue, &JobQueue::idle);
    queue.add(someRequest(), stage.waiting());
    queue.add(someRequest(), stage.asking(conflict));
    for (int job = 0; job < 10; ++job) {
        queue.add(someRequest(), stage.instant());
    }
    queue.jobs().back()->pause();
    QTRY_COMPARE_WITH_TIMEOUT(queue.jobs().at(1)->state(), Asking, patience);
    queue.cancelAll();
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, patience);
    for (const Job* job : queue.jobs()) {
        QCOMPARE(job->state(), Cancelled);
    }
    QCOMPARE(stage.begun(), 2);
}

void JobCancelTest::nothingIsLostAtRandomMoments()
{
    constexpr int count = 200;
    Stage stage;
    QRandomGenerator random(20240117); // NOLINT(cert-msc51-cpp): the same moments each time, as far as can be
    std::vector<std::unique_ptr<History>> histories;
    {
        JobQueue queue;
        queue.setLimit(4);
        for (int index = 0; index < count; ++index) {
            const bool asks = random.bounded(2) == 0;
            Job* job = queue.add(someRequest(), asks ? stage.asking(conflict) : stage.waiting());
            histories.push_back(std::make_unique<History>(job));
            QTimer::singleShot(random.bounded(50), job, &Job::pause);
            QTimer::singleShot(random.bounded(50), job, &Job::resume);
            QTimer::singleShot(random.bounded(100), job, [job] { job->answer(Answer::Skip); });
            QTimer::singleShot(random.bounded(100), job, &Job::cancel);
        }
        QTRY_COMPARE_WITH_TIMEOUT(queue.unfinished(), 0, patience);
        QCOMPARE(stage.running(), 0);
        QVERIFY(stage.threads().size() <= 4);
    }
    for (const auto& history : histories) {
        QVERIFY(history->isLawful());
        QCOMPARE(history->finished(), 1);
    }
    QCOMPARE(stage.living(), 0);
}

void JobCancelTest::destructionEndsJobsInEveryState()
{
    Stage stage;
    {
        JobQueue queue;
        queue.setLimit(4);
        queue.add(someRequest(), stage.instant());
        Job* running = queue.add(someRequest(), stage.waiting());
        Job* paused = queue.add(someRequest(), stage.waiting());
        Job* asking = queue.add(someRequest(), stage.asking(conflict));
        queue.add(someRequest(), stage.waiting());
        Job* held = queue.add(someRequest(), stage.waiting());
        queue.add(someRequest(), stage.waiting());
        held->pause();
        QTRY_COMPARE_WITH_TIMEOUT(asking->state(), Asking, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.begun(), 5, patience);
        paused->pause();
        QCOMPARE(running->state(), Running);
        QCOMPARE(paused->state(), Paused);
        QCOMPARE(queue.unfinished(), 6);
    }
    QCOMPARE(stage.running(), 0);
    QCOMPARE(stage.living(), 0);
}

void JobCancelTest::destructionRightAfterAddIsClean()
{
    Stage stage;
    for (int round = 0; round < 50; ++round) {
        JobQueue queue;
        Job* job = queue.add(someRequest(), stage.waiting());
        queue.add(someRequest(), stage.asking(conflict));
        if (round % 2 == 0) {
            QTRY_VERIFY_WITH_TIMEOUT(job->isStarted(), patience);
        }
    }
    QCOMPARE(stage.running(), 0);
    QCOMPARE(stage.living(), 0);
}

QTEST_GUILESS_MAIN(JobCancelTest)
#include "jobcanceltest.moc"
