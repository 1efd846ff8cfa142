#include "parallelbzip2.h"
#include "support/program.h"

#include <QTest>

#include <random>

using namespace holdall;
using codec::Action;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;

class ParallelBzip2CompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreLibbz2s_data();
    void bytesAreLibbz2s();
    void runsAcrossBlocksAreCutAsLibbz2Cuts();
    void dataThatRepeatsItselfRoundTrips_data();
    void dataThatRepeatsItselfRoundTrips();
    void chunksDoNotChangeTheBytes();
    void finishWithInputMakesTheSameBytes();
    void bzip2ReadsOurs();
    void callsAfterFinishAreReported();
    void flushesAreRefusedAndHarmless();
    void unfinishedStreamMayBeDroppedAtAnyMoment();
};

namespace {

/// A level 1 block holds 19 bytes less than 100,000.
constexpr std::size_t fullBlock = 99'981;

Bytes compressed(ByteView data, int level, unsigned threads, test::Chunks chunks = {})
{
    return *test::compressInChunks(*test::parallelBzip2Compressor(level, threads), data, chunks);
}

/// Bytes of few values, in runs of random lengths.
Bytes runs(std::size_t size)
{
    std::mt19937 random(7);
    Bytes data;
    while (data.size() < size) {
        data.insert(data.end(), random() % (random() % 8 == 0 ? 600 : 6) + 1, std::byte(random() % 5));
    }
    data.resize(size);
    return data;
}

/// A Fibonacci word: few different substrings, long common ones.
Bytes fibonacciWord(std::size_t size)
{
    Bytes word = test::bytesOf("ab");
    Bytes before = test::bytesOf("a");
    while (word.size() < size) {
        Bytes next = word;
        test::append(next, before);
        before = std::exchange(word, std::move(next));
    }
    word.resize(size);
    return word;
}

Bytes repeated(std::string_view part, std::size_t size)
{
    const Bytes unit = test::bytesOf(part);
    Bytes data(size);
    for (std::size_t i = 0; i < size; ++i) {
        data[i] = unit[i % unit.size()];
    }
    return data;
}

Bytes allSamples()
{
    Bytes data = test::text(1'300'000);
    test::append(data, test::noise(1'000'000));
    test::append(data, runs(700'000));
    for (const test::Sample& sample : test::samples()) {
        test::append(data, sample.data);
    }
    return data;
}

} // namespace

void ParallelBzip2CompressorTest::bytesAreLibbz2s_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<unsigned>("threads");
    for (int level = 1; level <= 9; ++level) {
        QTest::addRow("level %d", level) << level << 2U;
    }
    for (const unsigned threads : {1U, 3U, 8U}) {
        QTest::addRow("threads %u", threads) << 2 << threads;
    }
}

void ParallelBzip2CompressorTest::bytesAreLibbz2s()
{
    QFETCH(const int, level);
    QFETCH(const unsigned, threads);
    const Bytes data = allSamples();
    QVERIFY(compressed(data, level, threads) == test::bzip2Stream(data, level));
    for (const std::size_t size : {0U, 1U, 2U, 3U, 10U, 198U, 199U, 200U, 1'000U, 5'000U, 20'000U}) {
        const Bytes text = test::text(size);
        QVERIFY(compressed(text, level, threads) == test::bzip2Stream(text, level));
        const Bytes noise = test::noise(size, 5);
        QVERIFY(compressed(noise, level, threads) == test::bzip2Stream(noise, level));
    }
}

void ParallelBzip2CompressorTest::runsAcrossBlocksAreCutAsLibbz2Cuts()
{
    const Bytes start = test::noise(fullBlock);
    const Bytes end = test::text(500);
    for (std::size_t length = 1; length <= 1'000; length += length < 20 ? 1 : 49) {
        for (const std::size_t before : {0U, 2U, 5U, 254U}) {
            Bytes data(start.begin() + static_cast<std::ptrdiff_t>(before), start.end());
            data.insert(data.end(), length, std::byte('r'));
            test::append(data, end);
            QVERIFY2(compressed(data, 1, 1) == test::bzip2Stream(data),
                     qPrintable(QStringLiteral("%1 bytes, %2 before").arg(length).arg(before)));
        }
    }
}

void ParallelBzip2CompressorTest::dataThatRepeatsItselfRoundTrips_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::newRow("zeros") << test::zeros(60'000'000);
    QTest::newRow("two bytes") << repeated("ab", 2'000'000);
    QTest::newRow("three bytes") << repeated("aab", 2'000'000);
    QTest::newRow("runs of 4") << repeated("aaaabbbb", 2'000'000);
    QTest::newRow("17 bytes") << repeated("a whole sentence.", 2'000'000);
    QTest::newRow("nearly repeated") << repeated(std::string(40'000, 'x').replace(1, 9, "yxyxyxyxy"),
                                                 3'000'000);
    QTest::newRow("Fibonacci word") << fibonacciWord(2'000'000);
    QTest::newRow("a block of one period") << repeated("aabaab", fullBlock / 6 * 6);
    for (std::size_t size = 1; size < 40; ++size) {
        QTest::addRow("%zu bytes of ab", size) << repeated("ab", size);
    }
}

/// The origin of such blocks is not libbz2's: their equal rotations have no order. All else is.
void ParallelBzip2CompressorTest::dataThatRepeatsItselfRoundTrips()
{
    QFETCH(const Bytes, data);
    const Bytes stream = compressed(data, 9, 2);
    QCOMPARE(stream.size(), test::bzip2Stream(data, 9).size());
    const auto result = test::decodeInChunks(*test::bzip2Decompressor(), stream, {});
    QVERIFY(result.ended);
    QVERIFY(result.data == data);
    const auto own = test::decodeFile(*test::parallelBzip2Decompressor(2), stream, {});
    QVERIFY(!own.error);
    QVERIFY(own.data == data);
}

void ParallelBzip2CompressorTest::chunksDoNotChangeTheBytes()
{
    Bytes data = test::text(250'000);
    test::append(data, runs(100'000));
    const Bytes expected = test::bzip2Stream(data);
    for (const unsigned threads : {1U, 2U, 3U, 8U}) {
        for (const test::Chunks chunks :
             {test::Chunks{.in = 1}, test::Chunks{.in = 2, .out = 7}, test::Chunks{.in = 7, .out = 1},
              test::Chunks{.in = 4096}, test::Chunks{.in = fullBlock}}) {
            QVERIFY(compressed(data, 1, threads, chunks) == expected);
        }
    }
}

void ParallelBzip2CompressorTest::finishWithInputMakesTheSameBytes()
{
    for (const std::size_t size : {std::size_t(0), std::size_t(1), fullBlock - 1, fullBlock, fullBlock + 1,
                                   2 * fullBlock, std::size_t(250'000)}) {
        const Bytes data = test::text(size);
        const auto compressor = test::parallelBzip2Compressor(1, 2);
        Bytes stream;
        Bytes room(100);
        ByteView rest = data;
        for (bool done = false; !done;) {
            const auto step = compressor->step(rest, room, Action::Finish);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
            test::append(stream, ByteView(room).first(step->produced));
            done = step->done;
        }
        QVERIFY(stream == test::bzip2Stream(data));
    }
}

void ParallelBzip2CompressorTest::bzip2ReadsOurs()
{
    const Bytes data = allSamples();
    const test::Ran ran = test::run(QStringLiteral("bzip2"), {QStringLiteral("-dc")}, compressed(data, 9, 2));
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QVERIFY(ran.output == data);
}

void ParallelBzip2CompressorTest::callsAfterFinishAreReported()
{
    const auto compressor = test::parallelBzip2Compressor(9, 2);
    QVERIFY(compressor->finish());
    QCOMPARE(compressor->compress(test::text(10)).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->finish().error().kind, ErrorKind::EndOfStream);

    const auto unfinished = test::parallelBzip2Compressor(9, 2);
    Bytes room(1);
    const auto step = unfinished->step(test::text(100), room, Action::Finish);
    QVERIFY(step);
    QVERIFY(!step->done);
    while (unfinished->totalIn() < 100) {
        QVERIFY(
            unfinished->step(ByteView(test::text(100)).subspan(unfinished->totalIn()), room, Action::Finish));
    }
    QVERIFY(unfinished->step({}, room, Action::Finish));
    QCOMPARE(unfinished->step(test::text(10), room, Action::Run).error().kind, ErrorKind::EndOfStream);
}

void ParallelBzip2CompressorTest::flushesAreRefusedAndHarmless()
{
    const Bytes data = test::text(1'000);
    const auto compressor = test::parallelBzip2Compressor(9, 2);
    Bytes stream = *compressor->compress(data);
    QCOMPARE(compressor->flush(Action::SyncFlush).error().kind, ErrorKind::UnsupportedOption);
    test::append(stream, *compressor->finish());
    QVERIFY(stream == test::bzip2Stream(data, 9));
}

void ParallelBzip2CompressorTest::unfinishedStreamMayBeDroppedAtAnyMoment()
{
    const Bytes data = test::text(1'000'000);
    std::mt19937 random(3);
    for (int i = 0; i < 100; ++i) {
        const auto compressor = test::parallelBzip2Compressor(1, 1U + static_cast<unsigned>(random() % 4));
        Bytes room(1 + random() % 50'000);
        ByteView rest = ByteView(data).first(random() % data.size());
        for (auto steps = random() % 20; steps > 0; --steps) {
            const auto step = compressor->step(rest, room, Action::Run);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
        }
    }
}

QTEST_GUILESS_MAIN(ParallelBzip2CompressorTest)
#include "parallelbzip2compressortest.moc"
