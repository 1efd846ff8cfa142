#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

ArchiveRequest requestFor(const fs::path& source, codec::Format coder = codec::Format::Gzip)
{
    return {.sources = {source},
            .format = archiveFormatFor(coder).value(),
            .settings = {.coder = test::quickSettings(coder)}};
}

void fillTree(const TestFolder& folder)
{
    fs::create_directories(folder / "tree/sub/empty");
    folder.write("tree/a.txt", test::text(100'000));
    folder.write("tree/sub/noise", test::noise(700'000));
    folder.write("tree/zero", {});
    fs::create_symlink("a.txt", folder / "tree/link");
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

/// Archives as jobs: made, proven, extracted, stopped.
class ArchiveOperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void progressEndsAtItsTotal();
    void aStopLeavesNothing_data();
    void aStopLeavesNothing();
    void aStoppedExtractionLeavesNothing();
    void tooLittleMemoryIsRefused();
    void changedSourcesAreNotProven();
    void comparingIsNoInput();
    void leftOutThingsAreNotTrashed();
    void theRatioLimitHolds();
    void theSizeLimitHolds();
    void theEntryLimitHolds();
    void leadingFoldersAreStripped_data() { containers(); }
    void leadingFoldersAreStripped();
    void outwardLinksAreMadeForWhoAsks();
    void anArchiveOfWhichSomethingWasLeftOutStays_data();
    void anArchiveOfWhichSomethingWasLeftOutStays();

private:
    static void containers();
};

void ArchiveOperationTest::whatGoesInComesOut_data()
{
    QTest::addColumn<codec::Format>("coder");
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        if (format.format.coder) {
            QTest::newRow(std::string(format.name).c_str()) << *format.format.coder;
        }
    }
}

void ArchiveOperationTest::whatGoesInComesOut()
{
    QFETCH(const codec::Format, coder);
    const TestFolder folder;
    fillTree(folder);
    const Outcome made = test::runJob(requestFor(folder / "tree", coder));
    QCOMPARE(made.kind, Outcome::Kind::Succeeded);
    QVERIFY(made.summary.problems.empty());
    QCOMPARE(made.summary.bytesRead, 800'000U);
    QCOMPARE(made.summary.verdict->entries, 7U);
    const bool hasCheck = coder != codec::Format::Lzma;
    QCOMPARE(made.summary.verdict->status, hasCheck ? Verdict::Status::Intact : Verdict::Status::Unchecked);
    const Outcome extracted =
        test::runJob(ExtractRequest{.source = *made.summary.output, .into = folder / "out"});
    QCOMPARE(extracted.kind, Outcome::Kind::Succeeded);
    QVERIFY(extracted.summary.problems.empty());
    QCOMPARE(*extracted.summary.output, folder / "out/tree");
    QCOMPARE(below(folder, "out/tree/"), below(folder, "tree/"));
    QVERIFY(folder.read("out/tree/sub/noise") == folder.read("tree/sub/noise"));
}

void ArchiveOperationTest::progressEndsAtItsTotal()
{
    const TestFolder folder;
    fillTree(folder);
    JobBench bench;
    const Outcome made = bench.run(requestFor(folder / "tree"));
    QCOMPARE(made.kind, Outcome::Kind::Succeeded);
    QCOMPARE(bench.progress().total, 1'600'000U); // read once, and compared once
    QCOMPARE(bench.progress().done, bench.progress().total);
}

void ArchiveOperationTest::aStopLeavesNothing_data()
{
    QTest::addColumn<std::uint64_t>("done");
    for (const std::uint64_t done : {1U, 300'000U, 799'000U, 900'000U, 1'500'000U}) {
        QTest::addRow("%u", unsigned(done)) << done;
    }
}

void ArchiveOperationTest::aStopLeavesNothing()
{
    QFETCH(const std::uint64_t, done);
    const TestFolder folder;
    fillTree(folder);
    const Names before = folder.names();
    JobBench bench;
    const Outcome outcome = bench.runStoppedAt(requestFor(folder / "tree", codec::Format::Xz), done);
    if (outcome.kind == Outcome::Kind::Cancelled) {
        QCOMPARE(folder.names(), before);
    } else {
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded); // it was faster
    }
}

void ArchiveOperationTest::aStoppedExtractionLeavesNothing()
{
    const TestFolder folder;
    fillTree(folder);
    const Outcome made = test::runJob(requestFor(folder / "tree"));
    const Names before = folder.names();
    for (const std::uint64_t done : {1U, 200'000U, 600'000U}) {
        JobBench bench;
        const Outcome outcome = bench.runStoppedAt(
            ExtractRequest{.source = *made.summary.output, .into = folder / "out/deep"}, done);
        if (outcome.kind == Outcome::Kind::Cancelled) {
            QCOMPARE(folder.names(), before);
        }
        fs::remove_all(folder / "out");
    }
}

void ArchiveOperationTest::tooLittleMemoryIsRefused()
{
    const TestFolder folder;
    fillTree(folder);
    ArchiveRequest request = requestFor(folder / "tree", codec::Format::Xz);
    request.memoryLimit = 1'000'000;
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::MemoryLimit);
    QVERIFY(outcome.error->needed > 1'000'000);
    QVERIFY(!fs::exists(folder / "tree.tar.xz"));
}

/// Whoever trashes a source that is not what was read loses data.
void ArchiveOperationTest::changedSourcesAreNotProven()
{
    const TestFolder folder;
    fillTree(folder);
    JobBench bench;
    std::jthread changer([&](const std::stop_token& finished) {
        while (bench.progress().phase != Phase::Verifying && !finished.stop_requested()) {
            std::this_thread::yield();
        }
        folder.write("tree/zero", test::text(10));
    });
    const Outcome outcome = bench.run(requestFor(folder / "tree"));
    changer.request_stop();
    changer.join();
    if (outcome.kind == Outcome::Kind::Failed) {
        QCOMPARE(outcome.error->kind, ErrorKind::VerificationFailed);
        QVERIFY(!fs::exists(folder / "tree.tar.gz"));
    } else {
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded); // it was faster
    }
}

void ArchiveOperationTest::comparingIsNoInput()
{
    const TestFolder folder;
    fillTree(folder);
    JobBench bench;
    QCOMPARE(bench.run(requestFor(folder / "tree")).kind, Outcome::Kind::Succeeded);
    QCOMPARE(bench.progress().bytesIn, 800'000U);
}

void ArchiveOperationTest::leftOutThingsAreNotTrashed()
{
    const TestFolder folder;
    fillTree(folder);
    ArchiveRequest request = requestFor(folder / "tree");
    request.excludes = {"*.txt"};
    request.trashSource = true;
    const Names before = folder.names();
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Option);
    QCOMPARE(folder.names(), before);
}

void ArchiveOperationTest::theRatioLimitHolds()
{
    const TestFolder folder;
    const fs::path path = folder.write("zeros", {});
    fs::resize_file(path, std::uint64_t(1'200) << 20U);
    const Outcome made = test::runJob(CompressRequest{
        .source = path, .settings = test::quickSettings(codec::Format::Zstd), .verify = false});
    QCOMPARE(made.kind, Outcome::Kind::Succeeded);
    QVERIFY(fs::file_size(*made.summary.output) < fs::file_size(path) / 1000);
    const Outcome outcome =
        test::runJob(ExtractRequest{.source = folder / "zeros.zst", .into = folder / "out"});
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::RatioLimit);
    QVERIFY(!fs::exists(folder / "out"));
}

void ArchiveOperationTest::theSizeLimitHolds()
{
    const TestFolder folder;
    fillTree(folder);
    const Outcome made = test::runJob(requestFor(folder / "tree"));
    const Outcome outcome = test::runJob(
        ExtractRequest{.source = *made.summary.output, .into = folder / "out", .maxSize = 300'000});
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::SizeLimit);
    QVERIFY(!fs::exists(folder / "out"));
}

void ArchiveOperationTest::theEntryLimitHolds()
{
    const TestFolder folder;
    fillTree(folder);
    const Outcome made = test::runJob(requestFor(folder / "tree"));
    const Outcome outcome =
        test::runJob(ExtractRequest{.source = *made.summary.output, .into = folder / "out", .maxEntries = 3});
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(outcome.error->entry == EntryProblem::TooMany);
    QVERIFY(!fs::exists(folder / "out"));
}

void ArchiveOperationTest::containers()
{
    QTest::addColumn<Container>("container");
    for (const Container container : {Container::Tar, Container::Zip}) {
        QTest::newRow(std::string(info({.container = container}).name).c_str()) << container;
    }
}

void ArchiveOperationTest::leadingFoldersAreStripped()
{
    QFETCH(const Container, container);
    const TestFolder folder;
    fillTree(folder);
    fs::create_hard_link(folder / "tree/sub/noise", folder / "tree/sub/twin");
    const Outcome made =
        test::runJob(ArchiveRequest{.sources = {folder / "tree"}, .format = {.container = container}});
    const Outcome extracted = test::runJob(ExtractRequest{
        .source = *made.summary.output, .into = folder / "out", .folder = FolderPolicy::Never, .strip = 2});
    QCOMPARE(extracted.kind, Outcome::Kind::Succeeded);
    QVERIFY(extracted.summary.problems.empty());
    QCOMPARE(below(folder, "out/"), below(folder, "tree/sub/"));
    QVERIFY(folder.read("out/noise") == folder.read("tree/sub/noise"));
    QVERIFY(folder.read("out/twin") == folder.read("tree/sub/noise"));
}

void ArchiveOperationTest::outwardLinksAreMadeForWhoAsks()
{
    const TestFolder folder;
    fillTree(folder);
    fs::create_symlink("../../elsewhere", folder / "tree/outward");
    const Outcome made = test::runJob(requestFor(folder / "tree"));
    for (const bool asks : {false, true}) {
        const Outcome extracted = test::runJob(ExtractRequest{
            .source = *made.summary.output, .into = folder / (asks ? "asked" : "out"), .outwardLinks = asks});
        QCOMPARE(extracted.kind, Outcome::Kind::Succeeded);
        QCOMPARE(extracted.summary.problems.size(), asks ? 0U : 1U);
        QCOMPARE(fs::is_symlink(*extracted.summary.output / "outward"), asks);
    }
    QCOMPARE(fs::read_symlink(folder / "asked/tree/outward"), fs::path("../../elsewhere"));
}

void ArchiveOperationTest::anArchiveOfWhichSomethingWasLeftOutStays_data()
{
    QTest::addColumn<ExtractRequest>("request");
    QTest::newRow("not included") << ExtractRequest{.source = "", .includes = {"noise"}};
    QTest::newRow("excluded") << ExtractRequest{.source = "", .excludes = {"noise"}};
    QTest::newRow("not chosen") << ExtractRequest{.source = "", .entries = {"tree/sub"}};
    QTest::newRow("stripped") << ExtractRequest{.source = "", .strip = 1};
}

void ArchiveOperationTest::anArchiveOfWhichSomethingWasLeftOutStays()
{
    QFETCH(ExtractRequest, request);
    const TestFolder folder;
    fillTree(folder);
    const fs::path archive = *test::runJob(requestFor(folder / "tree")).summary.output;
    request.source = archive;
    request.into = folder / "out";
    request.trashSource = true;
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(!outcome.summary.sourceTrashed);
    QVERIFY(fs::exists(archive));
}

QTEST_GUILESS_MAIN(ArchiveOperationTest)
#include "archivetest.moc"
