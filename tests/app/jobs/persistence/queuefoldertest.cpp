#include "app/jobs/persistence/queuefolder.h"
#include "app/io/testfolder.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

#include <sys/stat.h>

using namespace holdall;
using test::Names;
using test::TestFolder;

namespace {

using Path = std::filesystem::path;

KeptQueue queueOf(const std::vector<const char*>& sources)
{
    KeptQueue queue;
    for (const char* source : sources) {
        queue.push_back({.request = std::make_shared<const Request>(VerifyRequest{.source = Path(source)})});
    }
    return queue;
}

Names sourcesOf(const KeptQueue& queue)
{
    Names names;
    for (const KeptJob& job : queue) {
        names.push_back(subjectOf(*job.request)->native());
    }
    return names;
}

/// What a program that was killed has left.
void leave(const TestFolder& folder, const std::string& name, const KeptQueue& queue)
{
    const QByteArray content = queueToFile(queue);
    folder.write(name, std::as_bytes(std::span(content.constData(), std::size_t(content.size()))));
}

} // namespace

class QueueFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }

    void anEmptyQueueTouchesNothing();
    void whatIsKeptIsForItsOwnerOnly();
    void theLastQueueReplacesTheOneBefore();
    void aQueueThatIsDoneHasNoFile();
    void aRunningProgramsQueueIsItsOwn();
    void aDeadProgramsQueueIsFoundOnce();
    void whatIsLeftStaysUntilItIsRemoved();
    void damagedFilesAreKeptAside();
    void newerFilesAreKeptAside();
    void damageDoesNotHideOtherQueues();
    void foreignFilesAreLeftAlone();
    void aFolderThatCannotBeMadeIsTold();
    void aDiskThatRefusesIsTold();
};

void QueueFolderTest::anEmptyQueueTouchesNothing()
{
    const TestFolder folder;
    QueueFolder queues(folder / "data");
    QVERIFY(queues.takeLeft().isEmpty());
    QVERIFY(queues.write({}).has_value());
    QCOMPARE(folder.names(), Names());
}

