#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/operations/archivetree.h"
#include "support/failio/diskfaults.h"
#include "support/failio/failio.h"

#include <QTest>

#include <cerrno>

using namespace holdall;
using test::Call;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

enum class Work { Pack, Unpack };

/// Lays out what a job needs and returns its request.
Request prepare(Work work, const ArchiveFormat& format, const TestFolder& folder)
{
    test::fillArchiveTree(folder / "d");
    ArchiveRequest pack = test::packRequest(folder.path(), format);
    if (work == Work::Pack) {
        return pack;
    }
    const Outcome made = test::runJob(pack);
    fs::remove_all(folder / "d");
    return ExtractRequest{.source = made.summary.output.value()};
}

bool isWhole(Work work, const TestFolder& folder, const Outcome& outcome)
{
    if (work == Work::Unpack) {
        return test::isArchiveTree(folder, "d");
    }
    const Outcome verified = test::runJob(VerifyRequest{.source = outcome.summary.output.value()});
    return verified.summary.verdict && verified.summary.verdict->status == Verdict::Status::Intact;
}

void addRows(const std::function<void(const std::string&, Work, const ArchiveFormat&)>& add)
{
    for (const ArchiveFormat& format : test::testedArchives()) {
        const std::string name(info(format).name);
        add("pack " + name, Work::Pack, format);
        add("unpack " + name, Work::Unpack, format);
    }
}

} // namespace

Q_DECLARE_METATYPE(ArchiveFormat)

/// faulttest.cpp's promises, of archives.
class ArchiveFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void everyRefusedCallLeavesAllOrNothing_data();
    void everyRefusedCallLeavesAllOrNothing();
    void diskThatFillsUpLeavesNothing_data();
    void diskThatFillsUpLeavesNothing();
    void flippedBitOnTheDiskIsFound_data();
    void flippedBitOnTheDiskIsFound();
};

void ArchiveFaultTest::everyRefusedCallLeavesAllOrNothing_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<ArchiveFormat>("format");
    QTest::addColumn<Call>("call");
    addRows([](const std::string& name, Work work, const ArchiveFormat& format) {
        for (const Call call : {Call::OpenTemporary, Call::Write, Call::Truncate, Call::SyncRange, Call::Sync,
                                Call::Link, Call::Rename, Call::MakeFolder}) {
            QTest::addRow("%s, %s", name.c_str(), test::nameOf(call).c_str()) << work << format << call;
        }
    });
}

/// Each call fails once with a full disk; the last round is the one in which none did. A job may do without
/// some.
void ArchiveFaultTest::everyRefusedCallLeavesAllOrNothing()
{
    QFETCH(const Work, work);
    QFETCH(const ArchiveFormat, format);
    QFETCH(const Call, call);
    for (std::size_t index = 0;; ++index) {
        const TestFolder folder;
        const Request request = prepare(work, format, folder);
        const Names before = folder.names();
        test::resetCalls();
        test::failCall(call, index, ENOSPC);
        const Outcome outcome = test::runJob(request);
        const std::size_t made = test::callsMade(call);
        test::resetCalls();
        if (outcome.kind == Outcome::Kind::Succeeded) {
            QVERIFY(isWhole(work, folder, outcome));
        } else {
            QCOMPARE(outcome.error.value().kind, ErrorKind::DiskFull);
            QCOMPARE(folder.names(), before);
        }
        if (made <= index) {
            QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
            return;
        }
    }
}

void ArchiveFaultTest::diskThatFillsUpLeavesNothing_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<ArchiveFormat>("format");
    QTest::addColumn<int>("size");
    addRows([](const std::string& name, Work work, const ArchiveFormat& format) {
        for (int size = 0; size < 80; size += 8) {
            QTest::addRow("%s, %d KiB", name.c_str(), size) << work << format << size;
        }
    });
}

void ArchiveFaultTest::diskThatFillsUpLeavesNothing()
{
    QFETCH(const Work, work);
    QFETCH(const ArchiveFormat, format);
    QFETCH(const int, size);
    const TestFolder folder;
    const Request request = prepare(work, format, folder);
    const Names before = folder.names();
    std::optional<test::FileSizeLimit> limit(std::in_place, std::uint64_t(size) * 1024);
    const Outcome outcome = test::runJob(request);
    limit.reset();
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().systemCode, EFBIG);
    QCOMPARE(folder.names(), before);
}

void ArchiveFaultTest::flippedBitOnTheDiskIsFound_data()
{
    QTest::addColumn<ArchiveFormat>("format");
    QTest::addColumn<int>("offset");
    for (const ArchiveFormat& format : test::testedArchives()) {
        for (const int offset : {1'000, 5'000, 30'000, 80'000}) {
            QTest::addRow("%s, %d", std::string(info(format).name).c_str(), offset) << format << offset;
        }
    }
}

/// The bit flips behind our back, when the archive is on its way to the disk. In its data: in a ZIP's front
/// stand local headers of folders, which no reader needs.
void ArchiveFaultTest::flippedBitOnTheDiskIsFound()
{
    QFETCH(const ArchiveFormat, format);
    QFETCH(const int, offset);
    const TestFolder folder;
    const Request request = prepare(Work::Pack, format, folder);
    const Names before = folder.names();
    test::resetCalls();
    test::flipBitAtSync(offset);
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, ErrorKind::VerificationFailed);
    QCOMPARE(folder.names(), before);
}

/// The reader process is this program.
int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    ArchiveFaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "archivefaulttest.moc"
