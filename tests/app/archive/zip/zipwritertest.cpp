#include "support/sampledata.h"
#include "ziparchives.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <stop_token>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

/// Small and large entries, so that shared blocks and pieces come out.
Puts mixture()
{
    Puts puts = {folder("f"), file("f/large", text(3 * mebibyte + 7)), file("empty", {}),
                 symbolicLink("l", "f/large")};
    for (unsigned number = 0; number < 1500; ++number) {
        puts.push_back(file("f/" + std::to_string(number), text(number)));
    }
    puts.push_back(file("noise", noise(mebibyte)));
    puts.push_back(file("more noise", noise(mebibyte + 1)));
    puts.push_back(file("last", text(5)));
    return puts;
}

/// Acts at one call of write() or rewrite(), and may fail it.
class ActingSink : public codec::MemorySink {
public:
    ActingSink(int call, std::function<codec::Result<void>()> act) : m_left(call), m_act(std::move(act)) { }

    codec::Result<void> write(codec::ByteView bytes) override
    {
        return act().and_then([&] { return MemorySink::write(bytes); });
    }
    codec::Result<void> rewrite(std::uint64_t offset, codec::ByteView bytes) override
    {
        return act().and_then([&] { return MemorySink::rewrite(offset, bytes); });
    }
    bool hasActed() const { return m_left <= 0; }
    int callsSince() const { return -m_left; }

private:
    codec::Result<void> act() { return --m_left == 0 ? m_act() : codec::Result<void>(); }

    int m_left;
    std::function<codec::Result<void>()> m_act;
};

codec::Result<void> fullDisk()
{
    return codec::failure(codec::ErrorKind::WriteFailed, ENOSPC);
}

bool holds(codec::ByteView bytes, std::string_view part)
{
    return !std::ranges::search(bytes, std::as_bytes(std::span(part))).empty();
}

} // namespace

class ZipWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesDoNotDependOnThreads_data();
    void bytesDoNotDependOnThreads();
    void bytesDoNotDependOnHowDataIsWritten();
    void dataIsCompressed();
    void whatDoesNotCompressIsStored();
    void largeRecordsAreThereOnlyWhereNeeded();
    void fewerBytesThanPromisedAreReported();
    void moreBytesThanPromisedAreABug();
    void countersTellWhatWentInAndOut();
    void everyFailingWriteGivesItsError();
    void anErrorIsFinal();
    void aStopBeforeTheStartIsHeeded();
    void aStopInTheMiddleIsHeeded();
    void destroyingAnUnfinishedWriterLeavesIt();
    void nothingFollowsTheEnd();
    void callsOutOfOrderAreBugs();
    void whatTheFormatCannotHoldIsRefused_data();
    void whatTheFormatCannotHoldIsRefused();
    void levelsOutsideAreRefused();
    void memoryGrowsWithThreadsAndFits();
};

void ZipWriterTest::bytesDoNotDependOnThreads_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {0U, 2U, 3U, 8U}) {
        QTest::addRow("%u", threads) << threads;
    }
}

void ZipWriterTest::bytesDoNotDependOnThreads()
{
    QFETCH(const unsigned, threads);
    const Puts puts = mixture();
    for (const bool canRewrite : {true, false}) {
        const codec::Bytes one = zipOf(puts, {.threads = 1, .canRewrite = canRewrite});
        QVERIFY(!one.empty());
        QVERIFY(zipOf(puts, {.threads = threads, .canRewrite = canRewrite}) == one);
    }
}

void ZipWriterTest::bytesDoNotDependOnHowDataIsWritten()
{
    const Puts puts = mixture();
    const codec::Bytes archive = zipOf(puts);
    QVERIFY(!archive.empty());
    QVERIFY(zipOf(puts, {.perWrite = 4097}) == archive);
    QVERIFY(zipOf(puts, {.perWrite = 64 * mebibyte}) == archive);
}

void ZipWriterTest::dataIsCompressed()
{
    const codec::Bytes archive = zipOf({file("zeros", zeros(8 * mebibyte)), file("text", text(mebibyte))});
    QVERIFY(!archive.empty());
    QVERIFY(archive.size() < mebibyte / 2);
}

