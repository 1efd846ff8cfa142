#include "codec/bzip2/blockdecoder.h"
#include "codec/bzip2/magicscanner.h"
#include "codec/bzip2/runlengthdecoder.h"
#include "codec/bzip2/span.h"
#include "craftedstreams.h"
#include "parallelbzip2.h"

#include <QTest>

#include <random>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;

class ParallelBzip2DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badHeaderHasItsKind_data();
    void badHeaderHasItsKind();
    void damageInABlockIsReportedThere_data();
    void damageInABlockIsReportedThere();
    void wrongStreamCheckIsReportedAtTheEnd();
    void truncatedFilesAreReported();
    void truncatedFileOfBlocksGivesTheBlocksBefore();
    void mutantsGetTheVerdictOfLibbz2_data();
    void mutantsGetTheVerdictOfLibbz2();
    void blocksWithoutEndAreRefused();
    void tooManyFalseEndsAreRefused();
};

namespace {

constexpr std::array<test::Chunks, 3> cuts = {
    {{.in = 0, .out = 1'000'000}, {.in = 1, .out = 1'000}, {.in = 7, .out = 100}}};

Bytes smallSample()
{
    Bytes data = test::text(600);
    test::append(data, test::noise(100));
    test::append(data, test::zeros(400));
    return data;
}

/// Several small streams, so that damage meets headers and ends often.
Bytes smallFile()
{
    Bytes file = test::bzip2Stream(test::text(80));
    test::append(file, test::bzip2Stream({}, 3));
    test::append(file, test::bzip2Stream(smallSample(), 9));
    test::append(file, test::bzip2Stream(test::zeros(1'000)));
    return file;
}

std::vector<codec::bzip2::Mark> marksOf(ByteView file)
{
    std::deque<codec::bzip2::Mark> marks;
    codec::bzip2::findMagics(file, 0, 0, marks);
    return {marks.begin(), marks.end()};
}

/// The data of the block between two marks; empty if it is damaged.
Bytes blockData(ByteView file, const codec::bzip2::Mark& from, const codec::bzip2::Mark& to)
{
    codec::bzip2::Span span;
    span.level = 9;
    span.start = from.bit;
    span.end = to.bit;
    const ByteView part = file.subspan(from.bit / 8, (to.bit + 7) / 8 - from.bit / 8);
    span.bytes.assign(part.begin(), part.end());
    span.bytes.resize(part.size() + codec::bzip2::readAhead);
    codec::bzip2::BitReader in = span.reader();
    codec::bzip2::BlockDecoder decoder;
    Bytes block;
    if (decoder.decode(in, span.level, block) != codec::bzip2::Verdict::Complete) {
        return {};
    }
    codec::bzip2::RunLengthDecoder runs(block);
    Bytes data(block.size() * 52);
    data.resize(runs.decode(data));
    return data;
}

bool isPrefix(ByteView part, ByteView whole)
{
    return part.size() <= whole.size() && std::ranges::equal(part, whole.first(part.size()));
}

/// Like `file`, a little different.
Bytes mutant(const Bytes& file, std::mt19937& random)
{
    Bytes result = file;
    for (auto edits = 1 + random() % 3; edits > 0 && !result.empty(); --edits) {
        const auto at = static_cast<std::ptrdiff_t>(random() % result.size());
        switch (random() % 8) {
        case 0:
            result[static_cast<std::size_t>(at)] = std::byte(random() & 0xFFU);
            break;
        case 1:
            result.erase(result.begin() + at);
            break;
        case 2:
            result.insert(result.begin() + at, std::byte(random() & 0xFFU));
            break;
        case 3:
            result.resize(static_cast<std::size_t>(at));
            break;
        case 4:
            test::append(result, ByteView(file).first(std::min(file.size(), std::size_t(random() % 44))));
            break;
        default:
            result[static_cast<std::size_t>(at)] ^= std::byte(1U << random() % 8);
        }
    }
    return result;
}

} // namespace

void ParallelBzip2DamageTest::badHeaderHasItsKind_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Truncated;
    QTest::newRow("one byte") << QByteArray("x") << ErrorKind::UnknownFormat;
    QTest::newRow("text") << QByteArray("hello") << ErrorKind::UnknownFormat;
    QTest::newRow("half a header") << QByteArray("BZ") << ErrorKind::Truncated;
    QTest::newRow("bzip1") << QByteArray("BZ0") << ErrorKind::UnknownFormat;
    QTest::newRow("level 0") << QByteArray("BZh0") << ErrorKind::UnknownFormat;
    QTest::newRow("level :") << QByteArray("BZh:") << ErrorKind::UnknownFormat;
    QTest::newRow("header alone") << QByteArray("BZh9") << ErrorKind::Truncated;
    QTest::newRow("no block") << QByteArray("BZh9text") << ErrorKind::Corrupt;
    QTest::newRow("half a block mark") << QByteArray("BZh91AY&S") << ErrorKind::Truncated;
    QTest::newRow("wrong block mark") << QByteArray("BZh91AY&Sx") << ErrorKind::Corrupt;
    QTest::newRow("half an end mark") << QByteArray::fromHex("425a68311772") << ErrorKind::Truncated;
    QTest::newRow("wrong CRC") << QByteArray::fromHex("425a6831177245385090ffffffff") << ErrorKind::Corrupt;
}

void ParallelBzip2DamageTest::badHeaderHasItsKind()
{
    QFETCH(const QByteArray, head);
    QFETCH(const ErrorKind, kind);
    const Bytes file = test::bytesOf({head.constData(), static_cast<std::size_t>(head.size())});
    for (const test::Chunks chunks : cuts) {
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), file, chunks);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, kind);
        QVERIFY(result.error->nativeCode != 0);
    }
}

void ParallelBzip2DamageTest::damageInABlockIsReportedThere_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {1U, 2U, 3U, 8U}) {
        QTest::addRow("%u threads", threads) << threads;
    }
}

