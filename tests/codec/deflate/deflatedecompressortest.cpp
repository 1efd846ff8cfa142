#include "deflatestreams.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::Check;
using codec::DeflateContainer;
using codec::DeflateDecoderSettings;
using codec::ErrorKind;

Q_DECLARE_METATYPE(codec::DeflateDecoderSettings)

class DeflateDecompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksDoNotChangeTheData_data();
    void chunksDoNotChangeTheData();
    void windowBitsChooseTheContainer_data();
    void windowBitsChooseTheContainer();
    void smallWindowStreamsAreRead_data();
    void smallWindowStreamsAreRead();
    void headerWindowBeyondTheLimitIsRefused();
    void farDistanceIsReadForAllChunks();
    void checkIsToldByTheHeader();
    void dictionaryIsNeeded_data();
    void dictionaryIsNeeded();
    void gzipHeaderFieldsAreSkipped_data();
    void gzipHeaderFieldsAreSkipped();
};

namespace {

void addContainers()
{
    QTest::addColumn<DeflateContainer>("container");
    for (const test::NamedContainer& row : test::namedContainers) {
        QTest::newRow(row.name) << row.container;
    }
}

/// A gzip member with an extra field of `extra` bytes, a name and a comment.
Bytes gzipWithFields(std::size_t extra, ByteView data)
{
    Bytes stream = test::bytesOf(std::string_view("\x1f\x8b\x08\x1c\0\0\0\0\0\x03", 10));
    stream.push_back(static_cast<std::byte>(extra & 0xFFU));
    stream.push_back(static_cast<std::byte>(extra >> 8U));
    test::append(stream, test::noise(extra));
    test::append(stream, test::bytesOf(std::string_view("name\0comment\0", 13)));
    const Bytes plain = test::deflated(data, {.container = DeflateContainer::Gzip});
    test::append(stream, ByteView(plain).subspan(10));
    return stream;
}

} // namespace

void DeflateDecompressorTest::chunksDoNotChangeTheData_data()
{
    addContainers();
}

