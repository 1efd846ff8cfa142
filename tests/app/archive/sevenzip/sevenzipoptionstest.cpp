#include "app/archive/sevenzip/sevenzipoptions.h"

#include <QTest>

using namespace holdall;

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

/// "preset", "filters"; empty if the settings are taken.
std::string refusedOption(const SevenZipSettings& settings)
{
    const auto options = SevenZipOptions::make(settings);
    return options ? "" : options.error().option->option;
}

SevenZipOptions at(int level)
{
    return *SevenZipOptions::make({.level = level});
}

} // namespace

class SevenZipOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLevelIsTaken();
    void whatCannotBeIsRefusedByName();
    void aChainOfLzma2IsTaken();
    void blocksAreThreeDictionariesWhenTheSizeIsUnknown();
    void littleDataHasSmallBlocksAndASmallDictionary();
    void dataOfMiddlingSizeIsCutForSomeThreads();
    void memoryGrowsWithThreadsAndIsBoundedByTheData();
    void fitLowersThreadsUntilTheLimitIsKept();
};

void SevenZipOptionsTest::everyLevelIsTaken()
{
    for (int level = 0; level <= 9; ++level) {
        QCOMPARE(refusedOption({.level = level}), "");
        QCOMPARE(refusedOption({.level = level, .extreme = true}), "");
    }
    QCOMPARE(refusedOption({}), "");
}

void SevenZipOptionsTest::whatCannotBeIsRefusedByName()
{
    const auto lzma2 = *codec::FilterChain::parse("lzma2");
    QCOMPARE(refusedOption({.level = 10}), "preset");
    QCOMPARE(refusedOption({.level = -1}), "preset");
    QCOMPARE(refusedOption({.level = 1, .filters = lzma2}), "preset");
    QCOMPARE(refusedOption({.extreme = true, .filters = lzma2}), "preset");
    QCOMPARE(refusedOption({.filters = *codec::FilterChain::parse("lzma1")}), "filters");
    QCOMPARE(refusedOption({.filters = *codec::FilterChain::parse("x86 lzma2")}), "filters");
}

void SevenZipOptionsTest::aChainOfLzma2IsTaken()
{
    const auto options =
        SevenZipOptions::make({.filters = *codec::FilterChain::parse("lzma2:dict=2MiB,lc=4")});
    QVERIFY(options);
    const SevenZipCoder coder = options->coder(std::nullopt);
    QCOMPARE(coder.dictionarySize, 2 * mebibyte);
    QCOMPARE(coder.blockSize, 6 * mebibyte);
}

void SevenZipOptionsTest::blocksAreThreeDictionariesWhenTheSizeIsUnknown()
{
    const SevenZipCoder coder = at(6).coder(std::nullopt);
    QCOMPARE(coder.dictionarySize, 8 * mebibyte);
    QCOMPARE(coder.blockSize, 24 * mebibyte);
}

void SevenZipOptionsTest::littleDataHasSmallBlocksAndASmallDictionary()
{
    const SevenZipCoder coder = at(9).coder(100);
    QCOMPARE(coder.blockSize, 4096U);
    QCOMPARE(coder.dictionarySize, 4096U);
    QVERIFY(at(9).memory({.threads = 8, .inputSize = 100}).compress < 8 * mebibyte);
}

void SevenZipOptionsTest::dataOfMiddlingSizeIsCutForSomeThreads()
{
    const std::uint64_t total = 48 * mebibyte;
    QVERIFY(at(6).coder(total).blockSize <= total / 4);
}

void SevenZipOptionsTest::memoryGrowsWithThreadsAndIsBoundedByTheData()
{
    const SevenZipOptions options = at(6);
    const auto need = [&](unsigned threads, std::optional<std::uint64_t> total) {
        return options.memory({.threads = threads, .inputSize = total}).compress;
    };
    QVERIFY(need(2, {}) > need(1, {}));
    QVERIFY(need(8, {}) > 4 * need(1, {}));
    QVERIFY(need(8, mebibyte) < need(1, {}));
    QCOMPARE(need(8, mebibyte), need(1, mebibyte));
    QVERIFY(options.memory({}).decompress > 8 * mebibyte);
    QVERIFY(options.memory({}).decompress < 16 * mebibyte);
}

void SevenZipOptionsTest::fitLowersThreadsUntilTheLimitIsKept()
{
    const SevenZipOptions options = at(6);
    const std::uint64_t limit = options.memory({.threads = 3}).compress;
    QCOMPARE(options.fit({.threads = 8}, limit).threads, 3U);
    QCOMPARE(options.fit({.threads = 2}, limit).threads, 2U);
    QCOMPARE(options.fit({.threads = 8}, 1).threads, 0U);
}

QTEST_APPLESS_MAIN(SevenZipOptionsTest)
#include "sevenzipoptionstest.moc"
