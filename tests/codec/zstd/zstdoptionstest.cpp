#include "codec/zstd/zstdoptions.h"
#include "codec/zstd/zstdcoders.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <QTest>

#include <zstd.h>

using namespace holdall;
using codec::ZstdOptions;

Q_DECLARE_METATYPE(std::optional<int>)

class ZstdOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelOutOfRangeIsRefused_data();
    void levelOutOfRangeIsRefused();
    void everyLevelIsAccepted();
    void windowOutOfRangeIsRefused_data();
    void windowOutOfRangeIsRefused();
    void checkFollowsTheChecksum();
    void encoderEstimateMeetsWhatTheLibraryTakes_data();
    void encoderEstimateMeetsWhatTheLibraryTakes();
    void decoderEstimateMeetsWhatTheLibraryTakes_data();
    void decoderEstimateMeetsWhatTheLibraryTakes();
};

void ZstdOptionsTest::levelOutOfRangeIsRefused_data()
{
    QTest::addColumn<int>("level");
    for (const int level : {-131072, -8, 0, 23, 1000}) {
        QTest::addRow("%d", level) << level;
    }
}

void ZstdOptionsTest::levelOutOfRangeIsRefused()
{
    QFETCH(const int, level);
    const auto options = ZstdOptions::make({.level = level});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(options.error().option->option, "preset");
    QCOMPARE(options.error().option->value, std::to_string(level));
    QCOMPARE(options.error().option->allowed, "-7..-1 1..22");
}

void ZstdOptionsTest::everyLevelIsAccepted()
{
    for (int level = -7; level <= 22; ++level) {
        if (level != 0) {
            const auto options = ZstdOptions::make({.level = level});
            QVERIFY(options);
            QCOMPARE(options->level(), level);
        }
    }
}

void ZstdOptionsTest::windowOutOfRangeIsRefused_data()
{
    QTest::addColumn<int>("window");
    for (const int window : {-1, 0, 9, 32, 64}) {
        QTest::addRow("%d", window) << window;
    }
}

void ZstdOptionsTest::windowOutOfRangeIsRefused()
{
    QFETCH(const int, window);
    const auto options = ZstdOptions::make({.longWindow = window});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(options.error().option->option, "long");
    QCOMPARE(options.error().option->value, std::to_string(window));
    QCOMPARE(options.error().option->allowed, sizeof(void*) == 8 ? "10..31" : "10..30");
}

void ZstdOptionsTest::checkFollowsTheChecksum()
{
    QCOMPARE(ZstdOptions::make({})->check(), codec::Check::XxHash64);
    QCOMPARE(ZstdOptions::make({.checksum = false})->check(), codec::Check::None);
}

void ZstdOptionsTest::encoderEstimateMeetsWhatTheLibraryTakes_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<std::optional<int>>("window");
    for (const int level : {-7, -1, 1, 2, 3, 5, 7, 9, 12, 13, 15, 16, 19, 20, 21, 22}) {
        QTest::addRow("level %d", level) << level << std::optional<int>();
    }
    for (const int window : {10, 17, 24, 27}) {
        QTest::addRow("long %d", window) << 3 << std::optional(window);
    }
    QTest::newRow("level 16 long 24") << 16 << std::optional(24);
}

void ZstdOptionsTest::encoderEstimateMeetsWhatTheLibraryTakes()
{
    QFETCH(const int, level);
    QFETCH(const std::optional<int>, window);
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    if (window) {
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_enableLongDistanceMatching, 1);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, *window);
    }
    const codec::Bytes data = test::text(1'000'000);
    codec::Bytes room(data.size());
    ZSTD_inBuffer input{data.data(), data.size(), 0};
    ZSTD_outBuffer output{room.data(), room.size(), 0};
    QVERIFY(!ZSTD_isError(ZSTD_compressStream2(context.get(), &output, &input, ZSTD_e_continue)));

    const auto real = static_cast<double>(ZSTD_sizeof_CCtx(context.get()));
    const auto options = ZstdOptions::make({.level = level, .longWindow = window});
    const auto estimate = static_cast<double>(options->memory().compress);
    QVERIFY2(estimate >= 0.9 * real && estimate <= 1.1 * real,
             qPrintable(QStringLiteral("estimate %1, real %2").arg(estimate).arg(real)));
}

void ZstdOptionsTest::decoderEstimateMeetsWhatTheLibraryTakes_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<std::optional<int>>("window");
    for (const int level : {-7, 1, 3, 9}) {
        QTest::addRow("level %d", level) << level << std::optional<int>();
    }
    QTest::newRow("long 10") << 1 << std::optional(10);
    QTest::newRow("long 27") << 1 << std::optional(27);
}

void ZstdOptionsTest::decoderEstimateMeetsWhatTheLibraryTakes()
{
    QFETCH(const int, level);
    QFETCH(const std::optional<int>, window);
    const auto options = ZstdOptions::make({.level = level, .longWindow = window});
    auto compressor = codec::makeZstdCompressor(*options);
    const auto frame = test::compressInChunks(**compressor, test::text(10'000), {});
    QVERIFY(frame);

    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    codec::Bytes room(100);
    ZSTD_inBuffer input{frame->data(), frame->size(), 0};
    ZSTD_outBuffer output{room.data(), room.size(), 0};
    QVERIFY(!ZSTD_isError(ZSTD_decompressStream(context.get(), &output, &input)));

    const auto real = static_cast<double>(ZSTD_sizeof_DCtx(context.get()));
    const auto estimate = static_cast<double>(options->memory().decompress);
    QVERIFY2(estimate >= 0.9 * real && estimate <= 1.1 * real,
             qPrintable(QStringLiteral("estimate %1, real %2").arg(estimate).arg(real)));
}

QTEST_GUILESS_MAIN(ZstdOptionsTest)
#include "zstdoptionstest.moc"
