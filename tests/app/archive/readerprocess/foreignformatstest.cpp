#include "app/archive/readerprocess/foreignarchives.h"
#include "app/io/filesource.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <array>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using codec::Bytes;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t someTime = 981'173'106; // 2001-02-03
const std::string strangeName = "m\xC3\xBC\xC3\x9Fig \xE2\x98\x83.txt"; // müßig ☃.txt

/// Bytes, in the order of the alphabet.
const std::vector<std::pair<std::string, Bytes>>& sourceFiles()
{
    static const std::vector<std::pair<std::string, Bytes>> files = {
        {"a.txt", bytesOf("hello\n")},
        {"folder/text", text(300'000)},
        {strangeName, text(1'000)},
        {"noise", noise(200'000)},
        {"nothing", {}},
    };
    return files;
}

/// What can be asked of a format.
struct Keeps {
    bool modes = true;
    bool symbolicLinks = true;
    bool hardLinks = true;
    bool folders = true;
    bool strangeNames = true;
};

} // namespace

Q_DECLARE_METATYPE(Keeps)

/// What other programs pack is read as it was.
class ForeignFormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatOthersPackIsReadAsItWas_data();
    void whatOthersPackIsReadAsItWas();
    void handMadeArchivesAreRead_data();
    void handMadeArchivesAreRead();
    void namesAreReadInTheirCodePage_data();
    void namesAreReadInTheirCodePage();
    void encryptedArchivesAreReadWithTheirPassword_data();
    void encryptedArchivesAreReadWithTheirPassword();
    void resourcesAreRead();
    void aSingleCompressedFileIsRead_data();
    void aSingleCompressedFileIsRead();
    void packagesAreRead();
    void hardLinksHaveTheirDataWhicheverComesLast();
    void holesStayHoles();
    void entriesCanBeHadWithoutTheirData();
    void aPasswordThatIsNotNeededDoesNoHarm();
    void twoReadersOfOneFileDoNotDisturbEachOther();

private:
    void compareWithSource(const ForeignReading& reading, const Keeps& keeps) const;

    TestFolder m_folder;
    fs::path m_source;
};

void ForeignFormatsTest::initTestCase()
{
    m_source = m_folder / "source";
    fs::create_directories(m_source / "folder");
    for (const auto& [name, data] : sourceFiles()) {
        const fs::path path = m_folder.write("source/" + name, data);
        QCOMPARE(::chmod(path.c_str(), 0640), 0);
    }
    const std::array<::timespec, 2> times = {::timespec{someTime, 0}, ::timespec{someTime, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, (m_source / "a.txt").c_str(), times.data(), 0), 0);
    fs::create_symlink("a.txt", m_source / "pointer");
    fs::create_hard_link(m_source / "a.txt", m_source / "second");
}

void ForeignFormatsTest::compareWithSource(const ForeignReading& reading, const Keeps& keeps) const
{
    QVERIFY(!reading.error);
    for (const auto& [name, data] : sourceFiles()) {
        const ReadEntry* read = reading.find(name);
        if (!keeps.strangeNames && name == strangeName) {
            continue;
        }
        QVERIFY2(read != nullptr, name.c_str());
        QVERIFY2(!read->error, name.c_str());
        if (read->entry.kind == Entry::Kind::File) { // or a link to the one that has the data
            QCOMPARE(read->entry.size, data.size());
            QVERIFY2(read->data == data, name.c_str());
        }
        QVERIFY(!keeps.modes || read->entry.permissions == 0640U);
    }
    QCOMPARE(reading.find("a.txt")->entry.modified.value().seconds, someTime);
    const ReadEntry* pointer = reading.find("pointer");
    QVERIFY(!keeps.symbolicLinks || pointer->entry.kind == Entry::Kind::SymbolicLink);
    QVERIFY(!keeps.symbolicLinks || pointer->entry.target == "a.txt");
    QVERIFY(!keeps.folders || reading.find("folder")->entry.kind == Entry::Kind::Folder);
    if (keeps.hardLinks) {
        const ReadEntry& one = *reading.find("a.txt");
        const ReadEntry& other = *reading.find("second");
        const bool isFirst = one.entry.kind == Entry::Kind::File;
        QCOMPARE((isFirst ? one : other).data, bytesOf("hello\n"));
        QCOMPARE((isFirst ? other : one).entry.kind, Entry::Kind::HardLink);
        QCOMPARE((isFirst ? other : one).entry.target, std::string(isFirst ? "a.txt" : "second"));
    }
}

void ForeignFormatsTest::whatOthersPackIsReadAsItWas_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Keeps>("keeps");
    const QStringList names = {u"a.txt"_s, u"folder"_s,  QString::fromStdString(strangeName),
                               u"noise"_s, u"nothing"_s, u"pointer"_s,
                               u"second"_s};
    const auto bsdtar = [&](const char* row, const QStringList& options, const Keeps& keeps) {
        QTest::addRow("%s", row) << u"bsdtar"_s << options + QStringList{u"-cf"_s, u"../x"_s} + names
                                 << keeps;
    };
    QTest::addRow("7z") << u"7z"_s << QStringList{u"a"_s, u"-snl"_s, u"-t7z"_s, u"../x"_s, u"."_s}
                        << Keeps{.hardLinks = false};
    QTest::addRow("7z ppmd") << u"7z"_s
                             << QStringList{u"a"_s, u"-snl"_s, u"-m0=PPMd"_s, u"-t7z"_s, u"../x"_s, u"."_s}
                             << Keeps{.hardLinks = false};
    bsdtar("7z of libarchive", {u"--format=7zip"_s}, {.hardLinks = false});
    bsdtar("cpio odc", {u"--format=odc"_s}, {});
    bsdtar("cpio newc", {u"--format=newc"_s}, {});
    bsdtar("cpio binary", {u"--format=bin"_s}, {});
    bsdtar("iso", {u"--format=iso9660"_s}, {.modes = false});
    bsdtar("xar", {u"--format=xar"_s}, {});
    bsdtar("tar.Z", {u"-Z"_s}, {});
    bsdtar("tar.lz4", {u"--lz4"_s}, {});
    bsdtar("tar.uu", {u"--uuencode"_s}, {});
    bsdtar("cpio.lz4", {u"--lz4"_s, u"--format=newc"_s}, {});
}

void ForeignFormatsTest::whatOthersPackIsReadAsItWas()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const Keeps, keeps);
    fs::remove(m_folder / "x");
    fs::remove(m_folder / "x.7z");
    QVERIFY(runIn(m_source, program, arguments));
    const fs::path archive = fs::exists(m_folder / "x") ? m_folder / "x" : m_folder / "x.7z";
    const ForeignReading reading = readForeign(archive, readerOptions());
    compareWithSource(reading, keeps);
    QVERIFY(reading.position > 0);
    QVERIFY(reading.position <= fs::file_size(archive));
    QVERIFY(childProcesses().empty());
}

void ForeignFormatsTest::handMadeArchivesAreRead_data()
{
    QTest::addColumn<Bytes>("archive");
    const StoredFile file{.name = "folder/name.txt", .data = text(20'000)};
    QTest::addRow("RAR 4") << rar4Of(file);
    QTest::addRow("RAR 5") << rar5Of(file);
    QTest::addRow("CAB") << cabOf(file);
    QTest::addRow("LHA") << lhaOf(file);
}

void ForeignFormatsTest::handMadeArchivesAreRead()
{
    QFETCH(const Bytes, archive);
    const ForeignReading reading = readForeign(m_folder.write("x", archive), readerOptions());
    QVERIFY(!reading.error);
    QCOMPARE(reading.entries.size(), 1U);
    QCOMPARE(reading.entries[0].entry.name, std::string("folder/name.txt"));
    QVERIFY(!reading.entries[0].error);
    QVERIFY(reading.entries[0].data == text(20'000));
    QVERIFY(reading.entries[0].entry.modified.value().seconds > someTime);
}

void ForeignFormatsTest::namesAreReadInTheirCodePage_data()
{
    QTest::addColumn<unsigned>("codePage");
    QTest::addColumn<std::string>("raw");
    QTest::addColumn<std::string>("name");
    QTest::addRow("Japanese") << 932U << std::string("\x8A\xBF\x8E\x9A.txt") << std::string("漢字.txt");
    QTest::addRow("Cyrillic") << 866U << std::string("\x84\xA0.txt") << std::string("Да.txt");
    QTest::addRow("Western") << 1252U << std::string("\xFC.txt") << std::string("ü.txt");
}

/// Tables of character sets are files, which the reader cannot open any more when it has locked itself in.
void ForeignFormatsTest::namesAreReadInTheirCodePage()
{
    QFETCH(const unsigned, codePage);
    QFETCH(const std::string, raw);
    QFETCH(const std::string, name);
    const Bytes archive = lhaOf({.name = raw, .data = text(100)}, codePage);
    const ForeignReading reading = readForeign(m_folder.write("x.lzh", archive), readerOptions());
    QVERIFY(!reading.error);
    QCOMPARE(reading.entries.size(), 1U);
    QCOMPARE(reading.entries[0].entry.name, name);
    QVERIFY(reading.entries[0].data == text(100));
}

void ForeignFormatsTest::encryptedArchivesAreReadWithTheirPassword_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addRow("data") << u"-mhe=off"_s;
    QTest::addRow("data and names") << u"-mhe=on"_s;
}

void ForeignFormatsTest::encryptedArchivesAreReadWithTheirPassword()
{
    QFETCH(const QString, headers);
    fs::remove(m_folder / "e.7z");
    QVERIFY(runIn(m_source, u"7z"_s,
                  {u"a"_s, u"-snl"_s, u"-pp\u00E4ss w\u00F6rd"_s, headers, u"../e.7z"_s, u"."_s}));
    ForeignReaderOptions options = readerOptions();
    const auto isPasswordError = [](const ForeignReading& reading, const std::string& value) {
        return reading.error && reading.error->codec && reading.error->codec->option
            && reading.error->codec->option->option == "password"
            && reading.error->codec->option->value == value;
    };
    QVERIFY(isPasswordError(readForeign(m_folder / "e.7z", options), ""));
    options.password = "password";
    QVERIFY(isPasswordError(readForeign(m_folder / "e.7z", options), "wrong"));
    options.password = "p\xC3\xA4ss w\xC3\xB6rd";
    const ForeignReading reading = readForeign(m_folder / "e.7z", options);
    compareWithSource(reading, {.symbolicLinks = false, .hardLinks = false});
    QVERIFY(reading.find("noise")->entry.isEncrypted);
}

void ForeignFormatsTest::resourcesAreRead()
{
    m_folder.write("r.qrc",
                   bytesOf("<RCC><qresource prefix=\"/p\"><file>source/folder/text</file>"
                           "<file alias=\"n\">source/noise</file>"
                           "<file alias=\"e\">source/nothing</file></qresource></RCC>"));
    QVERIFY(runIn(m_folder.path(), QStringLiteral(HOLDALL_RCC),
                  {u"--binary"_s, u"-o"_s, u"r.rcc"_s, u"r.qrc"_s}));
    const ForeignReading reading = readForeign(m_folder / "r.rcc", readerOptions());
    QVERIFY(!reading.error);
    QVERIFY(reading.find("p/source/folder/text")->data == text(300'000));
    QVERIFY(reading.find("p/n")->data == noise(200'000));
    QCOMPARE(reading.find("p/e")->entry.size, 0U);
    QCOMPARE(reading.find("p/source")->entry.kind, Entry::Kind::Folder);
}

void ForeignFormatsTest::aSingleCompressedFileIsRead_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addRow("Z") << u"-Z"_s;
    QTest::addRow("lz4") << u"--lz4"_s;
}

void ForeignFormatsTest::aSingleCompressedFileIsRead()
{
    QFETCH(const QString, filter);
    QVERIFY(runIn(m_source, u"bsdtar"_s, {u"--format=raw"_s, filter, u"-cf"_s, u"../packed"_s, u"noise"_s}));
    const ForeignReaderOptions options = fileOptions("any name");
    const ForeignReading reading = readForeign(m_folder / "packed", options);
    QVERIFY(!reading.error);
    QCOMPARE(reading.entries.size(), 1U);
    QCOMPARE(reading.entries[0].entry.name, std::string("any name"));
    QVERIFY(!reading.entries[0].error);
    QVERIFY(reading.entries[0].data == noise(200'000));
    QVERIFY(!reading.entries[0].entry.modified);
    QCOMPARE(reading.position, fs::file_size(m_folder / "packed"));
    QCOMPARE(readForeign(m_source / "noise", options).error.value().codec.value().kind,
             codec::ErrorKind::UnknownFormat);
}

void ForeignFormatsTest::packagesAreRead()
{
    QVERIFY(runIn(m_source, u"ar"_s, {u"rc"_s, u"../x.deb"_s, u"a.txt"_s, u"noise"_s}));
    const ForeignReading deb = readForeign(m_folder / "x.deb", readerOptions());
    QVERIFY(!deb.error);
    QVERIFY(deb.find("noise")->data == noise(200'000));
    QVERIFY(
        runIn(m_source, u"bsdtar"_s, {u"--format=newc"_s, u"-cf"_s, u"../x.cpio"_s, u"a.txt"_s, u"noise"_s}));
    QVERIFY(runIn(m_folder.path(), u"xz"_s, {u"-kf"_s, u"x.cpio"_s}));
    const auto package = m_folder.write("x.rpm", rpmOf(m_folder.read("x.cpio.xz")));
    const ForeignReading rpm = readForeign(package, readerOptions());
    QVERIFY(!rpm.error);
    QVERIFY(rpm.find("noise")->data == noise(200'000));
}

/// A cpio has the data with the last name of a file; one name may be left out.
void ForeignFormatsTest::hardLinksHaveTheirDataWhicheverComesLast()
{
    QVERIFY(runIn(m_source, u"bsdtar"_s,
                  {u"--format=newc"_s, u"-cf"_s, u"../x"_s, u"second"_s, u"noise"_s, u"a.txt"_s}));
    const ForeignReading reading = readForeign(m_folder / "x", readerOptions());
    QVERIFY(!reading.error);
    QCOMPARE(reading.entries.size(), 3U);
    QCOMPARE(reading.find("a.txt")->entry.kind, Entry::Kind::File);
    QCOMPARE(reading.find("a.txt")->data, bytesOf("hello\n"));
    QCOMPARE(reading.find("second")->entry.kind, Entry::Kind::HardLink);
    QCOMPARE(reading.find("second")->entry.target, std::string("a.txt"));
}

void ForeignFormatsTest::holesStayHoles()
{
    m_folder.write("sparse", text(5'000));
    fs::resize_file(m_folder / "sparse", std::uintmax_t(5) << 30U);
    QVERIFY(runIn(m_folder.path(), u"bsdtar"_s, {u"-Z"_s, u"-cf"_s, u"x"_s, u"sparse"_s}));
    const Result<FileSource> file = FileSource::open(m_folder / "x");
    ForeignReader reader(file->descriptor(), "x", readerOptions());
    const Result<std::optional<Entry>> entry = reader.next();
    QCOMPARE(entry.value().value().size, std::uint64_t(5) << 30U);
    QVERIFY(!entry->value().extents.empty());
    QCOMPARE(reader.readBlock().value().value().offset, 0U);
}

void ForeignFormatsTest::entriesCanBeHadWithoutTheirData()
{
    QVERIFY(runIn(m_source, u"bsdtar"_s, {u"--format=newc"_s, u"-cf"_s, u"../x"_s, u"a.txt"_s, u"noise"_s}));
    ForeignReaderOptions options = readerOptions();
    options.wanted = ForeignReaderOptions::Wanted::EntriesOnly;
    const ForeignReading reading = readForeign(m_folder / "x", options);
    QVERIFY(!reading.error);
    QCOMPARE(reading.find("noise")->entry.size, 200'000U);
    QVERIFY(reading.find("noise")->data.empty());
}

void ForeignFormatsTest::aPasswordThatIsNotNeededDoesNoHarm()
{
    fs::remove(m_folder / "p.7z");
    QVERIFY(runIn(m_source, u"7z"_s, {u"a"_s, u"-snl"_s, u"../p.7z"_s, u"."_s}));
    ForeignReaderOptions options = readerOptions();
    options.password = "anything";
    compareWithSource(readForeign(m_folder / "p.7z", options), {.hardLinks = false});
}

void ForeignFormatsTest::twoReadersOfOneFileDoNotDisturbEachOther()
{
    QVERIFY(runIn(m_source, u"bsdtar"_s, {u"--format=newc"_s, u"-cf"_s, u"../x"_s, u"noise"_s, u"folder"_s}));
    const Result<FileSource> file = FileSource::open(m_folder / "x");
    ForeignReader one(file->descriptor(), "x", readerOptions());
    ForeignReader other(file->descriptor(), "x", readerOptions());
    for (ForeignReader* reader : {&one, &other, &one, &other}) {
        QVERIFY(reader->next().value());
    }
    QVERIFY(one.next().value() && other.next().value());
    QVERIFY(!one.next().value() && !other.next().value());
}

QTEST_GUILESS_MAIN(ForeignFormatsTest)
#include "foreignformatstest.moc"
