#include "codec/zstd/zstdcoders.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <QTest>

#include <zstd.h>

using namespace holdall;
using codec::Action;
using codec::ErrorKind;

Q_DECLARE_METATYPE(codec::ZstdSettings)

namespace {

std::unique_ptr<codec::Compressor> compressorWith(const codec::ZstdSettings& settings = {})
{
    return std::move(*codec::makeZstdCompressor(*codec::ZstdOptions::make(settings)));
}

codec::Bytes decoded(codec::ByteView frame)
{
    const auto decompressor = codec::makeZstdDecompressor(std::nullopt);
    test::Decoded result = test::decodeInChunks(**decompressor, frame, {});
    return result.ended && !result.error ? std::move(result.data) : test::bytesOf("not decodable");
}

} // namespace

class ZstdCompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksDoNotChangeTheBytes_data();
    void chunksDoNotChangeTheBytes();
    void outputRoomDoesNotChangeTheBytes();
    void windowWrapDoesNotChangeTheBytes_data();
    void windowWrapDoesNotChangeTheBytes();
    void bothInterfacesMakeTheSameBytes();
    void levelsAreTheLibrarysOwn_data();
    void levelsAreTheLibrarysOwn();
    void samplesRoundTrip_data();
    void samplesRoundTrip();
    void finishWithInputTakesAllOfIt();
    void syncFlushMakesEverythingDecodable();
    void flushWithoutDataIsEmpty();
    void fullFlushIsRefusedAndHarmless();
    void callsAfterFinishAreReported();
    void totalsAreCounted();
    void unfinishedStreamMayBeDropped();
};

namespace {

void addSettings()
{
    QTest::addColumn<codec::ZstdSettings>("settings");
    for (const int level : {-7, -1, 1, 3, 6, 12, 16, 19}) {
        QTest::addRow("level %d", level) << codec::ZstdSettings{.level = level};
    }
    QTest::newRow("no checksum") << codec::ZstdSettings{.checksum = false};
    QTest::newRow("long 20") << codec::ZstdSettings{.longWindow = 20};
    QTest::newRow("level 19 long 22") << codec::ZstdSettings{.level = 19, .longWindow = 22};
}

} // namespace

void ZstdCompressorTest::chunksDoNotChangeTheBytes_data()
{
    addSettings();
}

