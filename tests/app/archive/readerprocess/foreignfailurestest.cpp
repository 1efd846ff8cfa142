#include "app/archive/readerprocess/foreignarchives.h"
#include "app/archive/readerprocess/sanitized.h"
#include "app/io/filesource.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <stop_token>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using codec::Bytes;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t muchData = 8U << 20U; // more than the pipes hold

codec::ErrorKind codecKind(const std::optional<Error>& error)
{
    return error && error->codec ? error->codec->kind : codec::ErrorKind::Internal;
}

} // namespace

/// Whatever happens to the reader process, or is wrong with the archive, is an error and no more.
class ForeignFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void damagedDataIsReportedOfItsEntry_data();
    void damagedDataIsReportedOfItsEntry();
    void truncatedArchivesAreReported_data();
    void truncatedArchivesAreReported();
    void whatIsNoArchiveIsReported();
    void zipAndGzipAreLeftToOurOwnReaders();
    void aReaderThatIsKilledIsAnError();
    void aReaderThatHangsIsEnded();
    void aReaderThatOnlyRepeatsItselfIsEnded();
    void aReaderThatSaysNothingIsAnError();
    void aReaderThatWritesNonsenseIsAnError();
    void aProgramThatIsNotThereIsAnError();
    void patienceDoesNotRunOutWhileNobodyReads();
    void aStopEndsReading();
    void areaderThatIsGivenUpLeavesNoProcess();
    void theMemoryLimitIsKept();
    void zerosThatAreNotInTheArchiveAreNotMade();

private:
    fs::path script(const Bytes& text) const;

    TestFolder m_folder;
};

