#include "codec/bzip2/blockcrc.h"
#include "codec/bzip2/columnreader.h"
#include "codec/bzip2/inversetransform.h"
#include "codec/bzip2/magicscanner.h"
#include "codec/bzip2/recencylist.h"
#include "codec/bzip2/rotationsorter.h"
#include "codec/bzip2/runlengthdecoder.h"
#include "codec/bzip2/runlengthencoder.h"
#include "codec/bzip2/runsearch.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;

/// The stages of the block coder, each against the plainest code that does the same.
class Bzip2BlocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crcIsBzip2s();
    void runsAreFound();
    void runsAreShortenedAndRestored();
    void rotationsAreSorted();
    void columnsAreRestored();
    void recencyListMoves();
    void magicsAreFoundAtEveryBit();
};

namespace {

/// Short data of few values, which has runs, periods and equal rotations.
Bytes small(std::mt19937& random)
{
    Bytes data(1 + random() % 60);
    const std::size_t values = 1 + random() % 3;
    for (std::byte& byte : data) {
        byte = std::byte(random() % values);
    }
    if (random() % 3 == 0) {
        const Bytes part = data;
        for (auto i = random() % 3; i > 0; --i) {
            data.insert(data.end(), part.begin(), part.end());
        }
    }
    return data;
}

/// As strings, which sort as unsigned bytes.
std::vector<std::string> sortedRotations(const std::string& data)
{
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < data.size(); ++i) {
        rows.push_back(data.substr(i) + data.substr(0, i));
    }
    std::ranges::sort(rows);
    return rows;
}

Bytes restored(ByteView lastColumn, std::uint32_t origin)
{
    codec::bzip2::Column column;
    column.bytes.reserve(lastColumn.size());
    std::ranges::copy(lastColumn, column.bytes.first(lastColumn.size()).begin());
    column.size = lastColumn.size();
    for (const std::byte byte : lastColumn) {
        ++column.counts[std::to_integer<std::size_t>(byte)];
    }
    codec::bzip2::InverseTransform inverse;
    Bytes block;
    inverse.restore(column, origin, block);
    return block;
}

} // namespace

void Bzip2BlocksTest::crcIsBzip2s()
{
    const Bytes digits = test::bytesOf("123456789"); // the check value of CRC catalogues
    QCOMPARE(codec::bzip2::blockCrc(0, digits), 0xFC891918U);
    const std::uint32_t first = codec::bzip2::blockCrc(0, ByteView(digits).first(4));
    QCOMPARE(codec::bzip2::blockCrc(first, ByteView(digits).subspan(4)), 0xFC891918U);
    QCOMPARE(codec::bzip2::blockCrcOfRun(first, std::byte(7), 259),
             codec::bzip2::blockCrc(first, Bytes(259, std::byte(7))));
    QCOMPARE(codec::bzip2::blockCrc(first, {}), first);
}

void Bzip2BlocksTest::runsAreFound()
{
    std::mt19937 random(1);
    for (int i = 0; i < 5'000; ++i) {
        const Bytes data = small(random);
        std::size_t expected = data.size();
        for (std::size_t at = 0; at + 4 <= data.size() && expected == data.size(); ++at) {
            const bool isRun = std::all_of(data.begin() + static_cast<std::ptrdiff_t>(at),
                                           data.begin() + static_cast<std::ptrdiff_t>(at) + 4,
                                           [&](std::byte byte) { return byte == data[at]; });
            expected = isRun ? at : expected;
        }
        QCOMPARE(codec::bzip2::findRun(data), expected);
    }
    QCOMPARE(codec::bzip2::findRun({}), 0U);
}

void Bzip2BlocksTest::runsAreShortenedAndRestored()
{
    std::mt19937 random(2);
    for (int i = 0; i < 2'000; ++i) {
        Bytes data = small(random);
        data.insert(data.end(), random() % 700, std::byte(random() % 3));
        codec::bzip2::RunLengthEncoder encoder(std::numeric_limits<std::size_t>::max());
        codec::bzip2::RunLengthBlock block;
        for (std::size_t at = 0; at < data.size();) {
            const std::size_t count = std::min<std::size_t>(1 + random() % 50, data.size() - at);
            QCOMPARE(encoder.take(ByteView(data).subspan(at, count), block), count);
            at += count;
        }
        encoder.finish(block);
        QCOMPARE(block.crc, codec::bzip2::blockCrc(0, data));
        QCOMPARE(codec::bzip2::crcOfBlock(block.data), std::optional(block.crc));
        codec::bzip2::RunLengthDecoder decoder(block.data);
        Bytes result;
        Bytes room(1 + random() % 20);
        while (!decoder.isAtEnd()) {
            const std::size_t count = decoder.decode(room);
            QVERIFY(count > 0);
            result.insert(result.end(), room.begin(), room.begin() + static_cast<std::ptrdiff_t>(count));
        }
        QVERIFY(result == data);
    }
    QVERIFY(!codec::bzip2::crcOfBlock(Bytes(4)));
}

