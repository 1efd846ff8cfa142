#include "app/io/testfolder.h"
#include "app/jobs/jobqueue.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/patience.h"
#include "support/sampledata.h"

#include <QTest>

#include <filesystem>

using namespace holdall;
using test::TestFolder;
using Status = Verdict::Status;

namespace {

codec::Bytes compressed(codec::ByteView data, codec::Format format = codec::Format::Xz)
{
    return codec::compress(data, codec::EncoderOptions::make(test::quickSettings(format)).value()).value();
}

/// A queue that ran one job, and all verdicts that came of it.
struct QueueRun {
    explicit QueueRun(const BatchVerifyRequest& request)
    {
        Job* const job = queue.add(request);
        QObject::connect(job, &Job::verdictsArrived, [&](const std::vector<Verdict>& some) {
            cameTooLate = cameTooLate || isFinal(job->state());
            verdicts.insert(verdicts.end(), some.begin(), some.end());
        });
        QObject::connect(job, &Job::finished, [&] { outcome = job->outcome(); });
        [[maybe_unused]] const bool isOver =
            QTest::qWaitFor([&] { return outcome.has_value(); }, test::patience);
    }

    JobQueue queue;
    std::vector<Verdict> verdicts;
    std::optional<Outcome> outcome;
    bool cameTooLate = false;
};

} // namespace

class VerifyManyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictArrivesBeforeTheEnd();
    void whatIsFoundTwiceIsVerifiedOnce();
    void foldersOfFoldersAreLeftOutIfWanted();
    void whatCannotBeSearchedIsUnreadable();
    void reportsAreWritten();
    void aReportThatCannotBeWrittenIsAProblem();
    void blocksAreCounted();
};

void VerifyManyTest::everyVerdictArrivesBeforeTheEnd()
{
    const TestFolder folder;
    const codec::Bytes good = compressed(test::text(300));
    codec::Bytes bad = compressed(test::noise(300));
    bad.at(bad.size() / 2) ^= std::byte(1);
    for (int file = 0; file < 500; ++file) {
        folder.write(std::to_string(file) + ".xz", file % 5 == 0 ? bad : good);
    }
    const QueueRun run({.paths = {folder.path()}});
    QCOMPARE(run.verdicts.size(), 500U);
    QVERIFY(!run.cameTooLate);
    QCOMPARE(run.outcome->kind, Outcome::Kind::Succeeded);
    QCOMPARE(run.outcome->summary.verdicts,
             (std::map<Status, std::uint64_t>{{Status::Intact, 400}, {Status::Damaged, 100}}));
}

void VerifyManyTest::whatIsFoundTwiceIsVerifiedOnce()
{
    const TestFolder folder;
    const auto file = folder.write("a.xz", compressed(test::text(300)));
    const QueueRun run({.paths = {folder.path(), file, folder / "." / "a.xz"}});
    QCOMPARE(run.verdicts.size(), 1U);
}

void VerifyManyTest::foldersOfFoldersAreLeftOutIfWanted()
{
    const TestFolder folder;
    std::filesystem::create_directories(folder / "sub");
    folder.write("a.xz", compressed(test::text(300)));
    folder.write("sub/b.xz", compressed(test::text(300)));
    QCOMPARE(QueueRun({.paths = {folder.path()}}).verdicts.size(), 2U);
    QCOMPARE(QueueRun({.paths = {folder.path()}, .recursion = Recursion::None}).verdicts.size(), 1U);
}

void VerifyManyTest::whatCannotBeSearchedIsUnreadable()
{
    const TestFolder folder;
    const QueueRun run({.paths = {folder / "missing"}});
    QCOMPARE(run.verdicts.size(), 1U);
    QCOMPARE(run.verdicts.front().status, Status::Unreadable);
    QCOMPARE(run.outcome->kind, Outcome::Kind::Succeeded);
}

void VerifyManyTest::reportsAreWritten()
{
    const TestFolder folder;
    const auto file = folder.write("a.xz", compressed(test::text(300)));
    const Outcome outcome =
        test::runJob(BatchVerifyRequest{.paths = {file}, .reports = {folder / "r.json", folder / "r.html"}});
    QVERIFY(outcome.summary.problems.empty());
    QVERIFY(folder.read("r.json").size() > 100);
    QVERIFY(folder.read("r.html").size() > 100);
}

void VerifyManyTest::aReportThatCannotBeWrittenIsAProblem()
{
    const TestFolder folder;
    const auto file = folder.write("a.xz", compressed(test::text(300)));
    const Outcome outcome =
        test::runJob(BatchVerifyRequest{.paths = {file}, .reports = {folder / "none/r.json"}});
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.problems.size(), 1U);
    QCOMPARE(outcome.summary.problems.front().kind, ErrorKind::NotFound);
}

void VerifyManyTest::blocksAreCounted()
{
    const TestFolder folder;
    const codec::Bytes one = compressed(test::text(300));
    codec::Bytes two = one;
    two.insert(two.end(), one.begin(), one.end());
    const auto blocksOf = [&](const codec::Bytes& file) {
        const auto path = folder.write("a.xz", file);
        return test::runJob(VerifyRequest{.source = path}).summary.verdict->blocks;
    };
    QCOMPARE(blocksOf(one), std::optional<std::uint64_t>(1));
    QCOMPARE(blocksOf(two), std::optional<std::uint64_t>(2));
    QCOMPARE(blocksOf(compressed({})), std::optional<std::uint64_t>(0));
    QCOMPARE(blocksOf(compressed(test::text(9), codec::Format::Gzip)), std::optional<std::uint64_t>());

    // bzip2's blocks hold 100,000 bytes at this level, a little less of noise.
    codec::Bytes bzip2 = compressed(test::noise(250'000), codec::Format::Bzip2);
    QCOMPARE(blocksOf(bzip2), std::optional<std::uint64_t>(3));
    for (const codec::Bytes& behind :
         {compressed({}, codec::Format::Bzip2), compressed(test::text(9), codec::Format::Bzip2)}) {
        bzip2.insert(bzip2.end(), behind.begin(), behind.end());
    }
    QCOMPARE(blocksOf(bzip2), std::optional<std::uint64_t>(4));
}

QTEST_GUILESS_MAIN(VerifyManyTest)
#include "verifymanytest.moc"
