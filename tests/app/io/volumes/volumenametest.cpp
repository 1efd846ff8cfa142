#include "app/io/volumes/volumename.h"

#include "app/io/testfolder.h"

#include <QTest>

using namespace holdall;
using test::TestFolder;

class VolumeNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreReversible();
    void otherNamesAreNone();
    void numbersOfFourDigitsNeedAllOfThree();
    void firstVolumeAloneIsASet();
    void otherNumberNeedsANeighbour();
    void everyKindOfVolumeIsLookedAtCloser();
};

void VolumeNameTest::namesAreReversible()
{
    QCOMPARE(volumeName("x.tar.xz", 1), std::string("x.tar.xz.001"));
    QCOMPARE(volumeName("x", 999), std::string("x.999"));
    QCOMPARE(volumeName("x", 1000), std::string("x.1000"));
    for (const std::string stem : {"x.tar.xz", "x.001", "new\nline", "caf\xE9", "."}) {
        for (const unsigned number : {1U, 99U, 999U, 1000U, lastVolume}) {
            const auto name = parseVolumeName(volumeName(stem, number));
            QVERIFY(name);
            QCOMPARE(name->stem, stem);
            QCOMPARE(name->number, number);
        }
    }
}

void VolumeNameTest::otherNamesAreNone()
{
    for (const char* name : {"x", "x.", "x.1", "x.01", "x.000", "x.0001", "x.0999", "x.10000", "x.00a",
                             "x.+01", "x.-01", "x. 01", ".001", "001", "", "x.001 "}) {
        QVERIFY2(!parseVolumeName(name), name);
    }
}

void VolumeNameTest::numbersOfFourDigitsNeedAllOfThree()
{
    const std::vector<std::string> year{"x.001", "x.002", "x.2024", "y.003", "x"};
    QCOMPARE(volumeNumbers(year, "x"), (std::set<unsigned>{1, 2}));
    const std::vector<std::string> many{"x.001", "x.999", "x.1000"};
    QCOMPARE(volumeNumbers(many, "x"), (std::set<unsigned>{1, 999, 1000}));
}

void VolumeNameTest::firstVolumeAloneIsASet()
{
    const TestFolder folder;
    const auto set = volumeSetOf(folder.write("x.tar.xz.001", {}));
    QVERIFY(set);
    QCOMPARE(set->stem, std::string("x.tar.xz"));
    QCOMPARE(set->first(), folder / "x.tar.xz.001");
    QCOMPARE(set->volume(1000), folder / "x.tar.xz.1000");
    QVERIFY(!volumeSetOf(folder / "x.tar.xz"));
    QCOMPARE(volumeSetOf("x.001")->first(), std::filesystem::path("x.001"));
}

void VolumeNameTest::otherNumberNeedsANeighbour()
{
    const TestFolder folder;
    QVERIFY(!volumeSetOf(folder.write("photo.100", {})));
    folder.write("x.005", {});
    folder.write("x.006", {}); // its first volume is lost
    QVERIFY(volumeSetOf(folder / "x.005"));
    QVERIFY(volumeSetOf(folder / "x.006"));
    folder.write("y.001", {});
    QCOMPARE(volumeSetOf(folder / "y.007")->number, 7U);
}

void VolumeNameTest::everyKindOfVolumeIsLookedAtCloser()
{
    for (const char* name : {"x.tar.xz.001", "a/x.ZIP", "x.z01", "x.part1.rar", "x.rar", "x.R00", ".zip"}) {
        QVERIFY(mayBeVolume(name));
    }
    for (const char* name : {"", "x", "zip", "x.gz", "x.001/y", "x.zip.xz"}) {
        QVERIFY(!mayBeVolume(name));
    }
}

QTEST_GUILESS_MAIN(VolumeNameTest)
#include "volumenametest.moc"
