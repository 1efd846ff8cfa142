#include "codec/zstd/frames.h"

#include <QTest>

#include <random>

using namespace holdall;
using codec::ErrorKind;
using test::frameOf;
using test::zstdDecompressor;

Q_DECLARE_METATYPE(codec::Bytes)
Q_DECLARE_METATYPE(codec::ErrorKind)

namespace {

/// Chunks of input and room that must all lead to the same end.
constexpr std::array allChunks = {test::Chunks{.in = 0, .out = 1'000'000},
                                  test::Chunks{.in = 1, .out = 65'536}, test::Chunks{.in = 2, .out = 1'000},
                                  test::Chunks{.in = 7, .out = 200'000},
                                  test::Chunks{.in = 4096, .out = 333}};

bool isSameEnd(const test::Decoded& left, const test::Decoded& right)
{
    if (left.error.has_value() != right.error.has_value() || left.ended != right.ended
        || left.data != right.data) {
        return false;
    }
    return !left.error
        || (left.error->kind == right.error->kind && left.error->offset == right.error->offset);
}

bool isPrefix(const codec::Bytes& part, const codec::Bytes& whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

} // namespace

class ZstdDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headerErrorsAreToldApart_data();
    void headerErrorsAreToldApart();
    void wrongChecksumIsCorrupt();
    void flippedBitsEndTheSameInAnyChunks();
    void damageInALaterBlockKeepsTheBlocksBefore();
    void truncatedFrameNeverEnds();
    void errorsAreRepeated();
    void moreDataThanAnnouncedIsCorrupt();
    void lessDataThanAnnouncedIsCorrupt();
    void randomBytesBehindTheMagicAreSurvived();
};

void ZstdDamageTest::headerErrorsAreToldApart_data()
{
    QTest::addColumn<codec::Bytes>("frame");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<std::uint64_t>("offset");
    const auto frame = [](std::initializer_list<unsigned> header) {
        return test::handMadeFrame(test::bytes(header));
    };
    QTest::newRow("text") << test::text(100) << ErrorKind::UnknownFormat << std::uint64_t{0};
    QTest::newRow("one wrong byte") << test::bytesOf("x") << ErrorKind::UnknownFormat << std::uint64_t{0};
    QTest::newRow("last byte of the magic")
        << test::bytes({0x28, 0xB5, 0x2F, 0xFC, 0, 0}) << ErrorKind::UnknownFormat << std::uint64_t{0};
    QTest::newRow("version 0.7") << test::bytes({0x27, 0xB5, 0x2F, 0xFD, 0, 0}) << ErrorKind::UnknownFormat
                                 << std::uint64_t{0};
    QTest::newRow("skippable, third byte wrong")
        << test::bytes({0x5A, 0x2A, 0x4C, 0x18, 0, 0, 0, 0}) << ErrorKind::UnknownFormat << std::uint64_t{0};
    QTest::newRow("reserved bit") << frame({0x08, 0}) << ErrorKind::UnsupportedOption << std::uint64_t{4};
    QTest::newRow("window of 2.25 GiB")
        << frame({0x00, 21 << 3 | 1}) << ErrorKind::UnsupportedOption << std::uint64_t{5};
    QTest::newRow("window of 3.75 TiB")
        << frame({0x00, 0xFF}) << ErrorKind::UnsupportedOption << std::uint64_t{5};
    QTest::newRow("single segment of 2^64 - 1 bytes") << frame({0xE0, 255, 255, 255, 255, 255, 255, 255, 255})
                                                      << ErrorKind::UnsupportedOption << std::uint64_t{5};
    QTest::newRow("dictionary") << frame({0x01, 0, 7}) << ErrorKind::NeedsDictionary << std::uint64_t{6};
    QTest::newRow("four byte dictionary")
        << frame({0x23, 0, 0, 0, 1, 3}) << ErrorKind::NeedsDictionary << std::uint64_t{5};
    QTest::newRow("reserved block type")
        << test::bytes({0x28, 0xB5, 0x2F, 0xFD, 0, 0, 7, 0, 0}) << ErrorKind::Corrupt << std::uint64_t{6};
    QTest::newRow("block above 128 KiB") << test::bytes({0x28, 0xB5, 0x2F, 0xFD, 0, 0x58, 0, 0, 0xFF})
                                         << ErrorKind::Corrupt << std::uint64_t{6};
}

void ZstdDamageTest::headerErrorsAreToldApart()
{
    QFETCH(const codec::Bytes, frame);
    QFETCH(const ErrorKind, kind);
    QFETCH(const std::uint64_t, offset);
    for (const test::Chunks chunks : allChunks) {
        const test::Decoded result = test::decodeInChunks(*zstdDecompressor(), frame, chunks);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, kind);
        QCOMPARE(result.error->offset, offset);
    }
}

