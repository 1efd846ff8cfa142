#include "madearchives.h"
#include "support/sampledata.h"
#include "support/unreliable.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace holdall;
using namespace holdall::test;

namespace {

/// Between two whole ones.
codec::Bytes around(Made made)
{
    return archiveOf({stored("before", text(50)), std::move(made), stored("after", text(60))});
}

bool isCorrupt(const std::optional<Error>& error, const char* path)
{
    return error && error->kind == ErrorKind::Data && error->codec
        && error->codec->kind == codec::ErrorKind::Corrupt && error->path == path;
}

} // namespace

class ZipDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMemberThatContradictsItselfIsAloneInIt_data();
    void aMemberThatContradictsItselfIsAloneInIt();
    void overlappingMembersAreRefused();
    void twoMembersAtOnePlaceAreRefused();
    void aMemberBehindTheDirectoryIsRefused_data();
    void aMemberBehindTheDirectoryIsRefused();
    void aLinkWithDamagedTargetIsAnErrorOfItsOwn();
    void aFolderWithADamagedHeaderIsAnErrorOfItsOwn();
    void everyFlippedBitOfDataIsNoticed();
    void noDamagedByteGivesWrongData();
    void everyTruncationIsReported();
    void whatIsNoArchiveIsSaidToBeNone();
    void membersBeforeADamagedRecordComeOut();
    void aWrongNumberOfMembersIsReported();
    void aSourceThatFailsIsFatal();
};