void ZstdCompressorTest::chunksDoNotChangeTheBytes()
{
    QFETCH(const codec::ZstdSettings, settings);
    std::vector<test::Sample> samples = test::samples();
    samples.push_back({"one block exactly", test::text(131'072)});
    for (const test::Sample& sample : samples) {
        const auto whole = test::compressInChunks(*compressorWith(settings), sample.data, {});
        QVERIFY(whole);
        for (const std::size_t chunk : {1U, 2U, 7U, 4096U, 131'072U}) {
            const auto cut = test::compressInChunks(*compressorWith(settings), sample.data, {.in = chunk});
            QVERIFY(cut);
            QVERIFY2(*cut == *whole, sample.name);
        }
    }
}

void ZstdCompressorTest::outputRoomDoesNotChangeTheBytes()
{
    for (const test::Sample& sample : test::samples()) {
        const auto whole = test::compressInChunks(*compressorWith(), sample.data, {.out = 1'000'000});
        for (const std::size_t room : {1U, 3U, 500U, 131'072U}) {
            const auto cut = test::compressInChunks(*compressorWith(), sample.data, {.in = 999, .out = room});
            QVERIFY(cut);
            QVERIFY2(*cut == *whole, sample.name);
        }
    }
}

void ZstdCompressorTest::windowWrapDoesNotChangeTheBytes_data()
{
    QTest::addColumn<codec::ZstdSettings>("settings");
    QTest::newRow("level 1") << codec::ZstdSettings{.level = 1};
    QTest::newRow("level 5") << codec::ZstdSettings{.level = 5};
    QTest::newRow("long 17") << codec::ZstdSettings{.longWindow = 17};
    QTest::newRow("level 13 long 17") << codec::ZstdSettings{.level = 13, .longWindow = 17};
}

void ZstdCompressorTest::windowWrapDoesNotChangeTheBytes()
{
    QFETCH(const codec::ZstdSettings, settings);
    codec::Bytes data = test::text(3'000'001);
    const codec::Bytes random = test::noise(400'000);
    data.insert(data.begin() + 700'000, random.begin(), random.end());
    data.insert(data.end(), random.begin(), random.end());
    const auto whole = test::compressInChunks(*compressorWith(settings), data, {.out = 8'000'000});
    for (const test::Chunks chunks :
         {test::Chunks{.in = 7, .out = 4096}, test::Chunks{.in = 4096, .out = 100},
          test::Chunks{.in = 100'000, .out = 200'000}}) {
        const auto cut = test::compressInChunks(*compressorWith(settings), data, chunks);
        QVERIFY(cut);
        QVERIFY(*cut == *whole);
    }
    QVERIFY(decoded(*whole) == data);
}

void ZstdCompressorTest::bothInterfacesMakeTheSameBytes()
{
    for (const test::Sample& sample : test::samples()) {
        const auto stepped = test::compressInChunks(*compressorWith(), sample.data, {.in = 1000});
        const auto compressor = compressorWith();
        codec::Bytes joined = *compressor->compress(sample.data);
        const codec::Bytes rest = *compressor->finish();
        joined.insert(joined.end(), rest.begin(), rest.end());
        QVERIFY2(joined == *stepped, sample.name);
    }
}

void ZstdCompressorTest::levelsAreTheLibrarysOwn_data()
{
    QTest::addColumn<codec::ZstdSettings>("settings");
    for (const int level : {-7, -1, 1, 3, 5, 9, 12, 13, 16, 18, 19, 22}) {
        QTest::addRow("level %d", level) << codec::ZstdSettings{.level = level};
    }
    for (const int level : {1, 3, 9, 19}) {
        QTest::addRow("level %d long 18", level) << codec::ZstdSettings{.level = level, .longWindow = 18};
    }
}

void ZstdCompressorTest::levelsAreTheLibrarysOwn()
{
    QFETCH(const codec::ZstdSettings, settings);
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, settings.level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    if (settings.longWindow) {
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_enableLongDistanceMatching, 1);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, *settings.longWindow);
    }
    const codec::Bytes data = test::text(1'000'000);
    codec::Bytes frame(data.size());
    ZSTD_inBuffer input{data.data(), data.size(), 0};
    ZSTD_outBuffer output{frame.data(), frame.size(), 0};
    QVERIFY(!ZSTD_isError(ZSTD_compressStream2(context.get(), &output, &input, ZSTD_e_continue)));
    QCOMPARE(ZSTD_compressStream2(context.get(), &output, &input, ZSTD_e_end), 0U);
    frame.resize(output.pos);
    QVERIFY(frame == *test::compressInChunks(*compressorWith(settings), data, {}));
}

void ZstdCompressorTest::samplesRoundTrip_data()
{
    addSettings();
}

void ZstdCompressorTest::samplesRoundTrip()
{
    QFETCH(const codec::ZstdSettings, settings);
    for (const test::Sample& sample : test::samples()) {
        const auto frame = test::compressInChunks(*compressorWith(settings), sample.data, {});
        QVERIFY(frame);
        QVERIFY2(decoded(*frame) == sample.data, sample.name);
    }
}

void ZstdCompressorTest::finishWithInputTakesAllOfIt()
{
    const codec::Bytes data = test::text(200'000);
    const auto compressor = compressorWith();
    codec::Bytes frame(200'000);
    const auto step = compressor->step(data, frame, Action::Finish);
    QVERIFY(step);
    QVERIFY(step->done);
    QCOMPARE(step->consumed, data.size());
    frame.resize(step->produced);
    QVERIFY(frame == *test::compressInChunks(*compressorWith(), data, {.in = 5}));
}

void ZstdCompressorTest::syncFlushMakesEverythingDecodable()
{
    const codec::Bytes data = test::text(1'000);
    const auto compressor = compressorWith();
    const auto decompressor = codec::makeZstdDecompressor(std::nullopt);
    for (int i = 0; i < 5; ++i) {
        codec::Bytes part = *compressor->compress(data);
        const codec::Bytes flushed = *compressor->flush(Action::SyncFlush);
        part.insert(part.end(), flushed.begin(), flushed.end());
        QVERIFY(*(*decompressor)->decompress(part) == data);
        QVERIFY(!(*decompressor)->eof());
    }
    QVERIFY((*decompressor)->decompress(*compressor->finish())->empty());
    QVERIFY((*decompressor)->eof());
}

void ZstdCompressorTest::flushWithoutDataIsEmpty()
{
    const auto compressor = compressorWith();
    QVERIFY(compressor->compress(test::text(1'000)));
    QVERIFY(!compressor->flush(Action::SyncFlush)->empty());
    QVERIFY(compressor->flush(Action::SyncFlush)->empty());
}

void ZstdCompressorTest::fullFlushIsRefusedAndHarmless()
{
    const codec::Bytes data = test::text(1'000);
    const auto compressor = compressorWith();
    codec::Bytes frame = *compressor->compress(data);
    const auto flushed = compressor->flush(Action::FullFlush);
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().kind, ErrorKind::UnsupportedOption);
    const codec::Bytes rest = *compressor->finish();
    frame.insert(frame.end(), rest.begin(), rest.end());
    QVERIFY(decoded(frame) == data);
}

void ZstdCompressorTest::callsAfterFinishAreReported()
{
    const auto compressor = compressorWith();
    QVERIFY(compressor->finish());
    QCOMPARE(compressor->compress(test::text(10)).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->flush(Action::SyncFlush).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->finish().error().kind, ErrorKind::EndOfStream);
}

void ZstdCompressorTest::totalsAreCounted()
{
    const codec::Bytes data = test::text(300'000);
    const auto compressor = compressorWith();
    const auto frame = test::compressInChunks(*compressor, data, {.in = 777, .out = 99});
    QCOMPARE(compressor->totalIn(), data.size());
    QCOMPARE(compressor->totalOut(), frame->size());
}

void ZstdCompressorTest::unfinishedStreamMayBeDropped()
{
    const auto compressor = compressorWith({.level = 19});
    QVERIFY(compressor->compress(test::text(500'000)));
}

QTEST_GUILESS_MAIN(ZstdCompressorTest)
#include "zstdcompressortest.moc"
