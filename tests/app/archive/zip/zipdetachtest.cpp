#include "support/sampledata.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace holdall;
using namespace holdall::test;

namespace {

/// Counts the calls of readAt(), and fails from one of them on.
class CountingSource : public codec::MemorySource {
public:
    using MemorySource::MemorySource;

    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override
    {
        ++m_calls;
        return m_isBroken ? codec::failure(codec::ErrorKind::ReadFailed, EIO)
                          : MemorySource::readAt(offset, buffer);
    }
    void breakDown() { m_isBroken = true; }
    int calls() const { return m_calls; }

private:
    std::atomic<int> m_calls = 0;
    std::atomic<bool> m_isBroken = false;
};

Puts files(unsigned count)
{
    Puts puts;
    for (unsigned number = 0; number < count; ++number) {
        const std::size_t size = number % 50 == 7 ? 700'000 : number * 37 % 2'000;
        puts.push_back(file("f" + std::to_string(number), number % 3 == 0 ? noise(size) : text(size)));
    }
    return puts;
}

struct Detached {
    Entry entry;
    std::unique_ptr<EntryData> data;
};

std::vector<Detached> detachAll(ArchiveReader& reader)
{
    std::vector<Detached> all;
    for (auto entry = reader.next(); entry && *entry; entry = reader.next()) {
        all.push_back({.entry = **entry, .data = reader.detach()});
    }
    return all;
}

/// The data; nothing after an error.
std::optional<codec::Bytes> dataOf(EntryData& data)
{
    codec::Bytes bytes;
    for (;;) {
        const Result<std::optional<DataBlock>> block = data.readBlock();
        if (!block || !*block) {
            return block ? std::optional(bytes) : std::nullopt;
        }
        bytes.insert(bytes.end(), (*block)->bytes.begin(), (*block)->bytes.end());
    }
}

} // namespace

class ZipDetachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detachedDataIsReadInAnyOrder();
    void detachedDataOutlivesItsReader();
    void fourThreadsReadAtTheSameTime();
    void severalAreReadInTurns();
    void damageIsTheErrorOfItsEntryAlone();
    void aSourceThatFailsIsFatal();
    void onlyFilesHaveDataToDetach();
    void theReaderHasNoDataOfADetachedEntry();
    void neighboursAreReadTogether();
};

void ZipDetachTest::detachedDataIsReadInAnyOrder()
{
    const Puts puts = files(200);
    const codec::Bytes archive = zipOf(puts);
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    const std::vector<Detached> all = detachAll(reader);
    QCOMPARE(all.size(), puts.size());
    for (std::size_t index = all.size(); index-- > 0;) {
        QVERIFY(dataOf(*all[index].data) == puts[index].data);
        QVERIFY(!*all[index].data->readBlock()); // the end stays the end
    }
}

void ZipDetachTest::detachedDataOutlivesItsReader()
{
    const Puts puts = files(20);
    const codec::Bytes archive = zipOf(puts);
    codec::MemorySource source(archive);
    std::vector<Detached> all;
    {
        ZipReader reader(source, "archive");
        all = detachAll(reader);
    }
    for (std::size_t index = 0; index < puts.size(); ++index) {
        QVERIFY(dataOf(*all[index].data) == puts[index].data);
    }
}

void ZipDetachTest::fourThreadsReadAtTheSameTime()
{
    const Puts puts = files(2'000);
    const codec::Bytes archive = zipOf(puts);
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    const std::vector<Detached> all = detachAll(reader);
    QCOMPARE(all.size(), puts.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                for (std::size_t index = next++; index < all.size(); index = next++) {
                    right += dataOf(*all[index].data) == puts[index].data ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(right.load(), puts.size());
}

void ZipDetachTest::severalAreReadInTurns()
{
    const Puts puts = {file("a", text(2'000'000)), file("b", noise(2'000'000)), file("c", text(1'500'000))};
    const codec::Bytes archive = zipOf(puts);
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    const std::vector<Detached> all = detachAll(reader);
    std::vector<codec::Bytes> got(all.size());
    for (bool isOver = false; !isOver;) {
        isOver = true;
        for (std::size_t index = 0; index < all.size(); ++index) {
            const Result<std::optional<DataBlock>> block = all[index].data->readBlock();
            QVERIFY(block);
            if (*block) {
                isOver = false;
                QCOMPARE((*block)->offset, got[index].size());
                got[index].insert(got[index].end(), (*block)->bytes.begin(), (*block)->bytes.end());
            }
        }
    }
    for (std::size_t index = 0; index < all.size(); ++index) {
        QVERIFY(got[index] == puts[index].data);
    }
}

void ZipDetachTest::damageIsTheErrorOfItsEntryAlone()
{
    codec::Bytes archive = zipOf({file("a", noise(1'000)), file("b", noise(1'000)), file("c", text(10))});
    archive[1'500] ^= std::byte(1);
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    const std::vector<Detached> all = detachAll(reader);
    QVERIFY(dataOf(*all[0].data) == noise(1'000));
    QVERIFY(!dataOf(*all[1].data));
    const Result<std::optional<DataBlock>> again = all[1].data->readBlock();
    QVERIFY(!again && again.error().path == "b" && again.error().kind == ErrorKind::Data);
    QVERIFY(!all[1].data->isFatal() && !reader.isFatal());
    QVERIFY(dataOf(*all[2].data) == text(10));
}

void ZipDetachTest::aSourceThatFailsIsFatal()
{
    const codec::Bytes archive = zipOf({file("a", text(1'000))});
    CountingSource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(*reader.next());
    const std::unique_ptr<EntryData> data = reader.detach();
    source.breakDown();
    const Result<std::optional<DataBlock>> block = data->readBlock();
    QVERIFY(!block && data->isFatal());
    QCOMPARE(block.error().systemCode, EIO);
    QCOMPARE(block.error().path, std::filesystem::path("archive"));
}

void ZipDetachTest::onlyFilesHaveDataToDetach()
{
    const codec::Bytes archive = zipOf({folder("d"), symbolicLink("l", "d"), file("f", {})});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(!reader.detach());
    const std::vector<Detached> all = detachAll(reader);
    QCOMPARE(all.size(), 3U);
    QVERIFY(!all[0].data && !all[1].data);
    QVERIFY(dataOf(*all[2].data) == codec::Bytes());
    QVERIFY(!reader.detach());
}

void ZipDetachTest::theReaderHasNoDataOfADetachedEntry()
{
    const codec::Bytes archive = zipOf({file("a", text(1'000)), file("b", text(2'000))});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    QVERIFY(*reader.next());
    const std::unique_ptr<EntryData> data = reader.detach();
    QVERIFY(!*reader.readBlock());
    QVERIFY(!reader.detach());
    QVERIFY(*reader.next());
    QVERIFY((*reader.readBlock())->bytes.size() == 2'000);
    QVERIFY(dataOf(*data) == text(1'000));
}

void ZipDetachTest::neighboursAreReadTogether()
{
    static constexpr unsigned count = 1'000;
    Puts puts;
    for (unsigned number = 0; number < count; ++number) {
        puts.push_back(file("f" + std::to_string(number), noise(100)));
    }
    const codec::Bytes archive = zipOf(puts);
    CountingSource source(archive);
    ZipReader reader(source, "archive");
    for (const Detached& detached : detachAll(reader)) {
        QVERIFY(dataOf(*detached.data) == noise(100));
    }
    QVERIFY(source.calls() < 20);
}

QTEST_APPLESS_MAIN(ZipDetachTest)
#include "zipdetachtest.moc"
