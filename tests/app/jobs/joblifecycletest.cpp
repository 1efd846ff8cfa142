#include "history.h"
#include "stage.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <new>
#include <stdexcept>

using namespace holdall;
using namespace holdall::test;
using enum JobState;
using States = std::vector<JobState>;

namespace {

const Question conflict = {.kind = Question::Kind::Conflict, .path = "there", .needed = 0};
const Question memory = {.kind = Question::Kind::MemoryLimit, .path = "big", .needed = 1 << 30};

} // namespace

/// What Job promises about its states and signals.
class JobLifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingStartsInsideAdd();
    void outcomeDecidesTheFinalState_data();
    void outcomeDecidesTheFinalState();
    void failureLeavesTheOthersAlone();
    void slotOfFinishedSeesTheOutcome();

    void runningJobPausesAndResumes();
    void pausedJobKeepsItsPlace();
    void pausedJobThatIsDoneFinishes();
    void queuedJobIsHeldBack();
    void heldBackJobResumesAtItsOldPlace();

    void questionIsShownAndAnswered();
    void answerThatDoesNotFitIsIgnored();
    void twoJobsAskAtTheSameTime();
    void questionOfAPausedJobWaitsForResume();
    void secondQuestionIsShownToo();

    void callsThatDoNotFitAreIgnored();
    void progressCanBeSampled();

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<JobQueue> m_queue;
};

void JobLifecycleTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_queue = std::make_unique<JobQueue>();
}

void JobLifecycleTest::cleanup()
{
    m_queue.reset();
    m_stage.reset();
}

void JobLifecycleTest::nothingStartsInsideAdd()
{
    const Job* job = m_queue->add(someRequest(), m_stage->instant());
    QCOMPARE(job->state(), Queued);
    QVERIFY(!job->isStarted());
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Succeeded, patience);
}

void JobLifecycleTest::outcomeDecidesTheFinalState_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<JobState>("state");
    QTest::newRow("succeeded") << Outcome::Kind::Succeeded << Succeeded;
    QTest::newRow("failed") << Outcome::Kind::Failed << Failed;
    QTest::newRow("cancelled") << Outcome::Kind::Cancelled << Cancelled;
}

void JobLifecycleTest::outcomeDecidesTheFinalState()
{
    QFETCH(const Outcome::Kind, kind);
    QFETCH(const JobState, state);
    Job* job = m_queue->add(
        someRequest(), [kind](JobContext&) { return Outcome{.kind = kind, .summary = {.bytesRead = 7}}; });
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Running, state}));
    QVERIFY(history.isLawful());
    QCOMPARE(job->outcome()->kind, kind);
    QCOMPARE(job->outcome()->summary.bytesRead, std::uint64_t{7});
}

void JobLifecycleTest::failureLeavesTheOthersAlone()
{
    m_queue->setLimit(1);
    QTest::ignoreMessage(QtCriticalMsg, "unexpected exception: broken");
    const Job* first = m_queue->add(someRequest(), [](JobContext&) -> Outcome { throw std::bad_alloc(); });
    const Job* second =
        m_queue->add(someRequest(), [](JobContext&) -> Outcome { throw std::runtime_error("broken"); });
    const Job* third = m_queue->add(someRequest(), m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(third->state(), Succeeded, patience);
    QCOMPARE(first->state(), Failed);
    QCOMPARE(first->outcome()->error->kind, ErrorKind::System);
    QCOMPARE(second->state(), Failed);
    QCOMPARE(second->outcome()->error->kind, ErrorKind::Internal);
}

void JobLifecycleTest::slotOfFinishedSeesTheOutcome()
{
    const Job* job = m_queue->add(someRequest(), m_stage->instant());
    bool wasSeen = false;
    connect(job, &Job::finished, this, [&] {
        wasSeen = job->outcome().has_value() && job->state() == Succeeded && m_queue->unfinished() == 0;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(job->state()), patience);
    QVERIFY(wasSeen);
}

void JobLifecycleTest::runningJobPausesAndResumes()
{
    Job* job = m_queue->add(someRequest(), m_stage->waiting());
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Running, patience);
    job->pause();
    QCOMPARE(job->state(), Paused);

    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->atGate(), 1, patience);
    const Job* other = m_queue->add(someRequest(), m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), Succeeded, patience);
    QCOMPARE(m_stage->pastGate(), 0);

    job->resume();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(m_stage->pastGate(), 1);
    QCOMPARE(history.states(), States({Queued, Running, Paused, Running, Succeeded}));
    QVERIFY(history.isLawful());
}