void ZipDamageTest::aMemberThatContradictsItselfIsAloneInIt_data()
{
    QTest::addColumn<Made>("made");
    const auto row = [](const char* name, const std::function<void(Made&)>& change) {
        Made made = stored("damaged", text(100));
        change(made);
        QTest::newRow(name) << made;
    };
    row("data", [](Made& made) { made.data[5] ^= std::byte(1); });
    row("check", [](Made& made) { made.local.crc = made.central.crc ^= 1U; });
    row("size too large", [](Made& made) { made.local.size = made.central.size = 101; });
    row("size too small", [](Made& made) { made.local.size = made.central.size = 99; });
    row("size huge", [](Made& made) { made.local.size = made.central.size = 4'000'000'000; });
    row("packed size too small", [](Made& made) { made.local.packedSize = made.central.packedSize = 99; });
    row("packed size too large", [](Made& made) { made.local.packedSize = made.central.packedSize = 101; });
    row("another name", [](Made& made) { made.local.name = "damagee"; });
    row("a longer name", [](Made& made) { made.local.name = "damaged/"; });
    row("another method", [](Made& made) { made.local.method = zip::Method::Deflate; });
    row("other flags", [](Made& made) { made.local.isUtf8 = true; });
    row("another check", [](Made& made) { made.local.crc ^= 1U; });
    row("another size", [](Made& made) { ++made.local.size; });
    row("another packed size", [](Made& made) { --made.local.packedSize; });
    row("wrong method", [](Made& made) { made.local.method = made.central.method = zip::Method::Deflate; });
    row("no bzip2", [](Made& made) { made.local.method = made.central.method = zip::Method::Bzip2; });
    row("no zstd", [](Made& made) { made.local.method = made.central.method = zip::Method::Zstd; });
    row("no xz", [](Made& made) { made.local.method = made.central.method = zip::Method::Xz; });
    row("no header there", [](Made& made) { made.offset = 3; });
}

void ZipDamageTest::aMemberThatContradictsItselfIsAloneInIt()
{
    QFETCH(const Made, made);
    const Contents contents = readAll(around(made));
    QVERIFY(!contents.fatal);
    QCOMPARE(contents.entries.size(), 3U);
    QVERIFY(isCorrupt(contents.entries[1].error, "damaged"));
    const std::optional<std::uint64_t> offset = contents.entries[1].error->codec->offset;
    QVERIFY(offset && *offset < around(made).size());
    QVERIFY(contents.entries[2].data == text(60) && !contents.entries[2].error);
    const bool isBeforeTouched = made.offset.has_value(); // lies inside of it
    QVERIFY(isBeforeTouched || (contents.entries[0].data == text(50) && !contents.entries[0].error));
}

/// The outer member's data is the inner one, header and all.
void ZipDamageTest::overlappingMembersAreRefused()
{
    Made inner = stored("inner", text(1000));
    codec::Bytes whole = zip::localHeader(inner.local);
    append(whole, inner.data);
    Made outer = stored("outer", whole);
    inner.offset = zip::localHeader(outer.local).size();
    codec::Bytes archive = zip::localHeader(outer.local);
    append(archive, whole);
    outer.central.offset = 0;
    inner.central.offset = *inner.offset;
    codec::Bytes directory = zip::directoryRecord(outer.central);
    append(directory, zip::directoryRecord(inner.central));
    const zip::Directory place{.members = 2, .offset = archive.size(), .size = directory.size()};
    append(archive, directory);
    append(archive, zip::endOfDirectory(place));
    const Contents contents = readAll(archive);
    QCOMPARE(contents.entries.size(), 2U);
    QVERIFY(isCorrupt(contents.entries[0].error, "outer"));
    QVERIFY(contents.entries[1].data == text(1000));
}

void ZipDamageTest::twoMembersAtOnePlaceAreRefused()
{
    Made first = stored("twin", text(10));
    Made second = first;
    second.offset = 0;
    const Contents contents = readAll(archiveOf({first, second, stored("after", text(60))}));
    QVERIFY(isCorrupt(contents.entries[0].error, "twin"));
    QVERIFY(isCorrupt(contents.entries[1].error, "twin"));
    QVERIFY(!contents.entries[2].error);
}

void ZipDamageTest::aMemberBehindTheDirectoryIsRefused_data()
{
    QTest::addColumn<quint64>("offset");
    QTest::newRow("behind the file") << quint64(100'000);
    QTest::newRow("beyond files") << (quint64(1) << 63U);
    QTest::newRow("beyond numbers") << ~quint64(0);
}

void ZipDamageTest::aMemberBehindTheDirectoryIsRefused()
{
    QFETCH(const quint64, offset);
    Made made = stored("lost", text(10));
    made.offset = offset;
    Made further = made;
    further.offset = offset - 1;
    const codec::Bytes archive = archiveOf({made, further, stored("after", text(60))});
    const Contents contents = readAll(archive);
    QVERIFY(!contents.fatal);
    for (const std::size_t lost : {0U, 1U}) { // what is wrong is what the directory says
        const std::optional<Error>& error = contents.entries[lost].error;
        QVERIFY(isCorrupt(error, "lost"));
        const codec::ByteView record = codec::ByteView(archive).subspan(error->codec->offset.value());
        QVERIFY(record.size() > 4 && std::ranges::equal(record.first(4), bytesOf("PK\1\2")));
    }
    QVERIFY(!contents.entries[2].error);
}

void ZipDamageTest::aLinkWithDamagedTargetIsAnErrorOfItsOwn()
{
    Made link = stored("link", bytesOf("target"));
    link.local.attributes = link.central.attributes = 0120777U << 16U;
    link.central.crc ^= 1U;
    const codec::Bytes archive = around(link);
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(reader.next());
    const Result<std::optional<Entry>> entry = reader.next();
    QVERIFY(!entry && isCorrupt(entry.error(), "link") && !reader.isFatal());
    QVERIFY(!reader.readBlock());
    QCOMPARE((**reader.next()).name, "after");
}

void ZipDamageTest::aFolderWithADamagedHeaderIsAnErrorOfItsOwn()
{
    Made folder = stored("folder/", {});
    QVERIFY(!readAll(around(folder)).entries.at(1).error);
    folder.local.name = "folded/";
    const Contents contents = readAll(around(folder));
    QVERIFY(!contents.fatal);
    QCOMPARE(contents.entries.size(), 3U);
    QVERIFY(isCorrupt(contents.entries[1].error, "folder/"));
    QVERIFY(!contents.entries[2].error);
}

void ZipDamageTest::everyFlippedBitOfDataIsNoticed()
{
    const codec::Bytes data = text(300);
    const codec::Bytes archive = zipOf({file("d", data)});
    const std::size_t packed = *readAll(archive).entries[0].entry.packedSize;
    const std::size_t begin = 30 + 1;
    for (std::size_t bit = 8 * begin; bit < 8 * (begin + packed); ++bit) {
        codec::Bytes damaged = archive;
        damaged[bit / 8] ^= std::byte(1) << (bit % 8);
        const Contents contents = readAll(damaged);
        // A bit that nothing depends on may be another, as long as the data is right.
        QVERIFY(contents.entries[0].error || contents.entries[0].data == data);
        QVERIFY(!contents.fatal);
    }
}

/// Whatever byte of the archive is another: what comes out without an error is what went in.
void ZipDamageTest::noDamagedByteGivesWrongData()
{
    const Puts puts = {file("a", text(200)), file("b", noise(100)), file("c", {})};
    const codec::Bytes archive = zipOf(puts);
    for (std::size_t at = 0; at < archive.size(); ++at) {
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            codec::Bytes damaged = archive;
            damaged[at] ^= static_cast<std::byte>(flip);
            const Contents contents = readAll(damaged);
            for (std::size_t index = 0; index < contents.entries.size(); ++index) {
                const Got& got = contents.entries[index];
                const bool isFile = !got.error && got.entry.kind == Entry::Kind::File;
                QVERIFY2(!isFile || got.data == puts[index].data, qPrintable(QString::number(at)));
            }
        }
    }
}

void ZipDamageTest::everyTruncationIsReported()
{
    const codec::Bytes archive = zipOf({file("a", text(200)), file("b", noise(100))});
    for (std::size_t size = 4; size < archive.size(); ++size) {
        const Contents contents = readAll(codec::ByteView(archive).first(size));
        QVERIFY(contents.fatal && contents.fatal->path == "archive");
        QCOMPARE(contents.fatal->codec->kind, codec::ErrorKind::Truncated);
    }
}

void ZipDamageTest::whatIsNoArchiveIsSaidToBeNone()
{
    for (const codec::Bytes& bytes : {codec::Bytes(), text(1000), bytesOf("PK")}) {
        const Contents contents = readAll(bytes);
        QVERIFY(contents.fatal);
        QCOMPARE(contents.fatal->codec->kind, codec::ErrorKind::UnknownFormat);
    }
}

void ZipDamageTest::membersBeforeADamagedRecordComeOut()
{
    std::vector<Made> members = {stored("a", text(10)), stored("b", text(20)), stored("c", text(30))};
    codec::Bytes archive = archiveOf(members);
    const std::size_t recordSize = 47;
    const std::size_t second = archive.size() - 22 - 2 * recordSize;
    archive[second] = std::byte(0);
    const Contents contents = readAll(archive);
    QCOMPARE(contents.entries.size(), 1U);
    QVERIFY(contents.entries[0].data == text(10));
    QVERIFY(isCorrupt(contents.fatal, "archive"));
}

void ZipDamageTest::aWrongNumberOfMembersIsReported()
{
    codec::Bytes archive = archiveOf({stored("a", text(10)), stored("b", text(20))});
    archive[archive.size() - 12] = std::byte(3);
    const Contents contents = readAll(archive);
    QCOMPARE(contents.entries.size(), 2U);
    QVERIFY(isCorrupt(contents.fatal, "archive"));
}

void ZipDamageTest::aSourceThatFailsIsFatal()
{
    // Fails at one call of readAt().
    class FailingSource : public codec::MemorySource {
    public:
        FailingSource(codec::ByteView bytes, int call) : MemorySource(bytes), m_left(call) { }
        codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override
        {
            return --m_left == 0 ? codec::failure(codec::ErrorKind::ReadFailed, EIO)
                                 : MemorySource::readAt(offset, buffer);
        }
        bool hasFailed() const { return m_left <= 0; }

    private:
        int m_left;
    };
    const codec::Bytes archive = zipOf({file("a", text(2'000'000)), symbolicLink("l", "a")});
    int call = 0;
    for (bool isOver = false; !isOver;) {
        FailingSource source(archive, ++call);
        const Contents contents = readAll(source);
        isOver = !source.hasFailed();
        QCOMPARE(!contents.fatal, isOver);
        QVERIFY(isOver || contents.fatal->systemCode == EIO);
    }
    QVERIFY(call > 5);
}

QTEST_APPLESS_MAIN(ZipDamageTest)
#include "zipdamagetest.moc"
