#include "codec/bzip2/parallelbzip2decompressor.h"
#include "craftedstreams.h"
#include "parallelbzip2.h"
#include "support/program.h"

#include <QTest>

#include <random>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;

class ParallelBzip2DecompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadWhole_data();
    void filesAreReadWhole();
    void everyLevelIsRead();
    void bzip2sFilesAreRead();
    void streamsAreJoined();
    void manyEmptyStreamsAreRead();
    void whatFollowsIsLeftToTheCaller_data();
    void whatFollowsIsLeftToTheCaller();
    void randomisedBlockIsRead();
    void selectorsBeyondTheLimitAreSkipped();
    void falseMagicsInsideBlocksAreSeenThrough_data();
    void falseMagicsInsideBlocksAreSeenThrough();
    void maxLengthIsKept();
    void memoryLimitMeansFewerThreads();
    void memoryLimitCanBeRaised();
    void littleMemoryMeansTheSerialDecoder();
    void unfinishedStreamMayBeDroppedAtAnyMoment();
};

namespace {

const std::string blockMagic = test::bitsOf(0x314159265359, 48);
const std::string endMagic = test::bitsOf(0x177245385090, 48);

constexpr std::array<test::Chunks, 4> cuts = {
    {{.in = 0, .out = 1'000'000}, {.in = 1, .out = 1'000}, {.in = 7, .out = 100}, {.in = 4096}}};

/// Text, noise, long runs: blocks of very different sizes.
Bytes mixture()
{
    Bytes data = test::text(350'000);
    test::append(data, test::noise(250'000));
    test::append(data, test::zeros(6'000'000));
    test::append(data, test::text(50'000));
    return data;
}

/// Compressed blocks that are large enough for 6 tables.
Bytes falseMagicSample()
{
    Bytes data = test::noise(60'000);
    test::append(data, test::text(150'000));
    return data;
}

/// The stream's start as it would be if another one followed an end here.
std::string falseJoint(bool isFollowed)
{
    const std::string crc(32, '0');
    return endMagic + crc
        + (isFollowed ? test::bitsOf(test::bytesOf("BZh9")) + blockMagic + "0" : std::string(8, '0'));
}

std::string times(unsigned count, const std::string& part)
{
    std::string result;
    for (unsigned i = 0; i < count; ++i) {
        result += part;
    }
    return result;
}

} // namespace

void ParallelBzip2DecompressorTest::filesAreReadWhole_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<std::size_t>("cut");
    for (const unsigned threads : {1U, 2U, 3U, 8U}) {
        for (std::size_t cut = 0; cut < cuts.size(); ++cut) {
            QTest::addRow("%u threads, cut %zu", threads, cut) << threads << cut;
        }
    }
}

void ParallelBzip2DecompressorTest::filesAreReadWhole()
{
    QFETCH(const unsigned, threads);
    QFETCH(const std::size_t, cut);
    std::vector<test::Sample> samples = test::samples();
    samples.push_back({"mixture", mixture()});
    for (const test::Sample& sample : samples) {
        const Bytes stream = test::bzip2Stream(sample.data);
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(threads), stream, cuts[cut]);
        QVERIFY2(!result.error, sample.name);
        QVERIFY2(result.data == sample.data, sample.name);
        QCOMPARE(result.consumed, stream.size());
        QCOMPARE(result.streams, 1U);
    }
}

void ParallelBzip2DecompressorTest::everyLevelIsRead()
{
    Bytes data = test::text(2'000'000);
    test::append(data, test::noise(1'000'000));
    for (int level = 1; level <= 9; ++level) {
        const Bytes stream = test::bzip2Stream(data, level);
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), stream, {});
        QVERIFY(!result.error);
        QVERIFY(result.data == data);
    }
}

void ParallelBzip2DecompressorTest::bzip2sFilesAreRead()
{
    const Bytes data = mixture();
    for (const auto* level : {"-1", "-9"}) {
        const test::Ran ran =
            test::run(QStringLiteral("bzip2"), {QStringLiteral("-c"), QString::fromLatin1(level)}, data);
        QCOMPARE(ran.status, 0);
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), ran.output, {});
        QVERIFY(!result.error);
        QVERIFY(result.data == data);
    }
}

void ParallelBzip2DecompressorTest::streamsAreJoined()
{
    std::mt19937 random(11);
    Bytes file;
    Bytes data;
    constexpr unsigned count = 12;
    for (unsigned i = 0; i < count; ++i) {
        const Bytes part = i % 3 == 0 ? test::noise(random() % 3'000, i) : test::text(random() % 250'000);
        test::append(data, part);
        test::append(file, test::bzip2Stream(part, 1 + static_cast<int>(i % 9)));
    }
    for (const unsigned threads : {1U, 2U, 3U, 8U}) {
        for (const test::Chunks chunks : cuts) {
            const auto result = test::decodeFile(*test::parallelBzip2Decompressor(threads), file, chunks);
            QVERIFY(!result.error);
            QVERIFY(result.data == data);
            QCOMPARE(result.streams, count);
            QCOMPARE(result.consumed, file.size());
        }
    }
}

void ParallelBzip2DecompressorTest::manyEmptyStreamsAreRead()
{
    constexpr std::size_t count = 20'000;
    const Bytes empty = test::bzip2Stream({});
    Bytes file;
    for (std::size_t i = 0; i < count; ++i) {
        test::append(file, empty);
    }
    const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), file, {});
    QVERIFY(!result.error);
    QVERIFY(result.data.empty());
    QCOMPARE(result.streams, count);
}

void ParallelBzip2DecompressorTest::whatFollowsIsLeftToTheCaller_data()
{
    QTest::addColumn<Bytes>("behind");
    for (const char* const text : {"x", "garbage that goes on", "B", "BZ", "BZx", "BZh9nothing", "BZhX.."}) {
        QTest::newRow(text) << test::bytesOf(text);
    }
    QTest::newRow("zeros") << test::zeros(300'000);
    QTest::newRow("noise") << test::noise(300'000);
}

void ParallelBzip2DecompressorTest::whatFollowsIsLeftToTheCaller()
{
    QFETCH(const Bytes, behind);
    for (const std::size_t size : {0U, 10U, 250'000U}) {
        const Bytes data = test::text(size);
        Bytes file = test::bzip2Stream(data);
        const std::size_t end = file.size();
        test::append(file, behind);
        for (const test::Chunks chunks : cuts) {
            const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), file, chunks);
            QVERIFY(!result.error);
            QVERIFY(result.data == data);
            QCOMPARE(result.consumed, end);
        }
    }
}

void ParallelBzip2DecompressorTest::randomisedBlockIsRead()
{
    const Bytes data = test::text(700);
    const Bytes stream = test::randomisedStream(data);
    const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), stream, {});
    QVERIFY(!result.error);
    QVERIFY(result.data == data);
}

void ParallelBzip2DecompressorTest::selectorsBeyondTheLimitAreSkipped()
{
    const Bytes data = falseMagicSample();
    const Bytes stream = test::withSelectors(test::bzip2Stream(data, 9), std::string(28'000, '0'));
    QVERIFY(test::referenceOutcome(stream).data == data);
    const auto result = test::decodeFile(*test::parallelBzip2Decompressor(2), stream, {});
    QVERIFY(!result.error);
    QVERIFY(result.data == data);
}

void ParallelBzip2DecompressorTest::falseMagicsInsideBlocksAreSeenThrough_data()
{
    QTest::addColumn<std::string>("bits");
    QTest::newRow("a block's") << blockMagic + "0";
    QTest::newRow("five blocks'") << times(5, blockMagic + "0");
    QTest::newRow("400 blocks'") << times(400, blockMagic + "0");
    QTest::newRow("an end's") << endMagic + "0";
    QTest::newRow("an end and zeros") << falseJoint(false);
    QTest::newRow("an end and a stream") << falseJoint(true);
    QTest::newRow("three ends and a block") << times(3, endMagic + "0") + blockMagic + "0";
    QTest::newRow("two ends and streams") << falseJoint(true) + std::string(7, '0') + falseJoint(true);
}

void ParallelBzip2DecompressorTest::falseMagicsInsideBlocksAreSeenThrough()
{
    QFETCH(const std::string, bits);
    const Bytes data = falseMagicSample();
    const Bytes whole = test::bzip2Stream(data);
    for (const bool isAligned : {false, true}) {
        const Bytes crafted = test::withSelectors(whole, bits, isAligned);
        QVERIFY(test::referenceOutcome(crafted).data == data);
        Bytes file = crafted;
        test::append(file, whole);
        test::append(file, crafted);
        const std::size_t end = file.size();
        test::append(file, test::bytesOf("trailing"));
        Bytes expected = data;
        test::append(expected, data);
        test::append(expected, data);
        for (const unsigned threads : {1U, 3U}) {
            for (const test::Chunks chunks : {cuts[0], cuts[1]}) {
                const auto result = test::decodeFile(*test::parallelBzip2Decompressor(threads), file, chunks);
                QVERIFY2(!result.error, result.error ? codec::name(result.error->kind).data() : "");
                QVERIFY(result.data == expected);
                QCOMPARE(result.consumed, end);
                QCOMPARE(result.streams, 3U);
            }
        }
    }
}

void ParallelBzip2DecompressorTest::maxLengthIsKept()
{
    const Bytes data = test::text(300'000);
    const Bytes stream = test::bzip2Stream(data);
    for (const std::size_t limit : {999U, 99'999U, 300'000U, 300'001U}) {
        const auto decompressor = test::parallelBzip2Decompressor(2);
        decompressor->endInput();
        Bytes result = *decompressor->decompress(stream, limit);
        while (!decompressor->eof()) {
            const auto part = decompressor->decompress({}, limit);
            QVERIFY(part);
            QVERIFY(part->size() <= limit);
            test::append(result, *part);
        }
        QVERIFY(result == data);
    }
}

void ParallelBzip2DecompressorTest::memoryLimitMeansFewerThreads()
{
    using codec::ParallelBzip2Decompressor;
    const Bytes data = mixture();
    const Bytes stream = test::bzip2Stream(data, 9);
    for (const std::uint64_t limit :
         {ParallelBzip2Decompressor::leastMemory(9), ParallelBzip2Decompressor::memory(9, 2)}) {
        const auto result = test::decodeFile(*test::parallelBzip2Decompressor(8, limit), stream, {});
        QVERIFY(!result.error);
        QVERIFY(result.data == data);
    }
}

void ParallelBzip2DecompressorTest::memoryLimitCanBeRaised()
{
    const Bytes first = test::text(200'000);
    const Bytes second = test::noise(200'000);
    Bytes file = test::bzip2Stream(first, 1);
    test::append(file, test::bzip2Stream(second, 9));
    const std::uint64_t needed = codec::ParallelBzip2Decompressor::leastMemory(9);
    const auto made = codec::ParallelBzip2Decompressor::make(needed - 1, 2);
    codec::Decompressor* const decompressor = made->get();
    const auto refused = test::decodeFile(*decompressor, file, {});
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, ErrorKind::MemoryLimit);
    QCOMPARE(refused.error->bytesNeeded, needed);
    QVERIFY(refused.data == first);
    QVERIFY(!decompressor->setMemoryLimit(1));
    QVERIFY(decompressor->setMemoryLimit(needed));
    const auto result = test::decodeFile(*decompressor, ByteView(file).subspan(refused.consumed), {});
    QVERIFY(!result.error);
    QVERIFY(result.data == second);
}

void ParallelBzip2DecompressorTest::littleMemoryMeansTheSerialDecoder()
{
    const Bytes data = test::text(100'000);
    const std::uint64_t limit = codec::Bzip2Options::make(9)->memory().decompress;
    const auto result =
        test::decodeFile(*test::parallelBzip2Decompressor(8, limit), test::bzip2Stream(data, 9), {});
    QVERIFY(!result.error);
    QVERIFY(result.data == data);
}

void ParallelBzip2DecompressorTest::unfinishedStreamMayBeDroppedAtAnyMoment()
{
    const Bytes stream = test::bzip2Stream(mixture());
    std::mt19937 random(3);
    for (int i = 0; i < 200; ++i) {
        const auto decompressor = test::parallelBzip2Decompressor(1U + static_cast<unsigned>(random() % 4));
        Bytes room(1 + random() % 50'000);
        ByteView rest = ByteView(stream).first(random() % stream.size());
        for (auto steps = random() % 20; steps > 0; --steps) {
            const auto step = decompressor->step(rest, room);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
        }
    }
}

QTEST_GUILESS_MAIN(ParallelBzip2DecompressorTest)
#include "parallelbzip2decompressortest.moc"
