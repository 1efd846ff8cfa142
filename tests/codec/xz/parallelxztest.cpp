#include "lzmacases.h"
#include "support/chunks.h"
#include "support/program.h"
#include "support/sampledata.h"

#include "codec/factory.h"
#include "codec/xz/parallelxzcompressor.h"
#include "codec/xz/parallelxzdecompressor.h"
#include "codec/xz/xzblocksize.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace holdall;
using namespace holdall::codec;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr std::array<unsigned, 4> threadCounts = {1, 2, 3, 8};

LzmaOptions options(int level = 0)
{
    return *LzmaOptions::make({.preset = Preset{.level = level}});
}

Bytes compressed(ByteView data, const LzmaOptions& options, const Parallelism& parallelism,
                 test::Chunks chunks = {})
{
    const auto compressor = makeParallelXzCompressor(options, parallelism);
    return *test::compressInChunks(**compressor, data, chunks);
}

/// Several blocks, of 1 MiB of data each.
Bytes severalBlocks(ByteView data)
{
    return compressed(data, options(), {.threads = 2});
}

test::Decoded decoded(ByteView stream, unsigned threads = 3, test::Chunks chunks = {},
                      std::uint64_t limit = unlimitedMemory)
{
    ParallelXzDecompressor decompressor(limit, threads);
    return test::decodeInChunks(decompressor, stream, chunks);
}

test::Decoded decodedSerially(ByteView stream, test::Chunks chunks = {})
{
    const auto decompressor = makeDecompressor({.format = Format::Xz});
    return test::decodeInChunks(**decompressor, stream, chunks);
}

/// Text and noise in turns, so that blocks differ.
Bytes mixed(std::size_t size)
{
    Bytes data = test::text(size / 2);
    const Bytes rest = test::noise(size - data.size());
    data.insert(data.end(), rest.begin(), rest.end());
    return data;
}

} // namespace

class ParallelXzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBytesWithAnyNumberOfThreads_data();
    void sameBytesWithAnyNumberOfThreads();
    void sameBytesHoweverTheInputIsCut();
    void otherProgramsReadIt();
    void readsWhatOtherProgramsWrote_data();
    void readsWhatOtherProgramsWrote();
    void shortInputsAreCutToo();
    void chunkSizesDoNotMatter_data();
    void chunkSizesDoNotMatter();
    void damageInABlockIsReportedThere();
    void truncationIsReportedAsTheSerialDecoderDoes();
    void mutantsGetTheSerialDecodersVerdict();
    void memoryLimitLowersTheBlocksInside();
    void memoryLimitIsAnErrorWhereNothingFits();
    void destroyedAtAnyMoment();
};

void ParallelXzTest::sameBytesWithAnyNumberOfThreads_data()
{
    QTest::addColumn<bool>("sizeIsKnown");
    QTest::newRow("size known") << true;
    QTest::newRow("size unknown") << false;
}

