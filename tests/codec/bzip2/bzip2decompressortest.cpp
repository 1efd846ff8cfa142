#include "bzip2streams.h"
#include "craftedstreams.h"

#include <QTest>

#include <array>
#include <span>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;

class Bzip2DecompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksDoNotChangeTheData();
    void emptyStreamIsRead();
    void randomisedBlockIsRead();
    void maxLengthIsKept();
    void unconsumedTailIsUsedByTheNextCall();
    void unusedDataFollowsTheStream();
    void callsAfterTheEndAreReported();
    void errorsAreRepeated();
    void outputBeforeAnErrorIsDelivered();
    void badHeaderHasItsKind_data();
    void badHeaderHasItsKind();
    void flippedBitsAreFound();
    void truncatedInputNeverEnds();
    void noiseIsNeverAccepted();
    void memoryLimitCanBeRaised_data();
    void memoryLimitCanBeRaised();
    void limitBelowTheUseIsRefused();
    void unfinishedStreamMayBeDropped();
};

namespace {

constexpr std::array<test::Chunks, 4> cuts = {
    {{.in = 0, .out = 1'000'000}, {.in = 1, .out = 1'000}, {.in = 2, .out = 1}, {.in = 7, .out = 100}}};

bool isSame(const test::Decoded& left, const test::Decoded& right)
{
    const auto kind = [](const test::Decoded& result) {
        return result.error ? std::optional(result.error->kind) : std::nullopt;
    };
    return kind(left) == kind(right) && left.ended == right.ended && left.data == right.data;
}

/// What decoding gives, if that is the same for all chunk sizes.
std::optional<test::Decoded> decodedForAllCuts(ByteView stream)
{
    test::Decoded first = test::decodeInChunks(*test::bzip2Decompressor(), stream, cuts.front());
    for (const test::Chunks chunks : std::span(cuts).subspan(1)) {
        if (!isSame(test::decodeInChunks(*test::bzip2Decompressor(), stream, chunks), first)) {
            return std::nullopt;
        }
    }
    return first;
}

Bytes damageSample()
{
    Bytes data = test::text(600);
    test::append(data, test::noise(100));
    test::append(data, test::zeros(400));
    return data;
}

} // namespace

void Bzip2DecompressorTest::chunksDoNotChangeTheData()
{
    for (const test::Sample& sample : test::samples()) {
        const Bytes stream = test::bzip2Stream(sample.data);
        for (const test::Chunks chunks :
             {test::Chunks{.in = 1}, test::Chunks{.in = 2, .out = 1}, test::Chunks{.in = 7, .out = 3},
              test::Chunks{.in = 4096, .out = 100}, test::Chunks{.in = 0, .out = 1'000'000}}) {
            const auto result = test::decodeInChunks(*test::bzip2Decompressor(), stream, chunks);
            QVERIFY(result.ended);
            QCOMPARE(result.consumed, stream.size());
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

void Bzip2DecompressorTest::emptyStreamIsRead()
{
    const Bytes stream = test::bzip2Stream({});
    QCOMPARE(stream.size(), 14U);
    const auto result = decodedForAllCuts(stream);
    QVERIFY(result);
    QVERIFY(result->ended);
    QVERIFY(result->data.empty());
}

void Bzip2DecompressorTest::randomisedBlockIsRead()
{
    const Bytes data = test::text(700);
    const Bytes stream = test::randomisedStream(data);
    QVERIFY(stream != test::bzip2Stream(data));
    const auto result = decodedForAllCuts(stream);
    QVERIFY(result);
    QVERIFY(result->ended);
    QVERIFY(result->data == data);
}

void Bzip2DecompressorTest::maxLengthIsKept()
{
    const Bytes data = test::text(100'000);
    const Bytes stream = test::bzip2Stream(data);
    for (const std::size_t limit : {1U, 999U, 99'999U, 100'000U, 100'001U}) {
        const auto decompressor = test::bzip2Decompressor();
        Bytes result = *decompressor->decompress(stream, limit);
        while (!decompressor->eof()) {
            QVERIFY(!decompressor->needsInput());
            const auto part = decompressor->decompress({}, limit);
            QVERIFY(part);
            QVERIFY(part->size() <= limit);
            test::append(result, *part);
        }
        QVERIFY(result == data);
    }
    const auto decompressor = test::bzip2Decompressor();
    QVERIFY(decompressor->needsInput());
    QVERIFY(decompressor->decompress(stream, 0)->empty());
    QVERIFY(!decompressor->needsInput());
    QVERIFY(*decompressor->decompress({}) == data);
    QVERIFY(decompressor->eof());
}

void Bzip2DecompressorTest::unconsumedTailIsUsedByTheNextCall()
{
    const Bytes data = test::noise(150'000);
    const Bytes stream = test::bzip2Stream(data);
    const auto decompressor = test::bzip2Decompressor();
    Bytes result = *decompressor->decompress(stream, 100);
    QVERIFY(!decompressor->unconsumedTail().empty());
    test::append(result, *decompressor->decompress({}));
    QVERIFY(decompressor->unconsumedTail().empty());
    QVERIFY(decompressor->eof());
    QVERIFY(result == data);
}

void Bzip2DecompressorTest::unusedDataFollowsTheStream()
{
    const Bytes behind = test::bzip2Stream(test::text(100));
    for (const test::Sample& sample : test::samples()) {
        Bytes stream = test::bzip2Stream(sample.data);
        test::append(stream, behind);
        const auto decompressor = test::bzip2Decompressor();
        QVERIFY(*decompressor->decompress(stream) == sample.data);
        QVERIFY(decompressor->eof());
        QVERIFY(std::ranges::equal(decompressor->unusedData(), behind));
        QCOMPARE(decompressor->totalIn(), stream.size() - behind.size());
        QCOMPARE(decompressor->totalOut(), sample.data.size());
    }
}

void Bzip2DecompressorTest::callsAfterTheEndAreReported()
{
    const auto decompressor = test::bzip2Decompressor();
    QVERIFY(decompressor->decompress(test::bzip2Stream(test::text(10))));
    QVERIFY(decompressor->eof());
    QCOMPARE(decompressor->decompress(test::text(10)).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(decompressor->decompress({}).error().kind, ErrorKind::EndOfStream);
}

void Bzip2DecompressorTest::errorsAreRepeated()
{
    const auto decompressor = test::bzip2Decompressor();
    QCOMPARE(decompressor->decompress(test::bytesOf("no bzip2")).error().kind, ErrorKind::UnknownFormat);
    QCOMPARE(decompressor->decompress(test::bzip2Stream({})).error().kind, ErrorKind::UnknownFormat);
    QVERIFY(!decompressor->eof());
    QVERIFY(!decompressor->needsInput());
}

void Bzip2DecompressorTest::outputBeforeAnErrorIsDelivered()
{
    const Bytes data = test::text(250'000);
    Bytes stream = test::bzip2Stream(data);
    stream[stream.size() - 2] ^= std::byte(0xFF);
    const auto result = test::decodeInChunks(*test::bzip2Decompressor(), stream, {.out = 1'000'000});
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::Corrupt);
    QVERIFY(result.error->offset);
    QVERIFY(result.data == data);
}

void Bzip2DecompressorTest::badHeaderHasItsKind_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("text") << QByteArray("hello") << ErrorKind::UnknownFormat;
    QTest::newRow("one byte") << QByteArray("x") << ErrorKind::UnknownFormat;
    QTest::newRow("bzip1") << QByteArray("BZ0") << ErrorKind::UnknownFormat;
    QTest::newRow("level 0") << QByteArray("BZh0") << ErrorKind::UnknownFormat;
    QTest::newRow("level :") << QByteArray("BZh:") << ErrorKind::UnknownFormat;
    QTest::newRow("no block") << QByteArray("BZh9text") << ErrorKind::Corrupt;
    QTest::newRow("half a block mark") << QByteArray("BZh91AY&Sx") << ErrorKind::Corrupt;
    QTest::newRow("end mark, then no CRC")
        << QByteArray::fromHex("425a6831177245385090ffffffff") << ErrorKind::Corrupt;
}

void Bzip2DecompressorTest::badHeaderHasItsKind()
{
    QFETCH(const QByteArray, head);
    QFETCH(const ErrorKind, kind);
    const auto result =
        decodedForAllCuts(test::bytesOf({head.constData(), static_cast<std::size_t>(head.size())}));
    QVERIFY(result);
    QVERIFY(result->error);
    QCOMPARE(result->error->kind, kind);
    QVERIFY(result->error->nativeCode != 0);
}

void Bzip2DecompressorTest::flippedBitsAreFound()
{
    const Bytes data = damageSample();
    const Bytes stream = test::bzip2Stream(data);
    for (std::size_t bit = 0; bit < stream.size() * 8; bit += bit < 200 ? 1 : 7) {
        Bytes damaged = stream;
        damaged[bit / 8] ^= std::byte(1U << (bit % 8));
        const auto result = decodedForAllCuts(damaged);
        QVERIFY2(result, qPrintable(QStringLiteral("bit %1: chunks matter").arg(bit)));
        const bool isWrong = result->ended && result->data != data;
        QVERIFY2(!isWrong, qPrintable(QStringLiteral("bit %1").arg(bit)));
    }
}

void Bzip2DecompressorTest::truncatedInputNeverEnds()
{
    const Bytes stream = test::bzip2Stream(damageSample());
    for (std::size_t size = 0; size < stream.size(); ++size) {
        const auto result = decodedForAllCuts(ByteView(stream).first(size));
        QVERIFY(result);
        QVERIFY(!result->ended);
        QVERIFY(!result->error);
        QCOMPARE(result->consumed, size);
    }
}

void Bzip2DecompressorTest::noiseIsNeverAccepted()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Bytes stream = test::bytesOf("BZh11AY&SY");
        test::append(stream, test::noise(300, seed));
        const auto result = decodedForAllCuts(stream);
        QVERIFY(result);
        QVERIFY(!result->ended);
    }
}

void Bzip2DecompressorTest::memoryLimitCanBeRaised_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<std::size_t>("chunk");
    for (const int level : {1, 5, 9}) {
        for (const std::size_t chunk : {1U, 3U, 4U, 1000U}) {
            QTest::addRow("level %d chunk %zu", level, chunk) << level << chunk;
        }
    }
}

void Bzip2DecompressorTest::memoryLimitCanBeRaised()
{
    QFETCH(const int, level);
    QFETCH(const std::size_t, chunk);
    const Bytes data = test::noise(10'000);
    const Bytes stream = test::bzip2Stream(data, level);
    const std::uint64_t needed = codec::Bzip2Options::make(level)->memory().decompress;
    const auto decompressor = test::bzip2Decompressor(needed - 1);
    const auto refused = test::decodeInChunks(*decompressor, stream, {.in = chunk});
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, ErrorKind::MemoryLimit);
    QCOMPARE(refused.error->bytesNeeded, needed);
    QVERIFY(decompressor->setMemoryLimit(needed));
    const auto result =
        test::decodeInChunks(*decompressor, ByteView(stream).subspan(refused.consumed), {.in = chunk});
    QVERIFY(result.ended);
    QVERIFY(result.data == data);
}

void Bzip2DecompressorTest::limitBelowTheUseIsRefused()
{
    const Bytes stream = test::bzip2Stream(test::text(1'000));
    const auto decompressor = test::bzip2Decompressor();
    QVERIFY(decompressor->setMemoryLimit(1));
    QVERIFY(decompressor->setMemoryLimit(codec::unlimitedMemory));
    QVERIFY(decompressor->decompress(ByteView(stream).first(20)));
    const auto lowered = decompressor->setMemoryLimit(1);
    QVERIFY(!lowered);
    QCOMPARE(lowered.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(decompressor->decompress(ByteView(stream).subspan(20)));
    QVERIFY(decompressor->eof());
}

void Bzip2DecompressorTest::unfinishedStreamMayBeDropped()
{
    const Bytes stream = test::bzip2Stream(test::noise(100'000));
    QVERIFY(test::bzip2Decompressor()->decompress(ByteView(stream).first(60'000), 10));
}

QTEST_GUILESS_MAIN(Bzip2DecompressorTest)
#include "bzip2decompressortest.moc"
