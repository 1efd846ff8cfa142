#include "lzmacases.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <QTest>
#include <QtEndian>

#include <lzma.h>

#include <array>
#include <cstring>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;
using codec::LzmaContainer;
using codec::LzmaSettings;

namespace {

constexpr std::array<test::Chunks, 4> pieces = {
    {{.in = 1, .out = 1}, {.in = 2}, {.in = 7, .out = 3}, {.in = 4096, .out = 4096}}};

constexpr std::size_t xzHeaderSize = 12; // bytes

bool isXz(const LzmaSettings& settings)
{
    return settings.container == LzmaContainer::Xz;
}

test::Decoded decode(const LzmaSettings& settings, ByteView stream, test::Chunks chunks)
{
    const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
    return test::decodeInChunks(*decompressor, stream, chunks);
}

/// Whether two ways to cut the same input told the same story.
bool tellTheSame(const test::Decoded& one, const test::Decoded& other)
{
    if (one.ended != other.ended || one.error.has_value() != other.error.has_value()) {
        return false;
    }
    return !one.error
        || (one.error->kind == other.error->kind && one.error->nativeCode == other.error->nativeCode);
}

/// An xz stream whose header has these flags, and a check of its own that is right.
Bytes xzWithFlags(std::uint8_t first, std::uint8_t second)
{
    static constexpr std::size_t magicSize = 6;
    Bytes stream = test::lzmaCompressed(test::text(100));
    stream.at(magicSize) = std::byte{first};
    stream.at(magicSize + 1) = std::byte{second};
    const std::uint32_t crc =
        qToLittleEndian(lzma_crc32(codec::asUnsignedChars(ByteView(stream).subspan(magicSize)), 2, 0));
    std::memcpy(stream.data() + magicSize + 2, &crc, sizeof crc);
    return stream;
}

void addCaseRows()
{
    QTest::addColumn<LzmaSettings>("settings");
    for (const test::LzmaCase& row : test::lzmaCases()) {
        QTest::newRow(row.name) << row.settings;
    }
}

} // namespace

class LzmaDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flippedBitIsReportedAlikeWhateverTheChunks_data() { addCaseRows(); }
    void flippedBitIsReportedAlikeWhateverTheChunks();
    void flippedBitNeverPassesAsWholeData_data();
    void flippedBitNeverPassesAsWholeData();
    void truncatedInputIsNeitherEndNorError_data() { addCaseRows(); }
    void truncatedInputIsNeitherEndNorError();
    void foreignInputIsAnUnknownFormat_data();
    void foreignInputIsAnUnknownFormat();
    void headerBeyondThisLibraryIsToldApart_data();
    void headerBeyondThisLibraryIsToldApart();
    void errorIsRepeatedAndCarriesItsOffset();
};

void LzmaDamageTest::flippedBitIsReportedAlikeWhateverTheChunks()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes whole = test::lzmaCompressed(test::joined(test::text(700), test::noise(100)), settings);
    for (std::size_t bit = 0; bit < whole.size() * 8; bit += 5) {
        Bytes stream = whole;
        stream.at(bit / 8) ^= static_cast<std::byte>(1U << (bit % 8));
        const test::Decoded atOnce = decode(settings, stream, {});
        for (const test::Chunks chunks : pieces) {
            const test::Decoded inPieces = decode(settings, stream, chunks);
            QVERIFY2(tellTheSame(inPieces, atOnce),
                     qPrintable(QStringLiteral("bit %1, pieces of %2").arg(bit).arg(chunks.in)));
        }
    }
}

void LzmaDamageTest::flippedBitNeverPassesAsWholeData_data()
{
    QTest::addColumn<LzmaSettings>("settings");
    for (const test::LzmaCase& row : test::lzmaCases()) {
        if (isXz(row.settings) && row.settings.check != codec::Check::None) {
            QTest::newRow(row.name) << row.settings;
        }
    }
}

void LzmaDamageTest::flippedBitNeverPassesAsWholeData()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes whole = test::lzmaCompressed(test::joined(test::text(700), test::noise(100)), settings);
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        Bytes stream = whole;
        stream.at(bit / 8) ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY2(!decode(settings, stream, {}).ended, qPrintable(QString::number(bit)));
    }
}

