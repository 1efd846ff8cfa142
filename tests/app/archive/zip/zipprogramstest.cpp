#include "app/io/testfolder.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ziparchives.h"

#include <QTest>

#include <map>

#include <sys/stat.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1024 * 1024;

/// Runs `program` with the words of `arguments`, of which %1 is the archive and %2 the folder.
Ran runOn(const QString& program, const QString& arguments, const fs::path& archive,
          const fs::path& target = {})
{
    QStringList words = arguments.split(QLatin1Char(' '));
    for (QString& word : words) {
        word.replace(QStringLiteral("%1"), QString::fromStdString(archive.native()));
        word.replace(QStringLiteral("%2"), QString::fromStdString(target.native()));
    }
    return run(program, words, {});
}

struct Program {
    QString name;
    QString arguments;
};

const std::vector<Program> testers = {
    {QStringLiteral("unzip"), QStringLiteral("-qt %1")},
    {QStringLiteral("7z"), QStringLiteral("t -bd %1")},
    {QStringLiteral("bsdtar"), QStringLiteral("-tf %1")},
    {QStringLiteral("python3"), QStringLiteral("-m zipfile -t %1")},
};

/// And how fine the times are that they set, in nanoseconds.
struct Extractor : Program {
    std::int64_t timeStep;
};

