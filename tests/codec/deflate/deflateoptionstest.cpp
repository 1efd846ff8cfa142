#include "codec/deflate/deflateoptions.h"
#include "deflatestreams.h"

#include <zlib.h>

#include <QTest>

#include <cstdlib>

using namespace holdall;
using codec::DeflateContainer;
using codec::DeflateDecoderSettings;
using codec::DeflateOptions;
using codec::DeflateSettings;
using codec::ErrorKind;

Q_DECLARE_METATYPE(codec::DeflateSettings)
Q_DECLARE_METATYPE(codec::DeflateDecoderSettings)

namespace {

/// zalloc and zfree that add up what is asked for in the std::uint64_t behind `opaque`.
void* countingAllocate(void* opaque, uInt items, uInt size)
{
    *static_cast<std::uint64_t*>(opaque) += std::uint64_t(items) * size;
    return std::calloc(items, size);
}

void countingFree(void*, void* memory)
{
    std::free(memory);
}

void verifyWithinTenPercent(std::uint64_t estimate, std::uint64_t measured)
{
    QVERIFY2(estimate >= measured && estimate - measured <= measured / 10,
             qPrintable(QStringLiteral("%1 estimated, %2 measured").arg(estimate).arg(measured)));
}

} // namespace

class DeflateOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void badDecoderOptionsAreRefused_data();
    void badDecoderOptionsAreRefused();
    void windowBitsTellTheContainer_data();
    void windowBitsTellTheContainer();
    void defaultsAreZlibsOwn();
    void checkBelongsToTheContainer();
    void strategyNamesGoBothWays();
    void compressionMemoryIsAsEstimated_data();
    void compressionMemoryIsAsEstimated();
    void decompressionMemoryIsAsEstimated();
};

void DeflateOptionsTest::badOptionsAreRefused_data()
{
    QTest::addColumn<DeflateSettings>("settings");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("allowed");
    const auto refuse = [](const char* row, const DeflateSettings& settings, const char* option,
                           const char* allowed) {
        QTest::newRow(row) << settings << QString::fromUtf8(option) << QString::fromUtf8(allowed);
    };
    refuse("level -2", {.level = -2}, "preset", "-1..9");
    refuse("level 10", {.level = 10}, "preset", "-1..9");
    refuse("memory level 0", {.memoryLevel = 0}, "memory-level", "1..9");
    refuse("memory level 10", {.memoryLevel = 10}, "memory-level", "1..9");
    for (const int bits : {-16, -8, -1, 0, 1, 7, 8, 16, 24, 32, 40, 47, 1'000'000, -1'000'000}) {
        refuse(qPrintable(QStringLiteral("bits %1").arg(bits)), {.windowBits = bits}, "window-bits",
               "9..15 -15..-9 25..31");
    }
    for (const int bits : {-15, -9, 8, 16, 25, 31, 0}) {
        refuse(qPrintable(QStringLiteral("zlib bits %1").arg(bits)),
               {.container = DeflateContainer::Zlib, .windowBits = bits}, "window-bits", "9..15");
    }
    for (const int bits : {-15, 8, 16, 24, 32}) {
        refuse(qPrintable(QStringLiteral("gzip bits %1").arg(bits)),
               {.container = DeflateContainer::Gzip, .windowBits = bits}, "window-bits", "9..15 25..31");
    }
    for (const int bits : {-16, -8, 8, 16, 25}) {
        refuse(qPrintable(QStringLiteral("raw bits %1").arg(bits)),
               {.container = DeflateContainer::Raw, .windowBits = bits}, "window-bits", "9..15 -15..-9");
    }
    refuse("dictionary with gzip", {.container = DeflateContainer::Gzip, .dictionary = test::text(10)},
           "dictionary", "not with gz");
    refuse("dictionary with gzip by bits", {.windowBits = 31, .dictionary = test::text(10)}, "dictionary",
           "not with gz");
    refuse("header with zlib", {.header = codec::GzipHeader{.name = "a"}}, "name", "gz only");
    refuse("header with raw", {.windowBits = -15, .header = codec::GzipHeader{}}, "name", "gz only");
    refuse("NUL in the name", {.windowBits = 31, .header = codec::GzipHeader{.name = std::string("a\0b", 3)}},
           "name", "bytes without NUL");
}

