#include "bzip2streams.h"

#include <QTest>

using namespace holdall;
using codec::Action;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;

class Bzip2CompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesRoundTrip_data();
    void samplesRoundTrip();
    void chunksDoNotChangeTheBytes_data();
    void chunksDoNotChangeTheBytes();
    void finishWithInputMakesTheSameBytes_data();
    void finishWithInputMakesTheSameBytes();
    void flushesAreRefusedAndHarmless();
    void callsAfterFinishAreReported();
    void inputBehindFinishIsReported();
    void totalsAreCounted();
    void unfinishedStreamMayBeDropped();
};

namespace {

/// A level 1 block holds 19 bytes less than 100,000.
constexpr std::size_t fullBlock = 99'981;

} // namespace

void Bzip2CompressorTest::samplesRoundTrip_data()
{
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 9; ++level) {
        QTest::addRow("%d", level) << level;
    }
}

void Bzip2CompressorTest::samplesRoundTrip()
{
    QFETCH(const int, level);
    for (const test::Sample& sample : test::samples()) {
        const Bytes stream = test::bzip2Stream(sample.data, level);
        const auto result = test::decodeInChunks(*test::bzip2Decompressor(), stream, {});
        QVERIFY(result.ended);
        QCOMPARE(result.consumed, stream.size());
        QVERIFY2(result.data == sample.data, sample.name);
    }
}

void Bzip2CompressorTest::chunksDoNotChangeTheBytes_data()
{
    QTest::addColumn<int>("level");
    QTest::newRow("1") << 1;
    QTest::newRow("9") << 9;
}

void Bzip2CompressorTest::chunksDoNotChangeTheBytes()
{
    QFETCH(const int, level);
    for (const test::Sample& sample : test::samples()) {
        const Bytes whole = test::bzip2Stream(sample.data, level);
        for (const test::Chunks chunks : {test::Chunks{.in = 1}, test::Chunks{.in = 2, .out = 7},
                                          test::Chunks{.in = 7, .out = 1}, test::Chunks{.in = 4096}}) {
            const auto cut = test::compressInChunks(*test::bzip2Compressor(level), sample.data, chunks);
            QVERIFY(cut);
            QVERIFY2(*cut == whole, sample.name);
        }
    }
}

void Bzip2CompressorTest::finishWithInputMakesTheSameBytes_data()
{
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {std::size_t(0), std::size_t(1), fullBlock - 1, fullBlock, fullBlock + 1,
                                   2 * fullBlock, std::size_t(250'000)}) {
        QTest::addRow("%zu", size) << size;
    }
}

void Bzip2CompressorTest::finishWithInputMakesTheSameBytes()
{
    QFETCH(const std::size_t, size);
    const Bytes data = test::text(size);
    const Bytes expected = test::bzip2Stream(data);
    for (const std::size_t room : {1U, 100U, 1'000'000U}) {
        const auto compressor = test::bzip2Compressor(1);
        Bytes stream;
        Bytes buffer(room);
        ByteView rest = data;
        for (bool done = false; !done;) {
            const auto step = compressor->step(rest, buffer, Action::Finish);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
            test::append(stream, ByteView(buffer).first(step->produced));
            done = step->done;
        }
        QVERIFY(stream == expected);
    }
}

void Bzip2CompressorTest::flushesAreRefusedAndHarmless()
{
    const Bytes data = test::text(1'000);
    const auto compressor = test::bzip2Compressor();
    Bytes stream = *compressor->compress(data);
    for (const Action mode : {Action::SyncFlush, Action::FullFlush}) {
        const auto flushed = compressor->flush(mode);
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().kind, ErrorKind::UnsupportedOption);
    }
    test::append(stream, *compressor->finish());
    QVERIFY(stream == test::bzip2Stream(data, 9));
}

void Bzip2CompressorTest::callsAfterFinishAreReported()
{
    const auto compressor = test::bzip2Compressor();
    QVERIFY(compressor->finish());
    QCOMPARE(compressor->compress(test::text(10)).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->compress({}).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->finish().error().kind, ErrorKind::EndOfStream);
}

void Bzip2CompressorTest::inputBehindFinishIsReported()
{
    const auto compressor = test::bzip2Compressor();
    Bytes room(1);
    const auto step = compressor->step(test::text(100), room, Action::Finish);
    QVERIFY(step);
    QVERIFY(!step->done);
    QCOMPARE(compressor->step(test::text(10), room, Action::Run).error().kind, ErrorKind::EndOfStream);
}

void Bzip2CompressorTest::totalsAreCounted()
{
    const Bytes data = test::text(300'000);
    const auto compressor = test::bzip2Compressor(1);
    const auto stream = test::compressInChunks(*compressor, data, {.in = 777, .out = 99});
    QCOMPARE(compressor->totalIn(), data.size());
    QCOMPARE(compressor->totalOut(), stream->size());
}

void Bzip2CompressorTest::unfinishedStreamMayBeDropped()
{
    QVERIFY(test::bzip2Compressor(1)->compress(test::text(500'000)));
}

QTEST_GUILESS_MAIN(Bzip2CompressorTest)
#include "bzip2compressortest.moc"
