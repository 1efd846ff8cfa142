#include "app/io/filesource.h"
#include "app/io/testfolder.h"
#include "codec/oneshot.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <array>
#include <map>

#include <fcntl.h>
#include <sys/stat.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mebibyte = 1024 * 1024;

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
        with(file("d/empty", {}), 04600, {.seconds = -86'400, .nanoseconds = 100}),
        with(file("d/text", text(300'000)), 0755, {.seconds = 4'000'000'000, .nanoseconds = 1'000}),
        with(file("d/noise", noise(5'000)), 0444, {.seconds = 1'000'000'001}),
        with(file("large", text(5 * mebibyte)), 0644, time),
        with(symbolicLink("link", "d/text"), 0777, time),
        with(file("caf\xE9", bytesOf("Latin-1")), 0644, time),
        with(file("caf\xC3\xA9", bytesOf("UTF-8")), 0644, time),
    };
}

/// What an entry that was read says otherwise than what was put; empty if nothing.
QString difference(const Got& got, const Put& put)
{
    const Entry& entry = got.entry;
    const QString name = QString::fromStdString(put.entry.name);
    if (got.error) {
        return name + QStringLiteral(": error");
    }
    if (entry.name != put.entry.name || entry.kind != put.entry.kind || entry.target != put.entry.target) {
        return name + QStringLiteral(": is ") + QString::fromStdString(entry.name);
    }
    if (entry.size != put.entry.size || got.data != expanded(put)) {
        return name + QStringLiteral(": has other data");
    }
    return entry.permissions == put.entry.permissions && entry.modified == put.entry.modified
            && entry.owner == put.entry.owner && entry.group == put.entry.group
        ? QString()
        : name + QStringLiteral(": has other properties");
}

QString firstDifference(const Contents& contents, const Puts& puts)
{
    for (std::size_t index = 0; index < std::min(puts.size(), contents.entries.size()); ++index) {
        if (const QString found = difference(contents.entries[index], puts[index]); !found.isEmpty()) {
            return found;
        }
    }
    const bool isWhole = !contents.fatal && contents.entries.size() == puts.size();
    return isWhole ? QString() : QStringLiteral("there are %1 entries").arg(contents.entries.size());
}

/// Makes a.zip of everything in the folder `tree`; both stand in the working folder.
const std::map<std::string, QString> writers = {
    {"zip", QStringLiteral("cd tree && zip -qry ../a.zip .")},
    {"zip, stored", QStringLiteral("cd tree && zip -q0ry ../a.zip .")},
    {"zip, bzip2", QStringLiteral("cd tree && zip -qry -Z bzip2 ../a.zip .")},
    {"zip, from a pipe", QStringLiteral("cd tree && zip -qry - . | cat > ../a.zip")},
    {"zip, behind other data",
     QStringLiteral("cd tree && zip -qry ../b.zip . && cat ./text ../b.zip > ../a.zip")},
    {"zip, before other data", QStringLiteral("cd tree && zip -qry ../a.zip . && echo end >> ../a.zip")},
    {"7z", QStringLiteral("7z a -bd -tzip -snl a.zip ./tree/. >&2")},
    {"7z, BZip2", QStringLiteral("7z a -bd -tzip -mm=BZip2 -snl a.zip ./tree/. >&2")},
    {"7z, LZMA", QStringLiteral("7z a -bd -tzip -mm=LZMA -snl a.zip ./tree/. >&2")},
    {"bsdtar", QStringLiteral("bsdtar --format zip -cf a.zip -C tree .")},
    {"bsdtar, to a pipe", QStringLiteral("bsdtar --format zip -cf - -C tree . | cat > a.zip")},
    {"Python, deflate",
     QStringLiteral("cd tree && python3 -c 'import os, zipfile\n"
                    "with zipfile.ZipFile(\"../a.zip\", \"w\", zipfile.ZIP_DEFLATED) as z:\n"
                    "    [z.write(f) for f in os.listdir() if not os.path.islink(f)]'")},
    {"Python, LZMA",
     QStringLiteral("cd tree && python3 -c 'import os, zipfile\n"
                    "with zipfile.ZipFile(\"../a.zip\", \"w\", zipfile.ZIP_LZMA) as z:\n"
                    "    [z.write(f) for f in os.listdir() if not os.path.islink(f)]'")},
    {"Python, zip64 from a stream",
     QStringLiteral(
         "cd tree && python3 -c 'import os, zipfile\n"
         "with zipfile.ZipFile(\"../a.zip\", \"w\") as z:\n"
         "    for f in os.listdir():\n"
         "        if os.path.islink(f): continue\n"
         "        with z.open(f, \"w\", force_zip64=True) as o: o.write(open(f, \"rb\").read())'")},
};

/// One member, of any method.
codec::Bytes archiveOf(std::uint16_t method, codec::ByteView packed, codec::ByteView data)
{
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(data);
    const zip::Member member{.name = "m",
                             .kept = zip::Member::Kept{.system = 3, .neededVersion = 63, .method = method},
                             .crc = crc.value(),
                             .size = data.size(),
                             .packedSize = packed.size()};
    codec::Bytes archive = zip::localHeader(member);
    archive.insert(archive.end(), packed.begin(), packed.end());
    const std::uint64_t at = archive.size();
    const codec::Bytes record = zip::directoryRecord(member);
    archive.insert(archive.end(), record.begin(), record.end());
    const codec::Bytes end = zip::endOfDirectory({.members = 1, .offset = at, .size = record.size()});
    archive.insert(archive.end(), end.begin(), end.end());
    return archive;
}

} // namespace

class ZipReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutComesBack_data();
    void whatWasPutComesBack();
    void archivesOfOtherProgramsAreRead_data();
    void archivesOfOtherProgramsAreRead();
    void everyMethodIsRead_data();
    void everyMethodIsRead();
    void otherMethodsAreErrorsOfTheirEntry_data();
    void otherMethodsAreErrorsOfTheirEntry();
    void encryptedEntriesAskForAPassword();
    void seventyThousandEntriesAreListed();
    void entriesThatAreNotReadAreSkipped();
    void anEmptyArchiveHasNoEntries();
    void entriesTellTheirPackedSizeAndMethod();
};

void ZipReaderTest::whatWasPutComesBack_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("canRewrite");
    for (const int level : {0, 1, 6, 9}) {
        QTest::addRow("%d, file", level) << level << true;
        QTest::addRow("%d, pipe", level) << level << false;
    }
}

void ZipReaderTest::whatWasPutComesBack()
{
    QFETCH(const int, level);
    QFETCH(const bool, canRewrite);
    const Puts puts = tree();
    const codec::Bytes archive = zipOf(puts, {.level = level, .canRewrite = canRewrite});
    QCOMPARE(firstDifference(readAll(archive, {.keepsNames = true}), puts), QString());
}

void ZipReaderTest::archivesOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QString>("command");
    for (const auto& [name, command] : writers) {
        QTest::addRow("%s", name.c_str()) << command;
    }
}