void ForeignFailuresTest::initTestCase()
{
    m_folder.write("first", text(50'000));
    m_folder.write("large", noise(muchData));
    m_folder.write("last", text(10'000));
    QVERIFY(runIn(m_folder.path(), u"bsdtar"_s,
                  {u"--format=newc"_s, u"-cf"_s, u"x.cpio"_s, u"first"_s, u"large"_s, u"last"_s}));
}

/// No test leaves a process, not even one that has ended.
void ForeignFailuresTest::cleanup()
{
    QCOMPARE(childProcesses(), std::vector<int>());
}

fs::path ForeignFailuresTest::script(const Bytes& text) const
{
    const fs::path path = m_folder.write("stand-in", text);
    fs::permissions(path, fs::perms::owner_all);
    return path;
}

void ForeignFailuresTest::damagedDataIsReportedOfItsEntry_data()
{
    QTest::addColumn<Bytes>("archive");
    const StoredFile file{.name = "name", .data = text(20'000)};
    QTest::addRow("RAR 4") << rar4Of(file);
    QTest::addRow("RAR 5") << rar5Of(file);
    QTest::addRow("LHA") << lhaOf(file);
}

void ForeignFailuresTest::damagedDataIsReportedOfItsEntry()
{
    QFETCH(Bytes, archive);
    archive[archive.size() - 5'000] ^= std::byte(1);
    const ForeignReading reading = readForeign(m_folder.write("x", archive), readerOptions());
    QCOMPARE(reading.entries.size(), 1U);
    QCOMPARE(codecKind(reading.entries[0].error), codec::ErrorKind::Corrupt);
    const bool isAboutEntry = reading.entries[0].error->path == "name";
    QVERIFY(isAboutEntry || reading.error);
}

void ForeignFailuresTest::truncatedArchivesAreReported_data()
{
    QTest::addColumn<QString>("format");
    QTest::addRow("cpio") << u"newc"_s;
    QTest::addRow("7z") << u"7zip"_s;
    QTest::addRow("xar") << u"xar"_s;
    QTest::addRow("iso") << u"iso9660"_s;
    QTest::addRow("ar") << u"ar"_s;
}

void ForeignFailuresTest::truncatedArchivesAreReported()
{
    QFETCH(const QString, format);
    QVERIFY(runIn(m_folder.path(), u"bsdtar"_s,
                  {u"--format="_s + format, u"-cf"_s, u"x"_s, u"first"_s, u"last"_s}));
    const Bytes whole = m_folder.read("x");
    QVERIFY(!readForeign(m_folder / "x", readerOptions()).error);
    for (const std::size_t size : {whole.size() / 10, whole.size() / 8}) {
        m_folder.write("x", codec::ByteView(whole).first(size));
        const ForeignReading reading = readForeign(m_folder / "x", readerOptions());
        const bool isNoticed = reading.error
            || std::ranges::any_of(reading.entries,
                                   [](const ReadEntry& entry) { return entry.error.has_value(); });
        QVERIFY2(isNoticed, qPrintable(format));
    }
}

void ForeignFailuresTest::whatIsNoArchiveIsReported()
{
    for (const Bytes& data : {Bytes(), bytesOf("x"), text(100'000), noise(100'000)}) {
        const ForeignReading reading = readForeign(m_folder.write("x", data), readerOptions());
        QCOMPARE(codecKind(reading.error), codec::ErrorKind::UnknownFormat);
        QCOMPARE(reading.error->path, m_folder / "x");
    }
}

/// They check what libarchive does not.
void ForeignFailuresTest::zipAndGzipAreLeftToOurOwnReaders()
{
    for (const QStringList& options :
         {QStringList{u"--format=zip"_s}, QStringList{u"--format=newc"_s, u"-z"_s}}) {
        QVERIFY(runIn(m_folder.path(), u"bsdtar"_s, options + QStringList{u"-cf"_s, u"x"_s, u"first"_s}));
        QCOMPARE(codecKind(readForeign(m_folder / "x", readerOptions()).error),
                 codec::ErrorKind::UnknownFormat);
    }
}

void ForeignFailuresTest::aReaderThatIsKilledIsAnError()
{
    const Result<FileSource> file = FileSource::open(m_folder / "x.cpio");
    ForeignReader reader(file->descriptor(), m_folder / "x.cpio", readerOptions());
    QVERIFY(reader.next().value());
    QVERIFY(reader.next().value());
    QVERIFY(reader.readBlock().value());
    const std::vector<int> children = childProcesses();
    QCOMPARE(children.size(), 1U);
    QCOMPARE(::kill(children[0], SIGSEGV), 0);
    Result<std::optional<DataBlock>> block = reader.readBlock();
    while (block && *block) {
        block = reader.readBlock();
    }
    QVERIFY(!block);
    QCOMPARE(block.error().entry.value(), EntryProblem::ReaderCrashed);
    QCOMPARE(block.error().path, m_folder / "x.cpio");
    QVERIFY(reader.isFatal());
    QVERIFY(!reader.next());
}

void ForeignFailuresTest::aReaderThatHangsIsEnded()
{
    ForeignReaderOptions options = readerOptions();
    options.program = script(bytesOf("#!/bin/sh\nexec sleep 1000\n"));
    options.patience = 100ms;
    const ForeignReading reading = readForeign(m_folder / "x.cpio", options);
    QCOMPARE(reading.error.value().entry.value(), EntryProblem::ReaderHung);
}

/// Records without end, and nothing else: they are positions (kind 0) of an archive that stays where it is.
void ForeignFailuresTest::aReaderThatOnlyRepeatsItselfIsEnded()
{
    ForeignReaderOptions options = readerOptions();
    options.program = script(bytesOf("#!/bin/sh\nexec cat /dev/zero >&5\n"));
    const ForeignReading reading = readForeign(m_folder / "x.cpio", options);
    QCOMPARE(reading.error.value().entry.value(), EntryProblem::ReaderHung);
}

void ForeignFailuresTest::aReaderThatSaysNothingIsAnError()
{
    for (const Bytes& text : {bytesOf("#!/bin/sh\nexit 0\n"), bytesOf("#!/bin/sh\nkill -SEGV $$\n")}) {
        ForeignReaderOptions options = readerOptions();
        options.program = script(text);
        const ForeignReading reading = readForeign(m_folder / "x.cpio", options);
        QCOMPARE(reading.error.value().entry.value(), EntryProblem::ReaderCrashed);
    }
}

void ForeignFailuresTest::aReaderThatWritesNonsenseIsAnError()
{
    ForeignReaderOptions options = readerOptions();
    options.program = script(bytesOf("#!/bin/sh\nexec head -c 1000000 /dev/urandom >&4\n"));
    QVERIFY(readForeign(m_folder / "x.cpio", options).error);
    options.program = script(bytesOf("#!/bin/sh\nexec tr '\\0' '\\377' </dev/zero >&5\n"));
    QCOMPARE(readForeign(m_folder / "x.cpio", options).error.value().entry.value(),
             EntryProblem::ReaderCrashed);
}

void ForeignFailuresTest::aProgramThatIsNotThereIsAnError()
{
    ForeignReaderOptions options = readerOptions();
    options.program = m_folder / "nothing";
    QCOMPARE(readForeign(m_folder / "x.cpio", options).error.value().kind, ErrorKind::NotFound);
}

/// The watchdog must not take a caller's pause for the reader's: it waits for the pipe to be read, for longer
/// than its patience. What tells that this time has passed is another reader, which does hang.
void ForeignFailuresTest::patienceDoesNotRunOutWhileNobodyReads()
{
    ForeignReaderOptions options = readerOptions();
    options.patience = 200ms;
    const Result<FileSource> file = FileSource::open(m_folder / "x.cpio");
    ForeignReader reader(file->descriptor(), m_folder / "x.cpio", options);
    QVERIFY(reader.next().value());
    aReaderThatHangsIsEnded();
    aReaderThatHangsIsEnded();
    aReaderThatHangsIsEnded();
    QVERIFY(reader.next().value());
    QVERIFY(reader.next().value());
    QVERIFY(!reader.next().value());
}

void ForeignFailuresTest::aStopEndsReading()
{
    std::stop_source stop;
    ForeignReaderOptions options = readerOptions();
    options.stop = stop.get_token();
    const Result<FileSource> file = FileSource::open(m_folder / "x.cpio");
    ForeignReader reader(file->descriptor(), m_folder / "x.cpio", options);
    QVERIFY(reader.next().value());
    stop.request_stop();
    Result<std::optional<Entry>> entry = reader.next();
    while (entry && *entry) {
        entry = reader.next();
    }
    QVERIFY(!entry);
    QCOMPARE(entry.error().systemCode, ECANCELED);
}

void ForeignFailuresTest::areaderThatIsGivenUpLeavesNoProcess()
{
    const Result<FileSource> file = FileSource::open(m_folder / "x.cpio");
    {
        const ForeignReader unread(file->descriptor(), m_folder / "x.cpio", readerOptions());
    }
    {
        ForeignReader reader(file->descriptor(), m_folder / "x.cpio", readerOptions());
        QVERIFY(reader.next().value());
        QCOMPARE(childProcesses().size(), 1U);
    }
    QCOMPARE(childProcesses(), std::vector<int>());
}

void ForeignFailuresTest::theMemoryLimitIsKept()
{
    if (isSanitized) {
        QSKIP("sanitizers need memory of their own");
    }
    QVERIFY(runIn(m_folder.path(), u"7z"_s, {u"a"_s, u"-mx=1"_s, u"-md=64m"_s, u"x.7z"_s, u"large"_s}));
    QVERIFY(runIn(m_folder.path(), u"7z"_s, {u"a"_s, u"-mx=1"_s, u"-pSECRET"_s, u"e.7z"_s, u"large"_s}));
    ForeignReaderOptions options = readerOptions();
    QVERIFY(!readForeign(m_folder / "x.7z", options).error);
    options.memoryLimit = 2U << 20U;
    QCOMPARE(readForeign(m_folder / "x.7z", options).error.value().kind, ErrorKind::MemoryLimit);
    options.password = "SECRET";
    options.memoryLimit = muchData;
    QCOMPARE(readForeign(m_folder / "e.7z", options).error.value().kind, ErrorKind::MemoryLimit);
}

/// A RAR whose data is missing, but which claims 24 GB of it.
void ForeignFailuresTest::zerosThatAreNotInTheArchiveAreNotMade()
{
    Bytes archive = rar4Of({.name = "name", .data = text(100)});
    constexpr std::size_t unpackedSizeAt = 7 + 13 + 11 + 3; // its last byte: times 16 Mi
    archive[unpackedSizeAt] = std::byte(0x60);
    const ForeignReading reading = readForeign(m_folder.write("x", archive), readerOptions());
    QVERIFY(reading.error || (!reading.entries.empty() && reading.entries[0].error));
    QVERIFY(reading.entries.empty() || reading.entries[0].data.size() <= 64U << 20U);
}

QTEST_GUILESS_MAIN(ForeignFailuresTest)
#include "foreignfailurestest.moc"
