#include "support/chunks.h"
#include "support/program.h"
#include "support/sampledata.h"

#include "codec/factory.h"
#include "codec/parallel/blocksize.h"
#include "codec/zstd/parallelzstdcompressor.h"
#include "codec/zstd/parallelzstddecompressor.h"
#include "codec/zstd/zstdframesize.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

// ZSTD_isFrame() is not in the part of the interface that is promised for ever.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

using namespace holdall;
using namespace holdall::codec;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr std::array<unsigned, 4> threadCounts = {1, 2, 3, 8};

ZstdOptions options(int level = 1)
{
    return *ZstdOptions::make({.level = level});
}

Bytes compressed(ByteView data, const ZstdOptions& options, const Parallelism& parallelism,
                 test::Chunks chunks = {})
{
    const auto compressor = makeParallelZstdCompressor(options, parallelism);
    return *test::compressInChunks(**compressor, data, chunks);
}

test::Decoded decoded(ByteView frames, unsigned threads = 3, test::Chunks chunks = {},
                      std::uint64_t limit = unlimitedMemory)
{
    ParallelZstdDecompressor decompressor(limit, threads);
    return test::decodeInChunks(decompressor, frames, chunks);
}

/// By the serial decoder, frame by frame, as long as another one follows.
test::Decoded decodedSerially(ByteView frames)
{
    test::Decoded all;
    for (bool another = true; another;) {
        const auto decompressor = makeDecompressor({.format = Format::Zstd});
        const ByteView rest = frames.subspan(all.consumed);
        const test::Decoded one = test::decodeInChunks(**decompressor, rest, {});
        all.data.insert(all.data.end(), one.data.begin(), one.data.end());
        all.error = one.error;
        if (all.error) {
            all.error->offset = all.consumed + one.error->offset.value_or(0);
        }
        all.consumed += one.consumed;
        all.ended = one.ended;
        const ByteView next = frames.subspan(all.consumed);
        another = one.ended && next.size() >= 4
            && (ZSTD_isFrame(next.data(), 4) != 0 || ZSTD_isSkippableFrame(next.data(), 4) != 0);
    }
    return all;
}

Bytes mixed(std::size_t size)
{
    Bytes data = test::text(size / 2);
    const Bytes rest = test::noise(size - data.size());
    data.insert(data.end(), rest.begin(), rest.end());
    return data;
}

void append(Bytes& all, ByteView more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// Small frames of several kinds, one after the other: with and without content size and checksum, an
/// empty one, a skippable one.
Bytes severalFrames()
{
    Bytes frames;
    for (const std::size_t size : {3000U, 0U, 1U, 2000U}) {
        append(frames, compressed(test::text(size), options(), {}));
    }
    append(frames, test::run(u"zstd"_s, {u"-qc"_s, u"--no-check"_s}, test::text(900)).output);
    append(frames, test::bytesOf(std::string_view("\x52\x2A\x4D\x18\x05\x00\x00\x00hello", 13)));
    append(frames, compressed(test::noise(1000), options(), {}));
    return frames;
}

} // namespace

class ParallelZstdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBytesWithAnyNumberOfThreads_data();
    void sameBytesWithAnyNumberOfThreads();
    void sameBytesHoweverTheInputIsCut();
    void otherProgramsReadIt();
    void theSeekTableTellsTheFrames();
    void readsWhatOtherProgramsWrote_data();
    void readsWhatOtherProgramsWrote();
    void chunkSizesDoNotMatter_data();
    void chunkSizesDoNotMatter();
    void whatFollowsTheLastFrameIsLeft();
    void damageInAFrameIsReportedThere();
    void truncationLeavesWhatIsIntact();
    void mutantsGetTheSerialDecodersVerdict();
    void aFrameLongerThanItsDataNeedsIsDecoded();
    void memoryLimitLowersTheFramesInside();
    void memoryLimitIsAnErrorWhereNothingFits();
    void destroyedAtAnyMoment();
};

