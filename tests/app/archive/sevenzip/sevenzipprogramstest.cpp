#include "app/io/testfolder.h"
#include "archives.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QTest>

#include <map>

#include <sys/stat.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1024 * 1024;
const std::map<std::string, QStringList> extractors = {
    {"7z",
     {QStringLiteral("x"), QStringLiteral("-y"), QStringLiteral("-bd"), QStringLiteral("-o%2"),
      QStringLiteral("%1")}},
    {"bsdtar", {QStringLiteral("-xpf"), QStringLiteral("%1"), QStringLiteral("-C"), QStringLiteral("%2")}},
};

/// Runs 7z or bsdtar with the archive as %1 and the target folder as %2.
Ran extract(const std::string& program, const fs::path& archive, const fs::path& target)
{
    QStringList arguments = extractors.at(program);
    for (QString& argument : arguments) {
        argument.replace(QStringLiteral("%1"), QString::fromStdString(archive.native()));
        argument.replace(QStringLiteral("%2"), QString::fromStdString(target.native()));
    }
    return run(QString::fromStdString(program), arguments, {});
}

Ran testWith7z(const fs::path& archive)
{
    return run(QStringLiteral("7z"), {QStringLiteral("t"), QString::fromStdString(archive.native())}, {});
}

/// What is different below `target` from what was put; empty if nothing is.
QString difference(const TestFolder& target, const Put& put)
{
    const fs::path path = target / put.entry.name;
    const QString name = QString::fromStdString(put.entry.name);
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0) {
        return name + QStringLiteral(": is not there");
    }
    switch (put.entry.kind) {
    case Entry::Kind::Folder:
        if (!S_ISDIR(status.st_mode)) {
            return name + QStringLiteral(": is no folder");
        }
        break;
    case Entry::Kind::SymbolicLink:
        return fs::is_symlink(path) && fs::read_symlink(path) == put.entry.target
            ? QString()
            : name + QStringLiteral(": is another link");
    default:
        if (!S_ISREG(status.st_mode) || target.read(put.entry.name) != expanded(put)) {
            return name + QStringLiteral(": has other data");
        }
    }
    if (put.entry.permissions && (status.st_mode & 07777U) != *put.entry.permissions) {
        return name + QStringLiteral(": has mode %1").arg(status.st_mode & 07777U, 0, 8);
    }
    const FileTime time{.seconds = status.st_mtim.tv_sec, .nanoseconds = status.st_mtim.tv_nsec};
    return !put.entry.modified || *put.entry.modified == time
        ? QString()
        : name + QStringLiteral(": has time %1.%2").arg(time.seconds).arg(time.nanoseconds);
}

QString firstDifference(const TestFolder& target, const Puts& puts)
{
    for (const Put& put : puts) {
        if (const QString found = difference(target, put); !found.isEmpty()) {
            return found;
        }
    }
    const std::size_t count = target.names().size();
    return count == puts.size() ? QString() : QStringLiteral("there are %1 names").arg(count);
}

Put with(Put put, std::uint32_t permissions, FileTime modified)
{
    put.entry.permissions = permissions;
    put.entry.modified = modified;
    return put;
}

