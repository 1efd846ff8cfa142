#include "app/io/testfolder.h"
#include "madearchives.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <functional>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
const std::string secret = "secret";

Puts mixture()
{
    Puts puts = {folder("d"),
                 file("d/empty", {}),
                 symbolicLink("link", "d/empty"),
                 file("noise", noise(5'000)),
                 file("large", text(3 * mebibyte)),
                 file("caf\xC3\xA9", text(300))};
    for (Put& put : puts) {
        put.entry.modified = FileTime{.seconds = 1'700'000'000, .nanoseconds = 100};
        put.entry.permissions = 0751;
        put.entry.owner = 7;
        put.entry.group = 8;
    }
    return puts;
}

using Rename = std::function<std::optional<std::string>(const std::string&)>;

std::optional<std::string> sameName(const std::string& /*name*/)
{
    return std::nullopt;
}

/// A copy of all members that can be copied; empty if it cannot be made.
codec::Bytes copyOf(const codec::Bytes& archive, const Rename& rename = sameName)
{
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {.stop = {}, .threads = 2});
    for (;;) {
        const Result<std::optional<Entry>> entry = reader.next();
        if (entry && !*entry) {
            break;
        }
        const Result<RawMember> raw = reader.rawMember();
        if (raw && !writer.addRaw(*raw, rename(raw->record.name))) {
            return {};
        }
    }
    return writer.finish() ? sink.take() : codec::Bytes();
}

bool isSame(const Contents& one, const Contents& two)
{
    return !one.fatal && !two.fatal
        && std::ranges::equal(one.entries, two.entries, [](const Got& left, const Got& right) {
               const Entry& a = left.entry;
               const Entry& b = right.entry;
               return a.name == b.name && a.kind == b.kind && a.target == b.target && a.size == b.size
                   && a.modified == b.modified && a.permissions == b.permissions && a.owner == b.owner
                   && a.crc == b.crc && a.method == b.method && a.packedSize == b.packedSize
                   && a.isEncrypted == b.isEncrypted && left.data == right.data && !left.error
                   && !right.error;
           });
}

Ran shell(const TestFolder& folder, const QString& command)
{
    return run(QStringLiteral("sh"),
               {QStringLiteral("-c"),
                QStringLiteral("cd '%1' && ").arg(QString::fromStdString(folder.path())) + command},
               {});
}

} // namespace

class ZipRawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsAsGoodAsTheOriginal_data();
    void aCopyIsAsGoodAsTheOriginal();
    void archivesOfOtherProgramsAreCopied_data();
    void archivesOfOtherProgramsAreCopied();
    void membersCanBeRenamed();
    void aRenamedMemberLosesItsOldUnicodeName();
    void namesInOtherEncodingsAreKept();
    void methodsThatNobodyKnowsAreCopied();
    void newEntriesStandBetweenCopies();
    void damagedHeadersAreNotCopied();
    void overlappingMembersAreNotCopied();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void aSourceThatBecameShorterIsReported();
    void withoutAnEntryThereIsNothingToCopy();
};

void ZipRawTest::aCopyIsAsGoodAsTheOriginal_data()
{
    QTest::addColumn<Zipping>("zipping");
    QTest::newRow("file") << Zipping{};
    QTest::newRow("pipe") << Zipping{.canRewrite = false};
    QTest::newRow("encrypted") << Zipping{.password = secret};
    QTest::newRow("encrypted, pipe") << Zipping{.canRewrite = false, .password = secret};
    QTest::newRow("LZMA") << Zipping{.level = 1, .method = ZipMethod::Lzma};
    QTest::newRow("Zstandard") << Zipping{.level = 1, .method = ZipMethod::Zstd};
}

void ZipRawTest::aCopyIsAsGoodAsTheOriginal()
{
    QFETCH(const Zipping, zipping);
    const codec::Bytes archive = zipOf(mixture(), zipping);
    const codec::Bytes copy = copyOf(archive);
    QVERIFY(!copy.empty());
    const ZipReaderOptions options{.password = secret};
    QVERIFY(isSame(readAll(copy, options), readAll(archive, options)));
    QCOMPARE(readAll(copy, options).entries.size(), mixture().size());
    QVERIFY(copyOf(copy) == copy);
}