void DeflateOptionsTest::badOptionsAreRefused()
{
    QFETCH(const DeflateSettings, settings);
    QFETCH(const QString, option);
    QFETCH(const QString, allowed);
    const auto options = DeflateOptions::make(settings);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::InvalidOption);
    QCOMPARE(QString::fromStdString(options.error().option->option), option);
    QCOMPARE(QString::fromStdString(options.error().option->allowed), allowed);
}

void DeflateOptionsTest::badDecoderOptionsAreRefused_data()
{
    QTest::addColumn<DeflateDecoderSettings>("settings");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("allowed");
    const auto refuse = [](const char* row, const DeflateDecoderSettings& settings, const char* option,
                           const char* allowed) {
        QTest::newRow(row) << settings << QString::fromUtf8(option) << QString::fromUtf8(allowed);
    };
    for (const int bits : {-16, -7, 1, 7, 16, 23, 32, 39, 48}) {
        refuse(qPrintable(QStringLiteral("bits %1").arg(bits)), {.windowBits = bits}, "window-bits",
               "0 8..15 -15..-8 24..31 40..47");
    }
    refuse("zlib -15", {.container = DeflateContainer::Zlib, .windowBits = -15}, "window-bits", "0 8..15");
    refuse("gzip 0", {.container = DeflateContainer::Gzip, .windowBits = 0}, "window-bits", "8..15 24..31");
    refuse("gzip 47", {.container = DeflateContainer::Gzip, .windowBits = 47}, "window-bits", "8..15 24..31");
    refuse("raw 31", {.container = DeflateContainer::Raw, .windowBits = 31}, "window-bits", "8..15 -15..-8");
    refuse("dictionary with gzip", {.windowBits = 31, .dictionary = test::text(10)}, "dictionary",
           "not with gz");
}

void DeflateOptionsTest::badDecoderOptionsAreRefused()
{
    QFETCH(const DeflateDecoderSettings, settings);
    QFETCH(const QString, option);
    QFETCH(const QString, allowed);
    const auto decompressor = codec::makeDeflateDecompressor(settings);
    QVERIFY(!decompressor);
    QCOMPARE(decompressor.error().kind, ErrorKind::InvalidOption);
    QCOMPARE(QString::fromStdString(decompressor.error().option->option), option);
    QCOMPARE(QString::fromStdString(decompressor.error().option->allowed), allowed);
}

void DeflateOptionsTest::windowBitsTellTheContainer_data()
{
    QTest::addColumn<DeflateSettings>("settings");
    QTest::addColumn<DeflateContainer>("container");
    QTest::addColumn<int>("zlibBits");
    QTest::newRow("15") << DeflateSettings{.windowBits = 15} << DeflateContainer::Zlib << 15;
    QTest::newRow("9") << DeflateSettings{.windowBits = 9} << DeflateContainer::Zlib << 9;
    QTest::newRow("-15") << DeflateSettings{.windowBits = -15} << DeflateContainer::Raw << -15;
    QTest::newRow("-9") << DeflateSettings{.windowBits = -9} << DeflateContainer::Raw << -9;
    QTest::newRow("25") << DeflateSettings{.windowBits = 25} << DeflateContainer::Gzip << 25;
    QTest::newRow("31") << DeflateSettings{.windowBits = 31} << DeflateContainer::Gzip << 31;
    QTest::newRow("gzip 12") << DeflateSettings{.container = DeflateContainer::Gzip, .windowBits = 12}
                             << DeflateContainer::Gzip << 28;
    QTest::newRow("gzip 28") << DeflateSettings{.container = DeflateContainer::Gzip, .windowBits = 28}
                             << DeflateContainer::Gzip << 28;
    QTest::newRow("raw 12") << DeflateSettings{.container = DeflateContainer::Raw, .windowBits = 12}
                            << DeflateContainer::Raw << -12;
    QTest::newRow("raw -12") << DeflateSettings{.container = DeflateContainer::Raw, .windowBits = -12}
                             << DeflateContainer::Raw << -12;
    QTest::newRow("gzip") << DeflateSettings{.container = DeflateContainer::Gzip} << DeflateContainer::Gzip
                          << 31;
}

