#include "codec/zstd/frames.h"

#include <QTest>

using namespace holdall;
using codec::Check;
using codec::ErrorKind;
using test::frameOf;
using test::zstdDecompressor;

Q_DECLARE_METATYPE(codec::Bytes)

class ZstdDecompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesAreReadInAnyChunks_data();
    void samplesAreReadInAnyChunks();
    void whatFollowsTheFrameStays();
    void unusedDataIsKept();
    void inputAfterTheEndIsReported();
    void maxLengthIsKept();
    void exactRoomStillReachesTheEnd();
    void callsThatCannotMoveDoNotFail();
    void checkIsToldByTheHeader();
    void skippableFrameHasNoData_data();
    void skippableFrameHasNoData();
    void memoryLimitIsHeldBeforeAllocation_data();
    void memoryLimitIsHeldBeforeAllocation();
    void raisedMemoryLimitGoesOn_data();
    void raisedMemoryLimitGoesOn();
    void limitBelowWhatIsInUseIsRefused();
    void neededMemoryMeetsTheEstimate();
    void largestWindowIsRead();
    void handMadeHeadersAreRead_data();
    void handMadeHeadersAreRead();
    void totalsAreCounted();
};

void ZstdDecompressorTest::samplesAreReadInAnyChunks_data()
{
    QTest::addColumn<std::size_t>("in");
    QTest::addColumn<std::size_t>("out");
    for (const std::size_t in : {1U, 2U, 7U, 4096U, 0U}) {
        for (const std::size_t out : {1U, 100U, 131'072U, 1'000'000U}) {
            QTest::addRow("in %zu, out %zu", in, out) << in << out;
        }
    }
}

void ZstdDecompressorTest::samplesAreReadInAnyChunks()
{
    QFETCH(const std::size_t, in);
    QFETCH(const std::size_t, out);
    for (const test::Sample& sample : test::samples()) {
        for (const bool checksum : {true, false}) {
            const codec::Bytes frame = frameOf(sample.data, {.checksum = checksum});
            const test::Decoded result =
                test::decodeInChunks(*zstdDecompressor(), frame, {.in = in, .out = out});
            QVERIFY2(!result.error, sample.name);
            QVERIFY2(result.ended, sample.name);
            QCOMPARE(result.consumed, frame.size());
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

void ZstdDecompressorTest::whatFollowsTheFrameStays()
{
    for (const test::Sample& sample : test::samples()) {
        const codec::Bytes frame = frameOf(sample.data);
        const codec::Bytes file = test::joined({frame, frame, test::bytesOf("garbage")});
        for (const std::size_t in : {1U, 7U, 0U}) {
            const test::Decoded result =
                test::decodeInChunks(*zstdDecompressor(), file, {.in = in, .out = 50'000});
            QVERIFY2(result.ended && !result.error, sample.name);
            QCOMPARE(result.consumed, frame.size());
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

void ZstdDecompressorTest::unusedDataIsKept()
{
    const auto decompressor = zstdDecompressor();
    const codec::Bytes file = test::joined({frameOf(test::text(1000)), test::bytesOf("rest")});
    QVERIFY(decompressor->needsInput());
    QVERIFY(decompressor->unusedData().empty());
    QVERIFY(*decompressor->decompress(file) == test::text(1000));
    QVERIFY(decompressor->eof());
    QVERIFY(!decompressor->needsInput());
    const codec::ByteView unused = decompressor->unusedData();
    QVERIFY(codec::Bytes(unused.begin(), unused.end()) == test::bytesOf("rest"));
}

void ZstdDecompressorTest::inputAfterTheEndIsReported()
{
    const auto decompressor = zstdDecompressor();
    QVERIFY(decompressor->decompress(frameOf({})));
    QCOMPARE(decompressor->decompress(test::bytesOf("x")).error().kind, ErrorKind::EndOfStream);
    codec::Bytes room(10);
    QCOMPARE(decompressor->step({}, room).error().kind, ErrorKind::EndOfStream);
}

void ZstdDecompressorTest::maxLengthIsKept()
{
    const codec::Bytes data = test::text(500'000);
    const codec::Bytes frame = frameOf(data);
    for (const std::size_t limit : {1'000U, 131'072U, 499'999U}) {
        const auto decompressor = zstdDecompressor();
        codec::Bytes result = *decompressor->decompress(frame, limit);
        QCOMPARE(result.size(), limit);
        QVERIFY(!decompressor->needsInput());
        while (!decompressor->eof()) {
            const auto more = decompressor->decompress({}, limit);
            QVERIFY(more);
            QVERIFY(more->size() <= limit);
            result.insert(result.end(), more->begin(), more->end());
        }
        QVERIFY(result == data);
    }
}

void ZstdDecompressorTest::exactRoomStillReachesTheEnd()
{
    const codec::Bytes data = test::text(300'000);
    for (const bool checksum : {true, false}) {
        const codec::Bytes frame = frameOf(data, {.checksum = checksum});
        const auto decompressor = zstdDecompressor();
        codec::Bytes room(data.size());
        const auto step = decompressor->step(frame, room);
        QVERIFY(step);
        QVERIFY(step->done);
        QCOMPARE(step->produced, data.size());
        QCOMPARE(step->consumed, frame.size());
    }
}

void ZstdDecompressorTest::callsThatCannotMoveDoNotFail()
{
    const codec::Bytes data = test::text(300'000);
    const codec::Bytes frame = frameOf(data);
    const auto decompressor = zstdDecompressor();
    std::uint64_t used = 0;
    for (int i = 0; i < 100; ++i) { // libzstd itself fails after 16 calls like these
        const auto withoutRoom = decompressor->step(codec::ByteView(frame).subspan(used), {});
        QVERIFY(withoutRoom);
        used += withoutRoom->consumed;
    }
    codec::Bytes room(1000);
    std::uint64_t produced = 0;
    for (int i = 0; i < 400; ++i) {
        const auto withoutInput = decompressor->step({}, room);
        QVERIFY(withoutInput);
        produced += withoutInput->produced;
    }
    QVERIFY(produced > 0 && produced < data.size());
    codec::Bytes large(data.size());
    const auto rest = decompressor->step(codec::ByteView(frame).subspan(used), large);
    QVERIFY(rest);
    QVERIFY(rest->done);
    QCOMPARE(produced + rest->produced, data.size());
}

void ZstdDecompressorTest::checkIsToldByTheHeader()
{
    for (const bool checksum : {true, false}) {
        const codec::Bytes frame = frameOf(test::text(100), {.checksum = checksum});
        const auto decompressor = zstdDecompressor();
        QCOMPARE(decompressor->check(), Check::Unknown);
        QVERIFY(decompressor->decompress(codec::ByteView(frame).first(4)));
        QCOMPARE(decompressor->check(), Check::Unknown);
        QVERIFY(decompressor->decompress(codec::ByteView(frame).subspan(4, 2)));
        QCOMPARE(decompressor->check(), checksum ? Check::XxHash64 : Check::None);
    }
}

void ZstdDecompressorTest::skippableFrameHasNoData_data()
{
    QTest::addColumn<unsigned>("nibble");
    QTest::addColumn<unsigned>("size");
    for (const unsigned size : {0U, 1U, 300U, 60'000U}) {
        QTest::addRow("first magic, %u bytes", size) << 0U << size;
    }
    QTest::newRow("last magic") << 15U << 5U;
}

void ZstdDecompressorTest::skippableFrameHasNoData()
{
    QFETCH(const unsigned, nibble);
    QFETCH(const unsigned, size);
    const codec::Bytes frame = test::skippableFrame(nibble, size);
    for (const std::size_t in : {1U, 7U, 0U}) {
        const auto decompressor = zstdDecompressor();
        const test::Decoded result =
            test::decodeInChunks(*decompressor, test::joined({frame, frameOf({})}), {.in = in});
        QVERIFY(!result.error);
        QVERIFY(result.ended);
        QVERIFY(result.data.empty());
        QCOMPARE(result.consumed, frame.size());
        QCOMPARE(decompressor->check(), Check::Unknown);
    }
}

namespace {

void addWindows()
{
    QTest::addColumn<codec::Bytes>("frame");
    QTest::newRow("level 3") << frameOf(test::text(1000));
    QTest::newRow("2 GiB window") << test::handMadeFrame(test::bytes({0x00, 21 << 3}));
    QTest::newRow("1 GiB single segment") << test::handMadeFrame(test::bytes({0xA0, 0, 0, 0, 0x40}));
}

} // namespace

void ZstdDecompressorTest::memoryLimitIsHeldBeforeAllocation_data()
{
    addWindows();
}

void ZstdDecompressorTest::memoryLimitIsHeldBeforeAllocation()
{
    QFETCH(const codec::Bytes, frame);
    const auto first = zstdDecompressor(1'000'000)->decompress(frame);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(first.error().bytesNeeded > 1'000'000);
    for (const std::size_t in : {1U, 2U, 7U, 0U}) {
        const auto decompressor = zstdDecompressor(first.error().bytesNeeded - 1);
        const test::Decoded result = test::decodeInChunks(*decompressor, frame, {.in = in});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::MemoryLimit);
        QCOMPARE(result.error->bytesNeeded, first.error().bytesNeeded);
        QCOMPARE(result.error->offset, first.error().offset);
    }
}

void ZstdDecompressorTest::raisedMemoryLimitGoesOn_data()
{
    QTest::addColumn<std::size_t>("in");
    for (const std::size_t in : {1U, 2U, 7U, 0U}) {
        QTest::addRow("%zu", in) << in;
    }
}

void ZstdDecompressorTest::raisedMemoryLimitGoesOn()
{
    QFETCH(const std::size_t, in);
    const codec::Bytes data = test::text(10'000);
    const codec::Bytes frame = frameOf(data);
    const auto stepped = zstdDecompressor(1'000);
    const test::Decoded stopped = test::decodeInChunks(*stepped, frame, {.in = in});
    QCOMPARE(stopped.error->kind, ErrorKind::MemoryLimit);
    QVERIFY(stepped->setMemoryLimit(stopped.error->bytesNeeded));
    const test::Decoded rest =
        test::decodeInChunks(*stepped, codec::ByteView(frame).subspan(stopped.consumed), {.in = in});
    QVERIFY(rest.ended && !rest.error);
    QVERIFY(rest.data == data);

    const auto fed = zstdDecompressor(1'000);
    QCOMPARE(fed->decompress(frame).error().kind, ErrorKind::MemoryLimit);
    QCOMPARE(fed->decompress({}).error().kind, ErrorKind::MemoryLimit);
    QVERIFY(fed->setMemoryLimit(codec::unlimitedMemory));
    QVERIFY(*fed->decompress({}) == data);
    QVERIFY(fed->eof());
}

void ZstdDecompressorTest::limitBelowWhatIsInUseIsRefused()
{
    const codec::Bytes frame = frameOf(test::text(10'000));
    const auto decompressor = zstdDecompressor();
    QVERIFY(decompressor->setMemoryLimit(100'000'000));
    QVERIFY(decompressor->decompress(codec::ByteView(frame).first(100)));
    const auto lowered = decompressor->setMemoryLimit(1'000);
    QVERIFY(!lowered);
    QCOMPARE(lowered.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(decompressor->setMemoryLimit(lowered.error().bytesNeeded));
    QVERIFY(decompressor->decompress(codec::ByteView(frame).subspan(100)));
    QVERIFY(decompressor->eof());
}

void ZstdDecompressorTest::neededMemoryMeetsTheEstimate()
{
    for (const int level : {-7, 1, 3, 12, 19, 22}) {
        const auto options = codec::ZstdOptions::make({.level = level});
        const auto result = zstdDecompressor(0)->decompress(frameOf({}, {.level = level}));
        QVERIFY(!result);
        QCOMPARE(result.error().bytesNeeded, options->memory().decompress);
    }
}

void ZstdDecompressorTest::largestWindowIsRead()
{
    const codec::Bytes frame = test::handMadeFrame(test::bytes({0x00, 21 << 3}));
    QVERIFY(*zstdDecompressor()->decompress(frame) == test::bytesOf("abc"));
}

void ZstdDecompressorTest::handMadeHeadersAreRead_data()
{
    QTest::addColumn<codec::Bytes>("header");
    QTest::newRow("window") << test::bytes({0x00, 0x00});
    QTest::newRow("window with mantissa") << test::bytes({0x00, 0x07});
    QTest::newRow("unused bit") << test::bytes({0x10, 0x00});
    QTest::newRow("one byte size") << test::bytes({0x20, 3});
    QTest::newRow("four byte size") << test::bytes({0xA0, 3, 0, 0, 0});
    QTest::newRow("eight byte size") << test::bytes({0xE0, 3, 0, 0, 0, 0, 0, 0, 0});
    QTest::newRow("window and four byte size") << test::bytes({0x80, 0, 3, 0, 0, 0});
    QTest::newRow("dictionary 0 in one byte") << test::bytes({0x01, 0, 0});
    QTest::newRow("dictionary 0 in four bytes") << test::bytes({0x23, 0, 0, 0, 0, 3});
    QTest::newRow("longest") << test::bytes({0xC3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0});
}

void ZstdDecompressorTest::handMadeHeadersAreRead()
{
    QFETCH(const codec::Bytes, header);
    for (const std::size_t in : {1U, 2U, 7U, 0U}) {
        const test::Decoded result =
            test::decodeInChunks(*zstdDecompressor(), test::handMadeFrame(header), {.in = in});
        QVERIFY(!result.error);
        QVERIFY(result.ended);
        QVERIFY(result.data == test::bytesOf("abc"));
    }
}

void ZstdDecompressorTest::totalsAreCounted()
{
    const codec::Bytes frame = frameOf(test::text(300'000));
    const auto decompressor = zstdDecompressor();
    test::decodeInChunks(*decompressor, frame, {.in = 33, .out = 77});
    QCOMPARE(decompressor->totalIn(), frame.size());
    QCOMPARE(decompressor->totalOut(), 300'000U);
}

QTEST_GUILESS_MAIN(ZstdDecompressorTest)
#include "zstddecompressortest.moc"
