#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

CompressRequest requestFor(const fs::path& source)
{
    return {.source = source, .settings = test::quickSettings(codec::Format::Gzip)};
}

Names below(const TestFolder& folder, const std::string& start)
{
    Names names;
    for (const std::string& name : folder.names()) {
        if (name.starts_with(start)) {
            names.push_back(name.substr(start.size()));
        }
    }
    return names;
}

} // namespace

class CompressFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treeOfNamesIsKept();
    void whatIsNoFileIsReported();
    void unreadableFileIsReportedAndTheRestDone();
    void nothingReadableIsAFailure();
    void existingFolderIsTreatedAsAsked_data();
    void existingFolderIsTreatedAsAsked();
    void fileGivesWayToAFolderOfItsNewName();
    void cancelLeavesNothing();
    void emptyFolderIsKept();
};

void CompressFolderTest::treeOfNamesIsKept()
{
    const TestFolder folder;
    fs::create_directories(folder / "d/empty");
    fs::create_directories(folder / "d/sub/closed");
    folder.write("d/a", test::text(1000));
    folder.write("d/sub/b.txt", test::text(2000));
    folder.write("d/sub/closed/c", test::text(3000));
    fs::permissions(folder / "d/sub/closed", fs::perms::owner_read | fs::perms::owner_exec);
    JobBench bench;
    const Outcome outcome = bench.run(requestFor(folder / "d/"));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.output.value(), folder / "d (gz)");
    QCOMPARE(outcome.summary.files, 3U);
    QVERIFY(outcome.summary.problems.empty());
    QCOMPARE(outcome.summary.verdict.value().uncompressedSize.value(), 6000U);
    QCOMPARE(bench.progress().done.load(), 12'000U);
    QCOMPARE(below(folder, "d (gz)/"),
             (Names{"", "a.gz", "empty/", "sub/", "sub/b.txt.gz", "sub/closed/", "sub/closed/c.gz"}));
    QCOMPARE(codec::decompress(folder.read("d (gz)/sub/closed/c.gz")).value(), test::text(3000));
    QCOMPARE(statusOf(folder / "d (gz)/sub/closed").value().permissions, 0500U);
}

void CompressFolderTest::whatIsNoFileIsReported()
{
    const TestFolder folder;
    fs::create_directory(folder / "d");
    folder.write("d/a", test::text(10));
    fs::create_symlink("a", folder / "d/link");
    QCOMPARE(::mkfifo((folder / "d/pipe").c_str(), 0600), 0);
    const Outcome outcome = test::runJob(requestFor(folder / "d"));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.problems.size(), std::size_t(2));
    QCOMPARE(below(folder, "d (gz)/"), (Names{"", "a.gz"}));
}

void CompressFolderTest::unreadableFileIsReportedAndTheRestDone()
{
    const TestFolder folder;
    fs::create_directory(folder / "d");
    for (const char* name : {"d/a", "d/b", "d/c"}) {
        folder.write(name, test::text(1000));
    }
    fs::permissions(folder / "d/b", fs::perms::none);
    if (::access((folder / "d/b").c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    CompressRequest request = requestFor(folder / "d");
    request.trashSource = true;
    JobBench bench;
    const Outcome outcome = bench.run(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.files, 2U);
    QCOMPARE(outcome.summary.problems.size(), std::size_t(1));
    QCOMPARE(outcome.summary.problems.front().kind, ErrorKind::PermissionDenied);
    QCOMPARE(outcome.summary.problems.front().path, folder / "d/b");
    QVERIFY(!outcome.summary.sourceTrashed);
    QVERIFY(fs::exists(folder / "d/b"));
    QCOMPARE(bench.progress().done.load(), bench.progress().total.load());
    QCOMPARE(below(folder, "d (gz)/"), (Names{"", "a.gz", "c.gz"}));
}

void CompressFolderTest::nothingReadableIsAFailure()
{
    const TestFolder folder;
    fs::create_directory(folder / "d");
    fs::permissions(folder.write("d/a", test::text(10)), fs::perms::none);
    if (::access((folder / "d/a").c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    QCOMPARE(test::runJob(requestFor(folder / "d")).error.value().kind, ErrorKind::PermissionDenied);
    QCOMPARE(folder.names(), (Names{"d/", "d/a"}));
}

void CompressFolderTest::existingFolderIsTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::newRow("fail") << Conflict::Fail << Outcome::Kind::Failed;
    QTest::newRow("overwrite") << Conflict::Overwrite << Outcome::Kind::Failed;
    QTest::newRow("skip") << Conflict::Skip << Outcome::Kind::Succeeded;
    QTest::newRow("rename") << Conflict::Rename << Outcome::Kind::Succeeded;
}

void CompressFolderTest::existingFolderIsTreatedAsAsked()
{
    QFETCH(Conflict, conflict);
    QFETCH(Outcome::Kind, kind);
    const TestFolder folder;
    fs::create_directory(folder / "d");
    folder.write("d/a", test::text(10));
    fs::create_directory(folder / "d (gz)");
    folder.write("d (gz)/precious", {});
    CompressRequest request = requestFor(folder / "d");
    request.conflict = conflict;
    QCOMPARE(test::runJob(request).kind, kind);
    QCOMPARE(below(folder, "d (gz)/"), (Names{"", "precious"}));
    QCOMPARE(fs::exists(folder / "d (gz) (2)/a.gz"), conflict == Conflict::Rename);
}

void CompressFolderTest::fileGivesWayToAFolderOfItsNewName()
{
    const TestFolder folder;
    fs::create_directories(folder / "d/a.gz");
    folder.write("d/a", test::text(10));
    QCOMPARE(test::runJob(requestFor(folder / "d")).kind, Outcome::Kind::Succeeded);
    QCOMPARE(below(folder, "d (gz)/"), (Names{"", "a (2).gz", "a.gz/"}));
}

void CompressFolderTest::cancelLeavesNothing()
{
    const TestFolder folder;
    fs::create_directories(folder / "d/sub");
    for (const char* name : {"d/a", "d/b", "d/sub/c"}) {
        folder.write(name, test::noise(1'000'000));
    }
    const Names before = folder.names();
    JobBench bench;
    const Outcome outcome = bench.runStoppedAt(requestFor(folder / "d"), 3'000'000);
    if (outcome.kind == Outcome::Kind::Succeeded) {
        QSKIP("the stop came too late on this machine");
    }
    QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
    QCOMPARE(folder.names(), before);
}

void CompressFolderTest::emptyFolderIsKept()
{
    const TestFolder folder;
    fs::create_directory(folder / "d");
    QCOMPARE(test::runJob(requestFor(folder / "d")).kind, Outcome::Kind::Succeeded);
    QCOMPARE(folder.names(), (Names{"d (gz)/", "d/"}));
}

QTEST_GUILESS_MAIN(CompressFolderTest)
#include "compressfoldertest.moc"