void JobLifecycleTest::pausedJobKeepsItsPlace()
{
    m_queue->setLimit(1);
    Job* job = m_queue->add(someRequest(), m_stage->waiting());
    Job* next = m_queue->add(someRequest(), m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Running, patience);
    job->pause();
    QVERIFY(job->isStarted());
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->atGate(), 1, patience);
    QCOMPARE(next->state(), Queued);
    job->resume();
    QTRY_COMPARE_WITH_TIMEOUT(next->state(), Succeeded, patience);
    QCOMPARE(m_stage->mostAtOnce(), 1);
}

void JobLifecycleTest::pausedJobThatIsDoneFinishes()
{
    std::atomic<bool> isPaused = false;
    Job* job = m_queue->add(someRequest(), [&isPaused](JobContext&) {
        isPaused.wait(false);
        return Outcome{.kind = Outcome::Kind::Succeeded};
    });
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Running, patience);
    job->pause();
    isPaused = true;
    isPaused.notify_all();
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Running, Paused, Succeeded}));
    QVERIFY(history.isLawful());
}

void JobLifecycleTest::queuedJobIsHeldBack()
{
    m_queue->setLimit(1);
    Job* held = m_queue->add(someRequest(), m_stage->waiting());
    const Job* next = m_queue->add(someRequest(), m_stage->instant());
    const History history(held);
    held->pause();
    QCOMPARE(held->state(), Paused);
    QVERIFY(!held->isStarted());
    QTRY_COMPARE_WITH_TIMEOUT(next->state(), Succeeded, patience);
    QCOMPARE(held->state(), Paused);
    QCOMPARE(m_queue->unfinished(), 1);

    m_stage->release();
    held->resume();
    QCOMPARE(held->state(), Queued);
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(history.states(), States({Queued, Paused, Queued, Running, Succeeded}));
    QVERIFY(history.isLawful());
}

void JobLifecycleTest::heldBackJobResumesAtItsOldPlace()
{
    m_queue->setLimit(1);
    std::vector<std::uint64_t> order;
    connect(m_queue.get(), &JobQueue::jobFinished, this, [&](const Job* job) { order.push_back(job->id()); });
    const Job* first = m_queue->add(someRequest(), m_stage->waiting());
    Job* second = m_queue->add(someRequest(), m_stage->instant());
    const Job* third = m_queue->add(someRequest(), m_stage->instant());
    second->pause();
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), Running, patience);
    second->resume();
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->unfinished(), 0, patience);
    QCOMPARE(order, std::vector({first->id(), second->id(), third->id()}));
}

void JobLifecycleTest::questionIsShownAndAnswered()
{
    Job* job = m_queue->add(someRequest(), m_stage->asking(conflict));
    const History history(job);
    const QSignalSpy asked(job, &Job::questionAsked);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
    QCOMPARE(job->state(), Asking);
    QCOMPARE(job->question()->kind, conflict.kind);
    QCOMPARE(job->question()->path, conflict.path);
    job->answer(Answer::Rename);
    QCOMPARE(job->state(), Running);
    QVERIFY(!job->question());
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    QCOMPARE(m_stage->answers(), std::vector({Answer::Rename}));
    QCOMPARE(history.states(), States({Queued, Running, Asking, Running, Succeeded}));
    QVERIFY(history.isLawful());
}

void JobLifecycleTest::answerThatDoesNotFitIsIgnored()
{
    Job* first = m_queue->add(someRequest(), m_stage->asking(conflict));
    Job* second = m_queue->add(someRequest(), m_stage->asking(memory));
    QTRY_VERIFY_WITH_TIMEOUT(first->state() == Asking && second->state() == Asking, patience);
    for (const Answer answer : {Answer::Continue, Answer::Stop}) {
        first->answer(answer);
        QCOMPARE(first->state(), Asking);
    }
    for (const Answer answer : {Answer::Overwrite, Answer::Rename, Answer::Skip}) {
        second->answer(answer);
        QCOMPARE(second->state(), Asking);
    }
    first->answer(Answer::Skip);
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), Succeeded, patience);
    second->answer(Answer::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), Succeeded, patience);
    QCOMPARE(m_stage->answers(), std::vector({Answer::Skip, Answer::Continue}));
}