void ZipRawTest::archivesOfOtherProgramsAreCopied_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, const char* command) {
        QTest::newRow(name) << QString::fromUtf8(command);
    };
    row("zip", "zip -q a.zip text noise empty");
    row("zip, encrypted, stream", "zip -qP secret - text noise empty | cat > a.zip");
    row("7z, ZipCrypto", "7z a -bd -tzip -psecret -mem=ZipCrypto a.zip text noise empty >&2");
    row("7z, AES", "7z a -bd -tzip -psecret -mem=AES256 -mm=LZMA a.zip text noise empty >&2");
    row("bsdtar, stream", "bsdtar --format zip -cf - text noise empty | cat > a.zip");
}

void ZipRawTest::archivesOfOtherProgramsAreCopied()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    folder.write("text", text(700'000));
    folder.write("noise", noise(300'000));
    folder.write("empty", {});
    const Ran made = shell(folder, command);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const codec::Bytes copy = copyOf(folder.read("a.zip"));
    QVERIFY(!copy.empty());
    folder.write("b.zip", copy);
    const ZipReaderOptions options{.password = secret};
    QVERIFY(isSame(readAll(copy, options), readAll(folder.read("a.zip"), options)));
    const Ran tested = shell(folder, QStringLiteral("7z t -bd -psecret b.zip >&2"));
    QVERIFY2(tested.status == 0, qPrintable(tested.errors));
}

void ZipRawTest::membersCanBeRenamed()
{
    const Rename rename = [](const std::string& name) {
        return name == "d/" ? std::optional<std::string>("n\xC3\xA4w")
                            : "moved " + std::to_string(name.size());
    };
    const Contents contents =
        readAll(copyOf(zipOf({folder("d"), file("a", text(300)), file("bb", text(400))}), rename));
    QCOMPARE(contents.entries.size(), 3U);
    QCOMPARE(contents.entries[0].entry.name, "n\xC3\xA4w");
    QCOMPARE(contents.entries[0].entry.kind, Entry::Kind::Folder);
    QCOMPARE(contents.entries[1].entry.name, "moved 1");
    QVERIFY(!contents.entries[1].error && contents.entries[1].data == text(300));
    QVERIFY(!contents.entries[2].error && contents.entries[2].data == text(400));
}

void ZipRawTest::aRenamedMemberLosesItsOldUnicodeName()
{
    Made made = stored("old", text(10));
    codec::Bytes field;
    codec::appendLittleEndian(field, 0x7075, 2);
    codec::appendLittleEndian(field, 5 + 4, 2);
    field.push_back(std::byte(1));
    codec::appendLittleEndian(field, crcOf(bytesOf("old")), 4);
    append(field, bytesOf("\xC3\xB6ld"));
    codec::appendLittleEndian(field, 0xABCD, 2); // a field that nobody knows
    codec::appendLittleEndian(field, 1, 2);
    field.push_back(std::byte(42));
    made.local.localExtra = made.central.extra = field;
    const codec::Bytes archive = archiveOf({made});
    const auto fieldsOf = [](const codec::Bytes& copy) {
        codec::MemorySource source(copy);
        ZipReader reader(source, "archive");
        return reader.next() ? reader.rawMember()->localExtra.size() + reader.rawMember()->record.extra.size()
                             : 0;
    };
    QCOMPARE(fieldsOf(copyOf(archive)), 2 * field.size());
    QCOMPARE(fieldsOf(copyOf(archive, [](const std::string&) { return "new"; })), 2U * 5);
}

void ZipRawTest::namesInOtherEncodingsAreKept()
{
    codec::Bytes archive = archiveOf({stored("\x93\xFA\x96\x7B", text(10))});
    setSystem(archive, 0);
    const codec::Bytes copy = copyOf(archive);
    QCOMPARE(readAll(copy, {.keepsNames = true}).entries[0].entry.name, "\x93\xFA\x96\x7B");
    QCOMPARE(readAll(copy).entries[0].entry.name, "日本");
}

void ZipRawTest::methodsThatNobodyKnowsAreCopied()
{
    Made made = stored("m", noise(100));
    made.local.kept = made.central.kept = zip::Member::Kept{.system = 3, .neededVersion = 63, .method = 98};
    const codec::Bytes archive = archiveOf({made});
    const codec::Bytes copy = copyOf(archive);
    QCOMPARE(readAll(copy).entries[0].entry.method, "PPMd");
    QVERIFY(copy == archive);
}

void ZipRawTest::newEntriesStandBetweenCopies()
{
    const codec::Bytes archive = zipOf({file("a", text(300)), file("b", text(400))});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {.stop = {}, .threads = 2});
    QVERIFY(put(writer, file("first", text(5 * mebibyte))));
    QVERIFY(*reader.next() && writer.addRaw(*reader.rawMember()));
    QVERIFY(put(writer, file("middle", text(50))));
    QVERIFY(*reader.next() && writer.addRaw(*reader.rawMember(), "last"));
    QVERIFY(writer.finish());
    const Contents contents = readAll(sink.bytes());
    QCOMPARE(contents.entries.size(), 4U);
    QVERIFY(contents.entries[0].data == text(5 * mebibyte) && contents.entries[2].data == text(50));
    QVERIFY(contents.entries[1].data == text(300) && contents.entries[3].data == text(400));
    QCOMPARE(contents.entries[3].entry.name, "last");
    QVERIFY(!contents.entries[0].error && !contents.entries[3].error);
}

void ZipRawTest::damagedHeadersAreNotCopied()
{
    Made made = stored("damaged", text(100));
    made.local.crc ^= 1U;
    const codec::Bytes archive = archiveOf({made, stored("good", text(10))});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(*reader.next());
    const Result<RawMember> raw = reader.rawMember();
    QVERIFY(!raw && raw.error().path == "damaged" && !reader.isFatal());
    QCOMPARE(raw.error().codec->kind, codec::ErrorKind::Corrupt);
    QCOMPARE(readAll(copyOf(archive)).entries.size(), 1U);
}

void ZipRawTest::overlappingMembersAreNotCopied()
{
    Made second = stored("twin", text(10));
    second.offset = 0;
    const codec::Bytes copy = copyOf(archiveOf({stored("twin", text(10)), second, stored("good", text(10))}));
    const Contents contents = readAll(copy);
    QCOMPARE(contents.entries.size(), 1U);
    QCOMPARE(contents.entries[0].entry.name, "good");
}

void ZipRawTest::badNamesAreRefused_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("empty") << std::string();
    QTest::newRow("a zero") << std::string("a\0b", 3);
    QTest::newRow("too long") << std::string(65'536, 'x');
}

void ZipRawTest::badNamesAreRefused()
{
    QFETCH(const std::string, name);
    const codec::Bytes archive = zipOf({file("a", text(300))});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(*reader.next());
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {});
    const Result<void> added = writer.addRaw(*reader.rawMember(), name);
    QVERIFY(!added && added.error().kind == ErrorKind::Option);
}

void ZipRawTest::aSourceThatBecameShorterIsReported()
{
    const codec::Bytes archive = zipOf({file("a", noise(300'000))});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(*reader.next());
    Result<RawMember> raw = reader.rawMember();
    codec::MemorySource shorter(codec::ByteView(archive).first(200'000));
    raw->source = &shorter;
    codec::MemorySink sink;
    ZipWriter writer(sink, zipOptions(), {});
    const Result<void> added = writer.addRaw(*raw);
    QVERIFY(!added && added.error().codec->kind == codec::ErrorKind::Truncated);
    QVERIFY(!writer.finish());
}

void ZipRawTest::withoutAnEntryThereIsNothingToCopy()
{
    const codec::Bytes archive = zipOf({});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(!reader.rawMember());
    QVERIFY(!*reader.next());
    QVERIFY(!reader.rawMember());
}

QTEST_GUILESS_MAIN(ZipRawTest)
#include "ziprawtest.moc"