void QueueFolderTest::whatIsKeptIsForItsOwnerOnly()
{
    const TestFolder folder;
    QueueFolder queues(folder / "a/b");
    QVERIFY(queues.write(queueOf({"/x"})).has_value());
    struct stat status = {};
    QCOMPARE(::stat((folder / "a/b/queue-1.json").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(::stat((folder / "a/b").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void QueueFolderTest::theLastQueueReplacesTheOneBefore()
{
    const TestFolder folder;
    {
        QueueFolder queues(folder.path());
        QVERIFY(queues.write(queueOf({"/1", "/2"})).has_value());
        QVERIFY(queues.write(queueOf({"/3"})).has_value());
    }
    QCOMPARE(sourcesOf(QueueFolder(folder.path()).takeLeft().jobs), Names{"/3"});
}

void QueueFolderTest::aQueueThatIsDoneHasNoFile()
{
    const TestFolder folder;
    {
        QueueFolder queues(folder.path());
        QVERIFY(queues.write(queueOf({"/1"})).has_value());
        QVERIFY(queues.write({}).has_value());
    }
    QCOMPARE(folder.names(), Names());
}

void QueueFolderTest::aRunningProgramsQueueIsItsOwn()
{
    const TestFolder folder;
    QueueFolder first(folder.path());
    QueueFolder second(folder.path());
    QVERIFY(first.write(queueOf({"/1"})).has_value());
    QVERIFY(second.write(queueOf({"/2"})).has_value());
    QVERIFY(first.takeLeft().isEmpty());
    QVERIFY(second.takeLeft().isEmpty());
    QVERIFY(QueueFolder(folder.path()).takeLeft().isEmpty());
}

void QueueFolderTest::aDeadProgramsQueueIsFoundOnce()
{
    const TestFolder folder;
    leave(folder, "queue-1.json", queueOf({"/1", "/2"}));
    leave(folder, "queue-7.json", queueOf({"/3"}));
    QueueFolder first(folder.path());
    QueueFolder second(folder.path());
    QCOMPARE(sourcesOf(first.takeLeft().jobs), (Names{"/1", "/2", "/3"}));
    QVERIFY(second.takeLeft().isEmpty());
    QVERIFY(first.takeLeft().isEmpty());
    QVERIFY(first.write(queueOf({"/4"})).has_value());
    first.removeLeft();
    QCOMPARE(folder.names(), (Names{"queue-2.json", "queue-2.lock"}));
}

void QueueFolderTest::whatIsLeftStaysUntilItIsRemoved()
{
    const TestFolder folder;
    leave(folder, "queue-1.json", queueOf({"/1"}));
    QCOMPARE(QueueFolder(folder.path()).takeLeft().jobs.size(), std::size_t(1));
    QueueFolder again(folder.path());
    QCOMPARE(again.takeLeft().jobs.size(), std::size_t(1));
    again.removeLeft();
    QCOMPARE(folder.names(), Names());
}

void QueueFolderTest::damagedFilesAreKeptAside()
{
    const TestFolder folder;
    const codec::Bytes damage = test::noise(1000);
    folder.write("queue-1.json", damage);
    const LeftBehind left = QueueFolder(folder.path()).takeLeft();
    QVERIFY(left.jobs.empty());
    QCOMPARE(left.unreadable.size(), std::size_t(1));
    QCOMPARE(left.unreadable.front().fault, QueueFault::Damaged);
    QVERIFY(left.unreadable.front().path == folder / "queue-1.json.damaged-1");
    QVERIFY(folder.read("queue-1.json.damaged-1") == damage);
    folder.write("queue-1.json", damage);
    QVERIFY(QueueFolder(folder.path()).takeLeft().unreadable.front().path
            == folder / "queue-1.json.damaged-2");
    QVERIFY(QueueFolder(folder.path()).takeLeft().isEmpty());
}

void QueueFolderTest::newerFilesAreKeptAside()
{
    const TestFolder folder;
    folder.write("queue-1.json", test::bytesOf(R"({"holdallQueue": 99, "jobs": "elsewhere"})"));
    const LeftBehind left = QueueFolder(folder.path()).takeLeft();
    QCOMPARE(left.unreadable.front().fault, QueueFault::Newer);
    QCOMPARE(folder.names(), Names{"queue-1.json.newer-1"});
}

void QueueFolderTest::damageDoesNotHideOtherQueues()
{
    const TestFolder folder;
    folder.write("queue-1.json", {});
    leave(folder, "queue-2.json", queueOf({"/1"}));
    const LeftBehind left = QueueFolder(folder.path()).takeLeft();
    QCOMPARE(left.jobs.size(), std::size_t(1));
    QCOMPARE(left.unreadable.size(), std::size_t(1));
}

void QueueFolderTest::foreignFilesAreLeftAlone()
{
    const TestFolder folder;
    const Names foreign{"queue-1.json.old", "queues.json", "recent.json"};
    for (const std::string& name : foreign) {
        folder.write(name, test::noise(10));
    }
    QVERIFY(QueueFolder(folder.path()).takeLeft().isEmpty());
    QCOMPARE(folder.names(), foreign);
}

void QueueFolderTest::aFolderThatCannotBeMadeIsTold()
{
    const TestFolder folder;
    const Path file = folder.write("file", {});
    QueueFolder queues(file / "data");
    QVERIFY(queues.takeLeft().isEmpty());
    const Result<void> written = queues.write(queueOf({"/1"}));
    QVERIFY(!written);
    QVERIFY(written.error().path == file / "data");
}

void QueueFolderTest::aDiskThatRefusesIsTold()
{
    const TestFolder folder;
    {
        QueueFolder queues(folder.path());
        QVERIFY(queues.write(queueOf({"/1"})).has_value());
        test::failAllCalls(test::Call::Write, ENOSPC);
        const Result<void> written = queues.write(queueOf({"/2"}));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        test::resetCalls();
        test::failAllCalls(test::Call::OpenTemporary, EROFS);
        QVERIFY(!queues.write(queueOf({"/3"})));
        test::resetCalls();
    }
    QCOMPARE(sourcesOf(QueueFolder(folder.path()).takeLeft().jobs), Names{"/1"});
}

QTEST_GUILESS_MAIN(QueueFolderTest)
#include "queuefoldertest.moc"
