#include "codec/seek/seekablesource.h"

#include "codec/seek/seeking.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace holdall;
using codec::Format;
using codec::SeekableSource;
using codec::SeekIndex;
using test::Reading;

namespace {

/// Text, noise and zeros, so that blocks differ in size.
codec::Bytes mixedData()
{
    codec::Bytes data = test::text(4'000'000);
    const codec::Bytes noise = test::noise(1'500'000);
    data.insert(data.end(), noise.begin(), noise.end());
    data.resize(data.size() + 2'000'000);
    const codec::Bytes more = test::text(500'001);
    data.insert(data.end(), more.begin(), more.end());
    return data;
}

const codec::Bytes sample = mixedData();

/// Counts the bytes that are read.
class CountingSource : public codec::MemorySource {
public:
    using MemorySource::MemorySource;

    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override
    {
        const auto count = MemorySource::readAt(offset, buffer);
        m_bytes += count.value_or(0);
        return count;
    }

    std::uint64_t bytes() const { return m_bytes; }

private:
    std::atomic<std::uint64_t> m_bytes = 0;
};

std::shared_ptr<const SeekIndex> indexOf(Format format, codec::ByteView packed)
{
    if (format == Format::Bzip2) {
        return test::collectedIndex(packed, sample);
    }
    codec::MemorySource source(packed);
    return codec::findSeekIndex(source, {}).value_or(nullptr);
}

void addFormats()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::Xz, Format::Zstd, Format::Gzip, Format::Bzip2}) {
        QTest::newRow(codec::info(format).name.data()) << format;
    }
}

} // namespace

class SeekableSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPartIsWhatDecodingGives_data() { addFormats(); }
    void anyPartIsWhatDecodingGives();
    void readsWholeFromTheFront_data() { addFormats(); }
    void readsWholeFromTheFront();
    void onlyTheBlocksNeededAreRead_data() { addFormats(); }
    void onlyTheBlocksNeededAreRead();
    void keptBlocksAreNotReadAgain();
    void threadsReadAtOnce_data() { addFormats(); }
    void threadsReadAtOnce();
    void blocksBeyondTheLimitAreNotOpened();
    void decoderHeedsTheMemoryLimit();
    void serialDecodingCollectsTheSame();
};

void SeekableSourceTest::anyPartIsWhatDecodingGives()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    codec::MemorySource file(packed);
    const auto index = indexOf(format, packed);
    QVERIFY(index);
    QVERIFY(index->blocks().count() > 3);
    QCOMPARE(index->trust(), SeekIndex::Trust::Checked);
    const auto source = SeekableSource::make(file, index, {});
    QVERIFY(source);
    QCOMPARE(source->size(), sample.size());
    QCOMPARE(test::readParts(*source, sample, 100), Reading::Right);
    for (std::size_t i = 0; i < index->blocks().count(); ++i) { // across every border
        const std::uint64_t border = index->blocks()[i].offset;
        QCOMPARE(test::readPart(*source, sample, border - std::min<std::uint64_t>(border, 3), 7),
                 Reading::Right);
    }
    for (const std::size_t offset : {sample.size() - 1, sample.size(), sample.size() + 1000}) {
        QCOMPARE(test::readPart(*source, sample, offset, 10), Reading::Right);
    }
    QCOMPARE(test::readPart(*source, sample, std::uint64_t(-1), 10), Reading::Right);
}

void SeekableSourceTest::readsWholeFromTheFront()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    codec::MemorySource file(packed);
    const auto source = SeekableSource::make(file, indexOf(format, packed), {});
    QVERIFY(source);
    codec::Bytes all;
    codec::Bytes part(77'777);
    for (auto count = source->read(part); count && *count > 0; count = source->read(part)) {
        all.insert(all.end(), part.begin(), part.begin() + std::ptrdiff_t(*count));
    }
    QCOMPARE(all, sample);
}

