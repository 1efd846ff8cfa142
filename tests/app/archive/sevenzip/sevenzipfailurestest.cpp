#include "archives.h"
#include "support/sampledata.h"
#include "support/unreliable.h"

#include <QTest>

#include <cerrno>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

/// Fails at one call of write() or rewrite().
class FailingSink : public codec::MemorySink {
public:
    explicit FailingSink(int call) : m_left(call) { }

    codec::Result<void> write(codec::ByteView bytes) override
    {
        return isDue() ? codec::failure(codec::ErrorKind::WriteFailed, ENOSPC) : MemorySink::write(bytes);
    }
    codec::Result<void> rewrite(std::uint64_t offset, codec::ByteView bytes) override
    {
        return isDue() ? codec::failure(codec::ErrorKind::WriteFailed, ENOSPC)
                       : MemorySink::rewrite(offset, bytes);
    }

    bool hasFailed() const { return m_left <= 0; }

private:
    bool isDue() { return --m_left == 0; }

    int m_left;
};

Puts threeFolders()
{
    return {file("a", text(2 * mebibyte)), file("b", noise(mebibyte)), file("c", text(10))};
}

Result<void> begun(const Entry& entry)
{
    codec::MemorySink sink;
    const auto writer = SevenZipWriter::create(sink, options({}), {}, {});
    const Result<void> first = (*writer)->begin(entry);
    const Result<void> second = (*writer)->begin({.kind = Entry::Kind::Folder, .name = "fine"});
    // An error is final.
    return first || second ? Result<void>() : first;
}

} // namespace

class SevenZipFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailingWriteGivesItsError();
    void anErrorIsFinal();
    void aSinkThatCannotRewriteIsRefused();
    void whatTheFormatCannotHoldIsRefused_data();
    void whatTheFormatCannotHoldIsRefused();
    void callsOutOfOrderAreBugs();
    void moreBytesThanPromisedAreABug();
};

void SevenZipFailuresTest::everyFailingWriteGivesItsError()
{
    const Puts puts = threeFolders();
    for (const unsigned threads : {0U, 1U, 3U}) {
        int call = 0;
        for (bool isOver = false; !isOver;) {
            FailingSink sink(++call);
            const Result<void> made = makeArchive(sink, puts, {.threads = threads});
            isOver = !sink.hasFailed();
            QCOMPARE(made.has_value(), isOver);
            QVERIFY(made || made.error().kind == ErrorKind::DiskFull);
        }
        QVERIFY(call > 6);
    }
}

void SevenZipFailuresTest::anErrorIsFinal()
{
    FailingSink sink(2);
    const auto writer = SevenZipWriter::create(sink, options({.level = 0}), {}, {.stop = {}, .threads = 1});
    QVERIFY(put(**writer, file("a", noise(1000))));
    for (int round = 0; round < 2; ++round) {
        const Result<void> finished = (*writer)->finish();
        QVERIFY(!finished);
        QVERIFY(finished.error().kind == ErrorKind::DiskFull);
    }
    QVERIFY(!(*writer)->begin(folder("f").entry));
    QVERIFY(!(*writer)->write(bytesOf("x")));
    QVERIFY(!(*writer)->end());
}

void SevenZipFailuresTest::aSinkThatCannotRewriteIsRefused()
{
    FullSink sink(1000, ENOSPC);
    const auto writer = SevenZipWriter::create(sink, options({}), {}, {});
    QVERIFY(!writer);
    QVERIFY(writer.error().kind == ErrorKind::Option);
    QCOMPARE(writer.error().codec->option->option, "output");
    QVERIFY(sink.bytes().empty());
}

void SevenZipFailuresTest::whatTheFormatCannotHoldIsRefused_data()
{
    using Kind = Entry::Kind;
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("option");
    QTest::newRow("hard link") << Entry{.kind = Kind::HardLink, .name = "n", .target = "t"} << "type";
    QTest::newRow("device") << Entry{.kind = Kind::Device, .name = "n"} << "type";
    QTest::newRow("FIFO") << Entry{.kind = Kind::Fifo, .name = "n"} << "type";
    QTest::newRow("socket") << Entry{.kind = Kind::Socket, .name = "n"} << "type";
    QTest::newRow("name in Latin-1") << Entry{.kind = Kind::File, .name = "caf\xE9"} << "name";
    QTest::newRow("no name") << Entry{.kind = Kind::File, .name = ""} << "name";
}

void SevenZipFailuresTest::whatTheFormatCannotHoldIsRefused()
{
    QFETCH(const Entry, entry);
    QFETCH(const QString, option);
    const Result<void> result = begun(entry);
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Option);
    QCOMPARE(result.error().path, std::filesystem::path(entry.name));
    QCOMPARE(QString::fromStdString(result.error().codec->option->option), option);
}

void SevenZipFailuresTest::callsOutOfOrderAreBugs()
{
    const auto isBug = [](const auto& call) {
        codec::MemorySink sink;
        const auto writer = SevenZipWriter::create(sink, options({}), {}, {});
        const auto result = call(**writer);
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

void SevenZipFailuresTest::moreBytesThanPromisedAreABug()
{
    codec::MemorySink sink;
    const auto writer = SevenZipWriter::create(sink, options({}), {}, {});
    Put longer = file("a", bytesOf("abcd"));
    longer.entry.size = 3;
    const Result<bool> done = put(**writer, longer);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Internal);
}

QTEST_APPLESS_MAIN(SevenZipFailuresTest)
#include "sevenzipfailurestest.moc"