void JobLifecycleTest::twoJobsAskAtTheSameTime()
{
    Job* first = m_queue->add(someRequest(), m_stage->asking(conflict));
    Job* second = m_queue->add(someRequest(), m_stage->asking(conflict));
    QTRY_VERIFY_WITH_TIMEOUT(first->state() == Asking && second->state() == Asking, patience);
    second->answer(Answer::Skip);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), Succeeded, patience);
    QCOMPARE(first->state(), Asking);
    first->answer(Answer::Overwrite);
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), Succeeded, patience);
    QCOMPARE(m_stage->answers(), std::vector({Answer::Skip, Answer::Overwrite}));
}

void JobLifecycleTest::questionOfAPausedJobWaitsForResume()
{
    std::atomic<bool> isPaused = false;
    std::atomic<bool> asks = false;
    Job* job = m_queue->add(someRequest(), [&](JobContext& context) {
        isPaused.wait(false);
        asks = true;
        const bool isAnswered = context.ask(conflict).has_value();
        return Outcome{.kind = isAnswered ? Outcome::Kind::Succeeded : Outcome::Kind::Cancelled};
    });
    const History history(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Running, patience);
    job->pause();
    isPaused = true;
    isPaused.notify_all();
    QTRY_VERIFY_WITH_TIMEOUT(asks, patience);
    const Job* other = m_queue->add(someRequest(), m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), Succeeded, patience);
    QCOMPARE(job->state(), Paused);
    job->resume();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Asking, patience);
    job->answer(Answer::Skip);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Succeeded, patience);
    QCOMPARE(history.states(), States({Queued, Running, Paused, Running, Asking, Running, Succeeded}));
    QVERIFY(history.isLawful());
}

void JobLifecycleTest::secondQuestionIsShownToo()
{
    Job* job = m_queue->add(someRequest(), [](JobContext& context) {
        const bool isFirst = context.ask(conflict) == Answer::Rename;
        const bool isSecond = context.ask(memory) == Answer::Continue;
        return Outcome{.kind = isFirst && isSecond ? Outcome::Kind::Succeeded : Outcome::Kind::Failed};
    });
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Asking, patience);
    job->answer(Answer::Rename);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Asking, patience);
    QCOMPARE(job->question()->kind, memory.kind);
    job->answer(Answer::Continue);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Succeeded, patience);
}

void JobLifecycleTest::callsThatDoNotFitAreIgnored()
{
    Job* job = m_queue->add(someRequest(), m_stage->asking(conflict));
    const History history(job);
    job->resume();
    job->answer(Answer::Skip);
    QCOMPARE(job->state(), Queued);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Asking, patience);
    job->pause();
    job->resume();
    QCOMPARE(job->state(), Asking);
    job->answer(Answer::Skip);
    QTRY_COMPARE_WITH_TIMEOUT(history.finished(), 1, patience);
    job->pause();
    job->resume();
    job->answer(Answer::Skip);
    job->cancel();
    const Job* other = m_queue->add(someRequest(), m_stage->instant());
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), Succeeded, patience);
    QCOMPARE(history.states(), States({Queued, Running, Asking, Running, Succeeded}));
    QCOMPARE(history.finished(), 1);
}

void JobLifecycleTest::progressCanBeSampled()
{
    Job* job = m_queue->add(someRequest(), [operation = m_stage->waiting()](JobContext& context) {
        context.progress().total = 10;
        context.progress().done = 4;
        return operation(context);
    });
    QCOMPARE(job->progress().total, std::uint64_t{0});
    QTRY_COMPARE_WITH_TIMEOUT(job->progress().done, std::uint64_t{4}, patience);
    QCOMPARE(job->progress().total, std::uint64_t{10});
    m_stage->release();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Succeeded, patience);
}

QTEST_GUILESS_MAIN(JobLifecycleTest)
#include "joblifecycletest.moc"