void ZipWriterTest::whatDoesNotCompressIsStored()
{
    const codec::Bytes data = noise(mebibyte);
    const codec::Bytes archive = zipOf({file("n", data)});
    QVERIFY(!archive.empty());
    QVERIFY(archive.size() < data.size() + 120);
    const codec::Bytes large = noise(4 * mebibyte);
    QVERIFY(zipOf({file("n", large)}).size() < large.size() + large.size() / 5000);
}

void ZipWriterTest::largeRecordsAreThereOnlyWhereNeeded()
{
    const auto withEntries = [](unsigned count) {
        Puts puts;
        for (unsigned number = 0; number < count; ++number) {
            puts.push_back(file(std::to_string(number), {}));
        }
        return zipOf(puts);
    };
    QVERIFY(!holds(withEntries(65'534), "PK\x06\x06"));
    QVERIFY(holds(withEntries(65'535), "PK\x06\x06"));
}

void ZipWriterTest::fewerBytesThanPromisedAreReported()
{
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {});
    Put part = file("short", bytesOf("abc"));
    part.entry.size = 4;
    QCOMPARE(put(writer, part).value_or(false), true);
    QCOMPARE(put(writer, file("whole", bytesOf("abc"))).value_or(true), false);
    QCOMPARE(put(writer, folder("folder")).value_or(true), false);
    QCOMPARE(put(writer, symbolicLink("link", "whole")).value_or(true), false);
    QVERIFY(writer.finish());
}

void ZipWriterTest::moreBytesThanPromisedAreABug()
{
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {});
    Put longer = file("a", bytesOf("abcd"));
    longer.entry.size = 3;
    const Result<bool> done = put(writer, longer);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Internal);
}

void ZipWriterTest::countersTellWhatWentInAndOut()
{
    codec::MemorySink sink;
    codec::Counters counters;
    QVERIFY(makeZip(sink, {file("a", text(100'000)), symbolicLink("l", "abc"), folder("f")}, {},
                    {.stop = {}, .counters = &counters}));
    QCOMPARE(counters.in.load(), 100'003U);
    QCOMPARE(counters.out.load(), sink.bytes().size());
}

void ZipWriterTest::everyFailingWriteGivesItsError()
{
    const Puts puts = {file("a", text(2 * mebibyte)), file("b", noise(3 * mebibyte)), file("c", text(10))};
    for (const unsigned threads : {0U, 1U, 3U}) {
        int call = 0;
        for (bool isOver = false; !isOver;) {
            ActingSink sink(++call, fullDisk);
            const Result<void> made = makeZip(sink, puts, {.threads = threads});
            isOver = !sink.hasActed();
            QCOMPARE(made.has_value(), isOver);
            QVERIFY(made || made.error().kind == ErrorKind::DiskFull);
        }
        QVERIFY(call > 5);
    }
}

void ZipWriterTest::anErrorIsFinal()
{
    ActingSink sink(1, fullDisk);
    ZipWriter writer(sink, zipOptions(), {.stop = {}, .threads = 1});
    QVERIFY(put(writer, file("a", noise(1000))));
    for (int round = 0; round < 2; ++round) {
        const Result<void> finished = writer.finish();
        QVERIFY(!finished);
        QVERIFY(finished.error().kind == ErrorKind::DiskFull);
    }
    QVERIFY(!writer.begin(folder("f").entry));
    QVERIFY(!writer.write(bytesOf("x")));
    QVERIFY(!writer.end());
}

void ZipWriterTest::aStopBeforeTheStartIsHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    codec::MemorySink sink;
    const Result<void> made = makeZip(sink, {file("a", text(100))}, {}, {.stop = stop.get_token()});
    QVERIFY(!made);
    QCOMPARE(made.error().systemCode, ECANCELED);
    QVERIFY(sink.bytes().empty());
}

void ZipWriterTest::aStopInTheMiddleIsHeeded()
{
    for (const unsigned threads : {0U, 1U, 3U}) {
        std::stop_source stop;
        ActingSink sink(2, [&] {
            stop.request_stop();
            return codec::Result<void>();
        });
        const Result<void> made = makeZip(sink, {file("a", noise(20 * mebibyte))}, {.threads = threads},
                                          {.stop = stop.get_token()});
        QVERIFY(!made);
        QCOMPARE(made.error().systemCode, ECANCELED);
        QCOMPARE(sink.callsSince(), 0);
    }
}

void ZipWriterTest::destroyingAnUnfinishedWriterLeavesIt()
{
    for (const unsigned threads : {0U, 1U, 3U}) {
        codec::MemorySink sink;
        ZipWriter writer(sink, zipOptions(9), {.stop = {}, .threads = threads});
        QVERIFY(writer.begin(file("a", zeros(20 * mebibyte)).entry));
        QVERIFY(writer.write(noise(15 * mebibyte)));
    }
}

void ZipWriterTest::nothingFollowsTheEnd()
{
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {});
    QVERIFY(writer.finish());
    const codec::Bytes whole = sink.bytes();
    QCOMPARE(whole.size(), 22U); // the end of an empty directory
    QVERIFY(!writer.begin(folder("f").entry));
    QVERIFY(!writer.finish());
    QVERIFY(sink.bytes() == whole);
}

void ZipWriterTest::callsOutOfOrderAreBugs()
{
    const auto isBug = [](const auto& call) {
        codec::MemorySink sink;
        ZipWriter writer(sink, zipOptions(), {});
        const auto result = call(writer);
        return !result && result.error().kind == ErrorKind::Internal;
    };
    QVERIFY(isBug([](ArchiveWriter& writer) { return writer.write(bytesOf("x")); }));
    QVERIFY(isBug([](ArchiveWriter& writer) { return writer.end(); }));
    QVERIFY(isBug([](ArchiveWriter& writer) {
        return writer.begin(folder("f").entry).and_then([&] { return writer.finish(); });
    }));
    QVERIFY(isBug([](ArchiveWriter& writer) {
        return writer.begin(folder("f").entry).and_then([&] { return writer.begin(folder("g").entry); });
    }));
    QVERIFY(isBug([](ArchiveWriter& writer) {
        return writer.begin(folder("f").entry).and_then([&] { return writer.write(bytesOf("x")); });
    }));
}

void ZipWriterTest::whatTheFormatCannotHoldIsRefused_data()
{
    using Kind = Entry::Kind;
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("option");
    QTest::newRow("hard link") << Entry{.kind = Kind::HardLink, .name = "n", .target = "t"} << "type";
    QTest::newRow("device") << Entry{.kind = Kind::Device, .name = "n"} << "type";
    QTest::newRow("FIFO") << Entry{.kind = Kind::Fifo, .name = "n"} << "type";
    QTest::newRow("socket") << Entry{.kind = Kind::Socket, .name = "n"} << "type";
    QTest::newRow("no name") << Entry{.kind = Kind::File, .name = ""} << "name";
    QTest::newRow("zero in the name") << Entry{.kind = Kind::File, .name = std::string(1, '\0')} << "name";
    QTest::newRow("long name") << Entry{.kind = Kind::File, .name = std::string(65'536, 'n')} << "name";
    QTest::newRow("long folder") << Entry{.kind = Kind::Folder, .name = std::string(65'535, 'n')} << "name";
}

void ZipWriterTest::whatTheFormatCannotHoldIsRefused()
{
    QFETCH(const Entry, entry);
    QFETCH(const QString, option);
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {});
    const Result<void> result = writer.begin(entry);
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Option);
    QCOMPARE(result.error().path, std::filesystem::path(entry.name));
    QCOMPARE(QString::fromStdString(result.error().codec->option->option), option);
}

void ZipWriterTest::levelsOutsideAreRefused()
{
    for (const int level : {-2, 10}) {
        const auto options = ZipOptions::make({.level = level});
        QVERIFY(!options);
        QCOMPARE(options.error().option->option, "preset");
    }
    QCOMPARE(zipOptions(-1).level(), 7);
}

void ZipWriterTest::memoryGrowsWithThreadsAndFits()
{
    const ZipOptions options = zipOptions();
    const std::uint64_t two = options.memory({.threads = 2}).compress;
    QVERIFY(two > options.memory({.threads = 1}).compress);
    QCOMPARE(options.fit({.threads = 8}, two).threads, 2U);
    QCOMPARE(options.fit({.threads = 8}, 1000).threads, 0U);
}

QTEST_APPLESS_MAIN(ZipWriterTest)
#include "zipwritertest.moc"
