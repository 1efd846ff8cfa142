#include "codec/options.h"
#include "support/formatcases.h"
#include "support/sampledata.h"

#include <QTest>

#include <functional>

using namespace holdall;
using codec::Check;
using codec::EncoderOptions;
using codec::EncoderSettings;
using codec::ErrorKind;
using codec::Format;
using codec::FormatInfo;

namespace {

codec::FilterChain chain(std::string_view text)
{
    return *codec::FilterChain::parse(text);
}

/// An option, a value that is fine where the option belongs, and who knows it.
struct Option {
    const char* name;
    const char* row;
    std::function<void(EncoderSettings&)> give;
    std::function<bool(const FormatInfo&)> belongs;
};

std::vector<Option> options()
{
    return {
        {"preset", "level", [](auto& s) { s.level = 5; }, [](const auto& f) { return f.levels.has_value(); }},
        {"preset", "extreme", [](auto& s) { s.extreme = true; }, [](const auto& f) { return f.extreme; }},
        {"filters", "filters", [](auto& s) { s.filters = chain("lzma2"); },
         [](const auto& f) { return f.filters; }},
        {"window-bits", "window", [](auto& s) { s.windowBits = 12; }, [](const auto& f) { return f.window; }},
        {"memory-level", "memory", [](auto& s) { s.memoryLevel = 5; },
         [](const auto& f) { return f.window; }},
        {"strategy", "strategy", [](auto& s) { s.strategy = codec::Strategy::Rle; },
         [](const auto& f) { return f.window; }},
        {"dictionary", "dictionary", [](auto& s) { s.dictionary = test::text(10); },
         [](const auto& f) { return f.dictionary; }},
        {"name", "gzip header", [](auto& s) { s.gzipHeader = codec::GzipHeader{.name = "a"}; },
         [](const auto& f) { return f.format == Format::Gzip; }},
        {"long", "long", [](auto& s) { s.longWindow = 20; },
         [](const auto& f) { return f.format == Format::Zstd; }},
        {"check", "sha256", [](auto& s) { s.check = Check::Sha256; },
         [](const auto& f) { return f.format == Format::Xz; }},
        {"check", "xxhash64", [](auto& s) { s.check = Check::XxHash64; },
         [](const auto& f) { return f.format == Format::Zstd; }},
    };
}

} // namespace

Q_DECLARE_METATYPE(codec::EncoderSettings)

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreAccepted();
    void ownOptionsAreAccepted();
    void foreignOptionIsRefusedByName_data();
    void foreignOptionIsRefusedByName();
    void wrongValueIsRefusedByName_data();
    void wrongValueIsRefusedByName();
    void everyLevelOfTheTableIsAccepted();
    void levelsOutsideTheTableAreRefused();
    void everyOptionSetForetellsMemory();
};

void OptionsTest::defaultsAreAccepted()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const auto options = EncoderOptions::make(format.encoder);
        QVERIFY2(options, format.name.c_str());
        QCOMPARE(options->format(), format.format());
    }
}

void OptionsTest::ownOptionsAreAccepted()
{
    for (const Option& option : options()) {
        for (const test::FormatCase& format : test::formatCases()) {
            const bool mixesFilters = format.format() == Format::Lzma && qstrcmp(option.name, "filters") == 0;
            if (!option.belongs(codec::info(format.format())) || mixesFilters) {
                continue;
            }
            EncoderSettings settings = format.encoder;
            option.give(settings);
            const std::string row = std::string(option.row) + " with " + format.name;
            QVERIFY2(EncoderOptions::make(settings), row.c_str());
        }
    }
}

void OptionsTest::foreignOptionIsRefusedByName_data()
{
    QTest::addColumn<EncoderSettings>("settings");
    QTest::addColumn<std::string>("option");
    for (const Option& option : options()) {
        for (const test::FormatCase& format : test::formatCases()) {
            if (!option.belongs(codec::info(format.format()))) {
                EncoderSettings settings = format.encoder;
                option.give(settings);
                QTest::addRow("%s with %s", option.row, format.name.c_str())
                    << settings << std::string(option.name);
            }
        }
    }
}

