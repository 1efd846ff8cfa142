#include "deflatestreams.h"

#include "codec/deflate/blockwalker.h"
#include "codec/deflate/inflater.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::Inflater;
using Status = codec::Inflater::Status;

namespace {

struct Inflated {
    Bytes data;
    std::size_t consumed = 0;
    Status status = Status::Going;
};

Inflated inflated(ByteView stream, test::Chunks chunks)
{
    const auto inflater = std::make_unique<Inflater>();
    Inflated result;
    Bytes room(chunks.out);
    for (;;) {
        ByteView rest = stream.subspan(result.consumed);
        rest = rest.first(chunks.in == 0 ? rest.size() : std::min(rest.size(), chunks.in));
        const Inflater::Progress progress = inflater->run(rest, room);
        test::append(result.data, ByteView(room).first(progress.produced));
        result.consumed += progress.consumed;
        result.status = progress.status;
        if (progress.status != Status::Going || (progress.consumed == 0 && progress.produced == 0)) {
            return result;
        }
    }
}

/// Writes bits, lowest first.
class BitWriter {
public:
    BitWriter& put(std::uint64_t value, unsigned count)
    {
        for (unsigned i = 0; i < count; ++i, ++m_count) {
            if (m_count % 8 == 0) {
                m_bytes.push_back({});
            }
            m_bytes.back() |= static_cast<std::byte>(value >> i & 1U) << (m_count % 8);
        }
        return *this;
    }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
    unsigned m_count = 0;
};

/// The head of a final block with dynamic codes: these lengths of the precode's codes, in the order in
/// which they are written.
BitWriter dynamicHead(unsigned symbols, unsigned distances, const std::vector<unsigned>& precode)
{
    BitWriter bits;
    bits.put(1, 1).put(2, 2).put(symbols - 257, 5).put(distances - 1, 5);
    bits.put(static_cast<unsigned>(precode.size()) - 4, 4);
    for (const unsigned length : precode) {
        bits.put(length, 3);
    }
    return bits;
}

} // namespace

/// Decoding raw deflate must agree with zlib in all that is accepted, refused and given.
class InflaterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLevelIsRead_data();
    void everyLevelIsRead();
    void mutantsAreJudgedAsZlibDoes_data();
    void mutantsAreJudgedAsZlibDoes();
    void randomHeadsAreJudgedAsZlibDoes();
    void oddCodesAreJudgedAsZlibDoes_data();
    void oddCodesAreJudgedAsZlibDoes();
    void seamsAreKnown();
    void historyCanBeGiven();
    void finalBlockIsFound();
    void walkOfDamagedStreamsEnds();
};

void InflaterTest::everyLevelIsRead_data()
{
    QTest::addColumn<int>("level");
    for (const int level : {0, 1, 4, 9}) {
        QTest::addRow("%d", level) << level;
    }
}