void ParallelXzTest::sameBytesWithAnyNumberOfThreads()
{
    QFETCH(const bool, sizeIsKnown);
    const Bytes data = mixed(5 * mebibyte + 12'345);
    Parallelism parallelism{.inputSize = sizeIsKnown ? std::optional(data.size()) : std::nullopt};
    Bytes first;
    for (const unsigned threads : threadCounts) {
        parallelism.threads = threads;
        const Bytes stream = compressed(data, options(), parallelism);
        first = first.empty() ? stream : first;
        QVERIFY(stream == first);
        QVERIFY(decoded(stream, threads).data == data);
    }
}

void ParallelXzTest::sameBytesHoweverTheInputIsCut()
{
    const Bytes data = mixed(3 * mebibyte);
    const Bytes whole = severalBlocks(data);
    for (const test::Chunks& chunks :
         {test::Chunks{.in = 7}, test::Chunks{.in = 4096, .out = 100}, test::Chunks{.in = 0, .out = 1}}) {
        QVERIFY(compressed(data, options(), {.threads = 3}, chunks) == whole);
    }
}

void ParallelXzTest::otherProgramsReadIt()
{
    for (const std::size_t size : {std::size_t(0), std::size_t(1), 2 * mebibyte + 1, 9 * mebibyte}) {
        const Bytes data = mixed(size);
        const Bytes stream = compressed(data, options(1), {.threads = 2, .inputSize = data.size()});
        QVERIFY(test::run(u"xz"_s, {u"-dc"_s}, stream).output == data);
        QVERIFY(test::runPython(u"import lzma; out = lzma.decompress(data)"_s, stream).output == data);
    }
}

void ParallelXzTest::readsWhatOtherProgramsWrote_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one block") << QStringList{u"-c1"_s, u"-T1"_s};
    QTest::newRow("blocks of 300 KiB") << QStringList{u"-c0"_s, u"-T2"_s, u"--block-size=300KiB"_s};
    QTest::newRow("blocks without sizes") << QStringList{u"-c0"_s, u"-T1"_s, u"--block-size=300KiB"_s};
    QTest::newRow("blocks of one byte and more")
        << QStringList{u"-c0"_s, u"-T2"_s, u"--block-list=1,2,3,1MiB,0"_s};
    QTest::newRow("no check") << QStringList{u"-c0"_s, u"-T2"_s, u"--check=none"_s};
    QTest::newRow("sha256") << QStringList{u"-c0"_s, u"-T2"_s, u"--check=sha256"_s};
    QTest::newRow("filters") << QStringList{
        u"-c"_s, u"-T2"_s, u"--block-size=1MiB"_s, u"--x86"_s, u"--delta=dist=4"_s, u"--lzma2=preset=0"_s};
}

void ParallelXzTest::readsWhatOtherProgramsWrote()
{
    QFETCH(const QStringList, arguments);
    const Bytes data = mixed(4 * mebibyte);
    const Bytes stream = test::run(u"xz"_s, arguments, data).output;
    for (const unsigned threads : threadCounts) {
        const test::Decoded result = decoded(stream, threads);
        QVERIFY(result.ended);
        QCOMPARE(result.consumed, stream.size());
        QVERIFY(result.data == data);
    }
}

void ParallelXzTest::shortInputsAreCutToo()
{
    const LzmaOptions six = options(6);
    QCOMPARE(xzBlockSize(six, std::nullopt), 24 * mebibyte);
    QCOMPARE(xzBlockSize(six, 20 * mebibyte), 10 * mebibyte);
    QCOMPARE(xzBlockSize(six, 40 * mebibyte), 10 * mebibyte);
    QCOMPARE(xzBlockSize(six, 48 * mebibyte), 12 * mebibyte);
    QVERIFY(xzBlockSize(six, 7 * mebibyte) >= 7 * mebibyte);
    QVERIFY(xzBlockSize(six, 1000 * mebibyte) <= 24 * mebibyte);
}

void ParallelXzTest::chunkSizesDoNotMatter_data()
{
    QTest::addColumn<std::size_t>("in");
    QTest::addColumn<std::size_t>("out");
    QTest::newRow("1") << std::size_t(1) << std::size_t(4096);
    QTest::newRow("2") << std::size_t(2) << std::size_t(4096);
    QTest::newRow("7, room for 1") << std::size_t(7) << std::size_t(1);
    QTest::newRow("4096") << std::size_t(4096) << std::size_t(4096);
    QTest::newRow("all") << std::size_t(0) << std::size_t(16 * mebibyte);
}

void ParallelXzTest::chunkSizesDoNotMatter()
{
    QFETCH(const std::size_t, in);
    QFETCH(const std::size_t, out);
    const Bytes data = test::text(1'300'000);
    Bytes stream = test::run(u"xz"_s, {u"-c0"_s, u"-T2"_s, u"--block-size=100KiB"_s}, data).output;
    const std::size_t size = stream.size();
    stream.resize(size + 3, std::byte('x'));
    const test::Decoded result = decoded(stream, 3, {.in = in, .out = out});
    QVERIFY(result.ended);
    QCOMPARE(result.consumed, size);
    QVERIFY(result.data == data);
}