void ZipReaderTest::archivesOfOtherProgramsAreRead()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    fs::create_directory(folder / "tree");
    const std::map<std::string, codec::Bytes> files = {{"text", text(2 * mebibyte)},
                                                       {"noise", noise(300'000)},
                                                       {"empty", {}},
                                                       {"\xC3\xA4\xC3\xB6", bytesOf("umlauts")},
                                                       {"small", text(100)}};
    for (const auto& [name, data] : files) {
        folder.write(fs::path("tree") / name, data);
        const std::array<timespec, 2> times = {timespec{.tv_sec = 1'600'000'000, .tv_nsec = 0},
                                               timespec{.tv_sec = 1'600'000'000, .tv_nsec = 0}};
        QCOMPARE(::utimensat(AT_FDCWD, (folder / "tree" / name).c_str(), times.data(), 0), 0);
    }
    fs::create_symlink("some/where", folder / "tree/link");
    const Ran ran = run(QStringLiteral("sh"),
                        {QStringLiteral("-c"),
                         QStringLiteral("cd '%1' && ").arg(QString::fromStdString(folder.path())) + command},
                        {});
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    auto source = FileSource::open(folder / "a.zip");
    QVERIFY(source);
    const Contents contents = readAll(*source);
    QVERIFY(!contents.fatal);
    std::size_t found = 0;
    for (const Got& got : contents.entries) {
        QVERIFY2(!got.error, got.entry.name.c_str());
        const std::string name = fs::path(got.entry.name).filename();
        if (got.entry.kind == Entry::Kind::SymbolicLink) {
            QCOMPARE(got.entry.target, "some/where");
        } else if (got.entry.kind == Entry::Kind::File) {
            QVERIFY2(got.data == files.at(name), name.c_str());
            const bool isStreamed = command.contains(QStringLiteral("force_zip64")); // tells its own time
            QVERIFY(isStreamed || got.entry.modified->seconds == 1'600'000'000);
            ++found;
        }
    }
    QCOMPARE(found, files.size());
}

void ZipReaderTest::everyMethodIsRead_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<codec::Format>("format");
    QTest::newRow("Deflate") << 8 << codec::Format::Deflate;
    QTest::newRow("BZip2") << 12 << codec::Format::Bzip2;
    QTest::newRow("Zstandard") << 93 << codec::Format::Zstd;
    QTest::newRow("Zstandard, old number") << 20 << codec::Format::Zstd;
    QTest::newRow("XZ") << 95 << codec::Format::Xz;
}

void ZipReaderTest::everyMethodIsRead()
{
    QFETCH(const int, method);
    QFETCH(const codec::Format, format);
    const codec::Bytes data = text(2 * mebibyte);
    const codec::Bytes packed = *codec::compress(data, *codec::EncoderOptions::make({.format = format}));
    const Contents contents = readAll(archiveOf(static_cast<std::uint16_t>(method), packed, data));
    QCOMPARE(contents.entries.size(), 1U);
    QVERIFY(!contents.entries[0].error);
    QVERIFY(contents.entries[0].data == data);
}

void ZipReaderTest::otherMethodsAreErrorsOfTheirEntry_data()
{
    QTest::addColumn<int>("method");
    for (const int method : {1, 6, 9, 98, 99, 65'535}) {
        QTest::addRow("%d", method) << method;
    }
}

void ZipReaderTest::otherMethodsAreErrorsOfTheirEntry()
{
    QFETCH(const int, method);
    const Contents contents =
        readAll(archiveOf(static_cast<std::uint16_t>(method), bytesOf("xyz"), bytesOf("abc")));
    QVERIFY(!contents.fatal);
    QCOMPARE(contents.entries.size(), 1U);
    const std::optional<Error>& error = contents.entries[0].error;
    QVERIFY(error && error->kind == ErrorKind::Data);
    QCOMPARE(error->path, fs::path("m"));
    QCOMPARE(error->codec->kind, codec::ErrorKind::UnsupportedOption);
    QCOMPARE(error->codec->option->option, "method");
}

void ZipReaderTest::encryptedEntriesAskForAPassword()
{
    for (const char* how : {"zip -qP secret a.zip f", "7z a -bd -tzip -psecret -mem=AES256 a.zip f >&2"}) {
        const TestFolder folder;
        folder.write("f", text(1000));
        const Ran ran = run(QStringLiteral("sh"),
                            {QStringLiteral("-c"),
                             QStringLiteral("cd '%1' && ").arg(QString::fromStdString(folder.path()))
                                 + QString::fromUtf8(how)},
                            {});
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        const Contents contents = readAll(folder.read("a.zip"));
        QVERIFY(!contents.fatal);
        QCOMPARE(contents.entries.size(), 1U);
        QVERIFY(contents.entries[0].entry.isEncrypted);
        QCOMPARE(contents.entries[0].error->codec->option->option, "password");
    }
}

void ZipReaderTest::seventyThousandEntriesAreListed()
{
    Puts puts;
    for (unsigned number = 0; number < 70'000; ++number) {
        puts.push_back(file("e" + std::to_string(number), {}));
    }
    const Contents contents = readAll(zipOf(puts));
    QVERIFY(!contents.fatal);
    QCOMPARE(contents.entries.size(), 70'000U);
    QCOMPARE(contents.entries.back().entry.name, "e69999");
}

void ZipReaderTest::entriesThatAreNotReadAreSkipped()
{
    const codec::Bytes archive = zipOf({file("a", text(mebibyte)), file("b", text(10))});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QCOMPARE((**reader.next()).name, "a");
    QVERIFY(*reader.readBlock());
    QCOMPARE((**reader.next()).name, "b");
    QVERIFY(!*reader.next());
    QVERIFY(!*reader.next() && !reader.isFatal());
}

void ZipReaderTest::anEmptyArchiveHasNoEntries()
{
    const Contents contents = readAll(zipOf({}));
    QVERIFY(!contents.fatal && contents.entries.empty());
}

void ZipReaderTest::entriesTellTheirPackedSizeAndMethod()
{
    const Contents contents = readAll(zipOf({file("t", text(10'000)), file("n", noise(10'000))}));
    QCOMPARE(contents.entries[0].entry.method, "Deflate");
    QVERIFY(*contents.entries[0].entry.packedSize < 5'000);
    QCOMPARE(contents.entries[1].entry.method, "Stored");
    QCOMPARE(*contents.entries[1].entry.packedSize, 10'000U);
    QVERIFY(contents.entries[0].entry.crc.has_value());
}

QTEST_GUILESS_MAIN(ZipReaderTest)
#include "zipreadertest.moc"
