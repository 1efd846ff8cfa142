#include "codec/detector.h"
#include "support/formatcases.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::Certainty;
using codec::Format;

Q_DECLARE_METATYPE(codec::Bytes)

namespace {

codec::Bytes bytes(std::initializer_list<unsigned> values)
{
    codec::Bytes result;
    for (const unsigned value : values) {
        result.push_back(static_cast<std::byte>(value));
    }
    return result;
}

} // namespace

class DetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realStreamsAreRecognised();
    void aShortHeadIsEnough();
    void zstdSkippableFramesAreZstd();
    void otherFilesHaveNoMagic_data();
    void otherFilesHaveNoMagic();
    void randomDataHasNoMagic();
    void plausibleHeaderNeedsTheSuffix();
    void suffixOfAFormatWithMagicIsNotBelieved();
    void suffixOfARawFormatIsBelieved();
    void magicBeatsTheSuffix();
};

void DetectorTest::realStreamsAreRecognised()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::FormatInfo& info = codec::info(format.format());
        if (!info.selfDescribing) {
            continue;
        }
        for (const test::Sample& sample : test::samples()) {
            const auto detection = codec::detect(test::encoded(format, sample.data));
            QVERIFY2(detection, format.name.c_str());
            QCOMPARE(detection->format, format.format());
            QCOMPARE(detection->certainty, info.magic.empty() ? Certainty::Plausible : Certainty::Magic);
        }
    }
}

void DetectorTest::aShortHeadIsEnough()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::Bytes stream = test::encoded(format, test::text(1000));
        const codec::ByteView head = codec::ByteView(stream).first(codec::detectionBytes);
        const auto whole = codec::detect(stream);
        const auto cut = codec::detect(head);
        QCOMPARE(cut.has_value(), whole.has_value());
        QVERIFY(!whole || whole->format == cut->format);
    }
    QVERIFY(!codec::detect({}));
}

void DetectorTest::zstdSkippableFramesAreZstd()
{
    for (unsigned nibble = 0; nibble < 16; ++nibble) {
        const auto detection = codec::detect(bytes({0x50 | nibble, 0x2A, 0x4D, 0x18, 1, 0, 0, 0, 9}));
        QVERIFY(detection);
        QCOMPARE(detection->format, Format::Zstd);
    }
}

void DetectorTest::otherFilesHaveNoMagic_data()
{
    QTest::addColumn<codec::Bytes>("head");
    QTest::newRow("text") << test::text(100);
    QTest::newRow("text about BZh files") << test::bytesOf("BZhang wrote this text, not bzip2.");
    QTest::newRow("zeros") << test::zeros(100);
    QTest::newRow("png") << bytes({0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
    QTest::newRow("jpeg") << bytes({0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0});
    QTest::newRow("zip") << bytes({'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0});
    QTest::newRow("7z") << bytes({'7', 'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4, 0, 0, 0, 0, 0, 0});
    QTest::newRow("elf") << bytes({0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    QTest::newRow("pdf") << test::bytesOf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    QTest::newRow("compress") << bytes({0x1F, 0x9D, 0x90, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    QTest::newRow("lz4") << bytes({0x04, 0x22, 0x4D, 0x18, 0x64, 0x40, 0xA7, 0, 0, 0, 0, 0, 0, 0});
}

void DetectorTest::otherFilesHaveNoMagic()
{
    QFETCH(const codec::Bytes, head);
    const auto detection = codec::detect(head);
    QVERIFY(!detection || detection->certainty == Certainty::Plausible);
    QVERIFY(!codec::detect(head, "file.txt"));
}

void DetectorTest::randomDataHasNoMagic()
{
    for (unsigned seed = 0; seed < 5'000; ++seed) {
        const auto detection = codec::detect(test::noise(codec::detectionBytes, seed));
        QVERIFY(!detection || detection->certainty == Certainty::Plausible);
    }
}

void DetectorTest::plausibleHeaderNeedsTheSuffix()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::FormatInfo& info = codec::info(format.format());
        if (!info.magic.empty() || !info.selfDescribing) {
            continue;
        }
        const codec::Bytes stream = test::encoded(format, test::text(1000));
        QVERIFY(!codec::detect(stream, "picture.img"));
        const auto named = codec::detect(stream, std::string("a").append(info.suffixes.front()));
        QVERIFY(named);
        QCOMPARE(named->format, format.format());
    }
}

void DetectorTest::suffixOfAFormatWithMagicIsNotBelieved()
{
    for (const char* name : {"a.xz", "a.gz", "a.bz2", "a.zst", "a.tgz"}) {
        QVERIFY2(!codec::detect(test::text(100), name), name);
    }
}

void DetectorTest::suffixOfARawFormatIsBelieved()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::FormatInfo& info = codec::info(format.format());
        if (info.selfDescribing) {
            continue;
        }
        const codec::Bytes stream = test::encoded(format, test::text(1000));
        const auto named = codec::detect(stream, std::string("a").append(info.suffixes.front()));
        QVERIFY2(named, format.name.c_str());
        QCOMPARE(named->format, format.format());
    }
}

void DetectorTest::magicBeatsTheSuffix()
{
    for (const test::FormatCase& format : test::formatCases()) {
        if (codec::info(format.format()).magic.empty()) {
            continue;
        }
        for (const char* name : {"a.lzma", "a.xz", "a.gz", "a.deflate", "a.txt", ""}) {
            const auto detection = codec::detect(test::encoded(format, test::text(100)), name);
            QVERIFY(detection);
            QCOMPARE(detection->format, format.format());
        }
    }
}

QTEST_GUILESS_MAIN(DetectorTest)
#include "detectortest.moc"
