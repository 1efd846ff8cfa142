#include "codec/xz/filterchain.h"
#include "lzmacases.h"

#include <QTest>

#include <lzma.h>

using namespace holdall;
using codec::BranchFilter;
using codec::DeltaFilter;
using codec::Filter;
using codec::FilterChain;
using codec::LzmaFilter;

namespace {

using Filters = std::vector<Filter>;

const lzma_filter* nativeFilters(const FilterChain& chain)
{
    return static_cast<const lzma_filter*>(chain.native());
}

bool areSameLzmaOptions(const lzma_options_lzma& one, const lzma_options_lzma& other)
{
    return one.dict_size == other.dict_size && one.lc == other.lc && one.lp == other.lp && one.pb == other.pb
        && one.mode == other.mode && one.nice_len == other.nice_len && one.mf == other.mf
        && one.depth == other.depth;
}

/// No options at all mean an offset of 0.
std::uint32_t startOffset(const lzma_filter& filter)
{
    return filter.options == nullptr ? 0 : static_cast<const lzma_options_bcj*>(filter.options)->start_offset;
}

bool areSameFilters(const lzma_filter& one, const lzma_filter& other)
{
    if (one.id != other.id) {
        return false;
    }
    if (one.id == LZMA_FILTER_LZMA1 || one.id == LZMA_FILTER_LZMA2) {
        return areSameLzmaOptions(*static_cast<const lzma_options_lzma*>(one.options),
                                  *static_cast<const lzma_options_lzma*>(other.options));
    }
    if (one.id == LZMA_FILTER_DELTA) {
        return static_cast<const lzma_options_delta*>(one.options)->dist
            == static_cast<const lzma_options_delta*>(other.options)->dist;
    }
    return startOffset(one) == startOffset(other);
}

bool areSameChains(const FilterChain& one, const FilterChain& other)
{
    bool same = one.size() == other.size();
    for (std::size_t index = 0; same && index < one.size(); ++index) {
        same = areSameFilters(nativeFilters(one)[index], nativeFilters(other)[index]);
    }
    return same;
}

} // namespace

class FilterChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textReadsBackAsTheSameChain_data();
    void textReadsBackAsTheSameChain();
    void everyPresetReadsBackFromItsText_data();
    void everyPresetReadsBackFromItsText();
    void structuresAndTextMakeTheSameChain_data();
    void structuresAndTextMakeTheSameChain();
    void wrongFiltersAreRefused_data();
    void wrongFiltersAreRefused();
    void rangeEndsAreAccepted_data();
    void rangeEndsAreAccepted();
    void wrongTextIsRefusedWithItsPlace_data();
    void wrongTextIsRefusedWithItsPlace();
    void textWithZeroByteIsRefused();
    void unalignedStartOffsetIsRefused_data();
    void unalignedStartOffsetIsRefused();
    void presetOutOfRangeIsRefused();
    void endIsTold();
    void copyOutlivesTheOriginal();
};

void FilterChainTest::textReadsBackAsTheSameChain_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"lzma2",
                             "lzma1",
                             "lzma2:preset=9e",
                             "delta lzma2",
                             "delta:dist=256 lzma1",
                             "x86 lzma2",
                             "x86:start=1 lzma2",
                             "powerpc:start=4 lzma2",
                             "ia64:start=16 lzma2",
                             "arm:start=4 lzma2",
                             "armthumb:start=2 lzma2",
                             "arm64:start=4 lzma2",
                             "sparc:start=4 lzma2",
                             "riscv:start=2 lzma2",
                             "x86 delta:dist=7 arm lzma1:dict=4097",
                             "lzma2:dict=1536MiB",
                             "lzma2:dict=4KiB,lc=0,lp=4,pb=0",
                             "lzma2:lc=4,lp=0,pb=4,mode=fast,nice=2,mf=hc3,depth=1",
                             "lzma2:mf=hc4,nice=273,depth=4294967295",
                             "lzma1:mf=bt2",
                             "lzma1:mf=bt3",
                             "lzma1:mode=normal,mf=bt4"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void FilterChainTest::textReadsBackAsTheSameChain()
{
    QFETCH(const QByteArray, text);
    const auto chain = FilterChain::parse(text.toStdString());
    QVERIFY(chain);
    const auto again = FilterChain::parse(chain->text());
    QVERIFY(again);
    QVERIFY(areSameChains(*chain, *again));
    QCOMPARE(again->text(), chain->text());
}

