#include "codec/xz/lzmaoptions.h"
#include "lzmacases.h"

#include <QTest>

using namespace holdall;
using codec::Check;
using codec::LzmaContainer;
using codec::LzmaOptions;
using codec::LzmaSettings;
using codec::Preset;

class LzmaOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalNamesTheOption_data();
    void refusalNamesTheOption();
    void decoderRefusalNamesTheOption_data();
    void decoderRefusalNamesTheOption();
    void checkIsTheAskedOneOrTheDefault_data();
    void checkIsTheAskedOneOrTheDefault();
    void presetBecomesItsChain_data();
    void presetBecomesItsChain();
    void fittingChainIsKept_data();
    void fittingChainIsKept();
};

void LzmaOptionsTest::refusalNamesTheOption_data()
{
    using enum LzmaContainer;
    QTest::addColumn<LzmaSettings>("settings");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char* name, const LzmaSettings& settings, const char* option, const char* value,
                        const char* allowed) {
        QTest::newRow(name) << settings << QByteArray(option) << QByteArray(value) << QByteArray(allowed);
    };
    const auto lzma1 = test::chain("lzma1:dict=1MiB");
    const auto lzma2 = test::chain("lzma2");
    const auto delta = test::chain("delta lzma1");
    const std::string lzma1Text = lzma1.text();
    const std::string lzma2Text = lzma2.text();
    const std::string deltaText = delta.text();
    const char* checks = "none crc32 crc64 sha256";

    row("xz preset and filters", {.preset = Preset{.level = 3}, .filters = lzma2}, "preset", "3",
        "not together with filters");
    row("lzma preset and filters",
        {.container = Alone, .preset = Preset{.level = 3, .extreme = true}, .filters = lzma1}, "preset", "3e",
        "not together with filters");
    row("xz preset 10", {.preset = Preset{.level = 10}}, "preset", "10", "0..9");
    row("lzma preset -1", {.container = Alone, .preset = Preset{.level = -1}}, "preset", "-1", "0..9");
    row("xz unknown check", {.check = Check::Unknown}, "check", "unknown", checks);
    row("xz adler32", {.check = Check::Adler32}, "check", "adler32", checks);
    row("xz xxhash64", {.check = Check::XxHash64}, "check", "xxhash64", checks);
    row("xz ends in lzma1", {.filters = lzma1}, "filters", lzma1Text.c_str(), "a chain that ends in lzma2");
    row("lzma crc32", {.container = Alone, .check = Check::Crc32}, "check", "crc32", "none");
    row("lzma crc64", {.container = Alone, .check = Check::Crc64}, "check", "crc64", "none");
    row("lzma sha256", {.container = Alone, .check = Check::Sha256}, "check", "sha256", "none");
    row("lzma of lzma2", {.container = Alone, .filters = lzma2}, "filters", lzma2Text.c_str(), "lzma1 alone");
    row("lzma with delta", {.container = Alone, .filters = delta}, "filters", deltaText.c_str(),
        "lzma1 alone");
    row("raw without filters", {.container = Raw}, "filters", "", "a chain, which raw streams always need");
    row("raw preset", {.container = Raw, .preset = Preset{}}, "preset", "6",
        "not with raw streams, which take filters");
    row("raw preset and filters", {.container = Raw, .preset = Preset{}, .filters = lzma2}, "preset", "6",
        "not with raw streams, which take filters");
    row("raw crc32", {.container = Raw, .check = Check::Crc32, .filters = lzma2}, "check", "crc32", "none");
    row("raw crc64", {.container = Raw, .check = Check::Crc64, .filters = lzma2}, "check", "crc64", "none");
    row("raw sha256", {.container = Raw, .check = Check::Sha256, .filters = lzma2}, "check", "sha256",
        "none");
}

void LzmaOptionsTest::refusalNamesTheOption()
{
    QFETCH(const LzmaSettings, settings);
    QFETCH(const QByteArray, option);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, allowed);
    const auto options = LzmaOptions::make(settings);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(options.error().option->option, option.toStdString());
    QCOMPARE(options.error().option->value, value.toStdString());
    QCOMPARE(options.error().option->allowed, allowed.toStdString());
}

void LzmaOptionsTest::decoderRefusalNamesTheOption_data()
{
    using enum LzmaContainer;
    const auto lzma2 = test::chain("lzma2");
    QTest::addColumn<codec::LzmaDecoderSettings>("settings");
    QTest::addColumn<QByteArray>("option");
    const auto row = [](const char* name, const codec::LzmaDecoderSettings& settings, const char* option) {
        QTest::newRow(name) << settings << QByteArray(option);
    };
    row("raw without filters", {.container = Raw}, "filters");
    row("raw with a limit", {.container = Raw, .memoryLimit = 1U << 20U, .filters = lzma2}, "memory-limit");
    row("xz with filters", {.container = Xz, .filters = lzma2}, "filters");
    row("lzma with filters", {.container = Alone, .filters = lzma2}, "filters");
    row("auto with filters", {.filters = lzma2}, "filters");
}

