#include "app/jobs/persistence/queuekeeper.h"
#include "app/io/testfolder.h"
#include "app/jobs/stage.h"
#include "support/failio/failio.h"
#include "support/killing.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <fstream>

using namespace holdall;
using namespace holdall::test;

namespace {

Names sourcesOf(const KeptQueue& queue)
{
    Names names;
    for (const KeptJob& job : queue) {
        names.push_back(subjectOf(*job.request)->native());
    }
    return names;
}

/// What the next program finds.
Names leftIn(const TestFolder& folder)
{
    return sourcesOf(QueueFolder(folder.path()).takeLeft().jobs);
}

} // namespace

class QueueKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { resetCalls(); }

    void unfinishedJobsAreOnTheDiskSoon();
    void finishedJobsAreNotKept();
    void theOrderIsKept();
    void whatIsFrozenOutlivesCancelling();
    void whatWasLeftIsToldOnce();
    void forgottenJobsAreGoneOnceTheNewAreKept();
    void aFailureIsToldOnceAndKeepingGoesOn();
    void manyChangesAreFewFiles();
    void killedProgramsLeaveWholeQueues();
};

void QueueKeeperTest::unfinishedJobsAreOnTheDiskSoon()
{
    const TestFolder folder;
    Stage stage;
    JobQueue queue;
    const QueueKeeper keeper(queue, folder.path());
    queue.setLimit(1);
    queue.add(someRequest("/running"), stage.waiting());
    queue.add(someRequest("/waiting"), stage.waiting());
    QTRY_VERIFY_WITH_TIMEOUT(folder.names() == (Names{"queue-1.json", "queue-1.lock"}), patience);
    const codec::Bytes content = folder.read("queue-1.json");
    const auto kept =
        queueFromFile(QByteArray(reinterpret_cast<const char*>(content.data()), qsizetype(content.size())));
    QCOMPARE(sourcesOf(kept.value()), (Names{"/running", "/waiting"}));
}

void QueueKeeperTest::finishedJobsAreNotKept()
{
    const TestFolder folder;
    Stage stage;
    {
        JobQueue queue;
        const QueueKeeper keeper(queue, folder.path());
        queue.add(someRequest("/1"), stage.instant());
        Job* held = queue.add(someRequest("/2"), stage.instant());
        held->pause();
        QTRY_COMPARE_WITH_TIMEOUT(queue.unfinished(), 1, patience);
    }
    QCOMPARE(leftIn(folder), Names{"/2"});
    QueueFolder(folder.path()).takeLeft();
}

void QueueKeeperTest::theOrderIsKept()
{
    const TestFolder folder;
    Stage stage;
    {
        JobQueue queue;
        const QueueKeeper keeper(queue, folder.path());
        Job* first = queue.add(someRequest("/1"), stage.waiting());
        first->pause();
        Job* second = queue.add(someRequest("/2"), stage.waiting());
        second->pause();
        QTRY_VERIFY_WITH_TIMEOUT(!folder.names().empty(), patience);
        queue.move({second->id()}, first->id());
    }
    QCOMPARE(leftIn(folder), (Names{"/2", "/1"}));
}

void QueueKeeperTest::whatIsFrozenOutlivesCancelling()
{
    const TestFolder folder;
    Stage stage;
    {
        JobQueue queue;
        QueueKeeper keeper(queue, folder.path());
        queue.add(someRequest("/1"), stage.waiting());
        keeper.freeze();
        queue.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(queue.unfinished(), 0, patience);
    }
    QCOMPARE(leftIn(folder), Names{"/1"});
}

void QueueKeeperTest::whatWasLeftIsToldOnce()
{
    const TestFolder folder;
    QVERIFY(QueueFolder(folder.path())
                .write({{.request = std::make_shared<const Request>(someRequest("/1"))}})
                .has_value());
    JobQueue queue;
    QueueKeeper keeper(queue, folder.path());
    std::vector<Names> told;
    connect(&keeper, &QueueKeeper::left, this,
            [&](const LeftBehind& left) { told.push_back(sourcesOf(left.jobs)); });
    keeper.readLeft();
    keeper.readLeft();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), std::size_t(1), patience);
    QCOMPARE(told.front(), Names{"/1"});
    QVERIFY(queue.jobs().empty()); // nothing runs unasked
}

void QueueKeeperTest::forgottenJobsAreGoneOnceTheNewAreKept()
{
    const TestFolder folder;
    QVERIFY(QueueFolder(folder.path())
                .write({{.request = std::make_shared<const Request>(someRequest("/old"))}})
                .has_value());
    Stage stage;
    {
        JobQueue queue;
        QueueKeeper keeper(queue, folder.path());
        QSignalSpy left(&keeper, &QueueKeeper::left);
        keeper.readLeft();
        QVERIFY(left.wait(patience));
        queue.add(someRequest("/new"), stage.waiting());
        keeper.forgetLeft();
    }
    QCOMPARE(leftIn(folder), Names{"/new"});
}

void QueueKeeperTest::aFailureIsToldOnceAndKeepingGoesOn()
{
    const TestFolder folder;
    Stage stage;
    JobQueue queue;
    QueueKeeper keeper(queue, folder.path());
    const QSignalSpy failed(&keeper, &QueueKeeper::failed);
    failAllCalls(Call::Write, ENOSPC);
    queue.add(someRequest("/1"), stage.waiting());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const std::size_t before = callsMade(Call::Write);
    queue.add(someRequest("/2"), stage.waiting());
    QTRY_VERIFY_WITH_TIMEOUT(callsMade(Call::Write) > before, patience);
    resetCalls();
    queue.add(someRequest("/3"), stage.waiting());
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder / "queue-1.json"), patience);
    QCOMPARE(failed.size(), 1);
}

void QueueKeeperTest::manyChangesAreFewFiles()
{
    const TestFolder folder;
    Stage stage;
    JobQueue queue;
    QSignalSpy idle(&queue, &JobQueue::idle);
    {
        const QueueKeeper keeper(queue, folder.path());
        resetCalls();
        for (int job = 0; job < 2000; ++job) {
            queue.add(someRequest("/x"), stage.instant());
        }
        QVERIFY(idle.wait(patience));
    }
    // A file is renamed when it is replaced. However slow the machine, jobs outnumber files by far.
    QVERIFY(callsMade(Call::Rename) < 200);
    QCOMPARE(folder.names(), Names());
}

void QueueKeeperTest::killedProgramsLeaveWholeQueues()
{
    static constexpr int kills = 25;
    Killer killer(QStringLiteral(KILLED_QUEUE), std::chrono::microseconds(60'000));
    for (int kill = 0; kill < kills; ++kill) {
        const TestFolder folder;
        QVERIFY(killer.killIn(folder.path()));
        const LeftBehind left = QueueFolder(folder.path()).takeLeft();
        QVERIFY(left.unreadable.empty());
        std::size_t counted = 0;
        std::ifstream(folder / "counted") >> counted;
        QVERIFY2(left.jobs.size() == counted || left.jobs.size() == counted + 1,
                 qPrintable(QStringLiteral("%1 jobs, %2 counted").arg(left.jobs.size()).arg(counted)));
    }
}

QTEST_GUILESS_MAIN(QueueKeeperTest)
#include "queuekeepertest.moc"