void Bzip2BlocksTest::rotationsAreSorted()
{
    std::mt19937 random(3);
    codec::bzip2::RotationSorter sorter;
    for (int i = 0; i < 5'000; ++i) {
        const Bytes data = small(random);
        const std::string text(reinterpret_cast<const char*>(data.data()), data.size());
        const std::vector<std::string> rows = sortedRotations(text);
        const auto transform = sorter.sort(data);
        QCOMPARE(transform.lastColumn.size(), data.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(transform.lastColumn[row], static_cast<std::byte>(rows[row].back()));
        }
        QVERIFY(rows[transform.origin] == text);
    }
}

void Bzip2BlocksTest::columnsAreRestored()
{
    std::mt19937 random(4);
    codec::bzip2::RotationSorter sorter;
    for (int i = 0; i < 2'000; ++i) {
        const Bytes data = small(random);
        const auto transform = sorter.sort(data);
        QVERIFY(restored(transform.lastColumn, transform.origin) == data);
    }
    for (const std::size_t size : {1'024U, 5'000U, 8'192U, 8'193U, 40'000U, 300'000U, 900'000U}) {
        for (const Bytes& data : {test::noise(size), test::text(size), test::zeros(size)}) {
            const auto transform = sorter.sort(data);
            QVERIFY(restored(transform.lastColumn, transform.origin) == data);
        }
    }
    // Any origin gives a rotation, or a part of one again and again.
    const Bytes data = test::noise(20'000);
    const auto transform = sorter.sort(data);
    for (const std::uint32_t origin : {0U, 1U, 1'023U, 1'024U, 1'025U, 19'999U}) {
        Bytes twice = data;
        twice.insert(twice.end(), data.begin(), data.end());
        QVERIFY(!std::ranges::search(twice, restored(transform.lastColumn, origin)).empty());
    }
}

void Bzip2BlocksTest::recencyListMoves()
{
    std::mt19937 random(5);
    std::vector<std::uint8_t> values(256);
    std::iota(values.begin(), values.end(), std::uint8_t(0));
    std::ranges::shuffle(values, random);
    for (const std::size_t count : {1U, 2U, 7U, 8U, 9U, 100U, 256U}) {
        std::vector<std::uint8_t> plain(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
        codec::bzip2::RecencyList byValue(plain);
        codec::bzip2::RecencyList byPosition(plain);
        for (int i = 0; i < 5'000; ++i) {
            const std::size_t range = random() % 2 == 0 ? count : std::min<std::size_t>(count, 9);
            const auto position = static_cast<unsigned>(random() % range);
            const std::uint8_t value = plain[position];
            QCOMPARE(byValue.moveToFront(value), position);
            QCOMPARE(byPosition.takeAt(position), value);
            std::rotate(plain.begin(), plain.begin() + position, plain.begin() + position + 1);
            QCOMPARE(byValue.front(), value);
        }
    }
}

void Bzip2BlocksTest::magicsAreFoundAtEveryBit()
{
    for (const std::uint64_t magic : {0x314159265359U, 0x177245385090U}) {
        for (unsigned bit = 0; bit < 200; ++bit) {
            Bytes data = test::noise(40, bit + 1);
            for (unsigned i = 0; i < 48; ++i) {
                const std::byte mask = std::byte(0x80U >> (bit + i) % 8);
                std::byte& byte = data[(bit + i) / 8];
                byte = (magic >> (47 - i) & 1U) != 0 ? byte | mask : byte & ~mask;
            }
            for (std::size_t known = 0; known <= data.size(); ++known) {
                std::deque<codec::bzip2::Mark> marks;
                codec::bzip2::findMagics(ByteView(data).first(known), 0, 100, marks);
                const bool isWhole = (bit + 47) / 8 < known;
                QCOMPARE(marks.size(), isWhole ? 1U : 0U);
                codec::bzip2::findMagics(data, known, 100, marks);
                QCOMPARE(marks.size(), 1U);
                QCOMPARE(marks.front().bit, 800 + bit);
                QCOMPARE(marks.front().isEnd, magic == 0x177245385090U);
            }
        }
    }
}

QTEST_GUILESS_MAIN(Bzip2BlocksTest)
#include "bzip2blockstest.moc"
