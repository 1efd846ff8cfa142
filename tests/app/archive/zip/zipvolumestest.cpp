// Split archives, as Info-ZIP makes them: NAME.z01, NAME.z02, ..., NAME.zip.

#include "app/io/volumes/zipvolumes.h"
#include "app/io/inputfile.h"
#include "app/io/testfolder.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "zipcontents.h"

#include <QTest>

#include <map>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

/// What a set or a file holds, by name; of what could not be opened or read, the first error.
Result<std::map<std::string, codec::Bytes>> contentsAt(const fs::path& path)
{
    const Result<std::unique_ptr<InputFile>> file = InputFile::open(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Contents contents = readAll(**file, ZipReaderOptions{.volumeStarts = (*file)->volumeStarts()});
    std::map<std::string, codec::Bytes> data;
    for (const Got& got : contents.entries) {
        if (got.error) {
            return std::unexpected(*got.error);
        }
        data[got.entry.name] = got.data;
    }
    return contents.fatal ? std::unexpected(*contents.fatal)
                          : Result<std::map<std::string, codec::Bytes>>(data);
}

} // namespace

class ZipVolumesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEntryIsReadWhereverItStands();
    void anyVolumeStandsForTheSet();
    void missingVolumeIsNamed();
    void damageInAMiddleVolumeIsFound();
    void lastVolumeAloneIsRefused();
    void unrelatedFileBesideAnArchiveIsNoVolume();

private:
    std::unique_ptr<TestFolder> m_folder;
    std::map<std::string, codec::Bytes> m_expected;
};

/// 24 files of 20 kB that do not compress, in volumes of 64 KiB: members end and begin inside of volumes, and
/// reach over their ends.
void ZipVolumesTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    m_expected.clear();
    QStringList arguments = {QStringLiteral("-qj"), QStringLiteral("-s"), QStringLiteral("64k"),
                             QString::fromStdString((*m_folder / "a.zip").native())};
    for (unsigned i = 0; i < 24; ++i) {
        const std::string name = std::to_string(i) + ".bin";
        m_expected[name] = noise(20'000, i + 1);
        arguments << QString::fromStdString(m_folder->write(name, m_expected[name]).native());
    }
    const Ran made = run(QStringLiteral("zip"), arguments, {});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QVERIFY(fs::exists(*m_folder / "a.z03"));
}

void ZipVolumesTest::everyEntryIsReadWhereverItStands()
{
    const auto contents = contentsAt(*m_folder / "a.zip");
    QVERIFY(contents);
    QVERIFY(*contents == m_expected);
}

void ZipVolumesTest::anyVolumeStandsForTheSet()
{
    for (const char* const name : {"a.z01", "a.z03", "a.zip"}) {
        const Result<std::unique_ptr<InputFile>> file = InputFile::open(*m_folder / name);
        QVERIFY(file);
        QCOMPARE((*file)->wholePath(), *m_folder / "a.zip");
        QVERIFY((*file)->files().size() > 4);
        QCOMPARE((*file)->volumeStarts().size(), (*file)->files().size());
    }
}

void ZipVolumesTest::missingVolumeIsNamed()
{
    fs::remove(*m_folder / "a.z02");
    const auto contents = contentsAt(*m_folder / "a.zip");
    QVERIFY(!contents);
    QCOMPARE(contents.error().kind, ErrorKind::NotFound);
    QCOMPARE(contents.error().path, *m_folder / "a.z02");
}

void ZipVolumesTest::damageInAMiddleVolumeIsFound()
{
    codec::Bytes bytes = m_folder->read("a.z02");
    bytes[bytes.size() / 2] ^= std::byte(1);
    m_folder->write("a.z02", bytes);
    const auto contents = contentsAt(*m_folder / "a.zip");
    QVERIFY(!contents);
    QCOMPARE(contents.error().kind, ErrorKind::Data);
}

void ZipVolumesTest::lastVolumeAloneIsRefused()
{
    fs::rename(*m_folder / "a.zip", *m_folder / "b.zip");
    const auto contents = contentsAt(*m_folder / "b.zip");
    QVERIFY(!contents);
    QCOMPARE(contents.error().kind, ErrorKind::Data);
}

void ZipVolumesTest::unrelatedFileBesideAnArchiveIsNoVolume()
{
    const fs::path whole = *m_folder / "whole.zip";
    const QString name = QString::fromStdString(whole.native());
    const QString file = QString::fromStdString((*m_folder / "0.bin").native());
    QCOMPARE(run(QStringLiteral("zip"), {QStringLiteral("-qj"), name, file}, {}).status, 0);
    m_folder->write("whole.z01", noise(100));
    const auto contents = contentsAt(whole);
    QVERIFY(contents);
    QCOMPARE(contents->size(), std::size_t(1));
    const Result<std::unique_ptr<InputFile>> beside = InputFile::open(*m_folder / "whole.z01");
    QVERIFY(beside);
    QCOMPARE((*beside)->status().size, std::uint64_t(100));
}

QTEST_GUILESS_MAIN(ZipVolumesTest)
#include "zipvolumestest.moc"
