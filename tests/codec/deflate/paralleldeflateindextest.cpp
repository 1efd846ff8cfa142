#include "paralleldeflate.h"

#include "codec/deflate/checksum.h"
#include "codec/deflate/chunkindex.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using test::mebibyte;

namespace {

std::size_t indexAt()
{
    return 12;
}

/// Makes the index's own check right, whatever it says.
void reseal(Bytes& file)
{
    const std::size_t size = codec::loadLittleEndian(file, indexAt() + 2, 2);
    const ByteView content = ByteView(file).subspan(indexAt() + 4, size);
    std::fill_n(file.begin() + static_cast<std::ptrdiff_t>(indexAt()) + 16, 4, std::byte(0));
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(content);
    Bytes value;
    codec::appendLittleEndian(value, crc.value(), 4);
    std::ranges::copy(value, file.begin() + static_cast<std::ptrdiff_t>(indexAt()) + 16);
}

void setWord(Bytes& file, std::size_t at, std::uint64_t value)
{
    Bytes word;
    codec::appendLittleEndian(word, value, 4);
    std::ranges::copy(word, file.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Where in the file the index tells the size of a group; its CRC follows.
std::size_t entryAt(std::size_t group)
{
    return indexAt() + 4 + 16 + 8 * group;
}

std::uint32_t crcOf(ByteView data)
{
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(data);
    return crc.value();
}

/// Deflate blocks that end on a byte, and none of them final.
Bytes chunkOf(ByteView data)
{
    const auto compressor = test::deflater({.container = DeflateContainer::Raw});
    Bytes chunk = *compressor->compress(data);
    test::append(chunk, *compressor->flush(codec::Action::FullFlush));
    return chunk;
}

/// A member with an index that tells of two groups, whatever is behind them in `blocks`.
Bytes memberWithIndex(const std::array<codec::ChunkIndex::Group, 2>& groups, ByteView blocks, ByteView data)
{
    codec::ChunkIndex index = *codec::ChunkIndex::forSize(2 * mebibyte);
    for (const codec::ChunkIndex::Group& group : groups) {
        index.add(group);
    }
    const bool isComplete = index.complete(2 * mebibyte);
    Bytes file = test::bytesOf(std::string_view("\x1f\x8b\x08\4\0\0\0\0\0\3", 10));
    codec::appendLittleEndian(file, index.subfield().size(), 2);
    test::append(file, isComplete ? index.subfield() : Bytes());
    test::append(file, blocks);
    codec::appendLittleEndian(file, crcOf(data), 4);
    codec::appendLittleEndian(file, data.size(), 4);
    return file;
}

codec::ChunkIndex::Group groupOf(ByteView blocks, ByteView data)
{
    return {.size = static_cast<std::uint32_t>(blocks.size()), .crc = crcOf(data)};
}

} // namespace

/// What an index says is only believed where the data says so too.
class ParallelDeflateIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indexOfOtherDataIsNotBelieved();
    void lyingIndexNeverGivesWrongData();
    void indexCannotHideAStoredBlock();
    void streamMayGoOnBehindItsGroups();
};

/// As when a program compresses a file anew and keeps its header.
void ParallelDeflateIndexTest::indexOfOtherDataIsNotBelieved()
{
    const Bytes data = test::mixed(4 * mebibyte);
    const Bytes file = test::indexedGzip(data, {.level = 1});
    const std::size_t head = test::chunkOffsets(file, 0).front();
    Bytes stale(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(head));
    const Bytes other = test::deflated(data, {.container = DeflateContainer::Gzip});
    test::append(stale, ByteView(other).subspan(10));
    for (const unsigned threads : test::threadCounts) {
        const test::Decoded decoded = test::inflatedInParallel(stale, DeflateContainer::Gzip, threads);
        QVERIFY(decoded.ended);
        QVERIFY(decoded.data == data);
        QCOMPARE(decoded.consumed, stale.size());
    }
}

void ParallelDeflateIndexTest::lyingIndexNeverGivesWrongData()
{
    static constexpr std::size_t chunks = 4;
    const Bytes data = test::mixed(chunks * mebibyte - 7);
    const Bytes file = test::indexedGzip(data, {.level = 1});
    test::Dice random(1);
    for (int round = 0; round < 80; ++round) {
        Bytes lying = file;
        const std::size_t group = random(chunks);
        const std::size_t word = entryAt(group) + (random(3) == 0 ? 4 : 0);
        const std::uint64_t value = codec::loadLittleEndian(file, word, 4);
        switch (random(4)) {
        case 0:
            setWord(lying, word, value + 1 + random(10));
            break;
        case 1:
            setWord(lying, word, value - std::min<std::uint64_t>(value - 1, 1 + random(1'000)));
            break;
        case 2: // bytes moved from one group to the next
            setWord(lying, entryAt(0), codec::loadLittleEndian(file, entryAt(0), 4) - 5);
            setWord(lying, entryAt(1), codec::loadLittleEndian(file, entryAt(1), 4) + 5);
            break;
        default: // of the size of all data
            setWord(lying, indexAt() + 4 + 4, data.size() - 1 + 2 * random(2));
            break;
        }
        reseal(lying);
        const test::Decoded decoded = test::inflatedInParallel(lying, DeflateContainer::Gzip, 1 + random(3));
        QVERIFY(decoded.ended || decoded.error);
        QVERIFY(test::isPrefixOf(decoded.data, data));
        QVERIFY(!decoded.ended || decoded.data == data);
    }
}

/// The first group ends in the head of a stored block, whose bytes are the second: to the index they are
/// compressed data, and the check at the end agrees with it. Every other program sees something else.
void ParallelDeflateIndexTest::indexCannotHideAStoredBlock()
{
    const Bytes data = test::zeros(2 * mebibyte);
    const ByteView half = ByteView(data).first(mebibyte);
    const Bytes second = chunkOf(half);
    for (const bool isHidden : {false, true}) {
        Bytes first = chunkOf(half);
        if (isHidden) {
            first.push_back(std::byte(0));
            codec::appendLittleEndian(first, second.size(), 2);
            codec::appendLittleEndian(first, ~second.size(), 2);
        }
        Bytes blocks = first;
        test::append(blocks, second);
        blocks.insert(blocks.end(), {std::byte(3), std::byte(0)});
        const Bytes file = memberWithIndex({groupOf(first, half), groupOf(second, half)}, blocks, data);
        QCOMPARE(test::inflatedSerially(file, DeflateContainer::Gzip).ended, !isHidden);
        QCOMPARE(test::inflatedInParallel(file).ended, !isHidden);
    }
}

/// And refer to what is in them.
void ParallelDeflateIndexTest::streamMayGoOnBehindItsGroups()
{
    const Bytes half = test::mixed(mebibyte);
    const Bytes noise = test::noise(20'000, 9);
    Bytes otherHalf = half;
    std::ranges::copy(noise, otherHalf.end() - static_cast<std::ptrdiff_t>(noise.size()));
    const auto compressor = test::deflater({.container = DeflateContainer::Raw});
    Bytes first = *compressor->compress(half);
    test::append(first, *compressor->flush(codec::Action::FullFlush));
    Bytes second = *compressor->compress(otherHalf);
    test::append(second, *compressor->flush(codec::Action::SyncFlush));
    Bytes rest = *compressor->compress(noise);
    test::append(rest, *compressor->finish());
    QVERIFY(rest.size() < noise.size() / 2);
    Bytes blocks = first;
    test::append(blocks, second);
    test::append(blocks, rest);
    Bytes data = half;
    test::append(data, otherHalf);
    test::append(data, noise);
    const Bytes file = memberWithIndex({groupOf(first, half), groupOf(second, otherHalf)}, blocks, data);
    const test::Decoded decoded = test::inflatedInParallel(file);
    QVERIFY(decoded.ended);
    QVERIFY(decoded.data == data);
}

QTEST_GUILESS_MAIN(ParallelDeflateIndexTest)
#include "paralleldeflateindextest.moc"