void DeflateOptionsTest::windowBitsTellTheContainer()
{
    QFETCH(const DeflateSettings, settings);
    QFETCH(const DeflateContainer, container);
    QFETCH(const int, zlibBits);
    const auto options = DeflateOptions::make(settings);
    QVERIFY(options);
    QCOMPARE(options->container(), container);
    QCOMPARE(options->windowBits(), zlibBits);
    QCOMPARE(options->windowSizeBits(), std::abs(zlibBits) & 15);
}

void DeflateOptionsTest::defaultsAreZlibsOwn()
{
    const auto options = DeflateOptions::make({});
    QVERIFY(options);
    QCOMPARE(options->container(), DeflateContainer::Zlib);
    QCOMPARE(options->level(), Z_DEFAULT_COMPRESSION);
    QCOMPARE(options->windowBits(), MAX_WBITS);
    QCOMPARE(options->memoryLevel(), 8);
    QCOMPARE(options->strategy(), codec::Strategy::Default);
}

void DeflateOptionsTest::checkBelongsToTheContainer()
{
    QCOMPARE(DeflateOptions::make({.windowBits = 15})->check(), codec::Check::Adler32);
    QCOMPARE(DeflateOptions::make({.windowBits = 31})->check(), codec::Check::Crc32);
    QCOMPARE(DeflateOptions::make({.windowBits = -15})->check(), codec::Check::None);
}

void DeflateOptionsTest::strategyNamesGoBothWays()
{
    for (const char* name : {"default", "filtered", "huffman", "rle", "fixed"}) {
        const auto strategy = codec::strategyFromName(name);
        QVERIFY(strategy);
        QCOMPARE(codec::name(*strategy), std::string_view(name));
    }
    QVERIFY(!codec::strategyFromName("Default"));
    QVERIFY(!codec::strategyFromName(""));
}

void DeflateOptionsTest::compressionMemoryIsAsEstimated_data()
{
    QTest::addColumn<int>("windowBits");
    QTest::addColumn<int>("memoryLevel");
    for (int windowBits = 9; windowBits <= 15; ++windowBits) {
        for (int memoryLevel = 1; memoryLevel <= 9; ++memoryLevel) {
            QTest::addRow("window %d memory %d", windowBits, memoryLevel) << windowBits << memoryLevel;
        }
    }
}

void DeflateOptionsTest::compressionMemoryIsAsEstimated()
{
    QFETCH(const int, windowBits);
    QFETCH(const int, memoryLevel);
    // Our two buffers of 16 KiB and zlib's own part.
    std::uint64_t measured = 32'768;
    z_stream stream = {};
    stream.zalloc = countingAllocate;
    stream.zfree = countingFree;
    stream.opaque = &measured;
    QCOMPARE(deflateInit2(&stream, 6, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY), Z_OK);
    deflateEnd(&stream);
    const auto options = DeflateOptions::make({.windowBits = windowBits, .memoryLevel = memoryLevel});
    verifyWithinTenPercent(options->memory().compress, measured);
}

void DeflateOptionsTest::decompressionMemoryIsAsEstimated()
{
    std::uint64_t measured = 0;
    z_stream stream = {};
    stream.zalloc = countingAllocate;
    stream.zfree = countingFree;
    stream.opaque = &measured;
    QCOMPARE(inflateInit2(&stream, 15), Z_OK);
    codec::Bytes compressed = test::deflated(test::text(100'000));
    codec::Bytes room(1000); // less than everything: the window is needed
    stream.next_in = codec::asUnsignedChars(codec::MutableBytes(compressed));
    stream.avail_in = static_cast<uInt>(compressed.size());
    stream.next_out = codec::asUnsignedChars(codec::MutableBytes(room));
    stream.avail_out = static_cast<uInt>(room.size());
    QCOMPARE(inflate(&stream, Z_NO_FLUSH), Z_OK);
    inflateEnd(&stream);
    verifyWithinTenPercent(DeflateOptions::make({})->memory().decompress, measured);
}

QTEST_GUILESS_MAIN(DeflateOptionsTest)
#include "deflateoptionstest.moc"