void DeflateDecompressorTest::chunksDoNotChangeTheData()
{
    QFETCH(const DeflateContainer, container);
    for (const test::Sample& sample : test::samples()) {
        const Bytes stream = test::deflated(sample.data, {.container = container});
        for (const test::Chunks chunks :
             {test::Chunks{.in = 1}, test::Chunks{.in = 2, .out = 1}, test::Chunks{.in = 7, .out = 3},
              test::Chunks{.in = 4096, .out = 100}, test::Chunks{.in = 0, .out = 1'000'000}}) {
            const auto result =
                test::decodeInChunks(*test::inflater({.container = container}), stream, chunks);
            QVERIFY(!result.error);
            QVERIFY(result.ended);
            QCOMPARE(result.consumed, stream.size());
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

void DeflateDecompressorTest::windowBitsChooseTheContainer_data()
{
    QTest::addColumn<DeflateDecoderSettings>("settings");
    QTest::addColumn<QString>("reads");
    const auto row = [](const char* name, const DeflateDecoderSettings& settings, const char* reads) {
        QTest::newRow(name) << settings << QString::fromUtf8(reads);
    };
    row("none", {}, "zlib");
    row("0", {.windowBits = 0}, "zlib");
    row("15", {.windowBits = 15}, "zlib");
    row("-15", {.windowBits = -15}, "raw");
    row("-8", {.windowBits = -8}, "raw");
    row("31", {.windowBits = 31}, "gzip");
    row("24", {.windowBits = 24}, "gzip");
    row("47", {.windowBits = 47}, "zlib gzip");
    row("40", {.windowBits = 40}, "gzip");
    row("gzip 15", {.container = DeflateContainer::Gzip, .windowBits = 15}, "gzip");
    row("raw 9", {.container = DeflateContainer::Raw, .windowBits = 9}, "raw");
}

void DeflateDecompressorTest::windowBitsChooseTheContainer()
{
    QFETCH(const DeflateDecoderSettings, settings);
    QFETCH(const QString, reads);
    const Bytes data = test::text(10'000);
    for (const test::NamedContainer& container : test::namedContainers) {
        const Bytes stream = test::deflated(data, {.container = container.container});
        const auto result = test::decodeInChunks(*test::inflater(settings), stream, {});
        const bool isRead = reads.contains(QString::fromUtf8(container.name));
        QVERIFY2((result.ended && result.data == data) == isRead, container.name);
        QVERIFY2(result.error.has_value() != isRead, container.name);
    }
}

void DeflateDecompressorTest::smallWindowStreamsAreRead_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 9; bits <= 15; ++bits) {
        QTest::addRow("%d", bits) << bits;
    }
}

void DeflateDecompressorTest::smallWindowStreamsAreRead()
{
    QFETCH(const int, bits);
    const Bytes data = test::text(100'000);
    for (const int windowBits : {bits, -bits, bits + 16}) {
        const Bytes stream = test::deflated(data, {.windowBits = windowBits});
        const auto result =
            test::decodeInChunks(*test::inflater({.windowBits = windowBits}), stream, {.in = 7, .out = 11});
        QVERIFY(result.ended);
        QVERIFY(result.data == data);
    }
}

void DeflateDecompressorTest::headerWindowBeyondTheLimitIsRefused()
{
    const Bytes stream = test::deflated(test::text(1'000), {.windowBits = 12});
    for (const std::size_t chunk : {0U, 1U, 2U, 3U}) {
        const auto result = test::decodeInChunks(*test::inflater({.windowBits = 11}), stream, {.in = chunk});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::UnsupportedOption);
        QCOMPARE(result.error->option->option, std::string("window-bits"));
        QCOMPARE(result.error->option->value, std::string("12"));
        QCOMPARE(result.error->option->allowed, std::string("8..11"));
        QVERIFY(result.data.empty());
    }
}

void DeflateDecompressorTest::farDistanceIsReadForAllChunks()
{
    Bytes data = test::noise(20'000);
    test::append(data, test::noise(20'000));
    const Bytes stream = test::deflated(data, {.container = DeflateContainer::Raw});
    QVERIFY(stream.size() < 30'000);
    for (const std::size_t room : {1U, 100U, 4096U, 100'000U}) {
        const auto result = test::decodeInChunks(*test::inflater({.windowBits = -9}), stream, {.out = room});
        QVERIFY(result.ended);
        QVERIFY(result.data == data);
    }
}

void DeflateDecompressorTest::checkIsToldByTheHeader()
{
    QCOMPARE(test::inflater({.windowBits = 15})->check(), Check::Adler32);
    QCOMPARE(test::inflater({.windowBits = 31})->check(), Check::Crc32);
    QCOMPARE(test::inflater({.windowBits = -15})->check(), Check::None);
    for (const bool isGzip : {false, true}) {
        const auto decompressor = test::inflater({.windowBits = 47});
        const Bytes stream = test::deflated(test::text(10), {.windowBits = isGzip ? 31 : 15});
        QCOMPARE(decompressor->check(), Check::Unknown);
        QVERIFY(decompressor->decompress(ByteView(stream).first(1)));
        QCOMPARE(decompressor->check(), Check::Unknown);
        QVERIFY(decompressor->decompress(ByteView(stream).subspan(1, 1)));
        QCOMPARE(decompressor->check(), isGzip ? Check::Crc32 : Check::Adler32);
    }
}

void DeflateDecompressorTest::dictionaryIsNeeded_data()
{
    QTest::addColumn<std::size_t>("chunk");
    for (const std::size_t chunk : {0U, 1U, 2U, 7U}) {
        QTest::addRow("%zu", chunk) << chunk;
    }
}

void DeflateDecompressorTest::dictionaryIsNeeded()
{
    QFETCH(const std::size_t, chunk);
    const Bytes data = test::text(5'000);
    const Bytes dictionary = test::text(1'000);
    const Bytes zlib = test::deflated(data, {.dictionary = dictionary});
    for (const int windowBits : {15, 47}) {
        const DeflateDecoderSettings right{.windowBits = windowBits, .dictionary = dictionary};
        const auto read = test::decodeInChunks(*test::inflater(right), zlib, {.in = chunk});
        QVERIFY(read.ended);
        QVERIFY(read.data == data);
        for (const std::optional<Bytes>& wrong :
             {std::optional<Bytes>(), std::optional(test::noise(1'000)), std::optional(Bytes())}) {
            const DeflateDecoderSettings settings{.windowBits = windowBits, .dictionary = wrong};
            const auto result = test::decodeInChunks(*test::inflater(settings), zlib, {.in = chunk});
            QVERIFY(result.error);
            QCOMPARE(result.error->kind, ErrorKind::NeedsDictionary);
        }
    }
    const Bytes raw = test::deflated(data, {.windowBits = -15, .dictionary = dictionary});
    const auto read = test::decodeInChunks(*test::inflater({.windowBits = -15, .dictionary = dictionary}),
                                           raw, {.in = chunk});
    QVERIFY(read.data == data);
    const auto without = test::decodeInChunks(*test::inflater({.windowBits = -15}), raw, {.in = chunk});
    QCOMPARE(without.error->kind, ErrorKind::Corrupt);
    const Bytes plain = test::deflated(data);
    const auto unused =
        test::decodeInChunks(*test::inflater({.dictionary = dictionary}), plain, {.in = chunk});
    QVERIFY(unused.data == data);
}

void DeflateDecompressorTest::gzipHeaderFieldsAreSkipped_data()
{
    QTest::addColumn<std::size_t>("extra");
    for (const std::size_t extra : {0U, 1U, 32U, 255U, 4096U, 65'535U}) {
        QTest::addRow("%zu", extra) << extra;
    }
}

void DeflateDecompressorTest::gzipHeaderFieldsAreSkipped()
{
    QFETCH(const std::size_t, extra);
    const Bytes data = test::text(1'000);
    const Bytes stream = gzipWithFields(extra, data);
    for (const test::Chunks chunks :
         {test::Chunks{.in = 1}, test::Chunks{.in = 2, .out = 1}, test::Chunks{.in = 7}, test::Chunks{}}) {
        const auto result = test::decodeInChunks(*test::inflater({.windowBits = 31}), stream, chunks);
        QVERIFY(result.ended);
        QVERIFY(result.data == data);
    }
}

QTEST_GUILESS_MAIN(DeflateDecompressorTest)
#include "deflatedecompressortest.moc"
