#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/failio/diskfaults.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <array>
#include <cerrno>

using namespace holdall;
using test::Call;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

enum class Kind { Compress, CompressFolder, Extract };

/// Lays out the sources of a kind of job and returns its request.
Request prepare(Kind kind, const TestFolder& folder)
{
    const codec::Bytes data = test::text(600'000);
    if (kind == Kind::Extract) {
        const auto options = codec::EncoderOptions::make(test::quickSettings(codec::Format::Gzip)).value();
        return ExtractRequest{.source = folder.write("a.gz", codec::compress(data, options).value())};
    }
    if (kind == Kind::Compress) {
        return CompressRequest{.source = folder.write("a", data),
                               .settings = test::quickSettings(codec::Format::Gzip)};
    }
    fs::create_directories(folder / "d/e");
    folder.write("d/a", data);
    folder.write("d/e/b", data);
    return CompressRequest{.source = folder / "d", .settings = test::quickSettings(codec::Format::Gzip)};
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void everyRefusedCallLeavesNothing_data();
    void everyRefusedCallLeavesNothing();
    void flippedBitOnTheDiskIsFound_data();
    void flippedBitOnTheDiskIsFound();
    void sourceThatChangesIsNoticed_data();
    void sourceThatChangesIsNoticed();
    void changedFileOfAFolderIsReportedAndTheRestDone();
    void diskThatFillsUpLeavesNothing_data();
    void diskThatFillsUpLeavesNothing();
};

void FaultTest::everyRefusedCallLeavesNothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Call>("call");
    const std::array kinds = {std::pair(Kind::Compress, "compress"),
                              std::pair(Kind::CompressFolder, "folder"), std::pair(Kind::Extract, "extract")};
    for (const auto& [kind, name] : kinds) {
        for (const Call call :
             {Call::Write, Call::Truncate, Call::Sync, Call::Link, Call::Rename, Call::MakeFolder}) {
            QTest::addRow("%s, %s", name, test::nameOf(call).c_str()) << kind << call;
        }
    }
}

/// Each call fails once with a full disk; the last round is the one in which none did.
void FaultTest::everyRefusedCallLeavesNothing()
{
    QFETCH(Kind, kind);
    QFETCH(Call, call);
    for (std::size_t index = 0;; ++index) {
        const TestFolder folder;
        const Request request = prepare(kind, folder);
        const Names before = folder.names();
        test::resetCalls();
        test::failCall(call, index, ENOSPC);
        const Outcome outcome = test::runJob(request);
        const std::size_t made = test::callsMade(call);
        test::resetCalls();
        if (outcome.kind == Outcome::Kind::Succeeded) {
            QVERIFY(made <= index);
            QVERIFY(outcome.summary.problems.empty());
            return;
        }
        QCOMPARE(outcome.error.value().kind, ErrorKind::DiskFull);
        QCOMPARE(folder.names(), before);
    }
}

void FaultTest::flippedBitOnTheDiskIsFound_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("offset");
    for (const int offset : {0, 5, 100, 5000}) {
        QTest::addRow("file, %d", offset) << Kind::Compress << offset;
        QTest::addRow("folder, %d", offset) << Kind::CompressFolder << offset;
    }
}

/// The bit flips behind our back, when the file is on its way to the disk. One in the header's time
/// does no harm to the data, so the name and time are left out.
void FaultTest::flippedBitOnTheDiskIsFound()
{
    QFETCH(Kind, kind);
    QFETCH(int, offset);
    const TestFolder folder;
    auto request = std::get<CompressRequest>(prepare(kind, folder));
    request.reproducible = true;
    if (offset == 5) {
        request.settings.format = codec::Format::Xz;
    }
    const Names before = folder.names();
    test::resetCalls();
    test::flipBitAtSync(offset);
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, ErrorKind::VerificationFailed);
    QCOMPARE(folder.names(), before);
}

void FaultTest::sourceThatChangesIsNoticed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Call>("call"); // before which it changes
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"shrinks", "grows", "is replaced", "vanishes"}) {
        QTest::addRow("compress, while read, %s", how) << Kind::Compress << Call::Write << QByteArray(how);
        QTest::addRow("compress, before it is compared, %s", how)
            << Kind::Compress << Call::Sync << QByteArray(how);
        QTest::addRow("extract, %s", how) << Kind::Extract << Call::Write << QByteArray(how);
    }
}

void FaultTest::sourceThatChangesIsNoticed()
{
    QFETCH(Kind, kind);
    QFETCH(Call, call);
    QFETCH(QByteArray, how);
    const TestFolder folder;
    const Request request = prepare(kind, folder);
    const fs::path source = folder / folder.names().front();
    test::resetCalls();
    test::beforeCall(call, 0, [&](int) {
        if (how == "shrinks") {
            fs::resize_file(source, 100);
        } else if (how == "grows") {
            fs::resize_file(source, 1'000'000);
        } else {
            fs::rename(source, folder / "moved");
        }
        if (how == "is replaced") {
            fs::copy_file(folder / "moved", source);
        }
    });
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, ErrorKind::SourceChanged);
    QCOMPARE(outcome.error->path, source);
    for (const std::string& name : folder.names()) {
        QVERIFY2(name == source.filename() || name == "moved", name.c_str());
    }
}

void FaultTest::changedFileOfAFolderIsReportedAndTheRestDone()
{
    const TestFolder folder;
    const Request request = prepare(Kind::CompressFolder, folder);
    test::resetCalls();
    test::beforeCall(Call::Write, 0, [&](int) { fs::resize_file(folder / "d/a", 5); });
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.problems.size(), std::size_t(1));
    QCOMPARE(outcome.summary.problems.front().kind, ErrorKind::SourceChanged);
    QVERIFY(!fs::exists(folder / "d (gz)/a.gz"));
    QVERIFY(fs::exists(folder / "d (gz)/e/b.gz"));
}

void FaultTest::diskThatFillsUpLeavesNothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("size");
    for (int size = 0; size < 20; ++size) {
        QTest::addRow("compress, %d KiB", size) << Kind::Compress << size;
        QTest::addRow("folder, %d KiB", size) << Kind::CompressFolder << size;
        QTest::addRow("extract, %d KiB", size) << Kind::Extract << size;
    }
}

void FaultTest::diskThatFillsUpLeavesNothing()
{
    QFETCH(Kind, kind);
    QFETCH(int, size);
    const TestFolder folder;
    const Request request = prepare(kind, folder);
    const Names before = folder.names();
    std::optional<test::FileSizeLimit> limit(std::in_place, std::uint64_t(size) * 1024);
    const Outcome outcome = test::runJob(request);
    limit.reset();
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().systemCode, EFBIG);
    QCOMPARE(folder.names(), before);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
