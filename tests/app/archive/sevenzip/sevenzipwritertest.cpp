#include "archives.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

/// Small and large files, so that folders and parts of folders come out.
Puts mixture()
{
    Puts puts = {folder("f"), file("f/large", text(2 * mebibyte + 7)), file("empty", {}),
                 symbolicLink("l", "f/large")};
    for (unsigned number = 0; number < 200; ++number) {
        puts.push_back(file("f/" + std::to_string(number), text(number * 100)));
    }
    puts.push_back(file("noise", noise(mebibyte + 1)));
    puts.push_back(file("last", text(5)));
    return puts;
}

} // namespace

class SevenZipWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesDoNotDependOnThreads_data();
    void bytesDoNotDependOnThreads();
    void bytesDoNotDependOnHowDataIsWritten();
    void anArchiveOfNothingIsItsSignature();
    void dataIsCompressed();
    void fewerBytesThanPromisedAreReported();
    void countersTellWhatWentInAndOut();
    void destroyingAnUnfinishedWriterLeavesIt();
    void nothingFollowsTheEnd();
};

void SevenZipWriterTest::bytesDoNotDependOnThreads_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {0U, 2U, 3U, 8U}) {
        QTest::addRow("%u", threads) << threads;
    }
}

void SevenZipWriterTest::bytesDoNotDependOnThreads()
{
    QFETCH(const unsigned, threads);
    const Puts puts = mixture();
    for (const bool tellsSize : {true, false}) {
        const codec::Bytes one = archiveOf(puts, {.threads = 1, .tellsSize = tellsSize});
        QVERIFY(!one.empty());
        QVERIFY(archiveOf(puts, {.threads = threads, .tellsSize = tellsSize}) == one);
    }
}

void SevenZipWriterTest::bytesDoNotDependOnHowDataIsWritten()
{
    const Puts puts = mixture();
    const codec::Bytes archive = archiveOf(puts);
    QVERIFY(!archive.empty());
    QVERIFY(archiveOf(puts, {.perWrite = 4097}) == archive);
    QVERIFY(archiveOf(puts, {.perWrite = 64 * mebibyte}) == archive);
}

void SevenZipWriterTest::anArchiveOfNothingIsItsSignature()
{
    QCOMPARE(archiveOf({}).size(), 32U);
}

void SevenZipWriterTest::dataIsCompressed()
{
    const codec::Bytes archive =
        archiveOf({file("zeros", zeros(8 * mebibyte)), file("text", text(mebibyte))});
    QVERIFY(!archive.empty());
    QVERIFY(archive.size() < mebibyte / 2);
}

void SevenZipWriterTest::fewerBytesThanPromisedAreReported()
{
    codec::MemorySink sink;
    const auto writer = SevenZipWriter::create(sink, options({}), {}, {});
    Put part = file("short", bytesOf("abc"));
    part.entry.size = 4;
    QCOMPARE(put(**writer, part).value_or(false), true);
    QCOMPARE(put(**writer, file("whole", bytesOf("abc"))).value_or(true), false);
    QCOMPARE(put(**writer, folder("folder")).value_or(true), false);
    QCOMPARE(put(**writer, symbolicLink("link", "whole")).value_or(true), false);
    QVERIFY((*writer)->finish());
}

void SevenZipWriterTest::countersTellWhatWentInAndOut()
{
    codec::MemorySink sink;
    codec::Counters counters;
    QVERIFY(makeArchive(sink, {file("a", text(100'000)), symbolicLink("l", "abc"), folder("f")}, {},
                        {.stop = {}, .counters = &counters}));
    QCOMPARE(counters.in.load(), 100'003U);
    QCOMPARE(counters.out.load(), sink.bytes().size());
}

void SevenZipWriterTest::destroyingAnUnfinishedWriterLeavesIt()
{
    for (const unsigned threads : {0U, 1U, 3U}) {
        codec::MemorySink sink;
        auto writer = SevenZipWriter::create(sink, options({.level = 9, .extreme = true}), 40 * mebibyte,
                                             {.stop = {}, .threads = threads});
        QVERIFY((*writer)->begin(file("a", zeros(20 * mebibyte)).entry));
        QVERIFY((*writer)->write(text(15 * mebibyte)));
        writer->reset();
        QVERIFY(!sink.bytes().empty());
    }
}

void SevenZipWriterTest::nothingFollowsTheEnd()
{
    codec::MemorySink sink;
    const auto writer = SevenZipWriter::create(sink, options({}), {}, {});
    QVERIFY((*writer)->finish());
    const codec::Bytes whole = sink.bytes();
    QVERIFY(!(*writer)->begin(folder("f").entry));
    QVERIFY(!(*writer)->finish());
    QVERIFY(sink.bytes() == whole);
}

QTEST_APPLESS_MAIN(SevenZipWriterTest)
#include "sevenzipwritertest.moc"
