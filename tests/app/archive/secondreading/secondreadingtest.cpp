#include "app/archive/secondreading/secondreading.h"
#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/archive/readerprocess/foreignarchives.h"
#include "app/archive/secondreading/recordingreader.h"
#include "app/archive/zip/zipreader.h"
#include "app/io/filesource.h"
#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using codec::Bytes;

namespace {

namespace fs = std::filesystem;

using Parser = ForeignReaderOptions::Parser;

/// An entry and its data.
struct Thing {
    Entry entry;
    Bytes data = {};
};

Thing file(const std::string& name, const Bytes& data)
{
    return {.entry = {.name = name, .size = data.size()}, .data = data};
}

/// Reads what the test has made up, in pieces.
class MadeUpReader final : public ArchiveReader {
public:
    explicit MadeUpReader(std::vector<Thing> things) : m_things(std::move(things)) { }

    Result<std::optional<Entry>> next() override
    {
        m_position = 0;
        ++m_count;
        return m_count <= m_things.size() ? std::optional(m_things[m_count - 1].entry) : std::nullopt;
    }

    Result<std::optional<DataBlock>> readBlock() override
    {
        const codec::ByteView rest = codec::ByteView(m_things[m_count - 1].data).subspan(m_position);
        if (rest.empty()) {
            return std::nullopt;
        }
        const DataBlock block{.offset = m_position,
                              .bytes = rest.first(std::min<std::size_t>(rest.size(), 700))};
        m_position += block.bytes.size();
        return block;
    }

private:
    std::vector<Thing> m_things;
    std::size_t m_count = 0;
    std::size_t m_position = 0;
};

EntryRecords recordsOf(ArchiveReader& reader)
{
    EntryRecords records;
    RecordingReader recording(reader, records);
    while (recording.next().value()) {
        while (recording.readBlock().value()) { }
    }
    return records;
}

std::vector<Thing> someThings()
{
    return {{.entry = {.kind = Entry::Kind::Folder, .name = "folder"}},
            file("folder/text", text(5'000)),
            file("a", bytesOf("1234")),
            {.entry = {.kind = Entry::Kind::SymbolicLink, .name = "link", .target = "a"}},
            file("nothing", {})};
}

/// What is said of two readers of which the second finds `second`.
Result<codec::Ending> comparison(std::vector<Thing> second)
{
    MadeUpReader first(someThings());
    EntryRecords records = recordsOf(first);
    MadeUpReader reader(std::move(second));
    const fs::path archive = "archive";
    return compareWithRecords(reader, records, {.archive = archive});
}

void fillTree(const TestFolder& folder)
{
    fs::create_directories(folder / "tree/sub/empty");
    folder.write("tree/a.txt", text(100'000));
    folder.write("tree/m\xC3\xBC\xC3\x9Fig", text(1'000));
    folder.write("tree/sub/noise", noise(700'000));
    folder.write("tree/zero", {});
    fs::create_symlink("a.txt", folder / "tree/link");
    // A target that deflate makes shorter, to readers that expect it as it is.
    fs::create_symlink(std::string(200, 'x'), folder / "tree/link to nothing");
}

} // namespace

Q_DECLARE_METATYPE(Parser)
Q_DECLARE_METATYPE(std::optional<Parser>)
Q_DECLARE_METATYPE(ArchiveRequest)
Q_DECLARE_METATYPE(std::vector<Thing>)

/// What the program wrote is read by somebody else's reader too, and the two must agree.
class SecondReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersThatFindTheSameAgreeInAnyOrder();
    void foldersThatOnlyATreeHasAreNoDifference();
    void anyDifferenceIsOfItsEntry_data();
    void anyDifferenceIsOfItsEntry();
    void holesAreZeros();
    void newArchivesAreReadByWhoCan_data();
    void newArchivesAreReadByWhoCan();
    void anArchiveThatTwoReadersReadDifferentlyIsADisagreement();
    void dataThatOnlyASecondReaderFindsDamagedIsADisagreement();
    void aStopEndsTheReading();
    void manyEntriesAreLeftToLibarchive();
};

void SecondReadingTest::readersThatFindTheSameAgreeInAnyOrder()
{
    std::vector<Thing> things = someThings();
    QVERIFY(comparison(things));
    std::ranges::reverse(things);
    QVERIFY(comparison(things));
}

void SecondReadingTest::foldersThatOnlyATreeHasAreNoDifference()
{
    MadeUpReader first({file("x/y/z", bytesOf("1"))});
    EntryRecords records = recordsOf(first);
    MadeUpReader second({{.entry = {.kind = Entry::Kind::Folder, .name = "x"}},
                         {.entry = {.kind = Entry::Kind::Folder, .name = "x/y"}},
                         file("x/y/z", bytesOf("1"))});
    const fs::path archive = "archive";
    QVERIFY(compareWithRecords(second, records, {.archive = archive}));
}

void SecondReadingTest::anyDifferenceIsOfItsEntry_data()
{
    QTest::addColumn<std::vector<Thing>>("second");
    QTest::addColumn<QString>("name");
    const auto add = [](const char* row, const char* name,
                        const std::function<void(std::vector<Thing>&)>& change) {
        std::vector<Thing> things = someThings();
        change(things);
        QTest::addRow("%s", row) << things << QString::fromLatin1(name);
    };
    add("other data", "folder/text", [](auto& things) { things[1].data[4'000] ^= std::byte(1); });
    add("less data", "a", [](auto& things) { things[2] = file("a", bytesOf("123")); });
    add("more data", "nothing", [](auto& things) { things[4] = file("nothing", bytesOf("1")); });
    add("no data", "a", [](auto& things) { things[2] = file("a", {}); });
    add("another name", "b", [](auto& things) { things[2].entry.name = "b"; });
    add("another kind", "folder", [](auto& things) { things[0].entry.kind = Entry::Kind::File; });
    add("another target", "link", [](auto& things) { things[3].entry.target = "b"; });
    add("one less", "a", [](auto& things) { things.erase(things.begin() + 2); });
    add("one twice", "a", [](auto& things) { things.push_back(things[2]); });
    add("one more", "c", [](auto& things) { things.push_back(file("c", {})); });
    add("one folder more", "d",
        [](auto& things) { things.push_back({.entry = {.kind = Entry::Kind::Folder, .name = "d"}}); });
    add("nothing at all", "a", [](auto& things) { things.clear(); });
}

void SecondReadingTest::anyDifferenceIsOfItsEntry()
{
    QFETCH(const std::vector<Thing>, second);
    QFETCH(const QString, name);
    const Result<codec::Ending> compared = comparison(second);
    QVERIFY(!compared);
    QCOMPARE(compared.error().kind, ErrorKind::VerificationFailed);
    QCOMPARE(compared.error().entry, EntryProblem::ReadersDisagree);
    QCOMPARE(QString::fromStdString(compared.error().path.native()), name);
}

void SecondReadingTest::holesAreZeros()
{
    DataSum sparse;
    sparse.add({.offset = 100'000, .bytes = bytesOf("x")});
    sparse.end(200'000);
    Bytes data(200'000);
    data[100'000] = std::byte('x');
    DataSum whole;
    whole.add({.offset = 0, .bytes = data});
    QCOMPARE(sparse.size(), data.size());
    QCOMPARE(sparse.crc(), whole.crc());
}

void SecondReadingTest::newArchivesAreReadByWhoCan_data()
{
    QTest::addColumn<ArchiveRequest>("request");
    QTest::addColumn<std::optional<Parser>>("reader");
    const ArchiveRequest zip{.sources = {}, .format = {.container = Container::Zip, .coder = {}}};
    const auto add = [&](const char* row, std::optional<Parser> reader,
                         const std::function<void(ArchiveRequest&)>& change) {
        ArchiveRequest request = zip;
        change(request);
        QTest::addRow("%s", row) << request << reader;
    };
    add("zip", Parser::KArchive, [](auto&) { });
    add("stored", Parser::KArchive, [](auto& request) { request.settings.method = ZipMethod::Stored; });
    add("bzip2", Parser::Libarchive, [](auto& request) { request.settings.method = ZipMethod::Bzip2; });
    add("lzma", Parser::Libarchive, [](auto& request) { request.settings.method = ZipMethod::Lzma; });
    add("xz", Parser::Libarchive, [](auto& request) { request.settings.method = ZipMethod::Xz; });
    add("zstd", Parser::Libarchive, [](auto& request) { request.settings.method = ZipMethod::Zstd; });
    add("encrypted link", std::nullopt, [](auto& request) { request.settings.password = "secret"; });
    add("encrypted", Parser::Libarchive, [](auto& request) {
        request.settings.password = "secret";
        request.excludes = {"link*"};
    });
    add("7z", Parser::KArchive, [](auto& request) { request.format.container = Container::SevenZip; });
    add("in volumes", std::nullopt, [](auto& request) { request.volumeSize = 100'000; });
    add("a tar", std::nullopt, [](auto& request) { request.format = {}; });
    add("not verified", std::nullopt, [](auto& request) { request.verify = false; });
}

void SecondReadingTest::newArchivesAreReadByWhoCan()
{
    QFETCH(ArchiveRequest, request);
    QFETCH(const std::optional<Parser>, reader);
    const TestFolder folder;
    fillTree(folder);
    request.sources = {folder / "tree"};
    JobBench bench;
    const Outcome outcome = bench.run(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(outcome.summary.problems.empty());
    QVERIFY(outcome.summary.secondReader == reader);
    QCOMPARE(bench.progress().done.load(), bench.progress().total.load());
}

/// A name that stands in the Unicode Path field counts for our own reader; KArchive does not look there.
void SecondReadingTest::anArchiveThatTwoReadersReadDifferentlyIsADisagreement()
{
    const TestFolder folder;
    QVERIFY(runIn(folder.path(), u"python3"_s,
                  {u"-c"_s,
                   u"import zipfile, struct, zlib\n"
                   "name = '\u00f6'\n"
                   "info = zipfile.ZipInfo(name)\n"
                   "check = zlib.crc32(name.encode())\n"
                   "info.extra = struct.pack('<HHBL', 0x7075, 8, 1, check) + b'two'\n"
                   "zipfile.ZipFile('x.zip', 'w').writestr(info, 'data')\n"
                   "data = open('x.zip', 'rb').read()\n"
                   "data = data.replace(b'\\x14\\0\\0\\x08', b'\\x14\\0\\0\\0')\n"
                   "open('x.zip', 'wb').write(data)\n"_s}));
    Result<FileSource> file = FileSource::open(folder / "x.zip");
    ZipReader ours(*file, "x.zip");
    EntryRecords records = recordsOf(ours);
    QVERIFY(records.hasName("two"));
    ForeignReaderOptions options = readerOptions();
    options.parser = Parser::KArchive;
    ForeignReader theirs(file->descriptor(), "x.zip", options);
    const fs::path archive = "x.zip";
    const Result<codec::Ending> compared = compareWithRecords(theirs, records, {.archive = archive});
    QCOMPARE(compared.error().kind, ErrorKind::VerificationFailed);
    QCOMPARE(compared.error().entry, EntryProblem::ReadersDisagree);
    QVERIFY(compared.error().path != "two");
}

/// The bits flip between the first reading and the second.
void SecondReadingTest::dataThatOnlyASecondReaderFindsDamagedIsADisagreement()
{
    for (const Parser parser : {Parser::KArchive, Parser::Libarchive}) {
        const TestFolder folder;
        fillTree(folder);
        const ArchiveRequest request{.sources = {folder / "tree"},
                                     .format = {.container = Container::Zip, .coder = {}},
                                     .verify = false};
        QCOMPARE(runJob(request).kind, Outcome::Kind::Succeeded);
        Bytes archive = folder.read("tree.zip");
        Result<FileSource> file = FileSource::open(folder / "tree.zip");
        ZipReader ours(*file, "tree.zip");
        EntryRecords records = recordsOf(ours);
        archive[archive.size() / 2] ^= std::byte(4);
        ForeignReaderOptions options = readerOptions();
        options.parser = parser;
        const Result<FileSource> damaged = FileSource::open(folder.write("damaged.zip", archive));
        ForeignReader theirs(damaged->descriptor(), "tree.zip", options);
        const fs::path path = "tree.zip";
        const Result<codec::Ending> compared = compareWithRecords(theirs, records, {.archive = path});
        QVERIFY(!compared);
        QCOMPARE(compared.error().entry, EntryProblem::ReadersDisagree);
        QCOMPARE(compared.error().path, fs::path("tree/sub/noise"));
    }
}

void SecondReadingTest::aStopEndsTheReading()
{
    std::stop_source stop;
    MadeUpReader first(someThings());
    EntryRecords records = recordsOf(first);
    MadeUpReader second(someThings());
    const fs::path archive = "archive";
    const Result<codec::Ending> compared = compareWithRecords(
        second, records,
        {.archive = archive, .control = {.stop = stop.get_token()}, .advance = [&](std::uint64_t) {
             stop.request_stop();
         }});
    QVERIFY(compared);
    QCOMPARE(*compared, codec::Ending::Stopped);
}

void SecondReadingTest::manyEntriesAreLeftToLibarchive()
{
    const TestFolder folder;
    constexpr int many = 20'001;
    fs::create_directories(folder / "tree");
    for (int i = 0; i < many; ++i) {
        folder.write("tree/" + std::to_string(i), {});
    }
    const Outcome outcome = runJob(
        ArchiveRequest{.sources = {folder / "tree"}, .format = {.container = Container::Zip, .coder = {}}});
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(outcome.summary.secondReader == Parser::Libarchive);
}

/// The reader process is this program.
int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    SecondReadingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secondreadingtest.moc"