void ParallelZstdTest::sameBytesWithAnyNumberOfThreads_data()
{
    QTest::addColumn<bool>("sizeIsKnown");
    QTest::newRow("size known") << true;
    QTest::newRow("size unknown") << false;
}

void ParallelZstdTest::sameBytesWithAnyNumberOfThreads()
{
    QFETCH(const bool, sizeIsKnown);
    const Bytes data = mixed(13 * mebibyte + 12'345);
    Parallelism parallelism{.inputSize = sizeIsKnown ? std::optional(data.size()) : std::nullopt};
    Bytes first;
    for (const unsigned threads : threadCounts) {
        parallelism.threads = threads;
        const Bytes frames = compressed(data, options(), parallelism);
        first = first.empty() ? frames : first;
        QVERIFY(frames == first);
        QVERIFY(decoded(frames, threads).data == data);
    }
}

void ParallelZstdTest::sameBytesHoweverTheInputIsCut()
{
    const Bytes data = mixed(9 * mebibyte);
    const Bytes whole = compressed(data, options(), {.threads = 3});
    for (const test::Chunks& chunks :
         {test::Chunks{.in = 7}, test::Chunks{.in = 4096, .out = 100}, test::Chunks{.in = 0, .out = 1}}) {
        QVERIFY(compressed(data, options(), {.threads = 3}, chunks) == whole);
    }
}

void ParallelZstdTest::otherProgramsReadIt()
{
    for (const std::size_t size : {std::size_t(0), std::size_t(1), mebibyte, 9 * mebibyte}) {
        const Bytes data = mixed(size);
        for (const int level : {-3, 1, 3, 12}) {
            const Bytes frames = compressed(data, options(level), {.threads = 2, .inputSize = data.size()});
            QVERIFY(test::run(u"zstd"_s, {u"-dc"_s}, frames).output == data);
            QVERIFY(decoded(frames).data == data);
        }
    }
}

/// The last frames' sizes add up, and each place in the table is where a frame starts.
void ParallelZstdTest::theSeekTableTellsTheFrames()
{
    const Bytes data = mixed(9 * mebibyte);
    const Bytes frames = compressed(data, options(), {.threads = 2});
    const auto number = [&](std::size_t fromEnd) {
        std::uint32_t value = 0;
        for (std::size_t byte = 0; byte < 4; ++byte) {
            value |= std::to_integer<std::uint32_t>(frames.at(frames.size() - fromEnd + byte)) << (8 * byte);
        }
        return value;
    };
    QCOMPARE(number(4), 0x8F92EAB1U);
    const std::size_t count = number(9);
    QCOMPARE(count, divideUp(data.size(), zstdFrameSize(options(), std::nullopt)));
    std::size_t start = 0;
    std::size_t size = 0;
    for (std::size_t frame = count; frame > 0; --frame) {
        QVERIFY(ZSTD_isFrame(frames.data() + start, 4) != 0);
        QCOMPARE(ZSTD_findFrameCompressedSize(frames.data() + start, frames.size() - start),
                 number(9 + 8 * frame));
        start += number(9 + 8 * frame);
        size += number(9 + 8 * frame - 4);
    }
    QCOMPARE(size, data.size());
    QVERIFY(ZSTD_isSkippableFrame(frames.data() + start, 4) != 0);
    QCOMPARE(start + 8 + 8 * count + 9, frames.size());
}

void ParallelZstdTest::readsWhatOtherProgramsWrote_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("size unknown") << QStringList{u"-qc"_s};
    QTest::newRow("no check") << QStringList{u"-qc"_s, u"--no-check"_s};
    QTest::newRow("threads") << QStringList{u"-qc"_s, u"-T2"_s};
    QTest::newRow("size known") << QStringList{u"-qc"_s, u"--stream-size=6291456"_s};
    QTest::newRow("long") << QStringList{u"-qc"_s, u"--long=24"_s};
}