void LzmaDamageTest::truncatedInputIsNeitherEndNorError()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes data = test::joined(test::text(700), test::noise(100));
    const Bytes whole = test::lzmaCompressed(data, settings);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const ByteView cut = ByteView(whole).first(size);
        const test::Decoded atOnce = decode(settings, cut, {});
        QVERIFY(!atOnce.ended);
        QVERIFY(!atOnce.error);
        QCOMPARE(atOnce.consumed, size);
        QVERIFY(atOnce.data.size() <= data.size());
        QVERIFY(std::equal(atOnce.data.begin(), atOnce.data.end(), data.begin()));
        for (const test::Chunks chunks : pieces) {
            const test::Decoded inPieces = decode(settings, cut, chunks);
            QVERIFY(tellTheSame(inPieces, atOnce));
            QVERIFY(inPieces.data == atOnce.data);
        }
    }
}

void LzmaDamageTest::foreignInputIsAnUnknownFormat_data()
{
    QTest::addColumn<Bytes>("stream");
    QTest::newRow("text") << test::text(1000);
    QTest::newRow("gzip") << test::joined(test::bytesOf("\x1f\x8b\x08"), test::noise(100));
    QTest::newRow("bzip2") << test::bytesOf("BZh91AY&SY plus some more");
    QTest::newRow("zstd") << test::bytesOf("\x28\xb5\x2f\xfd plus some more");
    QTest::newRow("all ones") << Bytes(100, std::byte{0xFF});
    QTest::newRow("nearly xz") << test::bytesOf("\xFD"
                                                "7zXY and then some more");
}

void LzmaDamageTest::foreignInputIsAnUnknownFormat()
{
    QFETCH(const Bytes, stream);
    for (const auto& container : {std::optional<LzmaContainer>(), std::optional(LzmaContainer::Xz)}) {
        for (const test::Chunks chunks : pieces) {
            const auto decoded =
                test::decodeInChunks(*test::lzmaDecompressor({.container = container}), stream, chunks);
            QVERIFY(decoded.error);
            QCOMPARE(decoded.error->kind, ErrorKind::UnknownFormat);
            QCOMPARE(decoded.error->nativeCode, int(LZMA_FORMAT_ERROR));
            QVERIFY(decoded.data.empty());
        }
    }
}

void LzmaDamageTest::headerBeyondThisLibraryIsToldApart_data()
{
    QTest::addColumn<Bytes>("stream");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<std::size_t>("consumed");
    QTest::newRow("check 2") << xzWithFlags(0, 2) << ErrorKind::UnsupportedCheck << xzHeaderSize;
    QTest::newRow("check 15") << xzWithFlags(0, 15) << ErrorKind::UnsupportedCheck << xzHeaderSize;
    QTest::newRow("reserved flag") << xzWithFlags(0, 0x14) << ErrorKind::UnsupportedOption << xzHeaderSize;
    QTest::newRow("reserved byte") << xzWithFlags(1, 4) << ErrorKind::UnsupportedOption << xzHeaderSize;
}

void LzmaDamageTest::headerBeyondThisLibraryIsToldApart()
{
    QFETCH(const Bytes, stream);
    QFETCH(const ErrorKind, kind);
    QFETCH(const std::size_t, consumed);
    for (const auto& container : {std::optional<LzmaContainer>(), std::optional(LzmaContainer::Xz)}) {
        for (const test::Chunks chunks : pieces) {
            const auto decompressor = test::lzmaDecompressor({.container = container});
            const auto decoded = test::decodeInChunks(*decompressor, stream, chunks);
            QVERIFY(decoded.error);
            QCOMPARE(decoded.error->kind, kind);
            QCOMPARE(decoded.consumed, consumed);
            QCOMPARE(decompressor->check(), codec::Check::Unknown);
        }
    }
}

void LzmaDamageTest::errorIsRepeatedAndCarriesItsOffset()
{
    Bytes stream = test::lzmaCompressed(test::text(5000), {.check = codec::Check::Crc32});
    stream.at(xzHeaderSize + 1) ^= std::byte{0x40}; // within the block's header
    const auto decompressor = test::lzmaDecompressor({});
    const auto first = decompressor->decompress(stream);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Corrupt);
    QVERIFY(first.error().offset);
    QVERIFY(*first.error().offset >= xzHeaderSize);
    QVERIFY(*first.error().offset < stream.size());
    for (const auto& later : {decompressor->decompress({}), decompressor->decompress(stream, 1)}) {
        QVERIFY(!later);
        QCOMPARE(later.error().kind, first.error().kind);
        QCOMPARE(later.error().offset, first.error().offset);
    }
    QVERIFY(!decompressor->eof());
    QVERIFY(!decompressor->needsInput());
}

QTEST_GUILESS_MAIN(LzmaDamageTest)
#include "lzmadamagetest.moc"