void FilterChainTest::everyPresetReadsBackFromItsText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("extreme");
    for (int level = 0; level <= 9; ++level) {
        const QByteArray plain = QByteArray::number(level);
        QTest::newRow(plain.constData()) << plain << level << false;
        const QByteArray extreme = plain + 'e';
        QTest::newRow(extreme.constData()) << extreme << level << true;
    }
}

void FilterChainTest::everyPresetReadsBackFromItsText()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, level);
    QFETCH(const bool, extreme);
    const codec::Preset preset{.level = level, .extreme = extreme};
    for (const auto version : {LzmaFilter::Version::Lzma1, LzmaFilter::Version::Lzma2}) {
        const auto made = FilterChain::fromPreset(preset, version);
        QVERIFY(made);
        QVERIFY(made->endsIn(version));
        QVERIFY(areSameChains(*made, test::chain(made->text())));
    }
    const auto made = FilterChain::fromPreset(preset, LzmaFilter::Version::Lzma2);
    QVERIFY(areSameChains(*made, test::chain(name.toStdString())));
}

void FilterChainTest::structuresAndTextMakeTheSameChain_data()
{
    using enum BranchFilter::Architecture;
    QTest::addColumn<Filters>("filters");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lzma2") << Filters{LzmaFilter{}} << QByteArray("lzma2:preset=6");
    QTest::newRow("every option of lzma1")
        << Filters{LzmaFilter{.version = LzmaFilter::Version::Lzma1,
                              .preset = {.level = 3, .extreme = true},
                              .dictionarySize = 123456,
                              .literalContextBits = 1,
                              .literalPositionBits = 3,
                              .positionBits = 4,
                              .mode = codec::LzmaMode::Fast,
                              .niceLength = 33,
                              .matchFinder = codec::MatchFinder::Hc4,
                              .depth = 77}}
        << QByteArray("lzma1:preset=3e,dict=123456,lc=1,lp=3,pb=4,mode=fast,nice=33,mf=hc4,depth=77");
    QTest::newRow("bt2") << Filters{LzmaFilter{.matchFinder = codec::MatchFinder::Bt2}}
                         << QByteArray("lzma2:mf=bt2");
    QTest::newRow("bt3") << Filters{LzmaFilter{.matchFinder = codec::MatchFinder::Bt3}}
                         << QByteArray("lzma2:mf=bt3");
    QTest::newRow("bt4") << Filters{LzmaFilter{
        .preset = {.level = 1}, .mode = codec::LzmaMode::Normal, .matchFinder = codec::MatchFinder::Bt4}}
                         << QByteArray("lzma2:preset=1,mode=normal,mf=bt4");
    QTest::newRow("hc3") << Filters{LzmaFilter{.matchFinder = codec::MatchFinder::Hc3}}
                         << QByteArray("lzma2:mf=hc3");
    QTest::newRow("delta") << Filters{DeltaFilter{.distance = 9}, LzmaFilter{}}
                           << QByteArray("delta:dist=9 lzma2");
    QTest::newRow("x86 powerpc ia64")
        << Filters{BranchFilter{X86}, BranchFilter{PowerPc, 4}, BranchFilter{Ia64, 16}, LzmaFilter{}}
        << QByteArray("x86 powerpc:start=4 ia64:start=16 lzma2");
    QTest::newRow("arm armthumb arm64")
        << Filters{BranchFilter{Arm}, BranchFilter{ArmThumb, 2}, BranchFilter{Arm64, 8}, LzmaFilter{}}
        << QByteArray("arm armthumb:start=2 arm64:start=8 lzma2");
    QTest::newRow("sparc riscv") << Filters{BranchFilter{Sparc, 12}, BranchFilter{RiscV, 6}, LzmaFilter{}}
                                 << QByteArray("sparc:start=12 riscv:start=6 lzma2");
}

void FilterChainTest::structuresAndTextMakeTheSameChain()
{
    QFETCH(const Filters, filters);
    QFETCH(const QByteArray, text);
    const auto made = FilterChain::make(filters);
    QVERIFY(made);
    QCOMPARE(made->size(), filters.size());
    QVERIFY(areSameChains(*made, test::chain(text.toStdString())));
}