void ParallelZstdTest::readsWhatOtherProgramsWrote()
{
    QFETCH(const QStringList, arguments);
    const Bytes data = mixed(6 * mebibyte);
    const Bytes one = test::run(u"zstd"_s, arguments, data).output;
    Bytes frames = one;
    append(frames, one);
    Bytes twice = data;
    append(twice, data);
    for (const unsigned threads : threadCounts) {
        const test::Decoded result = decoded(frames, threads);
        QVERIFY(result.ended);
        QCOMPARE(result.consumed, frames.size());
        QVERIFY(result.data == twice);
    }
}

void ParallelZstdTest::chunkSizesDoNotMatter_data()
{
    QTest::addColumn<std::size_t>("in");
    QTest::addColumn<std::size_t>("out");
    QTest::newRow("1") << std::size_t(1) << std::size_t(4096);
    QTest::newRow("2") << std::size_t(2) << std::size_t(4096);
    QTest::newRow("7, room for 1") << std::size_t(7) << std::size_t(1);
    QTest::newRow("4096") << std::size_t(4096) << std::size_t(4096);
    QTest::newRow("all") << std::size_t(0) << mebibyte;
}

void ParallelZstdTest::chunkSizesDoNotMatter()
{
    QFETCH(const std::size_t, in);
    QFETCH(const std::size_t, out);
    const Bytes frames = severalFrames();
    const test::Decoded expected = decodedSerially(frames);
    const test::Decoded result = decoded(frames, 3, {.in = in, .out = out});
    QVERIFY(result.ended);
    QVERIFY(!result.error);
    QCOMPARE(result.consumed, frames.size());
    QVERIFY(result.data == expected.data);
}

void ParallelZstdTest::whatFollowsTheLastFrameIsLeft()
{
    const Bytes frames = severalFrames();
    for (const std::string_view tail : {"x", "\x28", "\x28\xB5\x2F", "some more text"}) {
        Bytes all = frames;
        append(all, test::bytesOf(tail));
        for (const std::size_t chunk : {std::size_t(1), std::size_t(0)}) {
            ParallelZstdDecompressor decompressor(unlimitedMemory, 2);
            const test::Decoded result = test::decodeInChunks(decompressor, all, {.in = chunk});
            QVERIFY(result.ended);
            QCOMPARE(result.consumed, frames.size());
            QCOMPARE(decompressor.streams(), 6U);
            QCOMPARE(decompressor.check(), Check::None);
        }
    }
}

void ParallelZstdTest::damageInAFrameIsReportedThere()
{
    const auto frameSize = static_cast<std::size_t>(zstdFrameSize(options(), std::nullopt));
    const Bytes data = test::noise(4 * frameSize);
    const Bytes frames = compressed(data, options(), {.threads = 2});
    // Noise grows by little, so that each frame lies about where its data does.
    for (std::size_t frame = 0; frame < 4; ++frame) {
        Bytes damaged = frames;
        damaged.at(frame * frameSize + frameSize / 2) ^= std::byte(0x10);
        const test::Decoded result = decoded(damaged);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
        QVERIFY(*result.error->offset >= frame * frameSize);
        QVERIFY(*result.error->offset < (frame + 1) * frameSize + 4096);
        QVERIFY(result.data.size() >= frame * frameSize);
        QVERIFY(std::ranges::equal(ByteView(result.data).first(frame * frameSize),
                                   ByteView(data).first(frame * frameSize)));
    }
}

void ParallelZstdTest::truncationLeavesWhatIsIntact()
{
    const Bytes frames = severalFrames();
    const Bytes data = decodedSerially(frames).data;
    for (std::size_t size = 0; size < frames.size(); ++size) {
        const ByteView cut = ByteView(frames).first(size);
        const test::Decoded expected = decodedSerially(cut);
        const test::Decoded result = decoded(cut);
        QCOMPARE(result.ended, expected.ended);
        QVERIFY(!result.error || result.error->kind == ErrorKind::Truncated);
        QVERIFY(result.data == expected.data);
    }
}