void ZstdDamageTest::wrongChecksumIsCorrupt()
{
    for (const test::Sample& sample : test::samples()) {
        codec::Bytes frame = frameOf(sample.data);
        frame.back() ^= std::byte{1};
        for (const test::Chunks chunks : allChunks) {
            const test::Decoded result = test::decodeInChunks(*zstdDecompressor(), frame, chunks);
            QVERIFY2(result.error, sample.name);
            QCOMPARE(result.error->kind, ErrorKind::Corrupt);
            QCOMPARE(result.error->offset, frame.size() - 4);
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

void ZstdDamageTest::flippedBitsEndTheSameInAnyChunks()
{
    const codec::Bytes data = test::samples().back().data;
    const codec::Bytes frame = frameOf(data);
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::size_t position = round < 60 ? static_cast<std::size_t>(round) : random() % frame.size();
        codec::Bytes damaged = frame;
        damaged[position] ^= static_cast<std::byte>(1U << random() % 8);
        const test::Decoded first = test::decodeInChunks(*zstdDecompressor(), damaged, allChunks[0]);
        const bool isHarmless = first.ended && first.data == data; // the unused bit; a smaller window
        QVERIFY2(isHarmless || !first.ended, "wrong data passed");
        for (const test::Chunks chunks : allChunks) {
            const test::Decoded other = test::decodeInChunks(*zstdDecompressor(), damaged, chunks);
            QVERIFY2(isSameEnd(first, other), qPrintable(QStringLiteral("byte %1").arg(position)));
        }
    }
}

void ZstdDamageTest::damageInALaterBlockKeepsTheBlocksBefore()
{
    const codec::Bytes data = test::noise(400'000); // raw blocks of 128 KiB
    codec::Bytes frame = frameOf(data);
    const std::size_t thirdBlock = 6 + 2 * (3 + 131'072);
    frame[thirdBlock] |= std::byte{6}; // the reserved block type
    for (const test::Chunks chunks : allChunks) {
        const test::Decoded result = test::decodeInChunks(*zstdDecompressor(), frame, chunks);
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
        QCOMPARE(result.error->offset, thirdBlock);
        QCOMPARE(result.data.size(), 262'144U);
        QVERIFY(isPrefix(result.data, data));
    }
}

void ZstdDamageTest::truncatedFrameNeverEnds()
{
    const codec::Bytes data = test::text(2'000);
    const codec::Bytes frame = frameOf(data);
    for (std::size_t size = 0; size < frame.size(); ++size) {
        for (const std::size_t in : {0U, 1U}) {
            const auto decompressor = zstdDecompressor();
            const test::Decoded result =
                test::decodeInChunks(*decompressor, codec::ByteView(frame).first(size), {.in = in});
            QVERIFY(!result.error);
            QVERIFY(!result.ended);
            QVERIFY(!decompressor->eof());
            QCOMPARE(result.consumed, size);
            QVERIFY(isPrefix(result.data, data));
        }
    }
}

void ZstdDamageTest::errorsAreRepeated()
{
    codec::Bytes frame = frameOf(test::text(1000));
    frame.back() ^= std::byte{1};
    const auto decompressor = zstdDecompressor();
    const auto first = decompressor->decompress(frame);
    QCOMPARE(first.error().kind, ErrorKind::Corrupt);
    QVERIFY(first.error().nativeCode != 0);
    const auto second = decompressor->decompress(frameOf({}));
    QCOMPARE(second.error().kind, ErrorKind::Corrupt);
    QCOMPARE(second.error().offset, first.error().offset);
    QVERIFY(!decompressor->eof());
    QVERIFY(!decompressor->needsInput());
}

void ZstdDamageTest::moreDataThanAnnouncedIsCorrupt()
{
    const codec::Bytes frame = test::handMadeFrame(test::bytes({0x20, 2}));
    for (const test::Chunks chunks : allChunks) {
        const test::Decoded result = test::decodeInChunks(*zstdDecompressor(), frame, chunks);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
    }
}

void ZstdDamageTest::lessDataThanAnnouncedIsCorrupt()
{
    const codec::Bytes frame = test::handMadeFrame(test::bytes({0x20, 4}));
    for (const test::Chunks chunks : allChunks) {
        const test::Decoded result = test::decodeInChunks(*zstdDecompressor(), frame, chunks);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
    }
}

void ZstdDamageTest::randomBytesBehindTheMagicAreSurvived()
{
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        const codec::Bytes frame =
            test::joined({test::bytes({0x28, 0xB5, 0x2F, 0xFD}), test::noise(300, seed)});
        const test::Decoded whole = test::decodeInChunks(*zstdDecompressor(50'000'000), frame, allChunks[0]);
        const test::Decoded cut = test::decodeInChunks(*zstdDecompressor(50'000'000), frame, allChunks[1]);
        QVERIFY(isSameEnd(whole, cut));
    }
}

QTEST_GUILESS_MAIN(ZstdDamageTest)
#include "zstddamagetest.moc"
