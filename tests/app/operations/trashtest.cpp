#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

using namespace holdall;
using test::Call;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

CompressRequest requestFor(const fs::path& source)
{
    return {.source = source,
            .settings = test::quickSettings(codec::Format::Gzip),
            .verify = false,
            .trashSource = true};
}

} // namespace

/// The trash is in a folder of the test's own.
class TrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { test::resetCalls(); }
    void provenSourceGoesToTheTrash();
    void folderGoesToTheTrash();
    void extractedSourceGoesToTheTrash();
    void failureKeepsTheSource();
    void unprovenSourceStays();
    void nameThatTheTrashCannotSayIsAProblem();

private:
    TestFolder m_home;
};

void TrashTest::initTestCase()
{
    fs::create_directory(m_home / "data");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString((m_home / "data").native()));
}

void TrashTest::provenSourceGoesToTheTrash()
{
    const TestFolder folder;
    const Outcome outcome = test::runJob(requestFor(folder.write("proven", test::text(1000))));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(outcome.summary.sourceTrashed);
    QVERIFY(outcome.summary.verdict); // trashing implies verifying
    QCOMPARE(folder.names(), Names{"proven.gz"});
    QCOMPARE(m_home.read("data/Trash/files/proven"), test::text(1000));
}

void TrashTest::folderGoesToTheTrash()
{
    const TestFolder folder;
    fs::create_directory(folder / "tree");
    folder.write("tree/a", test::text(10));
    const Outcome outcome = test::runJob(requestFor(folder / "tree"));
    QVERIFY(outcome.summary.sourceTrashed);
    QCOMPARE(folder.names(), (Names{"tree (gz)/", "tree (gz)/a.gz"}));
    QVERIFY(fs::exists(m_home / "data/Trash/files/tree/a"));
}

void TrashTest::extractedSourceGoesToTheTrash()
{
    const TestFolder folder;
    test::runJob(requestFor(folder.write("there", test::text(10))));
    const Outcome outcome = test::runJob(ExtractRequest{.source = folder / "there.gz", .trashSource = true});
    QVERIFY(outcome.summary.sourceTrashed);
    QCOMPARE(folder.names(), Names{"there"});
}

void TrashTest::failureKeepsTheSource()
{
    const TestFolder folder;
    const fs::path source = folder.write("kept", test::text(1000));
    for (const Call call : {Call::Write, Call::Sync, Call::Link}) {
        test::resetCalls();
        test::failCall(call, 0, EIO);
        QCOMPARE(test::runJob(requestFor(source)).kind, Outcome::Kind::Failed);
        QCOMPARE(folder.names(), Names{"kept"});
    }
}

void TrashTest::unprovenSourceStays()
{
    const TestFolder folder;
    CompressRequest request = requestFor(folder.write("kept", test::text(1000)));
    folder.write("kept.gz", test::bytesOf("old"));
    request.conflict = Conflict::Skip;
    const Outcome outcome = test::runJob(request);
    QVERIFY(outcome.summary.skipped);
    QVERIFY(!outcome.summary.sourceTrashed);
    QCOMPARE(folder.names(), (Names{"kept", "kept.gz"}));
}

void TrashTest::nameThatTheTrashCannotSayIsAProblem()
{
    const TestFolder folder;
    const Outcome outcome = test::runJob(requestFor(folder.write("\xff", test::text(10))));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(!outcome.summary.sourceTrashed);
    QCOMPARE(outcome.summary.problems.size(), std::size_t(1));
    QCOMPARE(folder.names(), (Names{"\xff", "\xff.gz"}));
}

QTEST_GUILESS_MAIN(TrashTest)
#include "trashtest.moc"
