#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t dataSize = 600'000; // bytes

enum class Kind { Gzip, Xz, Zip, StoredZip, Tar };

Container containerOf(Kind kind)
{
    return kind == Kind::Tar ? Container::Tar : Container::Zip;
}

ArchiveRequest archiveOf(Kind kind, const fs::path& source)
{
    ArchiveRequest request{.sources = {source}, .format = {.container = containerOf(kind)}};
    if (kind == Kind::StoredZip) {
        request.settings.method = ZipMethod::Stored;
    }
    return request;
}

/// Something that has `dataSize` bytes when it is extracted; alone in its folder.
fs::path makePacked(Kind kind, const TestFolder& folder)
{
    const codec::Bytes data = test::text(dataSize);
    if (kind == Kind::Gzip || kind == Kind::Xz) {
        const codec::Format format = kind == Kind::Gzip ? codec::Format::Gzip : codec::Format::Xz;
        const auto options = codec::EncoderOptions::make(test::quickSettings(format)).value();
        return folder.write("a", codec::compress(data, options).value());
    }
    const fs::path source = folder.write("data", data);
    const Outcome made = test::runJob(archiveOf(kind, source));
    fs::remove(source);
    return made.summary.output.value();
}

} // namespace

class SpaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void tooLittleSpaceIsToldBeforeAnythingIsWritten_data();
    void tooLittleSpaceIsToldBeforeAnythingIsWritten();
    void whoWantsToGoesOn_data() { tooLittleSpaceIsToldBeforeAnythingIsWritten_data(); }
    void whoWantsToGoesOn();
    void enoughSpaceAsksNothing_data() { tooLittleSpaceIsToldBeforeAnythingIsWritten_data(); }
    void enoughSpaceAsksNothing();
    void storedArchivesNeedWhatTheirFilesTake_data();
    void storedArchivesNeedWhatTheirFilesTake();
    void whatIsCompressedMayFit();
};

void SpaceTest::tooLittleSpaceIsToldBeforeAnythingIsWritten_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("gzip") << Kind::Gzip;
    QTest::newRow("xz") << Kind::Xz;
    QTest::newRow("zip") << Kind::Zip;
    QTest::newRow("tar") << Kind::Tar;
}

void SpaceTest::tooLittleSpaceIsToldBeforeAnythingIsWritten()
{
    QFETCH(const Kind, kind);
    const TestFolder folder;
    const fs::path packed = makePacked(kind, folder);
    const Names before = folder.names();
    test::resetCalls();
    test::setFreeSpace(dataSize / 2);
    JobBench bench;
    const Outcome outcome = bench.run(ExtractRequest{.source = packed, .into = folder / "new/out"});
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, ErrorKind::DiskFull);
    QCOMPARE_GE(outcome.error->needed, dataSize);
    QCOMPARE(folder.names(), before);
    QCOMPARE(bench.questions().size(), 1U);
    QCOMPARE(bench.questions()[0].kind, Question::Kind::Space);
    QCOMPARE(test::callsMade(test::Call::Write), 0U);
}

void SpaceTest::whoWantsToGoesOn()
{
    QFETCH(const Kind, kind);
    const TestFolder folder;
    const fs::path packed = makePacked(kind, folder);
    test::setFreeSpace(0);
    JobBench bench;
    bench.answer(Answer::Continue);
    const Outcome outcome = bench.run(ExtractRequest{.source = packed, .into = folder / "out"});
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(fs::file_size(*outcome.summary.output), dataSize);
}

void SpaceTest::enoughSpaceAsksNothing()
{
    QFETCH(const Kind, kind);
    const TestFolder folder;
    const fs::path packed = makePacked(kind, folder);
    test::setFreeSpace(10 * dataSize);
    JobBench bench;
    QCOMPARE(bench.run(ExtractRequest{.source = packed}).kind, Outcome::Kind::Succeeded);
    QVERIFY(bench.questions().empty());
}

void SpaceTest::storedArchivesNeedWhatTheirFilesTake_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("zip") << Kind::StoredZip;
    QTest::newRow("tar") << Kind::Tar;
}

void SpaceTest::storedArchivesNeedWhatTheirFilesTake()
{
    QFETCH(const Kind, kind);
    const TestFolder folder;
    const ArchiveRequest request = archiveOf(kind, folder.write("data", test::text(dataSize)));
    const Names before = folder.names();
    test::resetCalls();
    test::setFreeSpace(dataSize / 2);
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.error.value().kind, ErrorKind::DiskFull);
    QCOMPARE(outcome.error->needed, dataSize);
    QCOMPARE(folder.names(), before);
    QCOMPARE(test::callsMade(test::Call::Write), 0U);
}

void SpaceTest::whatIsCompressedMayFit()
{
    const TestFolder folder;
    test::setFreeSpace(dataSize / 2);
    JobBench bench;
    const Outcome outcome = bench.run(archiveOf(Kind::Zip, folder.write("data", test::text(dataSize))));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(bench.questions().empty());
}

QTEST_GUILESS_MAIN(SpaceTest)
#include "spacetest.moc"
