#include "app/archive/tar/tarreader.h"
#include "app/archive/tar/tarwriter.h"
#include "support/sampledata.h"
#include "support/unreliable.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <map>
#include <string>
#include <thread>

using namespace holdall;
using namespace std::string_literals;
using codec::Bytes;
using codec::ByteView;

namespace {

struct Item {
    Entry entry;
    Bytes data; ///< of a sparse file: with its holes
};

/// The bytes that a writer wants of a sparse file: its extents, joined.
Bytes withoutHoles(const Item& item)
{
    if (item.entry.extents.empty()) {
        return item.data;
    }
    Bytes joined;
    for (const Extent& extent : item.entry.extents) {
        const ByteView part = ByteView(item.data).subspan(extent.offset, extent.size);
        joined.insert(joined.end(), part.begin(), part.end());
    }
    return joined;
}

/// In pieces of uneven size.
Result<void> writeItem(TarWriter& writer, const Item& item)
{
    if (Result<void> begun = writer.begin(item.entry); !begun) {
        return begun;
    }
    const Bytes data = withoutHoles(item);
    for (ByteView rest = data; !rest.empty();
         rest = rest.subspan(std::min<std::size_t>(rest.size(), 9'973))) {
        if (Result<void> written = writer.write(rest.first(std::min<std::size_t>(rest.size(), 9'973)));
            !written) {
            return written;
        }
    }
    const Result<bool> isShort = writer.end();
    return isShort ? Result<void>() : std::unexpected(isShort.error());
}

Bytes tarOf(const std::vector<Item>& items)
{
    codec::MemorySink sink;
    TarWriter writer(sink, "a.tar");
    for (const Item& item : items) {
        if (!writeItem(writer, item)) {
            return {};
        }
    }
    return writer.finish() ? sink.take() : Bytes();
}

/// What a reader makes of the bytes of a tar.
struct ReadTar {
    explicit ReadTar(ByteView tar)
    {
        BytePipe pipe;
        const std::jthread feeder([&pipe, tar] {
            if (pipe.sink().write(tar)) {
                pipe.endWriting();
            }
        });
        TarReader reader(pipe, "a.tar");
        for (;;) {
            Result<std::optional<Entry>> entry = reader.next();
            if (!entry || !*entry) {
                error = entry ? std::nullopt : std::optional(entry.error());
                return;
            }
            items.push_back({.entry = **entry, .data = Bytes((*entry)->size)});
            if (!readData(reader)) {
                return;
            }
        }
    }

    bool readData(TarReader& reader)
    {
        for (;;) {
            const Result<std::optional<DataBlock>> block = reader.readBlock();
            if (!block) {
                error = block.error();
            }
            if (!block || !*block) {
                return block.has_value();
            }
            std::ranges::copy((*block)->bytes,
                              items.back().data.begin() + static_cast<std::ptrdiff_t>((*block)->offset));
        }
    }

    std::vector<Item> items;
    std::optional<Error> error;
};

Entry fileEntry(std::string name, std::uint64_t size)
{
    return {.name = std::move(name),
            .size = size,
            .permissions = 0640,
            .modified = FileTime{.seconds = 1'000'000'000, .nanoseconds = 123'456'789},
            .owner = 12,
            .group = 34,
            .ownerName = "somebody",
            .groupName = "some"};
}

} // namespace

class TarRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyComesBack();
    void namesAreBytes_data();
    void namesAreBytes();
    void holesStayHoles();
    void linksAndFoldersComeBack();
    void accessListsComeBack();
    void missingDataIsFilledAndTold();
    void anEmptyArchiveIsOne();
    void aFailingSinkIsReported();
    void cutArchivesAreTruncated();
    void whatIsNoTarIsUnknown();
    void theSourcesErrorComesOut();
    void whatIsNotWantedIsNotReadOfAFile();
    void cutFilesAreTruncatedAlsoWhereDataIsSkipped();
};

void TarRoundTripTest::everyPropertyComesBack()
{
    Item item{.entry = fileEntry("folder/file.txt", 100'000), .data = test::noise(100'000)};
    item.entry.attributes = {{"user.comment", "a\0b"s}, {"user.empty", ""}};
    const ReadTar read(tarOf({item}));
    QVERIFY(!read.error);
    QCOMPARE(read.items.size(), 1U);
    const Entry& entry = read.items.front().entry;
    QCOMPARE(entry.name, item.entry.name);
    QCOMPARE(entry.permissions, item.entry.permissions);
    QVERIFY(entry.modified == item.entry.modified);
    QCOMPARE(entry.owner, item.entry.owner);
    QCOMPARE(entry.group, item.entry.group);
    QCOMPARE(entry.ownerName, item.entry.ownerName);
    QCOMPARE(entry.groupName, item.entry.groupName);
    QVERIFY(std::ranges::is_permutation(entry.attributes, item.entry.attributes));
    QVERIFY(read.items.front().data == item.data);
}

void TarRoundTripTest::namesAreBytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("long") << QByteArray(300, 'x') + "/" + QByteArray(300, 'y');
    QTest::newRow("not ASCII") << QByteArray("\xC3\xBCn\xC3\xAF \xE6\x97\xA5");
    QTest::newRow("decomposed") << QByteArray("cafe\xCC\x81");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF\xFE.txt");
    QTest::newRow("newline and quotes") << QByteArray("a\n'\"b");
    QTest::newRow("leading dash") << QByteArray("-rf");
    QTest::newRow("no UTF-8, long") << QByteArray(200, '\xFE');
}

void TarRoundTripTest::namesAreBytes()
{
    QFETCH(const QByteArray, name);
    const std::string bytes = name.toStdString();
    Entry link = fileEntry("link", 0);
    link.kind = Entry::Kind::SymbolicLink;
    link.target = bytes;
    const ReadTar read(tarOf({{.entry = fileEntry(bytes, 0), .data = {}}, {.entry = link, .data = {}}}));
    QVERIFY(!read.error);
    QCOMPARE(read.items.at(0).entry.name, bytes);
    QCOMPARE(read.items.at(1).entry.target, bytes);
}

void TarRoundTripTest::holesStayHoles()
{
    static constexpr std::uint64_t size = 5'000'000;
    for (const std::vector<Extent>& extents :
         {std::vector<Extent>{{1'000'000, 70'000}, {4'999'000, 1'000}},
          std::vector<Extent>{{0, 512}, {4096, 1}}, std::vector<Extent>{{size, 0}}}) {
        Item item{.entry = fileEntry("sparse", size), .data = Bytes(size)};
        item.entry.extents = extents;
        for (const Extent& extent : extents) {
            std::ranges::copy(test::noise(extent.size),
                              item.data.begin() + static_cast<std::ptrdiff_t>(extent.offset));
        }
        const Bytes tar = tarOf({item, {.entry = fileEntry("next", 3), .data = test::noise(3)}});
        QVERIFY(tar.size() < 200'000);
        const ReadTar read(tar);
        QVERIFY(!read.error);
        QCOMPARE(read.items.size(), 2U);
        QCOMPARE(read.items.front().entry.size, size);
        QVERIFY(read.items.front().data == item.data);
    }
}

void TarRoundTripTest::linksAndFoldersComeBack()
{
    Entry folder = fileEntry("folder", 0);
    folder.kind = Entry::Kind::Folder;
    folder.permissions = 0751;
    Entry symbolic = fileEntry("folder/symbolic", 0);
    symbolic.kind = Entry::Kind::SymbolicLink;
    symbolic.target = "../elsewhere";
    Entry hard = fileEntry("hard", 0);
    hard.kind = Entry::Kind::HardLink;
    hard.target = "folder/file";
    const Bytes data = test::text(1'000);
    const ReadTar read(tarOf({{.entry = folder, .data = {}},
                              {.entry = fileEntry("folder/file", data.size()), .data = data},
                              {.entry = symbolic, .data = {}},
                              {.entry = hard, .data = {}}}));
    QVERIFY(!read.error);
    QCOMPARE(read.items.size(), 4U);
    QCOMPARE(read.items.at(0).entry.kind, Entry::Kind::Folder);
    QCOMPARE(read.items.at(0).entry.name, std::string("folder"));
    QCOMPARE(read.items.at(0).entry.permissions, folder.permissions);
    QCOMPARE(read.items.at(2).entry.kind, Entry::Kind::SymbolicLink);
    QCOMPARE(read.items.at(2).entry.target, symbolic.target);
    QCOMPARE(read.items.at(3).entry.kind, Entry::Kind::HardLink);
    QCOMPARE(read.items.at(3).entry.target, hard.target);
}

void TarRoundTripTest::accessListsComeBack()
{
    // Version 2; owner rw, user 1000 r, group r, mask rw, others none.
    const std::string list = "\x02\0\0\0"
                             "\x01\0\x06\0\xFF\xFF\xFF\xFF"
                             "\x02\0\x04\0\xE8\x03\0\0"
                             "\x04\0\x04\0\xFF\xFF\xFF\xFF"
                             "\x10\0\x06\0\xFF\xFF\xFF\xFF"
                             "\x20\0\0\0\xFF\xFF\xFF\xFF"s;
    Entry folder = fileEntry("folder", 0);
    folder.kind = Entry::Kind::Folder;
    folder.attributes = {{"system.posix_acl_access", list}, {"system.posix_acl_default", list}};
    const ReadTar read(tarOf({{.entry = folder, .data = {}}, {.entry = fileEntry("plain", 0), .data = {}}}));
    QVERIFY(!read.error);
    QVERIFY(read.items.at(0).entry.attributes == folder.attributes);
    QVERIFY(read.items.at(1).entry.attributes.empty());
}

void TarRoundTripTest::missingDataIsFilledAndTold()
{
    codec::MemorySink sink;
    TarWriter writer(sink, "a.tar");
    QVERIFY(writer.begin(fileEntry("short", 10'000)));
    const Bytes data = test::noise(4'000);
    QVERIFY(writer.write(data));
    QCOMPARE(writer.end().value(), true);
    QVERIFY(writer.begin(fileEntry("whole", 4'000)));
    QVERIFY(writer.write(data));
    QCOMPARE(writer.end().value(), false);
    QVERIFY(writer.finish());
    const ReadTar read(sink.bytes());
    QVERIFY(!read.error);
    Bytes padded = data;
    padded.resize(10'000);
    QVERIFY(read.items.at(0).data == padded);
    QVERIFY(read.items.at(1).data == data);
}

void TarRoundTripTest::anEmptyArchiveIsOne()
{
    const Bytes tar = tarOf({});
    QVERIFY(!tar.empty());
    const ReadTar read(tar);
    QVERIFY(!read.error);
    QVERIFY(read.items.empty());
}

void TarRoundTripTest::aFailingSinkIsReported()
{
    const Item item{.entry = fileEntry("file", 1'000'000), .data = test::noise(1'000'000)};
    for (const std::size_t capacity : {0U, 70'000U, 900'000U}) {
        test::FullSink sink(capacity, ENOSPC);
        TarWriter writer(sink, "a.tar");
        Result<void> result = writeItem(writer, item);
        result = result ? writer.finish() : result;
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        QCOMPARE(result.error().path, std::filesystem::path("a.tar"));
        QVERIFY(!writer.begin(item.entry));
    }
}

void TarRoundTripTest::cutArchivesAreTruncated()
{
    const Bytes tar = tarOf({{.entry = fileEntry("one", 5'000), .data = test::noise(5'000)},
                             {.entry = fileEntry("two", 300'000), .data = test::noise(300'000)}});
    for (const std::size_t size : {3'000UL, 8'000UL, 100'000UL, 250'000UL}) {
        const ReadTar read(ByteView(tar).first(size));
        QVERIFY(read.error);
        QCOMPARE(read.error->codec->kind, codec::ErrorKind::Truncated);
    }
}

void TarRoundTripTest::whatIsNoTarIsUnknown()
{
    for (const Bytes& bytes : {test::noise(20'000), test::text(20'000)}) {
        const ReadTar read(bytes);
        QVERIFY(read.error);
        QCOMPARE(read.error->codec->kind, codec::ErrorKind::UnknownFormat);
    }
}

void TarRoundTripTest::theSourcesErrorComesOut()
{
    const Bytes tar = tarOf({{.entry = fileEntry("one", 500'000), .data = test::noise(500'000)}});
    BytePipe pipe;
    const std::jthread feeder([&] {
        if (pipe.sink().write(ByteView(tar).first(300'000))) {
            pipe.endWriting(codec::Error{.kind = codec::ErrorKind::Corrupt, .offset = 4711});
        }
    });
    TarReader reader(pipe, "a.tar.xz");
    QVERIFY(reader.next());
    Result<std::optional<DataBlock>> block = reader.readBlock();
    while (block && *block) {
        block = reader.readBlock();
    }
    QVERIFY(!block);
    QCOMPARE(block.error().codec->offset, 4711U);
    QVERIFY(!reader.next());
}

/// Tells how much of it was read.
class MeasuredSource : public codec::ByteSource {
public:
    explicit MeasuredSource(ByteView bytes) : m_bytes(bytes) { }

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override { return m_bytes.read(buffer); }
    std::optional<std::uint64_t> size() const override { return m_bytes.size(); }
    bool hasRandomAccess() const override { return true; }
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override
    {
        const codec::Result<std::size_t> count = m_bytes.readAt(offset, buffer);
        m_count += count.value_or(0);
        return count;
    }

    std::uint64_t count() const { return m_count; }

private:
    codec::MemorySource m_bytes;
    std::uint64_t m_count = 0;
};

void TarRoundTripTest::whatIsNotWantedIsNotReadOfAFile()
{
    const Bytes noise = test::noise(20'000'000);
    const Bytes archive = tarOf({{.entry = {.name = "large", .size = noise.size()}, .data = noise},
                                 {.entry = {.name = "small", .size = 3}, .data = Bytes(3, std::byte('x'))}});
    MeasuredSource source(archive);
    TarReader reader(std::make_unique<TarFile>(source), "x.tar");
    QCOMPARE(reader.next().value()->name, "large"s);
    QCOMPARE(reader.next().value()->name, "small"s);
    const Result<std::optional<DataBlock>> block = reader.readBlock();
    QVERIFY(block && *block);
    QCOMPARE((*block)->bytes.size(), std::size_t(3));
    QVERIFY(reader.next() == std::nullopt);
    QVERIFY2(source.count() < 1'000'000, qPrintable(QString::number(source.count())));
}

void TarRoundTripTest::cutFilesAreTruncatedAlsoWhereDataIsSkipped()
{
    const Bytes noise = test::noise(1'000'000);
    const Bytes archive = tarOf({{.entry = {.name = "large", .size = noise.size()}, .data = noise}});
    codec::MemorySource source(ByteView(archive).first(500'000));
    TarReader reader(std::make_unique<TarFile>(source), "x.tar");
    QVERIFY(reader.next().value());
    const Result<std::optional<Entry>> end = reader.next();
    QVERIFY(!end);
    QCOMPARE(end.error().codec->kind, codec::ErrorKind::Truncated);
}

QTEST_GUILESS_MAIN(TarRoundTripTest)
#include "tarroundtriptest.moc"
