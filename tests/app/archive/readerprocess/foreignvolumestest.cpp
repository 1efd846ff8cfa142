#include "app/archive/readerprocess/foreignarchives.h"
#include "app/io/inputfile.h"
#include "app/io/testfolder.h"
#include "app/io/volumes/rarvolumename.h"
#include "support/patience.h"
#include "support/sampledata.h"

#include <QProcess>
#include <QTest>

#include <filesystem>
#include <string>
#include <vector>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using codec::Bytes;

namespace {

namespace fs = std::filesystem;

/// Three files in six volumes: one goes over two boundaries, one lies in the middle, one is empty.
std::vector<StoredFile> someFiles()
{
    return {{.name = "long", .data = noise(50'000)},
            {.name = "empty", .data = {}},
            {.name = "short", .data = text(1'000)},
            {.name = "last", .data = text(60'000)}};
}

constexpr std::size_t volumeData = 20'000;

std::vector<Bytes> volumesOf(unsigned version)
{
    return version == 4 ? rar4VolumesOf(someFiles(), volumeData) : rar5VolumesOf(someFiles(), volumeData);
}

/// What the terminal program said and ended with.
struct Said {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Said program(const TestFolder& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
    process.start(QStringLiteral(HOLDALL_CLI), arguments);
    process.waitForFinished(patience);
    return {.status = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace

/// RAR archives that are cut into volumes are read whole, and one that is missing is named.
class ForeignVolumesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAreKnownByName_data();
    void setsAreKnownByName();
    void aLoneFileIsItself();
    void setsAreReadWhole_data();
    void setsAreReadWhole();
    void aMissingVolumeIsNamed_data();
    void aMissingVolumeIsNamed();
    void damageInAnyVolumeIsFound_data();
    void damageInAnyVolumeIsFound();
    void aFolderOfVolumesIsVerifiedOnce();
    void encryptedArchivesAreSaidToBe();

private:
    static std::vector<std::string> write(const TestFolder& folder, unsigned version, bool hasOldNames);
};

/// The names of the volumes.
std::vector<std::string> ForeignVolumesTest::write(const TestFolder& folder, unsigned version,
                                                   bool hasOldNames)
{
    std::vector<std::string> names;
    const RarSetName set = rarSetOf(hasOldNames ? "x.rar" : "x.part1.rar").value();
    for (const Bytes& volume : volumesOf(version)) {
        names.push_back(set.volume(static_cast<unsigned>(names.size()) + 1).native());
        folder.write(names.back(), volume);
    }
    return names;
}

void ForeignVolumesTest::setsAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<unsigned>("number");
    QTest::addColumn<QString>("next");
    QTest::addRow("new") << u"a.part1.rar"_s << 1U << u"a.part2.rar"_s;
    QTest::addRow("two digits") << u"a.part09.rar"_s << 9U << u"a.part10.rar"_s;
    QTest::addRow("one digit") << u"a.part9.rar"_s << 9U << u"a.part10.rar"_s;
    QTest::addRow("capitals") << u"A.PART001.RAR"_s << 1U << u"A.PART002.RAR"_s;
    QTest::addRow("old") << u"b.rar"_s << 1U << u"b.r00"_s;
    QTest::addRow("old, later") << u"b.r00"_s << 2U << u"b.r01"_s;
    QTest::addRow("old, many") << u"b.r99"_s << 101U << u"b.s00"_s;
    QTest::addRow("old, capitals") << u"C.R07"_s << 9U << u"C.R08"_s;
    QTest::addRow("no number") << u"a.part.rar"_s << 1U << u"a.part.r00"_s;
    QTest::addRow("number 0") << u"a.part0.rar"_s << 1U << u"a.part0.r00"_s;
}

void ForeignVolumesTest::setsAreKnownByName()
{
    QFETCH(const QString, name);
    QFETCH(const unsigned, number);
    QFETCH(const QString, next);
    const TestFolder folder;
    folder.write("b.rar", {});
    folder.write("C.RAR", {});
    const fs::path path = folder / name.toStdString();
    const std::optional<RarSetName> set = rarSetOf(path);
    QVERIFY(set);
    QCOMPARE(set->number, number);
    QCOMPARE(set->volume(number), path);
    QCOMPARE(set->volume(number + 1).filename().native(), next.toStdString());
    for (const char* other : {"d.r00", "e.rar.txt", "f.zip", "rar", ".rar"}) {
        QVERIFY2(!rarSetOf(folder / other), other);
    }
}

void ForeignVolumesTest::aLoneFileIsItself()
{
    const TestFolder folder;
    folder.write("x.rar", rar5Of({.name = "name", .data = text(100)}));
    const auto file = InputFile::open(folder / "x.rar");
    QVERIFY(file);
    QVERIFY((*file)->descriptor() >= 0);
    folder.write("y.rar", bytesOf("no archive"));
    folder.write("y.r00", bytesOf("something else"));
    const auto other = InputFile::open(folder / "y.r00");
    QCOMPARE((*other)->size().value(), 14U);
}

void ForeignVolumesTest::setsAreReadWhole_data()
{
    QTest::addColumn<unsigned>("version");
    QTest::addColumn<bool>("hasOldNames");
    QTest::addRow("RAR 5") << 5U << false;
    QTest::addRow("RAR 5, old names") << 5U << true;
    QTest::addRow("RAR 4") << 4U << false;
    QTest::addRow("RAR 4, old names") << 4U << true;
}

void ForeignVolumesTest::setsAreReadWhole()
{
    QFETCH(const unsigned, version);
    QFETCH(const bool, hasOldNames);
    const TestFolder folder;
    const std::vector<std::string> names = write(folder, version, hasOldNames);
    QCOMPARE(names.size(), 6U);
    for (const std::string& name : {names[0], names[3]}) {
        const QString volume = QString::fromStdString(name);
        const Said verified = program(folder, {u"verify"_s, volume});
        QVERIFY2(verified.output.startsWith("INTACT "), (verified.output + verified.errors).constData());
        QCOMPARE(program(folder, {u"list"_s, volume}).output.count('\n'), 4);
        const Said extracted = program(folder, {u"extract"_s, u"-C"_s, u"z"_s, volume});
        QVERIFY2(extracted.status == 0, extracted.errors.constData());
        for (const StoredFile& file : someFiles()) {
            QVERIFY2(folder.read("z/x/" + file.name) == file.data, file.name.c_str());
        }
        fs::remove_all(folder / "z");
    }
}

void ForeignVolumesTest::aMissingVolumeIsNamed_data()
{
    setsAreReadWhole_data();
}

void ForeignVolumesTest::aMissingVolumeIsNamed()
{
    QFETCH(const unsigned, version);
    QFETCH(const bool, hasOldNames);
    for (const std::size_t missing : {0U, 1U, 3U, 5U}) {
        const TestFolder folder;
        const std::vector<std::string> names = write(folder, version, hasOldNames);
        fs::remove(folder / names[missing]);
        const bool isOldFirst = hasOldNames && missing == 0; // NAME.r00 alone is any file
        for (const std::size_t asked : {missing == 0 ? 1U : 0U, missing == 4U ? 5U : 4U}) {
            const auto file = InputFile::open(folder / names[asked]);
            QCOMPARE(file.has_value(), isOldFirst);
            if (!file) {
                QCOMPARE(file.error().kind, ErrorKind::NotFound);
                QCOMPARE(file.error().path, folder / names[missing]);
            }
        }
    }
}

void ForeignVolumesTest::damageInAnyVolumeIsFound_data()
{
    QTest::addColumn<unsigned>("version");
    QTest::addRow("RAR 5") << 5U;
    QTest::addRow("RAR 4") << 4U;
}

void ForeignVolumesTest::damageInAnyVolumeIsFound()
{
    QFETCH(const unsigned, version);
    const std::vector<Bytes> whole = volumesOf(version);
    for (std::size_t damaged = 0; damaged < whole.size(); ++damaged) {
        const TestFolder folder;
        write(folder, version, false);
        Bytes volume = whole[damaged];
        volume[volume.size() / 2] ^= std::byte(1);
        folder.write("x.part" + std::to_string(damaged + 1) + ".rar", volume);
        const Said verified = program(folder, {u"verify"_s, u"x.part1.rar"_s});
        QVERIFY2(verified.output.startsWith("DAMAGED "), (verified.output + verified.errors).constData());
    }
}

void ForeignVolumesTest::aFolderOfVolumesIsVerifiedOnce()
{
    for (const bool hasOldNames : {false, true}) {
        const TestFolder folder;
        write(folder, 5, hasOldNames);
        const Said verified = program(folder, {u"verify"_s, u"."_s});
        QCOMPARE(verified.output.count("INTACT "), 1);
        QCOMPARE(verified.output.count('\n'), 1);
    }
}

void ForeignVolumesTest::encryptedArchivesAreSaidToBe()
{
    const TestFolder folder;
    folder.write("x.rar", encryptedRar4Of({.name = "name", .data = noise(320)}));
    const Said verified = program(folder, {u"verify"_s, u"x.rar"_s});
    QVERIFY2(verified.output.startsWith("ENCRYPTED ") || verified.output.startsWith("UNSUPPORTED "),
             verified.output.constData());
    const Said extracted = program(folder, {u"extract"_s, u"x.rar"_s, u"-C"_s, u"z"_s});
    QVERIFY(extracted.status != 0);
    QVERIFY2(extracted.errors.contains("ncrypt"), extracted.errors.constData());
    QVERIFY(!fs::exists(folder / "z/name"));
}

QTEST_GUILESS_MAIN(ForeignVolumesTest)
#include "foreignvolumestest.moc"
