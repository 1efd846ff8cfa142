#include "app/archive/archiveformat.h"

#include <QTest>

#include <set>

using namespace holdall;

class ArchiveFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndSuffixesAreUnique();
    void everyFormatIsFoundByItsNameAndSuffixes();
    void theLongestSuffixCounts();
    void stemsAreWithoutTheirSuffix();
};

void ArchiveFormatTest::namesAndSuffixesAreUnique()
{
    std::set<std::string_view> words;
    std::size_t count = 0;
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        words.insert(format.name);
        ++count;
        for (const std::string_view suffix : format.suffixes) {
            words.insert(suffix);
            ++count;
        }
    }
    QCOMPARE(words.size(), count);
}

void ArchiveFormatTest::everyFormatIsFoundByItsNameAndSuffixes()
{
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        QVERIFY(archiveFormatFromName(format.name) == format.format);
        QCOMPARE(info(format.format).name, format.name);
        for (const std::string_view suffix : format.suffixes) {
            QVERIFY(archiveFormatFromSuffix("a" + std::string(suffix)) == format.format);
        }
    }
    QVERIFY(!archiveFormatFromName("tar.lz"));
    QVERIFY(!archiveFormatFromSuffix("a.xz"));
    QVERIFY(!archiveFormatFromSuffix(""));
}

void ArchiveFormatTest::theLongestSuffixCounts()
{
    QVERIFY(archiveFormatFromSuffix("A.TAR.XZ")->coder == codec::Format::Xz);
    QVERIFY(!archiveFormatFromSuffix("a.xz.tar")->coder);
    QVERIFY(archiveFormatFromSuffix("a.cpio.gz")
            == (ArchiveFormat{.container = Container::Cpio, .coder = codec::Format::Gzip}));
}

void ArchiveFormatTest::stemsAreWithoutTheirSuffix()
{
    QCOMPARE(archiveStem("a.b.tar.gz"), std::string("a.b"));
    QCOMPARE(archiveStem("a.iso.zst"), std::string("a"));
    QCOMPARE(archiveStem("a.tgz"), std::string("a"));
    QCOMPARE(archiveStem("a.txt"), std::string("a.txt"));
    QCOMPARE(archiveStem(".tar"), std::string(".tar"));
}

QTEST_GUILESS_MAIN(ArchiveFormatTest)
#include "archiveformattest.moc"
