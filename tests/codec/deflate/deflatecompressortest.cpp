#include "deflatestreams.h"

#include <QTest>

#include <algorithm>

using namespace holdall;
using codec::Action;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using codec::DeflateSettings;
using codec::ErrorKind;
using codec::Strategy;

Q_DECLARE_METATYPE(codec::DeflateSettings)

class DeflateCompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesRoundTrip_data();
    void samplesRoundTrip();
    void chunksDoNotChangeTheBytes_data();
    void chunksDoNotChangeTheBytes();
    void finishWithInputTakesAllOfIt();
    void flushMakesEverythingDecodable_data();
    void flushMakesEverythingDecodable();
    void flushDoesNotDependOnTheRoom_data();
    void flushDoesNotDependOnTheRoom();
    void flushThatFillsTheStageIsWrittenOnce();
    void fullFlushForgetsTheHistory();
    void flushWithoutDataIsEmpty();
    void copyGoesOnAlone_data();
    void copyGoesOnAlone();
    void copyKeepsWaitingOutput();
    void copyOfFinishedIsReported();
    void headerIsWritten();
    void headerSurvivesItsOptionsAndTheOriginal();
    void defaultHeaderIsEmpty();
    void dictionaryIsUsed();
    void emptyDictionaryIsNone();
    void callsAfterFinishAreReported();
    void inputBehindFinishIsReported();
    void totalsAreCounted();
    void unfinishedStreamMayBeDropped();
};

