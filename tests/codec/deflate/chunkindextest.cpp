#include "deflatestreams.h"

#include "codec/deflate/checksum.h"
#include "codec/deflate/chunkindex.h"
#include "codec/deflate/littleendian.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ChunkIndex;

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

ChunkIndex threeGroups()
{
    ChunkIndex index = *ChunkIndex::forSize(2 * mebibyte + 5);
    for (std::uint32_t group = 1; group <= 3; ++group) {
        index.add({.size = 1'000 * group, .crc = 77 * group});
    }
    return index;
}

/// The subfield with its check made right again.
Bytes resealed(Bytes field)
{
    static constexpr std::size_t crcAt = 16;
    std::fill_n(field.begin() + crcAt, 4, std::byte(0));
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(ByteView(field).subspan(4));
    Bytes value;
    codec::appendLittleEndian(value, crc.value(), 4);
    std::ranges::copy(value, field.begin() + crcAt);
    return field;
}

} // namespace

class ChunkIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsFound();
    void emptyRoomSaysNothing();
    void onlyTheRightNumberOfGroupsIsComplete();
    void groupsGrowWithTheData();
    void otherSubfieldsArePassed();
    void everyFlippedBitIsNoticed();
    void impossibleNumbersAreRefused_data();
    void impossibleNumbersAreRefused();
};

void ChunkIndexTest::whatIsWrittenIsFound()
{
    ChunkIndex index = threeGroups();
    QVERIFY(index.complete(2 * mebibyte + 5));
    const std::optional<ChunkIndex> found = ChunkIndex::find(index.subfield());
    QVERIFY(found);
    QCOMPARE(found->groups().size(), 3U);
    QCOMPARE(found->groups()[2].size, 3'000U);
    QCOMPARE(found->groups()[1].crc, 154U);
    QCOMPARE(found->uncompressedSize(0), mebibyte);
    QCOMPARE(found->uncompressedSize(2), 5U);
}

void ChunkIndexTest::emptyRoomSaysNothing()
{
    ChunkIndex index = threeGroups();
    const Bytes empty = index.subfield();
    QVERIFY(!ChunkIndex::find(empty));
    QVERIFY(
        std::ranges::all_of(ByteView(empty).subspan(4), [](std::byte byte) { return byte == std::byte(0); }));
    QVERIFY(index.complete(2 * mebibyte + 5));
    QCOMPARE(index.subfield().size(), empty.size());
}

void ChunkIndexTest::onlyTheRightNumberOfGroupsIsComplete()
{
    QVERIFY(!threeGroups().complete(0));
    QVERIFY(!threeGroups().complete(2 * mebibyte));
    QVERIFY(!threeGroups().complete(3 * mebibyte + 1));
    QVERIFY(threeGroups().complete(3 * mebibyte));
    QVERIFY(!threeGroups().add({.size = 1, .crc = 1}));
}

void ChunkIndexTest::groupsGrowWithTheData()
{
    QVERIFY(!ChunkIndex::forSize(0));
    QVERIFY(!ChunkIndex::forSize(mebibyte));
    for (const auto& [size, groupSize] :
         {std::pair(mebibyte + 1, mebibyte), std::pair(8'000 * mebibyte, mebibyte),
          std::pair(9'000 * mebibyte, 2 * mebibyte), std::pair(60'000 * mebibyte, 8 * mebibyte)}) {
        const std::optional<ChunkIndex> index = ChunkIndex::forSize(size);
        QVERIFY(index);
        QCOMPARE(index->groupSize(), groupSize);
        QVERIFY(index->subfield().size() <= 65'535);
    }
    QVERIFY(!ChunkIndex::forSize(80'000 * mebibyte));
    QVERIFY(!ChunkIndex::forSize(~std::uint64_t(0)));
}

void ChunkIndexTest::otherSubfieldsArePassed()
{
    ChunkIndex index = threeGroups();
    QVERIFY(index.complete(2 * mebibyte + 5));
    Bytes field = test::bytesOf(std::string_view("BC\2\0ab", 6));
    test::append(field, index.subfield());
    QVERIFY(ChunkIndex::find(field));
    test::append(field, test::bytesOf("x"));
    QVERIFY(ChunkIndex::find(field));
    field[2] = std::byte(255);
    QVERIFY(!ChunkIndex::find(field));
    for (std::size_t size = 0; size < 6 + index.subfield().size(); ++size) {
        field[2] = std::byte(2);
        QVERIFY(!ChunkIndex::find(ByteView(field).first(size)));
    }
}

void ChunkIndexTest::everyFlippedBitIsNoticed()
{
    ChunkIndex index = threeGroups();
    QVERIFY(index.complete(2 * mebibyte + 5));
    Bytes field = index.subfield();
    QVERIFY(ChunkIndex::find(resealed(field)));
    for (std::size_t bit = 0; bit < field.size() * 8; ++bit) {
        field[bit / 8] ^= std::byte(1) << (bit % 8);
        QVERIFY(!ChunkIndex::find(field));
        field[bit / 8] ^= std::byte(1) << (bit % 8);
    }
}

void ChunkIndexTest::impossibleNumbersAreRefused_data()
{
    QTest::addColumn<std::size_t>("at");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, std::size_t at, std::string_view bytes) {
        QTest::newRow(name) << at << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    using namespace std::string_view_literals;
    row("version", 4, "\2"sv);
    row("group too small", 5, "\x13"sv);
    row("group too large", 5, "\x18"sv);
    row("group beyond a word", 5, "\xFF"sv);
    row("no data", 8, "\0\0\0\0\0\0\0\0"sv);
    row("more data than groups", 8, "\x01\0\x30\0"sv);
    row("all the data there is", 8, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"sv);
    row("empty group", 20, "\0\0\0\0"sv);
    row("group larger than stored", 20, "\0\0\x20\0"sv);
}

void ChunkIndexTest::impossibleNumbersAreRefused()
{
    QFETCH(const std::size_t, at);
    QFETCH(const QByteArray, bytes);
    ChunkIndex index = threeGroups();
    QVERIFY(index.complete(2 * mebibyte + 5));
    Bytes field = index.subfield();
    QVERIFY(ChunkIndex::find(resealed(field)));
    std::ranges::transform(bytes, field.begin() + static_cast<std::ptrdiff_t>(at),
                           [](char byte) { return static_cast<std::byte>(byte); });
    QVERIFY(!ChunkIndex::find(resealed(field)));
}

QTEST_GUILESS_MAIN(ChunkIndexTest)
#include "chunkindextest.moc"
