#include "codec/format.h"
#include "support/formatcases.h"
#include "support/sampledata.h"

#include <QTest>

#include <set>

using namespace holdall;
using codec::Format;
using codec::FormatInfo;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsInTheTable();
    void namesAreUnique();
    void suffixesAreUniqueAndStartWithADot();
    void mimeTypesAreUnique();
    void defaultLevelIsWithinTheRange();
    void magicIsWhatTheEncoderWrites();
    void checksumsIsWhatTheEncoderDoes();
    void formatsAreFoundByName();
    void formatsAreFoundBySuffix_data();
    void formatsAreFoundBySuffix();
    void decodedNames_data();
    void decodedNames();
};

void FormatTest::everyFormatIsInTheTable()
{
    const std::set<Format> all = {Format::Xz,   Format::Lzma,    Format::RawLzma, Format::Gzip,
                                  Format::Zlib, Format::Deflate, Format::Bzip2,   Format::Zstd};
    QCOMPARE(codec::formats().size(), all.size());
    for (const Format format : all) {
        QCOMPARE(codec::info(format).format, format);
    }
}

void FormatTest::namesAreUnique()
{
    std::set<std::string_view> names;
    std::set<std::string_view> titles;
    for (const FormatInfo& info : codec::formats()) {
        QVERIFY(!info.name.empty() && names.insert(info.name).second);
        QVERIFY(!info.title.empty() && titles.insert(info.title).second);
    }
}

void FormatTest::suffixesAreUniqueAndStartWithADot()
{
    std::set<std::string_view> seen;
    for (const FormatInfo& info : codec::formats()) {
        QVERIFY(!info.suffixes.empty());
        for (const auto& suffixes : {info.suffixes, info.tarSuffixes}) {
            for (const std::string_view suffix : suffixes) {
                QVERIFY(suffix.size() > 1 && suffix.front() == '.');
                QVERIFY(seen.insert(suffix).second);
            }
        }
    }
}

void FormatTest::mimeTypesAreUnique()
{
    std::set<std::string_view> seen;
    for (const FormatInfo& info : codec::formats()) {
        for (const std::string_view type : info.mimeTypes) {
            QVERIFY(type.starts_with("application/"));
            QVERIFY(seen.insert(type).second);
        }
    }
}

void FormatTest::defaultLevelIsWithinTheRange()
{
    for (const FormatInfo& info : codec::formats()) {
        QVERIFY(info.levels || info.filters);
        if (info.levels) {
            QVERIFY(info.levels->lowest <= info.levels->byDefault);
            QVERIFY(info.levels->byDefault <= info.levels->highest);
        }
    }
}

void FormatTest::magicIsWhatTheEncoderWrites()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::ByteView magic = codec::info(format.format()).magic;
        for (const test::Sample& sample : test::samples()) {
            QVERIFY2(test::isPrefix(magic, test::encoded(format, sample.data)), format.name.c_str());
        }
    }
}

void FormatTest::checksumsIsWhatTheEncoderDoes()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const bool checks = codec::EncoderOptions::make(format.encoder)->check() != codec::Check::None;
        QVERIFY2(checks == codec::info(format.format()).checksums, format.name.c_str());
    }
}

void FormatTest::formatsAreFoundByName()
{
    for (const FormatInfo& info : codec::formats()) {
        QCOMPARE(codec::formatFromName(info.name), std::optional(info.format));
    }
    for (const std::string_view name : {"", "XZ", ".xz", "rar", "xz "}) {
        QVERIFY(!codec::formatFromName(name));
    }
}

void FormatTest::formatsAreFoundBySuffix_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::optional<Format>>("format");
    const auto add = [](const char* name, std::optional<Format> format) {
        QTest::newRow(name) << std::string(name) << format;
    };
    add("a.xz", Format::Xz);
    add("a.tar.xz", Format::Xz);
    add("a.txz", Format::Xz);
    add("A.TAR.GZ", Format::Gzip);
    add("a.TgZ", Format::Gzip);
    add("a.tbz2", Format::Bzip2);
    add("a.bz", Format::Bzip2);
    add("a.tar.zst", Format::Zstd);
    add("a.lzma", Format::Lzma);
    add("a.gz.xz", Format::Xz);
    add("a.xz.txt", std::nullopt);
    add("xz", std::nullopt);
    add(".xz", std::nullopt);
    add("axz", std::nullopt);
    add("a.xz.", std::nullopt);
    add("", std::nullopt);
}

void FormatTest::formatsAreFoundBySuffix()
{
    QFETCH(const std::string, name);
    QFETCH(const std::optional<Format>, format);
    QCOMPARE(codec::formatFromSuffix(name), format);
}

void FormatTest::decodedNames_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("decoded");
    const auto add = [](const char* name, const char* decoded) {
        QTest::newRow(name) << std::string(name) << std::string(decoded);
    };
    add("a.xz", "a");
    add("a.tar.gz", "a.tar");
    add("a.tgz", "a.tar");
    add("A.TBZ2", "A.tar");
    add("a.b.zst", "a.b");
    add("a.txt", "a.txt");
    add(".xz", ".xz");
}

void FormatTest::decodedNames()
{
    QFETCH(const std::string, name);
    QFETCH(const std::string, decoded);
    QCOMPARE(codec::decodedName(name), decoded);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