void ParallelZstdTest::mutantsGetTheSerialDecodersVerdict()
{
    const Bytes frames = severalFrames();
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        Bytes mutant = frames;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            mutant.at(random() % mutant.size()) ^= static_cast<std::byte>(1U << (random() % 8));
        }
        const test::Decoded expected = decodedSerially(mutant);
        const test::Decoded result = decoded(mutant);
        const bool isCut = result.error && result.error->kind == ErrorKind::Truncated;
        QCOMPARE(result.ended, expected.ended);
        QCOMPARE(result.error && !isCut, expected.error.has_value());
        QVERIFY(result.data == expected.data);
        if (expected.error) {
            QCOMPARE(result.error->kind, expected.error->kind);
            QCOMPARE(*result.error->offset, *expected.error->offset);
        }
    }
}

/// Blocks may be empty, so that a frame can be longer than any encoder makes it.
void ParallelZstdTest::aFrameLongerThanItsDataNeedsIsDecoded()
{
    Bytes frame = compressed(test::text(100), *ZstdOptions::make({.level = 1, .checksum = false}), {});
    const std::size_t headerSize = 6; // magic, descriptor, content size of one byte
    const Bytes emptyBlocks(3 * 3000, std::byte(0));
    frame.insert(frame.begin() + headerSize, emptyBlocks.begin(), emptyBlocks.end());
    const Bytes data = test::text(100);
    QVERIFY(test::run(u"zstd"_s, {u"-dc"_s}, frame).output == data);
    Bytes twice = frame;
    append(twice, frame);
    const test::Decoded result = decoded(twice);
    QVERIFY(result.ended);
    QCOMPARE(result.data.size(), 200U);
}

void ParallelZstdTest::memoryLimitLowersTheFramesInside()
{
    const Bytes data = mixed(13 * mebibyte);
    const Bytes frames = compressed(data, options(), {.threads = 2});
    for (const std::uint64_t limit : {5 * mebibyte, 10 * mebibyte, 20 * mebibyte, 100 * mebibyte}) {
        const test::Decoded result = decoded(frames, 8, {}, limit);
        QVERIFY(result.ended);
        QVERIFY(result.data == data);
    }
}

void ParallelZstdTest::memoryLimitIsAnErrorWhereNothingFits()
{
    const Bytes data = mixed(mebibyte);
    const Bytes frames = compressed(data, options(), {.threads = 2});
    ParallelZstdDecompressor decompressor(1000, 2);
    const Result<Bytes> refused = decompressor.decompress(frames);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(refused.error().bytesNeeded > 1000);
    QVERIFY(decompressor.setMemoryLimit(refused.error().bytesNeeded));
    QVERIFY(*decompressor.decompress({}) == data);
}

void ParallelZstdTest::destroyedAtAnyMoment()
{
    const Bytes data = mixed(13 * mebibyte);
    const Bytes frames = compressed(data, options(), {.threads = 2});
    std::mt19937 random(3);
    Bytes room(100'000);
    for (unsigned round = 0; round < 100; ++round) {
        ParallelZstdDecompressor decompressor(unlimitedMemory, 1 + round % 4);
        ByteView rest = ByteView(frames).first(random() % frames.size());
        for (auto moves = random() % 50; moves > 0; --moves) {
            const Result<Step> step = decompressor.step(rest, room);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
        }
        const auto compressor = makeParallelZstdCompressor(options(), {.threads = 2});
        QVERIFY((*compressor)->step(ByteView(data).first(random() % data.size()), room, Action::Run));
    }
}

QTEST_GUILESS_MAIN(ParallelZstdTest)
#include "parallelzstdtest.moc"