Puts tree()
{
    const FileTime time{.seconds = 1'700'000'000, .nanoseconds = 123'456'700};
    return {
        with(folder("d"), 0755, time),
        with(folder("d/none in it"), 0700, {.seconds = 1, .nanoseconds = 100}),
        with(file("d/empty", {}), 0600, time),
        with(file("d/one byte", bytesOf("x")), 0644, {.seconds = 0, .nanoseconds = 999'999'900}),
        with(file("d/text", text(300'000)), 0755, {.seconds = 4'000'000'000, .nanoseconds = 1'000}),
        with(file("d/read only", noise(5'000)), 0444, time),
        with(symbolicLink("d/link", "text"), 0777, time),
        with(symbolicLink("dangling", "no/such \xC3\xA4"), 0777, time),
        with(file("another empty", {}), 0640, time),
    };
}

Puts names()
{
    std::string deep = "deep";
    Puts puts = {folder(deep)};
    for (int level = 0; level < 20; ++level) {
        deep += "/" + std::string(60, 'n');
        puts.push_back(folder(deep));
    }
    puts.push_back(file(deep + "/file", bytesOf("deep")));
    for (const char* name : {"\xC3\xA4\xC3\xB6\xC3\xBC", "\xE6\x97\xA5\xE6\x9C\xAC", "\xF0\x9F\x98\x80",
                             " space ", "-dash", "quote\"'", "new\nline", "*?<>|", "dot."}) {
        puts.push_back(file(name, bytesOf(name)));
    }
    puts.push_back(file(std::string(255, 'l'), bytesOf("long")));
    return puts;
}

Puts manySmallFiles()
{
    Puts puts = {folder("many")};
    for (unsigned number = 0; number < 2'000; ++number) {
        puts.push_back(file("many/" + std::to_string(number), text(number % 700)));
    }
    return puts;
}

Puts largeFiles()
{
    return {file("small", text(10)),
            file("text", text(4 * mebibyte + 1)),
            file("between", text(100'000)),
            file("noise", noise(2 * mebibyte)),
            file("zeros", zeros(5 * mebibyte)),
            file("end", text(77))};
}

Puts sparseFiles()
{
    Put holes = file("holes", noise(200'000));
    holes.entry.size = 6 * mebibyte;
    holes.entry.extents = {{.offset = 4096, .size = 100'000}, {.offset = 3 * mebibyte, .size = 100'000}};
    Put nothing = file("one hole", {});
    nothing.entry.size = 2 * mebibyte;
    nothing.entry.extents = {{.offset = 2 * mebibyte, .size = 0}};
    return {holes, nothing};
}

Puts nothingWithData()
{
    return {folder("a"), folder("a/b"), file("a/c", {})};
}

/// Times before 1970 and names that are not composed: libarchive changes both as it reads.
Puts unusual()
{
    return {with(file("e\xCC\x81", bytesOf("decomposed")), 0644, {.seconds = -86'400, .nanoseconds = 300}),
            file("\xEF\xBB\xBFmark", bytesOf("byte order mark"))};
}

const std::map<std::string, Puts (*)()> commonTrees = {
    {"everything", tree},
    {"names", names},
    {"many small files", manySmallFiles},
    {"large", largeFiles},
    {"sparse", sparseFiles},
    {"no data", nothingWithData},
    {"one file", [] { return Puts{file("f", text(1000))}; }},
};

} // namespace

class SevenZipProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsExtractWhatWasPut_data();
    void programsExtractWhatWasPut();
    void programsTakeEveryLevel_data();
    void programsTakeEveryLevel();
    void programsTakeAFileThatCameShort();
    void programsTakeAnArchiveOfNothing();
    void foldersAreNoLargerThanABlock();
    void sevenZipNoticesEveryDamagedByte();
};

void SevenZipProgramsTest::programsExtractWhatWasPut_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<bool>("tellsSize");
    QTest::newRow("7z, unusual") << "7z" << "unusual" << true;
    for (const auto& [program, arguments] : extractors) {
        for (const auto& [tree, make] : commonTrees) {
            for (const bool tellsSize : {true, false}) {
                QTest::addRow("%s, %s, size %s", program.c_str(), tree.c_str(),
                              tellsSize ? "told" : "not told")
                    << QString::fromStdString(program) << QString::fromStdString(tree) << tellsSize;
            }
        }
    }
}

void SevenZipProgramsTest::programsExtractWhatWasPut()
{
    QFETCH(const QString, program);
    QFETCH(const QString, tree);
    QFETCH(const bool, tellsSize);
    const Puts puts = tree == QStringLiteral("unusual") ? unusual() : commonTrees.at(tree.toStdString())();
    const TestFolder folder;
    const TestFolder target;
    const fs::path archive = folder.write("a.7z", archiveOf(puts, {.tellsSize = tellsSize}));
    const Ran tested = testWith7z(archive);
    QVERIFY2(tested.status == 0, qPrintable(tested.errors));
    const Ran ran = extract(program.toStdString(), archive, target.path());
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(firstDifference(target, puts), QString());
}

void SevenZipProgramsTest::programsTakeEveryLevel_data()
{
    QTest::addColumn<SevenZipSettings>("settings");
    for (int level = 0; level <= 9; ++level) {
        QTest::addRow("%d", level) << SevenZipSettings{.level = level};
    }
    QTest::newRow("6e") << SevenZipSettings{.level = 6, .extreme = true};
    QTest::newRow("lc=0,lp=4,pb=0") << SevenZipSettings{
        .filters = *codec::FilterChain::parse("lzma2:dict=5000,lc=0,lp=4,pb=0")};
}

void SevenZipProgramsTest::programsTakeEveryLevel()
{
    QFETCH(const SevenZipSettings, settings);
    const Puts puts = {file("text", text(mebibyte)), file("noise", noise(300'000)),
                       symbolicLink("l", "text")};
    const TestFolder folder;
    const fs::path archive = folder.write("a.7z", archiveOf(puts, {.settings = settings}));
    for (const auto& [program, arguments] : extractors) {
        const TestFolder target;
        const Ran ran = extract(program, archive, target.path());
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QCOMPARE(firstDifference(target, puts), QString());
    }
}

void SevenZipProgramsTest::programsTakeAFileThatCameShort()
{
    const Puts real = {file("before", text(10)), file("short", text(mebibyte)), file("none", {}),
                       file("after", text(20))};
    Puts puts = real;
    puts[1].entry.size = 9 * mebibyte;
    puts[2].entry.size = 9 * mebibyte;
    const TestFolder folder;
    const fs::path archive = folder.write("a.7z", archiveOf(puts));
    for (const auto& [program, arguments] : extractors) {
        const TestFolder target;
        const Ran ran = extract(program, archive, target.path());
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QCOMPARE(firstDifference(target, real), QString());
    }
}

void SevenZipProgramsTest::programsTakeAnArchiveOfNothing()
{
    const TestFolder folder;
    const fs::path archive = folder.write("a.7z", archiveOf({}));
    const Ran tested = testWith7z(archive);
    QVERIFY2(tested.status == 0, qPrintable(tested.errors));
    const TestFolder target;
    QCOMPARE(extract("bsdtar", archive, target.path()).status, 0);
}

/// So that one file can be read without reading much else.
void SevenZipProgramsTest::foldersAreNoLargerThanABlock()
{
    Puts puts;
    for (int number = 0; number < 10; ++number) {
        puts.push_back(file(std::to_string(number), text(300'000)));
    }
    puts.push_back(file("large", text(3 * mebibyte)));
    puts.push_back(file("behind", text(10)));
    const TestFolder folder;
    const fs::path archive = folder.write("a.7z", archiveOf(puts, {.tellsSize = false}));
    const Ran listed =
        run(QStringLiteral("7z"),
            {QStringLiteral("l"), QStringLiteral("-slt"), QString::fromStdString(archive.native())}, {});
    const QByteArray text(reinterpret_cast<const char*>(listed.output.data()),
                          static_cast<qsizetype>(listed.output.size()));
    QVERIFY2(text.contains("\nBlocks = 6\n"), text.constData()); // three files each, then one, large, behind
}

/// Nothing in the archive is without a check. The version's bytes are not data: 7-Zip takes any.
void SevenZipProgramsTest::sevenZipNoticesEveryDamagedByte()
{
    const codec::Bytes archive = archiveOf({file("a", text(500)), folder("f"), file("f/b", noise(30))});
    const TestFolder folder;
    for (std::size_t offset = 8; offset < archive.size(); offset += 3) {
        codec::Bytes damaged = archive;
        damaged[offset] ^= std::byte{0x10};
        QVERIFY2(testWith7z(folder.write("a.7z", damaged)).status != 0, qPrintable(QString::number(offset)));
    }
}

QTEST_GUILESS_MAIN(SevenZipProgramsTest)
#include "sevenzipprogramstest.moc"