const std::vector<Extractor> extractors = {
    {{QStringLiteral("unzip"), QStringLiteral("-qo %1 -d %2")}, 1'000'000'000},
    {{QStringLiteral("7z"), QStringLiteral("x -y -bd -snld -o%2 %1")}, 100},
    {{QStringLiteral("bsdtar"), QStringLiteral("-xpf %1 --no-same-owner -C %2")}, 1'000'000'000},
};

/// What the programs that test archives dislike; empty if nothing.
QString complaints(const fs::path& archive)
{
    for (const Program& program : testers) {
        const Ran ran = runOn(program.name, program.arguments, archive);
        if (ran.status != 0) {
            return program.name + QLatin1Char(' ') + ran.errors
                + QString::fromUtf8(reinterpret_cast<const char*>(ran.output.data()),
                                    static_cast<qsizetype>(std::min<std::size_t>(ran.output.size(), 2000)));
        }
    }
    return {};
}

/// What is different below `target` from what was put; empty if nothing is.
QString difference(const TestFolder& target, const Put& put, std::int64_t timeStep)
{
    const fs::path path = target / put.entry.name;
    const QString name = QString::fromStdString(put.entry.name);
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0) {
        return name + QStringLiteral(": is not there");
    }
    if (put.entry.kind == Entry::Kind::SymbolicLink) {
        const bool isSame = S_ISLNK(status.st_mode) && fs::read_symlink(path) == put.entry.target;
        return isSame ? QString() : name + QStringLiteral(": is another link");
    }
    const bool isRight = put.entry.kind == Entry::Kind::Folder
        ? S_ISDIR(status.st_mode)
        : S_ISREG(status.st_mode) && target.read(put.entry.name) == expanded(put);
    if (!isRight) {
        return name + QStringLiteral(": is something else, or has other data");
    }
    if (put.entry.permissions && (status.st_mode & 07777U) != *put.entry.permissions) {
        return name + QStringLiteral(": has mode %1").arg(status.st_mode & 07777U, 0, 8);
    }
    if (!put.entry.modified) {
        return {};
    }
    const FileTime expected = *put.entry.modified;
    const bool isTimely = status.st_mtim.tv_sec == expected.seconds
        && status.st_mtim.tv_nsec / timeStep == expected.nanoseconds / timeStep;
    return isTimely ? QString() : name + QStringLiteral(": has time %1").arg(status.st_mtim.tv_sec);
}

QString firstDifference(const TestFolder& target, const Puts& puts, std::int64_t timeStep)
{
    for (const Put& put : puts) {
        if (const QString found = difference(target, put, timeStep); !found.isEmpty()) {
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
    put.entry.owner = 1000;
    put.entry.group = 100'000;
    return put;
}

Puts tree()
{
    const FileTime time{.seconds = 1'700'000'000, .nanoseconds = 123'456'700};
    return {
        with(folder("d"), 0755, time),
        with(folder("d/none in it"), 0700, {.seconds = 400'000'000, .nanoseconds = 100}),
        with(file("d/empty", {}), 0600, time),
        with(file("d/one byte", bytesOf("x")), 0644, {.seconds = 1'000'000'001, .nanoseconds = 999'999'900}),
        with(file("d/text", text(300'000)), 0755, {.seconds = 1'500'000'000}),
        with(file("d/read only", noise(5'000)), 0444, time),
        with(symbolicLink("d/link", "text"), 0777, time),
        with(symbolicLink("up", "d/none in it"), 0777, time),
        with(file("another empty", {}), 0640, time),
    };
}

Puts names()
{
    std::string deep = "deep";
    Puts puts = {folder(deep)};
    for (int level = 0; level < 10; ++level) {
        deep += "/" + std::string(60, 'n');
        puts.push_back(folder(deep));
    }
    puts.push_back(file(deep + "/file", bytesOf("deep")));
    for (const char* name : {"\xC3\xA4\xC3\xB6\xC3\xBC", "\xE6\x97\xA5\xE6\x9C\xAC", "\xF0\x9F\x98\x80",
                             " space ", "-dash", "quote\"'", "dot."}) {
        puts.push_back(file(name, bytesOf(name)));
    }
    puts.push_back(file(std::string(255, 'l'), bytesOf("long")));
    return puts;
}

Puts manySmallFiles()
{
    Puts puts = {folder("many")};
    for (unsigned number = 0; number < 3'000; ++number) {
        puts.push_back(file("many/" + std::to_string(number), text(number % 700)));
    }
    return puts;
}

Puts largeFiles()
{
    codec::Bytes large = text(20 * mebibyte - 100'000);
    const codec::Bytes tail = noise(100'000);
    large.insert(large.end(), tail.begin(), tail.end());
    return {file("small", text(10)),
            file("20 MB", std::move(large)),
            file("a block", text(mebibyte)),
            file("and a byte", text(mebibyte + 1)),
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

const std::map<std::string, Puts (*)()> trees = {
    {"everything", tree},  {"names", names},        {"many small files", manySmallFiles},
    {"large", largeFiles}, {"sparse", sparseFiles}, {"one file", [] { return Puts{file("f", text(1000))}; }},
};

} // namespace

class ZipProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsExtractWhatWasPut_data();
    void programsExtractWhatWasPut();
    void programsTakeEveryLevel_data();
    void programsTakeEveryLevel();
    void programsTakeAFileThatCameShort();
    void programsTakeSeventyThousandEntries();
    void programsTakeAFileSaidToBeLargerThanFourGibibytes();
    void aStreamCanBeReadWithoutItsDirectory();
    void namesAreMarkedAsUtf8OnlyWhereTheyAre();
    void timesOutsideDosAreItsFirstAndLast();
};

void ZipProgramsTest::programsExtractWhatWasPut_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<bool>("canRewrite");
    for (const auto& [tree, make] : trees) {
        for (const bool canRewrite : {true, false}) {
            QTest::addRow("%s, %s", tree.c_str(), canRewrite ? "file" : "pipe")
                << QString::fromStdString(tree) << canRewrite;
        }
    }
}

void ZipProgramsTest::programsExtractWhatWasPut()
{
    QFETCH(const QString, tree);
    QFETCH(const bool, canRewrite);
    const Puts puts = trees.at(tree.toStdString())();
    const TestFolder folder;
    const fs::path archive = folder.write("a.zip", zipOf(puts, {.canRewrite = canRewrite}));
    QCOMPARE(complaints(archive), QString());
    for (const Extractor& program : extractors) {
        const TestFolder target;
        const Ran ran = runOn(program.name, program.arguments, archive, target.path());
        QVERIFY2(ran.status == 0, qPrintable(program.name + ran.errors));
        QCOMPARE(program.name + firstDifference(target, puts, program.timeStep), program.name);
    }
}

void ZipProgramsTest::programsTakeEveryLevel_data()
{
    QTest::addColumn<int>("level");
    for (int level = -1; level <= 9; ++level) {
        QTest::addRow("%d", level) << level;
    }
}

void ZipProgramsTest::programsTakeEveryLevel()
{
    QFETCH(const int, level);
    const Puts puts = {file("text", text(2 * mebibyte)), file("noise", noise(300'000)),
                       symbolicLink("l", "text")};
    const TestFolder folder;
    for (const bool canRewrite : {true, false}) {
        const fs::path archive =
            folder.write("a.zip", zipOf(puts, {.level = level, .canRewrite = canRewrite}));
        QCOMPARE(complaints(archive), QString());
    }
}

void ZipProgramsTest::programsTakeAFileThatCameShort()
{
    const Puts real = {file("before", text(10)), file("short", text(2 * mebibyte)), file("none", {}),
                       file("after", text(20))};
    Puts puts = real;
    puts[1].entry.size = 9 * mebibyte;
    puts[2].entry.size = 9 * mebibyte;
    const TestFolder folder;
    const fs::path archive = folder.write("a.zip", zipOf(puts));
    QCOMPARE(complaints(archive), QString());
    const TestFolder target;
    QCOMPARE(runOn(extractors[0].name, extractors[0].arguments, archive, target.path()).status, 0);
    QCOMPARE(firstDifference(target, real, 1), QString());
}

void ZipProgramsTest::programsTakeSeventyThousandEntries()
{
    Puts puts;
    for (unsigned number = 0; number < 70'000; ++number) {
        puts.push_back(file("e" + std::to_string(number), {}));
    }
    const TestFolder folder;
    const fs::path archive = folder.write("a.zip", zipOf(puts));
    QCOMPARE(complaints(archive), QString());
    const Ran counted = runPython(QStringLiteral("import io, zipfile\n"
                                                 "z = zipfile.ZipFile(io.BytesIO(data))\n"
                                                 "out = str(len(z.namelist())).encode()\n"),
                                  folder.read("a.zip"));
    QCOMPARE(counted.output, bytesOf("70000"));
}

/// Its header has zip64's sizes, whatever came in the end.
void ZipProgramsTest::programsTakeAFileSaidToBeLargerThanFourGibibytes()
{
    Put large = file("large", text(3 * mebibyte));
    large.entry.size = std::uint64_t(5) << 30U;
    const TestFolder folder;
    for (const bool canRewrite : {true, false}) {
        const fs::path archive =
            folder.write("a.zip", zipOf({large, file("after", text(10))}, {.canRewrite = canRewrite}));
        QCOMPARE(complaints(archive), QString());
    }
}

/// As bsdtar does when it cannot seek.
void ZipProgramsTest::aStreamCanBeReadWithoutItsDirectory()
{
    const Puts puts = {file("text", text(3 * mebibyte)), file("noise", noise(2 * mebibyte)),
                       file("empty", {}), file("small", text(100))};
    for (const int level : {0, 6}) {
        const TestFolder target;
        const Ran ran = run(QStringLiteral("bsdtar"),
                            {QStringLiteral("-xf"), QStringLiteral("-"), QStringLiteral("-C"),
                             QString::fromStdString(target.path().native())},
                            zipOf(puts, {.level = level, .canRewrite = false}));
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QCOMPARE(firstDifference(target, puts, 1), QString());
    }
}

void ZipProgramsTest::namesAreMarkedAsUtf8OnlyWhereTheyAre()
{
    const Ran listed = runPython(
        QStringLiteral("import io, zipfile\n"
                       "z = zipfile.ZipFile(io.BytesIO(data))\n"
                       "out = b' '.join(b'1' if i.flag_bits & 0x800 else b'0' for i in z.infolist())\n"),
        zipOf({file("ascii", {}), file("caf\xC3\xA9", {}), file("caf\xE9", {}), folder("\xC3\xA4")}));
    QCOMPARE(listed.output, bytesOf("0 1 0 1"));
}

void ZipProgramsTest::timesOutsideDosAreItsFirstAndLast()
{
    const Ran listed =
        runPython(QStringLiteral("import io, zipfile\n"
                                 "z = zipfile.ZipFile(io.BytesIO(data))\n"
                                 "out = ' '.join(str(i.date_time[0]) for i in z.infolist()).encode()\n"),
                  zipOf({with(file("a", {}), 0644, {.seconds = -1'000'000'000}),
                         with(file("b", {}), 0644, {.seconds = 1'700'000'000}),
                         with(file("c", {}), 0644, {.seconds = 10'000'000'000}),
                         with(file("d", {}), 0644, {.seconds = std::int64_t(1) << 62U})}));
    QCOMPARE(listed.output, bytesOf("1980 2023 2107 2107"));
}

QTEST_GUILESS_MAIN(ZipProgramsTest)
#include "zipprogramstest.moc"