void ParallelXzTest::damageInABlockIsReportedThere()
{
    const Bytes data = test::noise(6 * mebibyte);
    const Bytes stream = severalBlocks(data);
    // Noise grows by little, so that each block of 1 MiB lies about where its data does.
    for (std::size_t block = 0; block < 6; ++block) {
        Bytes damaged = stream;
        const std::size_t place = block * mebibyte + mebibyte / 2;
        damaged.at(place) ^= std::byte(0x10);
        const test::Decoded result = decoded(damaged);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
        QVERIFY(*result.error->offset >= block * mebibyte);
        QVERIFY(*result.error->offset < (block + 1) * mebibyte + 4096);
        QVERIFY(result.data.size() >= block * mebibyte);
        QVERIFY(std::ranges::equal(ByteView(result.data).first(block * mebibyte),
                                   ByteView(data).first(block * mebibyte)));
    }
}

void ParallelXzTest::truncationIsReportedAsTheSerialDecoderDoes()
{
    const Bytes data = test::text(3000);
    const Bytes stream = test::run(u"xz"_s, {u"-c0"_s, u"-T2"_s, u"--block-size=1000"_s}, data).output;
    for (std::size_t size = 0; size < stream.size(); ++size) {
        const test::Decoded result = decoded(ByteView(stream).first(size));
        QVERIFY(!result.ended);
        QVERIFY(!result.error || result.error->kind == ErrorKind::Truncated);
        QVERIFY(std::ranges::equal(result.data, ByteView(data).first(result.data.size())));
        QCOMPARE(result.data.size(), decodedSerially(ByteView(stream).first(size)).data.size());
    }
}

void ParallelXzTest::mutantsGetTheSerialDecodersVerdict()
{
    const Bytes data = test::text(4000);
    const Bytes stream = test::run(u"xz"_s, {u"-c0"_s, u"-T2"_s, u"--block-size=1000"_s}, data).output;
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        Bytes mutant = stream;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            mutant.at(random() % mutant.size()) ^= static_cast<std::byte>(1U << (random() % 8));
        }
        const test::Decoded expected = decodedSerially(mutant);
        const test::Decoded result = decoded(mutant);
        QCOMPARE(result.ended, expected.ended);
        // Out of input the serial decoder only stops.
        const bool isCut = result.error && result.error->kind == ErrorKind::Truncated;
        QCOMPARE(result.error && !isCut, expected.error.has_value());
        if (expected.error) {
            QCOMPARE(result.error->kind, expected.error->kind);
            QCOMPARE(*result.error->offset, *expected.error->offset);
        }
    }
}

void ParallelXzTest::memoryLimitLowersTheBlocksInside()
{
    const Bytes data = mixed(6 * mebibyte);
    const Bytes stream = severalBlocks(data);
    for (const std::uint64_t limit : {mebibyte, 3 * mebibyte, 5 * mebibyte, 20 * mebibyte}) {
        const test::Decoded result = decoded(stream, 8, {}, limit);
        QVERIFY(result.ended);
        QVERIFY(result.data == data);
    }
}

void ParallelXzTest::memoryLimitIsAnErrorWhereNothingFits()
{
    const Bytes data = mixed(3 * mebibyte);
    const Bytes stream = severalBlocks(data);
    ParallelXzDecompressor decompressor(1000, 2);
    const Result<Bytes> refused = decompressor.decompress(stream);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(refused.error().bytesNeeded > 1000);
    QVERIFY(decompressor.setMemoryLimit(refused.error().bytesNeeded));
    QVERIFY(*decompressor.decompress({}) == data);
}

void ParallelXzTest::destroyedAtAnyMoment()
{
    const Bytes data = mixed(6 * mebibyte);
    const Bytes stream = severalBlocks(data);
    std::mt19937 random(3);
    Bytes room(100'000);
    for (unsigned round = 0; round < 200; ++round) {
        ParallelXzDecompressor decompressor(unlimitedMemory, 1 + round % 4);
        ByteView rest = ByteView(stream).first(random() % stream.size());
        for (auto moves = random() % 50; moves > 0; --moves) {
            const Result<Step> step = decompressor.step(rest, room);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
        }
        const auto compressor = makeParallelXzCompressor(options(), {.threads = 2});
        QVERIFY((*compressor)->step(ByteView(data).first(random() % data.size()), room, Action::Run));
    }
}

QTEST_GUILESS_MAIN(ParallelXzTest)
#include "parallelxztest.moc"