void OptionsTest::foreignOptionIsRefusedByName()
{
    QFETCH(const EncoderSettings, settings);
    QFETCH(const std::string, option);
    const auto options = EncoderOptions::make(settings);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::InvalidOption);
    QCOMPARE(options.error().option->option, option);
    QVERIFY(!options.error().option->allowed.empty());
}

void OptionsTest::wrongValueIsRefusedByName_data()
{
    QTest::addColumn<EncoderSettings>("settings");
    QTest::addColumn<std::string>("option");
    const auto add = [](const char* row, const EncoderSettings& settings, const char* option) {
        QTest::newRow(row) << settings << std::string(option);
    };
    add("xz level and filters", {.format = Format::Xz, .level = 1, .filters = chain("lzma2")}, "preset");
    add("xz extreme and filters", {.format = Format::Xz, .extreme = true, .filters = chain("lzma2")},
        "preset");
    add("xz chain that ends in lzma1", {.format = Format::Xz, .filters = chain("lzma1")}, "filters");
    add("xz adler32", {.format = Format::Xz, .check = Check::Adler32}, "check");
    add("xz unknown check", {.format = Format::Xz, .check = Check::Unknown}, "check");
    add("lzma with lzma2", {.format = Format::Lzma, .filters = chain("lzma2")}, "filters");
    add("lzma with two filters", {.format = Format::Lzma, .filters = chain("delta lzma1")}, "filters");
    add("raw lzma without a chain", {.format = Format::RawLzma}, "filters");
    add("gzip window 8", {.format = Format::Gzip, .windowBits = 8}, "window-bits");
    add("gzip window -15", {.format = Format::Gzip, .windowBits = -15}, "window-bits");
    add("zlib window 31", {.format = Format::Zlib, .windowBits = 31}, "window-bits");
    add("zlib window 47", {.format = Format::Zlib, .windowBits = 47}, "window-bits");
    add("deflate window 31", {.format = Format::Deflate, .windowBits = 31}, "window-bits");
    add("deflate window 0", {.format = Format::Deflate, .windowBits = 0}, "window-bits");
    add("gzip memory 0", {.format = Format::Gzip, .memoryLevel = 0}, "memory-level");
    add("zlib memory 10", {.format = Format::Zlib, .memoryLevel = 10}, "memory-level");
    add("gzip name with NUL",
        {.format = Format::Gzip, .gzipHeader = codec::GzipHeader{.name = std::string("a\0b", 3)}}, "name");
    add("bzip2 without a check", {.format = Format::Bzip2, .check = Check::None}, "check");
    add("gzip without a check", {.format = Format::Gzip, .check = Check::None}, "check");
    add("zstd window 9", {.format = Format::Zstd, .longWindow = 9}, "long");
    add("zstd crc32", {.format = Format::Zstd, .check = Check::Crc32}, "check");
}

void OptionsTest::wrongValueIsRefusedByName()
{
    foreignOptionIsRefusedByName();
}

void OptionsTest::everyLevelOfTheTableIsAccepted()
{
    for (const FormatInfo& info : codec::formats()) {
        if (!info.levels) {
            continue;
        }
        for (int level = info.levels->lowest; level <= info.levels->highest; ++level) {
            QVERIFY2(EncoderOptions::make({.format = info.format, .level = level}), info.name.data());
        }
    }
}

void OptionsTest::levelsOutsideTheTableAreRefused()
{
    for (const FormatInfo& info : codec::formats()) {
        if (!info.levels) {
            continue;
        }
        const int below = info.format == Format::Zstd ? 0 : info.levels->lowest - 1; // negative ones exist
        for (const int level : {below, info.levels->highest + 1}) {
            const auto options = EncoderOptions::make({.format = info.format, .level = level});
            QVERIFY2(!options, info.name.data());
            QCOMPARE(options.error().kind, ErrorKind::InvalidOption);
            QCOMPARE(options.error().option->option, "preset");
        }
    }
}

void OptionsTest::everyOptionSetForetellsMemory()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::MemoryEstimate memory = EncoderOptions::make(format.encoder)->memory();
        QVERIFY2(memory.compress > 10'000, format.name.c_str());
        QVERIFY2(memory.decompress > 5'000, format.name.c_str());
        QVERIFY2(memory.compress > memory.decompress, format.name.c_str());
    }
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