void ParallelBzip2DamageTest::damageInABlockIsReportedThere()
{
    QFETCH(const unsigned, threads);
    const Bytes data = test::text(650'000);
    const Bytes whole = test::bzip2Stream(data);
    const auto marks = marksOf(whole);
    QCOMPARE(marks.size(), 8U);
    std::vector<Bytes> blocks;
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
        blocks.push_back(blockData(whole, marks[i], marks[i + 1]));
        QVERIFY(!blocks.back().empty());
    }
    Bytes before;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Bytes damaged = whole;
        damaged[(marks[i].bit + marks[i + 1].bit) / 16] ^= std::byte(0x10);
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(threads), damaged, {});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
        QCOMPARE(result.error->offset, marks[i].bit / 8);
        QVERIFY(result.data == before);
        for (std::size_t other = 0; other < blocks.size(); ++other) {
            QVERIFY((blockData(damaged, marks[other], marks[other + 1]) == blocks[other]) == (other != i));
        }
        test::append(before, blocks[i]);
    }
    QVERIFY(before == data);
}

void ParallelBzip2DamageTest::wrongStreamCheckIsReportedAtTheEnd()
{
    const Bytes data = test::text(250'000);
    Bytes file = test::bzip2Stream(data);
    const std::uint64_t end = marksOf(file).back().bit;
    file[file.size() - 3] ^= std::byte(0xFF);
    const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), file, {});
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::Corrupt);
    QCOMPARE(result.error->offset, end / 8);
    QVERIFY(result.data == data);
}

void ParallelBzip2DamageTest::truncatedFilesAreReported()
{
    const Bytes file = smallFile();
    for (std::size_t size = 0; size < file.size(); ++size) {
        const ByteView part = ByteView(file).first(size);
        const auto expected = test::referenceOutcome(part);
        for (const test::Chunks chunks : cuts) {
            const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), part, chunks);
            QCOMPARE(result.kind(), expected.kind());
            QCOMPARE(result.streams, expected.streams);
            QVERIFY(result.data == expected.data);
        }
    }
}

void ParallelBzip2DamageTest::truncatedFileOfBlocksGivesTheBlocksBefore()
{
    const Bytes data = test::text(350'000);
    const Bytes whole = test::bzip2Stream(data);
    for (std::size_t size = 100; size < whole.size(); size += 3'001) {
        const ByteView part = ByteView(whole).first(size);
        const auto expected = test::referenceOutcome(part);
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(3), part, {});
        QCOMPARE(result.kind(), std::optional(ErrorKind::Truncated));
        QVERIFY(result.data == expected.data);
    }
}

void ParallelBzip2DamageTest::mutantsGetTheVerdictOfLibbz2_data()
{
    QTest::addColumn<Bytes>("file");
    QTest::addColumn<int>("count");
    QTest::newRow("streams") << smallFile() << 6'000;
    QTest::newRow("text") << test::bzip2Stream(smallSample()) << 4'000;
    QTest::newRow("randomised") << test::randomisedStream(test::text(700)) << 1'000;
    QTest::newRow("false magics") << test::withSelectors(test::bzip2Stream(test::noise(3'000)),
                                                         test::bitsOf(0x314159265359, 48) + "0"
                                                             + test::bitsOf(0x177245385090, 48) + "0")
                                  << 1'000;
}

void ParallelBzip2DamageTest::mutantsGetTheVerdictOfLibbz2()
{
    QFETCH(const Bytes, file);
    QFETCH(const int, count);
    std::mt19937 random(20);
    int right = 0;
    for (int i = 0; i < count; ++i) {
        const Bytes changed = mutant(file, random);
        const auto expected = test::referenceOutcome(changed);
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), changed, {});
        const QString name = QStringLiteral("mutant %1").arg(i);
        QVERIFY2(result.kind() == expected.kind(), qPrintable(name));
        QVERIFY2(result.streams == expected.streams, qPrintable(name));
        if (expected.error) {
            QVERIFY2(isPrefix(result.data, expected.data), qPrintable(name));
            continue;
        }
        ++right;
        QVERIFY2(result.data == expected.data, qPrintable(name));
        QVERIFY2(result.consumed == expected.consumed, qPrintable(name));
    }
    QVERIFY(right > 0 && right < count);
}

void ParallelBzip2DamageTest::blocksWithoutEndAreRefused()
{
    const Bytes start = test::bzip2Stream(test::noise(200));
    for (const bool isNoise : {false, true}) {
        Bytes file(start.begin(), start.begin() + 100);
        test::append(file, isNoise ? test::noise(9'000'000) : test::zeros(9'000'000));
        const auto decompressor = test::parallelBzip2Decompressor(2);
        const auto result = test::decodeFile(*decompressor, file, {.in = 100'000});
        QCOMPARE(result.kind(), std::optional(ErrorKind::Corrupt));
        QVERIFY(result.consumed < 4'000'000);
    }
}

void ParallelBzip2DamageTest::tooManyFalseEndsAreRefused()
{
    std::string bits;
    for (int i = 0; i < 200; ++i) {
        bits += test::bitsOf(0x177245385090, 48) + std::string(60, '0');
    }
    const Bytes file = test::withSelectors(test::bzip2Stream(test::noise(60'000)), bits);
    const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), file, {});
    QCOMPARE(result.kind(), std::optional(ErrorKind::Corrupt));
    QVERIFY(result.data.empty());
}

QTEST_GUILESS_MAIN(ParallelBzip2DamageTest)
#include "parallelbzip2damagetest.moc"