void LzmaOptionsTest::decoderRefusalNamesTheOption()
{
    QFETCH(const codec::LzmaDecoderSettings, settings);
    QFETCH(const QByteArray, option);
    const auto decompressor = codec::makeLzmaDecompressor(settings);
    QVERIFY(!decompressor);
    QCOMPARE(decompressor.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(decompressor.error().option->option, option.toStdString());
    QVERIFY(!decompressor.error().option->allowed.empty());
}

void LzmaOptionsTest::checkIsTheAskedOneOrTheDefault_data()
{
    QTest::addColumn<LzmaSettings>("settings");
    QTest::addColumn<Check>("check");
    const auto lzma2 = test::chain("lzma2");
    QTest::newRow("xz") << LzmaSettings{} << Check::Crc64;
    QTest::newRow("xz with filters") << LzmaSettings{.filters = lzma2} << Check::Crc64;
    QTest::newRow("xz none") << LzmaSettings{.check = Check::None} << Check::None;
    QTest::newRow("xz crc32") << LzmaSettings{.check = Check::Crc32} << Check::Crc32;
    QTest::newRow("xz crc64") << LzmaSettings{.check = Check::Crc64} << Check::Crc64;
    QTest::newRow("xz sha256") << LzmaSettings{.check = Check::Sha256} << Check::Sha256;
    QTest::newRow("lzma") << LzmaSettings{.container = LzmaContainer::Alone} << Check::None;
    QTest::newRow("lzma none") << LzmaSettings{.container = LzmaContainer::Alone, .check = Check::None}
                               << Check::None;
    QTest::newRow("raw none") << LzmaSettings{.container = LzmaContainer::Raw,
                                              .check = Check::None,
                                              .filters = lzma2}
                              << Check::None;
}

void LzmaOptionsTest::checkIsTheAskedOneOrTheDefault()
{
    QFETCH(const LzmaSettings, settings);
    QFETCH(const Check, check);
    const auto options = LzmaOptions::make(settings);
    QVERIFY(options);
    QCOMPARE(options->check(), check);
}

void LzmaOptionsTest::presetBecomesItsChain_data()
{
    QTest::addColumn<LzmaSettings>("settings");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("xz default") << LzmaSettings{} << QByteArray("lzma2:preset=6");
    QTest::newRow("lzma default") << LzmaSettings{.container = LzmaContainer::Alone}
                                  << QByteArray("lzma1:preset=6");
    QTest::newRow("xz 9e") << LzmaSettings{.preset = Preset{.level = 9, .extreme = true}}
                           << QByteArray("lzma2:preset=9e");
    QTest::newRow("lzma 0") << LzmaSettings{.container = LzmaContainer::Alone, .preset = Preset{.level = 0}}
                            << QByteArray("lzma1:preset=0");
}

void LzmaOptionsTest::presetBecomesItsChain()
{
    QFETCH(const LzmaSettings, settings);
    QFETCH(const QByteArray, text);
    const auto options = LzmaOptions::make(settings);
    QVERIFY(options);
    QCOMPARE(options->container(), settings.container);
    QCOMPARE(options->filters().text(), test::chain(text.toStdString()).text());
}

void LzmaOptionsTest::fittingChainIsKept_data()
{
    QTest::addColumn<LzmaContainer>("container");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("xz") << LzmaContainer::Xz << QByteArray("x86 delta arm lzma2");
    QTest::newRow("lzma") << LzmaContainer::Alone << QByteArray("lzma1:lc=0");
    QTest::newRow("raw lzma1") << LzmaContainer::Raw << QByteArray("delta x86 lzma1");
    QTest::newRow("raw lzma2") << LzmaContainer::Raw << QByteArray("lzma2");
}

void LzmaOptionsTest::fittingChainIsKept()
{
    QFETCH(const LzmaContainer, container);
    QFETCH(const QByteArray, text);
    const auto chain = test::chain(text.toStdString());
    const auto options = LzmaOptions::make({.container = container, .filters = chain});
    QVERIFY(options);
    QCOMPARE(options->filters().text(), chain.text());
}

QTEST_GUILESS_MAIN(LzmaOptionsTest)
#include "lzmaoptionstest.moc"
