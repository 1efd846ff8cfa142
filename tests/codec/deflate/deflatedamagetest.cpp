#include "deflatestreams.h"

#include <QTest>

#include <span>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using codec::DeflateDecoderSettings;
using codec::ErrorKind;

/// What damage does must not depend on how the stream is cut into chunks.
class DeflateDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flippedBitsAreFound_data();
    void flippedBitsAreFound();
    void truncatedInputNeverEnds_data();
    void truncatedInputNeverEnds();
    void badHeaderHasItsKind_data();
    void badHeaderHasItsKind();
    void headerCrcIsVerified();
    void gzipLengthIsVerified();
    void noiseIsNeverAccepted_data();
    void noiseIsNeverAccepted();
};

namespace {

constexpr std::array<test::Chunks, 4> cuts = {
    {{.in = 0, .out = 1'000'000}, {.in = 1, .out = 1'000}, {.in = 2, .out = 1}, {.in = 7, .out = 100}}};

void addContainers()
{
    QTest::addColumn<DeflateContainer>("container");
    for (const test::NamedContainer& row : test::namedContainers) {
        QTest::newRow(row.name) << row.container;
    }
}

bool isSame(const test::Decoded& left, const test::Decoded& right)
{
    const auto kind = [](const test::Decoded& result) {
        return result.error ? std::optional(result.error->kind) : std::nullopt;
    };
    return kind(left) == kind(right) && left.ended == right.ended && left.data == right.data;
}

/// What decoding gives, if that is the same for all chunk sizes.
std::optional<test::Decoded> decodedForAllCuts(ByteView stream, const DeflateDecoderSettings& settings)
{
    test::Decoded first = test::decodeInChunks(*test::inflater(settings), stream, cuts.front());
    for (const test::Chunks chunks : std::span(cuts).subspan(1)) {
        if (!isSame(test::decodeInChunks(*test::inflater(settings), stream, chunks), first)) {
            return std::nullopt;
        }
    }
    return first;
}

Bytes damageSample()
{
    Bytes data = test::text(1'000);
    test::append(data, test::noise(200));
    test::append(data, test::zeros(700));
    return data;
}

} // namespace

void DeflateDamageTest::flippedBitsAreFound_data()
{
    QTest::addColumn<DeflateContainer>("container");
    QTest::addColumn<int>("level");
    for (const test::NamedContainer& row : test::namedContainers) {
        for (const int level : {0, 1, 9}) {
            QTest::addRow("%s level %d", row.name, level) << row.container << level;
        }
    }
}

void DeflateDamageTest::flippedBitsAreFound()
{
    QFETCH(const DeflateContainer, container);
    QFETCH(const int, level);
    const Bytes data = damageSample();
    const Bytes stream = test::deflated(data, {.container = container, .level = level});
    for (std::size_t bit = 0; bit < stream.size() * 8; bit += bit < 160 ? 1 : 37) {
        Bytes damaged = stream;
        damaged[bit / 8] ^= std::byte(1U << (bit % 8));
        const auto result = decodedForAllCuts(damaged, {.container = container});
        const QByteArray where = QByteArray("bit ") + QByteArray::number(bit);
        QVERIFY2(result, where);
        const bool isWrong = result->ended && result->data != data;
        QVERIFY2(container == DeflateContainer::Raw || !isWrong, where);
        QVERIFY2(!result->error || !result->ended, where);
    }
}

void DeflateDamageTest::truncatedInputNeverEnds_data()
{
    addContainers();
}

void DeflateDamageTest::truncatedInputNeverEnds()
{
    QFETCH(const DeflateContainer, container);
    const Bytes stream = test::deflated(damageSample(), {.container = container});
    for (std::size_t size = 0; size < stream.size(); size += size < 40 ? 1 : 5) {
        const auto result = decodedForAllCuts(ByteView(stream).first(size), {.container = container});
        QVERIFY(result);
        QVERIFY(!result->ended);
        QVERIFY(!result->error);
        QCOMPARE(result->consumed, size);
    }
}

void DeflateDamageTest::badHeaderHasItsKind_data()
{
    QTest::addColumn<int>("windowBits");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, int windowBits, const char* hex, ErrorKind kind) {
        QTest::newRow(name) << windowBits << QByteArray::fromHex(hex) << kind;
    };
    row("text as zlib", 15, "68656c6c6f20776f726c64", ErrorKind::UnknownFormat);
    row("gzip as zlib", 15, "1f8b0800000000000003", ErrorKind::UnknownFormat);
    row("zlib, wrong header check", 15, "789d", ErrorKind::UnknownFormat);
    row("zlib, method 7", 15, "7701", ErrorKind::UnknownFormat);
    row("zlib, method 7, right check", 15, "7709", ErrorKind::UnsupportedOption);
    row("zlib, window 64 KiB", 15, "881c", ErrorKind::UnknownFormat);
    row("zlib, wrong block type", 15, "789c07", ErrorKind::Corrupt);
    row("text as gzip", 31, "68656c6c6f20776f726c64", ErrorKind::UnknownFormat);
    row("zlib as gzip", 31, "789c030000000001", ErrorKind::UnknownFormat);
    row("half the gzip magic", 31, "1f8c0800000000000003", ErrorKind::UnknownFormat);
    row("gzip, method 7", 31, "1f8b0700000000000003", ErrorKind::UnsupportedOption);
    row("gzip, reserved flag", 31, "1f8b0820000000000003", ErrorKind::UnsupportedOption);
    row("gzip, reserved flags", 31, "1f8b08e0000000000003", ErrorKind::UnsupportedOption);
    row("gzip, wrong block type", 31, "1f8b080000000000000307", ErrorKind::Corrupt);
    row("text as either", 47, "68656c6c6f20776f726c64", ErrorKind::UnknownFormat);
    row("either, gzip method 7", 47, "1f8b0700000000000003", ErrorKind::UnsupportedOption);
    row("either, zlib method 7", 47, "7709", ErrorKind::UnsupportedOption);
    row("raw, wrong block type", -15, "07", ErrorKind::Corrupt);
    row("raw, wrong stored length", -15, "0101000000", ErrorKind::Corrupt);
}

void DeflateDamageTest::badHeaderHasItsKind()
{
    QFETCH(const int, windowBits);
    QFETCH(const QByteArray, head);
    QFETCH(const ErrorKind, kind);
    Bytes stream = test::bytesOf({head.constData(), static_cast<std::size_t>(head.size())});
    if (kind != ErrorKind::Corrupt) {
        test::append(stream, test::zeros(20));
    }
    const auto result = decodedForAllCuts(stream, {.windowBits = windowBits});
    QVERIFY(result);
    QVERIFY(result->error);
    QCOMPARE(result->error->kind, kind);
    QVERIFY(result->error->nativeCode != 0);
}

void DeflateDamageTest::headerCrcIsVerified()
{
    Bytes stream = test::bytesOf(std::string_view("\x1f\x8b\x08\x02\0\0\0\0\0\x03\0\0", 12));
    test::append(stream, ByteView(test::deflated({}, {.windowBits = 31})).subspan(10));
    const auto result = decodedForAllCuts(stream, {.windowBits = 31});
    QVERIFY(result);
    QVERIFY(result->error);
    QCOMPARE(result->error->kind, ErrorKind::Corrupt);
}

void DeflateDamageTest::gzipLengthIsVerified()
{
    Bytes stream = test::deflated(test::text(100), {.windowBits = 31});
    stream[stream.size() - 4] ^= std::byte(1);
    const auto result = decodedForAllCuts(stream, {.windowBits = 31});
    QVERIFY(result);
    QVERIFY(result->error);
    QCOMPARE(result->error->kind, ErrorKind::Corrupt);
}

void DeflateDamageTest::noiseIsNeverAccepted_data()
{
    addContainers();
}

void DeflateDamageTest::noiseIsNeverAccepted()
{
    QFETCH(const DeflateContainer, container);
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const Bytes stream = test::noise(300, seed);
        const auto result = decodedForAllCuts(stream, {.container = container});
        QVERIFY(result);
        QVERIFY(container == DeflateContainer::Raw || result->error);
    }
}

QTEST_GUILESS_MAIN(DeflateDamageTest)
#include "deflatedamagetest.moc"