void SeekableSourceTest::onlyTheBlocksNeededAreRead()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    CountingSource file(packed);
    const auto index = indexOf(format, packed);
    const auto source = SeekableSource::make(file, index, {});
    QVERIFY(source);
    const std::size_t last = index->blocks().count() - 1;
    QCOMPARE(test::readPart(*source, sample, sample.size() - 10, 10), Reading::Right);
    QCOMPARE(file.bytes(), index->blocks()[last].packedSize);
}

void SeekableSourceTest::keptBlocksAreNotReadAgain()
{
    const codec::Bytes data = test::text(4'000'000); // in blocks that are alike
    const codec::Bytes packed = test::encodedInBlocks(Format::Gzip, data);
    CountingSource file(packed);
    const auto index = indexOf(Format::Gzip, packed);
    QVERIFY(index);
    for (const bool keepsTwo : {false, true}) {
        const std::uint64_t room = index->blocks().largest() * (keepsTwo ? 2 : 1);
        const auto source = SeekableSource::make(file, index, {.blockBytes = room, .decoderBytes = {}});
        QVERIFY(source);
        const std::uint64_t before = file.bytes();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(test::readPart(*source, data, 0, 10), Reading::Right);
            QCOMPARE(test::readPart(*source, data, index->blocks()[1].offset, 10), Reading::Right);
        }
        const std::uint64_t both = index->blocks()[0].packedSize + index->blocks()[1].packedSize;
        QCOMPARE(file.bytes() - before, keepsTwo ? both : 3 * both);
    }
}

void SeekableSourceTest::threadsReadAtOnce()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    codec::MemorySource file(packed);
    const auto index = indexOf(format, packed);
    QVERIFY(index);
    const auto source =
        SeekableSource::make(file, index, {.blockBytes = index->blocks().largest(), .decoderBytes = {}});
    QVERIFY(source);
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (unsigned seed = 1; seed <= 4; ++seed) {
            threads.emplace_back(
                [&, seed] { wrong += test::readParts(*source, sample, 20, seed) == Reading::Right ? 0 : 1; });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

void SeekableSourceTest::blocksBeyondTheLimitAreNotOpened()
{
    const codec::Bytes packed = test::encodedInBlocks(Format::Gzip, sample);
    codec::MemorySource file(packed);
    const auto index = indexOf(Format::Gzip, packed);
    QVERIFY(index);
    const std::uint64_t largest = index->blocks().largest();
    QVERIFY(!SeekableSource::make(file, index, {.blockBytes = largest - 1, .decoderBytes = {}}));
    QVERIFY(SeekableSource::make(file, index, {.blockBytes = largest, .decoderBytes = {}}));
    QVERIFY(!SeekableSource::make(file, nullptr, {}));
}

void SeekableSourceTest::decoderHeedsTheMemoryLimit()
{
    for (const Format format : {Format::Xz, Format::Zstd, Format::Bzip2}) {
        const codec::Bytes packed = test::encodedInBlocks(format, sample);
        codec::MemorySource file(packed);
        const auto source = SeekableSource::make(file, indexOf(format, packed), {.decoderBytes = 1000});
        QVERIFY(source);
        codec::Bytes buffer(10);
        const auto count = source->readAt(0, buffer);
        QVERIFY(!count);
        QCOMPARE(count.error().kind, codec::ErrorKind::MemoryLimit);
        QVERIFY(count.error().bytesNeeded > 1000);
    }
}

void SeekableSourceTest::serialDecodingCollectsTheSame()
{
    const codec::Bytes packed = test::encodedInBlocks(Format::Bzip2, sample);
    const auto parallel = test::collectedIndex(packed, sample, 4);
    const auto single = test::collectedIndex(packed, sample, 1);
    QVERIFY(parallel && single);
    QCOMPARE(single->blocks().count(), parallel->blocks().count());
    for (std::size_t i = 0; i < single->blocks().count(); ++i) {
        QCOMPARE(single->blocks()[i].packedOffset, parallel->blocks()[i].packedOffset);
        QCOMPARE(single->blocks()[i].offset, parallel->blocks()[i].offset);
    }
    QVERIFY(!test::collectedIndex(packed, sample, 0)); // libbz2 does not tell
}

QTEST_GUILESS_MAIN(SeekableSourceTest)
#include "seekablesourcetest.moc"