namespace {

void addSettings()
{
    QTest::addColumn<DeflateSettings>("settings");
    for (const test::NamedContainer& row : test::namedContainers) {
        for (const int level : {-1, 0, 1, 4, 9}) {
            QTest::addRow("%s level %d", row.name, level)
                << DeflateSettings{.container = row.container, .level = level};
        }
    }
    QTest::newRow("small window") << DeflateSettings{.windowBits = 9, .memoryLevel = 1};
    QTest::newRow("stored, small window") << DeflateSettings{.level = 0, .windowBits = -9, .memoryLevel = 1};
    QTest::newRow("stored, small memory") << DeflateSettings{.level = 0, .memoryLevel = 1};
    QTest::newRow("filtered") << DeflateSettings{.strategy = Strategy::Filtered};
    QTest::newRow("huffman") << DeflateSettings{.strategy = Strategy::HuffmanOnly};
    QTest::newRow("rle") << DeflateSettings{.strategy = Strategy::Rle};
    QTest::newRow("fixed") << DeflateSettings{.windowBits = -15, .strategy = Strategy::Fixed};
    QTest::newRow("dictionary") << DeflateSettings{.dictionary = test::text(40'000)};
    QTest::newRow("named") << DeflateSettings{.windowBits = 31,
                                              .header = codec::GzipHeader{.name = std::string(70'000, 'n')}};
}

test::Decoded decoded(ByteView stream, const DeflateSettings& settings)
{
    const auto decompressor = test::inflater({.container = settings.container,
                                              .windowBits = settings.windowBits,
                                              .dictionary = settings.dictionary});
    return test::decodeInChunks(*decompressor, stream, {});
}

void verifyDecodes(ByteView stream, const DeflateSettings& settings, ByteView data)
{
    const test::Decoded result = decoded(stream, settings);
    QVERIFY(!result.error);
    QVERIFY(result.ended);
    QCOMPARE(result.consumed, stream.size());
    QVERIFY(std::ranges::equal(result.data, data));
}

/// The bytes of all calls that `action` needs with output buffers of `room` bytes.
Bytes pushed(codec::Compressor& compressor, ByteView data, Action action, std::size_t room)
{
    Bytes result;
    Bytes buffer(room);
    for (;;) {
        const auto step = compressor.step(data, buffer, action);
        data = data.subspan(step->consumed);
        test::append(result, ByteView(buffer).first(step->produced));
        if (step->done) {
            return result;
        }
    }
}

void verifyChunksDoNotMatter(const DeflateSettings& settings, ByteView data)
{
    const Bytes whole = test::deflated(data, settings);
    for (const test::Chunks chunks :
         {test::Chunks{.in = 1}, test::Chunks{.in = 2}, test::Chunks{.in = 7, .out = 1},
          test::Chunks{.in = 4096, .out = 5}, test::Chunks{.in = 100'000, .out = 1'000'000}}) {
        const auto cut = test::compressInChunks(*test::deflater(settings), data, chunks);
        QVERIFY(cut);
        QVERIFY(*cut == whole);
    }
}

void verifyFlushIsDecodable(const DeflateSettings& settings, Action mode, ByteView data)
{
    const auto compressor = test::deflater(settings);
    const auto decompressor = test::inflater({.container = settings.container,
                                              .windowBits = settings.windowBits,
                                              .dictionary = settings.dictionary});
    for (int i = 0; i < 3; ++i) {
        Bytes part = *compressor->compress(data);
        test::append(part, *compressor->flush(mode));
        QVERIFY(std::ranges::equal(*decompressor->decompress(part), data));
        QVERIFY(!decompressor->eof());
    }
    QVERIFY(decompressor->decompress(*compressor->finish())->empty());
    QVERIFY(decompressor->eof());
}

/// Pieces of several sizes with a flush behind each, made with output buffers of `room` bytes.
Bytes flushedStream(const DeflateSettings& settings, Action mode, std::size_t room)
{
    const Bytes data = test::samples().back().data;
    const auto compressor = test::deflater(settings);
    Bytes stream;
    for (const std::size_t size : {0U, 1U, 100U, 16'384U, 20'000U}) {
        test::append(stream, pushed(*compressor, ByteView(data).first(size), mode, room));
    }
    test::append(stream, pushed(*compressor, {}, Action::Finish, room));
    return stream;
}

} // namespace

void DeflateCompressorTest::samplesRoundTrip_data()
{
    addSettings();
}

void DeflateCompressorTest::samplesRoundTrip()
{
    QFETCH(const DeflateSettings, settings);
    for (const test::Sample& sample : test::samples()) {
        verifyDecodes(test::deflated(sample.data, settings), settings, sample.data);
    }
}

void DeflateCompressorTest::chunksDoNotChangeTheBytes_data()
{
    addSettings();
}

void DeflateCompressorTest::chunksDoNotChangeTheBytes()
{
    QFETCH(const DeflateSettings, settings);
    constexpr std::size_t longest = 80'000; // more than zlib's window holds, twice over
    for (const test::Sample& sample : test::samples()) {
        verifyChunksDoNotMatter(settings, ByteView(sample.data).first(std::min(sample.data.size(), longest)));
    }
}

void DeflateCompressorTest::finishWithInputTakesAllOfIt()
{
    const Bytes data = test::text(200'000);
    for (const std::size_t room : {1U, 100U, 1'000'000U}) {
        QVERIFY(pushed(*test::deflater(), data, Action::Finish, room) == test::deflated(data));
    }
}

void DeflateCompressorTest::flushMakesEverythingDecodable_data()
{
    addSettings();
}

void DeflateCompressorTest::flushMakesEverythingDecodable()
{
    QFETCH(const DeflateSettings, settings);
    for (const std::size_t size : {1U, 1'000U, 16'384U, 40'000U}) {
        verifyFlushIsDecodable(settings, Action::SyncFlush, test::noise(size));
        verifyFlushIsDecodable(settings, Action::FullFlush, test::noise(size));
    }
}

void DeflateCompressorTest::flushDoesNotDependOnTheRoom_data()
{
    addSettings();
}

void DeflateCompressorTest::flushDoesNotDependOnTheRoom()
{
    QFETCH(const DeflateSettings, settings);
    for (const Action mode : {Action::SyncFlush, Action::FullFlush}) {
        const Bytes expected = flushedStream(settings, mode, 1'000'000);
        for (const std::size_t room : {1U, 2U, 5U, 6U, 16'384U}) {
            QVERIFY(flushedStream(settings, mode, room) == expected);
        }
    }
}

/// zlib writes the marker again when it is called again because the output was just full.
void DeflateCompressorTest::flushThatFillsTheStageIsWrittenOnce()
{
    constexpr std::size_t stage = 16'384;
    constexpr std::size_t storedHeader = 5; // of the block; the marker is an empty block
    for (std::size_t size = stage - 20; size < stage; ++size) {
        const auto compressor = test::deflater({.level = 0, .windowBits = -15});
        Bytes stream = *compressor->compress(test::noise(size));
        test::append(stream, *compressor->flush(Action::SyncFlush));
        QCOMPARE(stream.size(), storedHeader + size + storedHeader);
    }
}

void DeflateCompressorTest::fullFlushForgetsTheHistory()
{
    const Bytes data = test::text(3'000);
    const auto compressor = test::deflater({.container = DeflateContainer::Raw});
    QVERIFY(compressor->compress(data));
    QVERIFY(compressor->flush(Action::FullFlush));
    Bytes behind = *compressor->compress(data);
    test::append(behind, *compressor->finish());
    verifyDecodes(behind, {.container = DeflateContainer::Raw}, data);
}

void DeflateCompressorTest::flushWithoutDataIsEmpty()
{
    const auto compressor = test::deflater();
    QVERIFY(!compressor->flush(Action::SyncFlush)->empty()); // the header
    QVERIFY(compressor->flush(Action::SyncFlush)->empty());
    QVERIFY(compressor->compress(test::text(1000)));
    QVERIFY(!compressor->flush(Action::SyncFlush)->empty());
    QVERIFY(compressor->flush(Action::SyncFlush)->empty());
    QVERIFY(!compressor->flush(Action::FullFlush)->empty());
    QVERIFY(compressor->flush(Action::SyncFlush)->empty());
    QVERIFY(!compressor->flush(Action::Run));
}

void DeflateCompressorTest::copyGoesOnAlone_data()
{
    addSettings();
}

void DeflateCompressorTest::copyGoesOnAlone()
{
    QFETCH(const DeflateSettings, settings);
    const Bytes start = test::samples().back().data;
    const Bytes one = test::text(20'000);
    const Bytes other = test::noise(30'000);
    auto original = test::deflater(settings);
    Bytes left = *original->compress(start);
    Bytes right = left;
    const auto copy = std::move(*original->copy());
    QCOMPARE(copy->totalIn(), start.size());
    test::append(left, *original->compress(one));
    test::append(left, *original->finish());
    original.reset();
    test::append(right, *copy->compress(other));
    test::append(right, *copy->finish());

    Bytes startAndOne = start;
    test::append(startAndOne, one);
    verifyDecodes(left, settings, startAndOne);
    QVERIFY(left == test::deflated(startAndOne, settings));
    Bytes startAndOther = start;
    test::append(startAndOther, other);
    verifyDecodes(right, settings, startAndOther);
    QVERIFY(right == test::deflated(startAndOther, settings));
}

void DeflateCompressorTest::copyKeepsWaitingOutput()
{
    // Noise grows by this, and the small window cannot take it all: input waits within zlib too.
    const DeflateSettings settings{.windowBits = 9, .memoryLevel = 1, .strategy = Strategy::Fixed};
    const Bytes data = test::noise(100'000);
    const Bytes whole = test::deflated(data, settings);
    for (const std::size_t room : {1'000U, 16'000U, 20'000U, 33'000U}) {
        const auto original = test::deflater(settings);
        Bytes stream(room);
        const auto step = original->step(data, stream, Action::Run);
        QCOMPARE(step->produced, room);
        const auto copy = std::move(*original->copy());
        const ByteView rest = ByteView(data).subspan(step->consumed);
        Bytes left = stream;
        test::append(left, pushed(*original, rest, Action::Finish, 100));
        QVERIFY(left == whole);
        test::append(stream, pushed(*copy, rest, Action::Finish, 777));
        QVERIFY(stream == whole);
    }
}

void DeflateCompressorTest::copyOfFinishedIsReported()
{
    const auto compressor = test::deflater();
    QVERIFY(compressor->finish());
    QCOMPARE(compressor->copy().error().kind, ErrorKind::EndOfStream);
}

void DeflateCompressorTest::headerIsWritten()
{
    const Bytes stream = test::deflated(
        test::text(100), {.windowBits = 31, .header = codec::GzipHeader{"a name", 0x01020304}});
    const Bytes header = test::bytesOf(std::string_view("\x1f\x8b\x08\x08\x04\x03\x02\x01\x00\x03"
                                                        "a name\0",
                                                        17));
    QVERIFY(std::ranges::equal(ByteView(stream).first(header.size()), header));
}

void DeflateCompressorTest::headerSurvivesItsOptionsAndTheOriginal()
{
    const DeflateSettings settings{.windowBits = 31,
                                   .header = codec::GzipHeader{.name = std::string(60'000, 'x')}};
    auto original = test::deflater(settings);
    const auto copy = std::move(*original->copy());
    original.reset();
    QVERIFY(*test::compressInChunks(*copy, test::text(100), {.out = 10})
            == test::deflated(test::text(100), settings));
}

void DeflateCompressorTest::defaultHeaderIsEmpty()
{
    const Bytes plain = test::deflated(test::text(100), {.windowBits = 31});
    const Bytes expected = test::bytesOf(std::string_view("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10));
    QVERIFY(std::ranges::equal(ByteView(plain).first(expected.size()), expected));
    QVERIFY(plain == test::deflated(test::text(100), {.windowBits = 31, .header = codec::GzipHeader{}}));
}

void DeflateCompressorTest::dictionaryIsUsed()
{
    const Bytes data = test::noise(5'000);
    for (const int windowBits : {15, -15}) {
        const DeflateSettings with{.windowBits = windowBits, .dictionary = data};
        QVERIFY(test::deflated(data, with).size() < 200);
        verifyDecodes(test::deflated(data, with), with, data);
    }
}

void DeflateCompressorTest::emptyDictionaryIsNone()
{
    const Bytes data = test::text(1'000);
    for (const int windowBits : {15, -15}) {
        const DeflateSettings with{.windowBits = windowBits, .dictionary = Bytes()};
        QVERIFY(test::deflated(data, with) == test::deflated(data, {.windowBits = windowBits}));
        verifyDecodes(test::deflated(data, with), with, data);
    }
}

void DeflateCompressorTest::callsAfterFinishAreReported()
{
    const auto compressor = test::deflater();
    QVERIFY(compressor->finish());
    QCOMPARE(compressor->compress(test::text(10)).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->compress({}).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->flush(Action::SyncFlush).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(compressor->finish().error().kind, ErrorKind::EndOfStream);
}

void DeflateCompressorTest::inputBehindFinishIsReported()
{
    const auto compressor = test::deflater();
    Bytes room(1);
    const auto step = compressor->step(test::text(100), room, Action::Finish);
    QVERIFY(!step->done);
    QCOMPARE(compressor->step(test::text(10), room, Action::Run).error().kind, ErrorKind::EndOfStream);
}

void DeflateCompressorTest::totalsAreCounted()
{
    const Bytes data = test::text(300'000);
    const auto compressor = test::deflater();
    const auto stream = test::compressInChunks(*compressor, data, {.in = 777, .out = 99});
    QCOMPARE(compressor->totalIn(), data.size());
    QCOMPARE(compressor->totalOut(), stream->size());
}

void DeflateCompressorTest::unfinishedStreamMayBeDropped()
{
    QVERIFY(test::deflater()->compress(test::text(500'000)));
}

QTEST_GUILESS_MAIN(DeflateCompressorTest)
#include "deflatecompressortest.moc"