void FilterChainTest::wrongFiltersAreRefused_data()
{
    const LzmaFilter lzma1{.version = LzmaFilter::Version::Lzma1};
    const LzmaFilter lzma2{};
    const QByteArray place("lzma1 or lzma2 as the last filter, and only there");
    QTest::addColumn<Filters>("filters");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char* name, const Filters& filters, const char* value,
                        const QByteArray& allowed) {
        QTest::newRow(name) << filters << QByteArray(value) << allowed;
    };
    row("none", {}, "0 filters", "1..4 filters");
    row("five", {DeltaFilter{}, DeltaFilter{}, DeltaFilter{}, DeltaFilter{}, lzma2}, "5 filters",
        "1..4 filters");
    row("lzma2 twice", {lzma2, lzma2}, "lzma2", place);
    row("lzma1 first", {lzma1, DeltaFilter{}, lzma2}, "lzma1", place);
    row("delta last", {lzma2, DeltaFilter{}}, "lzma2", place);
    row("delta alone", {DeltaFilter{}}, "delta", place);
    row("branch alone", {BranchFilter{}}, "x86", place);
    row("delta distance 0", {DeltaFilter{.distance = 0}, lzma2}, "delta:dist=0", "dist=1..256");
    row("delta distance 257", {DeltaFilter{.distance = 257}, lzma2}, "delta:dist=257", "dist=1..256");
    const QByteArray dictionaries("dict=4096..1610612736");
    row("dictionary 0", {LzmaFilter{.dictionarySize = 0}}, "lzma2:dict=0", dictionaries);
    row("dictionary 4095", {LzmaFilter{.dictionarySize = 4095}}, "lzma2:dict=4095", dictionaries);
    row("dictionary too large", {LzmaFilter{.dictionarySize = 1610612737}}, "lzma2:dict=1610612737",
        dictionaries);
    row("lc 5", {LzmaFilter{.literalContextBits = 5}}, "lzma2:lc=5", "lc=0..4");
    row("lp 5", {LzmaFilter{.literalPositionBits = 5}}, "lzma2:lp=5", "lp=0..4");
    row("lc + lp 5", {LzmaFilter{.literalContextBits = 3, .literalPositionBits = 2}}, "lzma2:lc+lp=5",
        "lc+lp=0..4");
    row("pb 5", {LzmaFilter{.positionBits = 5}}, "lzma2:pb=5", "pb=0..4");
    row("nice 1", {LzmaFilter{.niceLength = 1}}, "lzma2:nice=1", "nice=2..273");
    row("nice 274", {LzmaFilter{.niceLength = 274}}, "lzma2:nice=274", "nice=2..273");
    const QByteArray presets("preset=0..9 preset=0e..9e");
    row("preset 10", {LzmaFilter{.preset = {.level = 10}}}, "lzma2:preset=10", presets);
    row("preset -1", {LzmaFilter{.version = LzmaFilter::Version::Lzma1, .preset = {.level = -1}}},
        "lzma1:preset=-1", presets);
}

void FilterChainTest::wrongFiltersAreRefused()
{
    QFETCH(const Filters, filters);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, allowed);
    const auto made = FilterChain::make(filters);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(made.error().option->option, "filters");
    QCOMPARE(made.error().option->value, value.toStdString());
    QCOMPARE(made.error().option->allowed, allowed.toStdString());
}

void FilterChainTest::rangeEndsAreAccepted_data()
{
    QTest::addColumn<Filters>("filters");
    const auto row = [](const char* name, const LzmaFilter& filter) {
        QTest::newRow(name) << Filters{filter};
    };
    row("dictionary 4096", {.dictionarySize = 4096});
    row("dictionary 1536 MiB", {.dictionarySize = 1610612736});
    row("lc 4", {.literalContextBits = 4});
    row("lp 4", {.literalContextBits = 0, .literalPositionBits = 4});
    row("pb 0", {.positionBits = 0});
    row("pb 4", {.positionBits = 4});
    row("nice 2", {.niceLength = 2});
    row("nice 273", {.niceLength = 273});
    row("greatest depth", {.depth = UINT32_MAX});
    QTest::newRow("delta 1") << Filters{DeltaFilter{.distance = 1}, LzmaFilter{}};
    QTest::newRow("delta 256") << Filters{DeltaFilter{.distance = 256}, LzmaFilter{}};
}

void FilterChainTest::rangeEndsAreAccepted()
{
    QFETCH(const Filters, filters);
    QVERIFY(FilterChain::make(filters));
}