void InflaterTest::everyLevelIsRead()
{
    QFETCH(const int, level);
    for (const codec::Strategy strategy : {codec::Strategy::Default, codec::Strategy::Fixed,
                                           codec::Strategy::HuffmanOnly, codec::Strategy::Rle}) {
        for (const test::Sample& sample : test::samples()) {
            Bytes stream =
                test::deflated(sample.data, {.level = level, .windowBits = -15, .strategy = strategy});
            const std::size_t size = stream.size();
            test::append(stream, test::noise(100));
            for (const test::Chunks chunks :
                 {test::Chunks{}, test::Chunks{.in = 1, .out = 1}, test::Chunks{.in = 1, .out = 1'000},
                  test::Chunks{.in = 333, .out = 500}, test::Chunks{.in = 0, .out = 40'000},
                  test::Chunks{.in = 5'000, .out = 1'000'000}}) {
                const Inflated result = inflated(stream, chunks);
                QVERIFY(result.status == Status::Ended);
                QCOMPARE(result.consumed, size);
                QVERIFY2(result.data == sample.data, sample.name);
            }
        }
    }
}

void InflaterTest::mutantsAreJudgedAsZlibDoes_data()
{
    QTest::addColumn<Bytes>("stream");
    const Bytes data = test::samples().back().data;
    for (const int level : {1, 6, 9}) {
        QTest::addRow("level %d", level) << test::deflated(data, {.level = level, .windowBits = -15});
    }
    QTest::newRow("little") << test::deflated(test::text(700), {.windowBits = -15});
    QTest::newRow("fixed") << test::deflated(test::text(30'000),
                                             {.windowBits = -15, .strategy = codec::Strategy::Fixed});
}

void InflaterTest::mutantsAreJudgedAsZlibDoes()
{
    QFETCH(const Bytes, stream);
    test::Dice random(1);
    for (int round = 0; round < 500; ++round) {
        Bytes mutant = stream;
        for (unsigned flips = 1 + random(3); flips > 0; --flips) {
            const std::size_t reach =
                round % 2 == 0 ? std::min<std::size_t>(mutant.size(), 100) : mutant.size();
            mutant[random(reach)] ^= std::byte(1) << random(8);
        }
        const test::Decoded expected =
            test::decodeInChunks(*test::inflater({.windowBits = -15}), mutant, {.out = 1'000'000});
        const test::Chunks chunks{.in = random(3) == 0 ? 1 + random(100) : 0,
                                  .out = random(3) == 0 ? 1 + random(1'000) : 100'000};
        const Inflated result = inflated(mutant, chunks);
        QCOMPARE(result.status == Status::Ended, expected.ended);
        QCOMPARE(result.status == Status::Corrupt, expected.error.has_value());
        QVERIFY(result.data == expected.data);
        if (expected.ended) {
            QCOMPARE(result.consumed, expected.consumed);
        }
    }
}

/// Bits at random, behind what begins a block with dynamic codes.
void InflaterTest::randomHeadsAreJudgedAsZlibDoes()
{
    test::Dice random(2);
    for (int round = 0; round < 10'000; ++round) {
        std::vector<unsigned> precode(4 + random(16));
        std::ranges::generate(precode, [&] { return random(3) == 0 ? random(8) : 3U + random(3); });
        if (round % 2 == 0) { // a complete set
            precode.assign(16, 4);
        }
        BitWriter bits = dynamicHead(257 + random(30), 1 + random(31), precode);
        for (int i = 0; i < 100; ++i) {
            bits.put(random(1U << 31U), 31);
        }
        const Bytes stream = bits.take();
        const test::Decoded expected = test::decodeInChunks(*test::inflater({.windowBits = -15}), stream, {});
        const Inflated result = inflated(stream, {});
        QCOMPARE(result.status == Status::Ended, expected.ended);
        QCOMPARE(result.status == Status::Corrupt, expected.error.has_value());
        QVERIFY(result.data == expected.data);
    }
}

void InflaterTest::oddCodesAreJudgedAsZlibDoes_data()
{
    QTest::addColumn<Bytes>("stream");
    QTest::addColumn<bool>("isRead");
    // In the order of the precode: 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1.
    const std::vector<unsigned> lengths0To1 = {0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const auto block = [&](unsigned symbols, unsigned distances) {
        return dynamicHead(symbols, distances, lengths0To1);
    };
    // Codes of the precode: 1 is "0", 0 is "10", 18 is "11"; the first bit lowest.
    const auto zeros = [](BitWriter& bits, unsigned count) -> BitWriter& {
        return bits.put(3, 2).put(count - 11, 7);
    };
    BitWriter onlyEnd = block(257, 1);
    zeros(zeros(onlyEnd, 138), 118).put(0, 1).put(1, 2).put(0, 1);
    QTest::newRow("one symbol, no distance") << onlyEnd.take() << true;
    BitWriter unusedCode = block(257, 1);
    zeros(zeros(unusedCode, 138), 118).put(0, 1).put(1, 2).put(1, 1).put(0, 16);
    QTest::newRow("the code beside the only symbol") << unusedCode.take() << false;
    BitWriter noEnd = block(257, 1);
    noEnd.put(0, 1);
    zeros(zeros(noEnd, 138), 117).put(1, 2).put(0, 1).put(0, 32);
    QTest::newRow("no end of block") << noEnd.take() << false;
    BitWriter tooMany = block(257, 1);
    tooMany.put(0, 1).put(0, 1);
    zeros(zeros(tooMany, 138), 116).put(0, 1).put(0, 1).put(0, 32);
    QTest::newRow("three codes of one bit") << tooMany.take() << false;
    BitWriter repeatFirst = dynamicHead(257, 1, {1, 0, 0, 1});
    repeatFirst.put(1, 1).put(0, 32);
    QTest::newRow("repetition of nothing") << repeatFirst.take() << false;
    BitWriter past = block(257, 1);
    zeros(zeros(past, 138), 138).put(0, 32);
    QTest::newRow("lengths past the end") << past.take() << false;
    QTest::newRow("287 symbols") << block(287, 1).put(0, 32).take() << false;
    QTest::newRow("31 distances") << block(257, 31).put(0, 32).take() << false;
    QTest::newRow("kind 3") << BitWriter().put(7, 3).put(0, 32).take() << false;
    QTest::newRow("wrong stored size")
        << BitWriter().put(1, 8).put(5, 16).put(5, 16).put(0, 40).take() << false;
    QTest::newRow("fixed symbol 286") << BitWriter().put(3, 3).put(0x63, 8).put(0, 32).take() << false;
    QTest::newRow("fixed distance 30")
        << BitWriter().put(3, 3).put(12, 8).put(0x40, 7).put(15, 5).put(0, 32).take() << false;
    QTest::newRow("distance 1 at the start")
        << BitWriter().put(3, 3).put(0x40, 7).put(0, 5).put(0, 32).take() << false;
    QTest::newRow("empty precode") << dynamicHead(257, 1, {0, 0, 0, 0}).put(0, 31).put(0, 31).take() << false;
}

void InflaterTest::oddCodesAreJudgedAsZlibDoes()
{
    QFETCH(const Bytes, stream);
    QFETCH(const bool, isRead);
    const test::Decoded expected = test::decodeInChunks(*test::inflater({.windowBits = -15}), stream, {});
    for (const test::Chunks chunks : {test::Chunks{}, test::Chunks{.in = 1, .out = 1}}) {
        const Inflated result = inflated(stream, chunks);
        QCOMPARE(result.status == Status::Ended, expected.ended);
        QCOMPARE(result.status == Status::Corrupt, expected.error.has_value());
        QCOMPARE(result.status == Status::Ended, isRead);
        QVERIFY(result.data == expected.data);
    }
}

void InflaterTest::seamsAreKnown()
{
    const Bytes data = test::text(50'000);
    const auto compressor = test::deflater({.windowBits = -15});
    Bytes stream = *compressor->compress(data);
    test::append(stream, *compressor->flush(codec::Action::FullFlush));
    const std::size_t seam = stream.size();
    test::append(stream, *compressor->compress(data));
    test::append(stream, *compressor->finish());
    Bytes room(200'000);
    const auto inflater = std::make_unique<Inflater>();
    for (std::size_t size = 0; size <= stream.size(); size += size + 1 == seam || size == seam ? 1 : 97) {
        inflater->reset();
        inflater->run(ByteView(stream).first(size), room);
        QCOMPARE(inflater->isAtSeam(), size == seam || size == 0);
    }
    inflater->reset();
    QVERIFY(inflater->run(ByteView(stream).first(seam), room).consumed == seam);
    QVERIFY(inflater->isAtSeam());
}

void InflaterTest::historyCanBeGiven()
{
    const Bytes data = test::noise(30'000);
    const auto compressor = test::deflater({.windowBits = -15});
    Bytes first = *compressor->compress(data);
    test::append(first, *compressor->flush(codec::Action::SyncFlush));
    Bytes second = *compressor->compress(data);
    test::append(second, *compressor->finish());
    QVERIFY(second.size() < 1'000);
    Bytes room(100'000);
    const auto inflater = std::make_unique<Inflater>();
    inflater->reset();
    QVERIFY(inflater->run(second, room).status == Status::Corrupt);
    inflater->reset();
    inflater->follow(ByteView(data).first(10'000));
    inflater->follow(ByteView(data).subspan(10'000));
    const Inflater::Progress progress = inflater->run(second, room);
    QVERIFY(progress.status == Status::Ended);
    QVERIFY(std::ranges::equal(ByteView(room).first(progress.produced), data));
}

void InflaterTest::finalBlockIsFound()
{
    const auto walker = std::make_unique<codec::BlockWalker>();
    for (const test::Sample& sample : test::samples()) {
        for (const int level : {0, 1, 6}) {
            Bytes stream = test::deflated(sample.data, {.level = level, .windowBits = -15});
            const std::size_t size = stream.size();
            stream.resize(size + codec::BlockWalker::slack, std::byte(0xA5));
            const auto walked = walker->walk(stream);
            QVERIFY(walked);
            QCOMPARE(walked->decodedSize, sample.data.size());
            QCOMPARE((walked->end + 7) / 8, size);
            stream.resize(size);
            stream[walked->finalBlock / 8] ^= std::byte(1) << (walked->finalBlock % 8);
            test::append(stream, test::deflated({}, {.level = 0, .windowBits = -15}));
            QVERIFY(inflated(stream, {.out = 1'000'000}).data == sample.data);
        }
    }
}

void InflaterTest::walkOfDamagedStreamsEnds()
{
    const Bytes data = test::text(20'000);
    const Bytes stream = test::deflated(data, {.windowBits = -15});
    const auto walker = std::make_unique<codec::BlockWalker>();
    test::Dice random(3);
    for (int round = 0; round < 3'000; ++round) {
        Bytes mutant = stream;
        mutant.resize(1 + random(stream.size()));
        mutant[random(mutant.size())] ^= std::byte(1) << random(8);
        const std::size_t size = mutant.size();
        mutant.resize(size + codec::BlockWalker::slack, std::byte(0xFF));
        const auto walked = walker->walk(mutant);
        QVERIFY(!walked || (walked->end + 7) / 8 <= size);
    }
}

QTEST_GUILESS_MAIN(InflaterTest)
#include "inflatertest.moc"