void FilterChainTest::wrongTextIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("place");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("unknown filter") << QByteArray("delta lzma3") << 6;
    QTest::newRow("unknown option") << QByteArray("lzma2:what=1") << 6;
    QTest::newRow("value out of range") << QByteArray("lzma2:dict=1") << 11;
    QTest::newRow("no value") << QByteArray("delta:dist= lzma2") << 11;
    QTest::newRow("lc + lp") << QByteArray("lzma2:lc=4,lp=4") << 15;
    QTest::newRow("no lzma2") << QByteArray("delta") << 5;
    QTest::newRow("five filters") << QByteArray("x86 x86 x86 x86 lzma2") << 16;
    QTest::newRow("preset 10") << QByteArray("10") << 1;
}

void FilterChainTest::wrongTextIsRefusedWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, place);
    const auto parsed = FilterChain::parse(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(parsed.error().option->option, "filters");
    QCOMPARE(parsed.error().option->value, text.toStdString());
    const std::string& allowed = parsed.error().option->allowed;
    const std::string ending = " (at " + std::to_string(place) + ")";
    QVERIFY2(allowed.ends_with(ending), allowed.c_str());
    QVERIFY(allowed.size() > ending.size());
}

void FilterChainTest::textWithZeroByteIsRefused()
{
    using namespace std::string_view_literals;
    const auto parsed = FilterChain::parse("lzma2\0junk"sv);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().option->option, "filters");
    QVERIFY(parsed.error().option->allowed.ends_with("(at 5)"));
}

void FilterChainTest::unalignedStartOffsetIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<unsigned>("alignment");
    QTest::newRow("powerpc") << QByteArray("powerpc") << 4U;
    QTest::newRow("ia64") << QByteArray("ia64") << 16U;
    QTest::newRow("arm") << QByteArray("arm") << 4U;
    QTest::newRow("armthumb") << QByteArray("armthumb") << 2U;
    QTest::newRow("arm64") << QByteArray("arm64") << 4U;
    QTest::newRow("sparc") << QByteArray("sparc") << 4U;
    QTest::newRow("riscv") << QByteArray("riscv") << 2U;
}

void FilterChainTest::unalignedStartOffsetIsRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const unsigned, alignment);
    const std::string half = name.toStdString() + ":start=" + std::to_string(alignment / 2);
    const auto parsed = FilterChain::parse(half + " lzma2");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().option->option, "filters");
    QCOMPARE(parsed.error().option->value, half);
    QCOMPARE(parsed.error().option->allowed, "start=a multiple of " + std::to_string(alignment));
    const auto whole =
        FilterChain::parse(name.toStdString() + ":start=" + std::to_string(alignment) + " lzma2");
    QVERIFY(whole);
    QVERIFY2(codec::makeLzmaCompressor(codec::LzmaOptions::make({.filters = *whole}).value()),
             "liblzma's own rule is the same");
}

void FilterChainTest::presetOutOfRangeIsRefused()
{
    for (const int level : {-1, 10, 1000}) {
        const auto made = FilterChain::fromPreset({.level = level}, LzmaFilter::Version::Lzma2);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, codec::ErrorKind::InvalidOption);
        QCOMPARE(made.error().option->option, "preset");
        QCOMPARE(made.error().option->value, std::to_string(level));
        QCOMPARE(made.error().option->allowed, "0..9");
    }
}

void FilterChainTest::endIsTold()
{
    const FilterChain one = test::chain("delta lzma1");
    QVERIFY(one.endsIn(LzmaFilter::Version::Lzma1));
    QVERIFY(!one.endsIn(LzmaFilter::Version::Lzma2));
    const FilterChain two = test::chain("lzma2");
    QVERIFY(two.endsIn(LzmaFilter::Version::Lzma2));
    QVERIFY(!two.endsIn(LzmaFilter::Version::Lzma1));
}

void FilterChainTest::copyOutlivesTheOriginal()
{
    auto original = std::make_unique<FilterChain>(test::chain("delta:dist=5 lzma2:dict=5000"));
    const FilterChain copy = *original;
    const std::string text = original->text();
    original.reset();
    QCOMPARE(copy.text(), text);
    QCOMPARE(copy.size(), 2UZ);
}

QTEST_GUILESS_MAIN(FilterChainTest)
#include "filterchaintest.moc"
