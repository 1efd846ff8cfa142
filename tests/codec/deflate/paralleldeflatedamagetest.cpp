#include "paralleldeflate.h"

#include "codec/deflate/checksum.h"
#include "codec/detector.h"
#include "codec/streamstart.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using codec::ErrorKind;
using test::mebibyte;

namespace {

/// The streams of a file, one behind the other, by zlib.
test::Decoded joinedByZlib(ByteView file, DeflateContainer container)
{
    const codec::Format format =
        container == DeflateContainer::Gzip ? codec::Format::Gzip : codec::Format::Zlib;
    test::Decoded whole;
    for (;;) {
        const test::Decoded one = test::inflatedSerially(file.subspan(whole.consumed), container);
        test::append(whole.data, one.data);
        whole.consumed += one.consumed;
        whole.error = one.error;
        whole.ended = one.ended;
        const ByteView rest = file.subspan(whole.consumed);
        const bool goesOn = one.ended && container != DeflateContainer::Raw && !rest.empty()
            && codec::judgeStart(format, rest.first(std::min(rest.size(), codec::detectionBytes)))
                == codec::StreamStart::Whole;
        if (!goesOn) {
            return whole;
        }
    }
}

/// A gzip header with every optional field, and the data behind it.
Bytes gzipWithEverything(std::size_t extraSize, ByteView data, bool isCrcRight = true)
{
    Bytes file = test::bytesOf(std::string_view("\x1f\x8b\x08\x1e\1\2\3\4\0\x03", 10));
    codec::appendLittleEndian(file, extraSize, 2);
    test::append(file, test::noise(extraSize));
    test::append(file, test::bytesOf(std::string_view("name\0comment\0", 13)));
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(file);
    codec::appendLittleEndian(file, crc.value() ^ (isCrcRight ? 0U : 1U), 2);
    const Bytes plain = test::deflated(data, {.container = DeflateContainer::Gzip});
    test::append(file, ByteView(plain).subspan(10));
    return file;
}

Bytes bgzf(std::size_t members)
{
    Bytes file;
    for (std::size_t each = 0; each < members; ++each) {
        const Bytes plain = test::deflated(test::text(100 * each), {.container = DeflateContainer::Gzip});
        const std::size_t size = plain.size() + 8;
        test::append(file, test::bytesOf(std::string_view("\x1f\x8b\x08\4\0\0\0\0\0\xff\6\0BC\2\0", 16)));
        codec::appendLittleEndian(file, size - 1, 2);
        test::append(file, ByteView(plain).subspan(10));
    }
    return file;
}

void compareWithZlib(ByteView file, DeflateContainer container, test::Chunks chunks, unsigned threads)
{
    const test::Decoded expected = joinedByZlib(file, container);
    const test::Decoded decoded = test::inflatedInParallel(file, container, threads, chunks);
    QCOMPARE(decoded.ended, expected.ended);
    QCOMPARE(decoded.error.has_value(), expected.error.has_value());
    if (expected.error) {
        QCOMPARE(decoded.error->kind, expected.error->kind);
    } else {
        QCOMPARE(decoded.consumed, expected.consumed);
    }
    QVERIFY(decoded.data == expected.data);
}

} // namespace

class ParallelDeflateDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedChunkIsReportedAtItsOffset_data();
    void damagedChunkIsReportedAtItsOffset();
    void mutantsWithAnIndexAreJudgedAsZlibDoes();
    void mutantsAreJudgedAsZlibDoes_data();
    void mutantsAreJudgedAsZlibDoes();
    void truncationIsReportedAtEveryByte_data();
    void truncationIsReportedAtEveryByte();
    void truncatedChunksGiveWhatThereIs();
    void wrongTrailersAreReported_data();
    void wrongTrailersAreReported();
    void headersAreCheckedByteByByte_data();
    void headersAreCheckedByteByByte();
    void damagedBgzfMemberIsReportedAtItsOffset();
};

void ParallelDeflateDamageTest::damagedChunkIsReportedAtItsOffset_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : test::threadCounts) {
        QTest::addRow("%u threads", threads) << threads;
    }
}

void ParallelDeflateDamageTest::damagedChunkIsReportedAtItsOffset()
{
    QFETCH(const unsigned, threads);
    static constexpr std::size_t chunks = 5;
    const Bytes data = test::mixed(chunks * mebibyte - 1'000);
    const Bytes file = test::indexedGzip(data, {.level = 1});
    const std::vector<std::size_t> offsets = test::chunkOffsets(file, chunks);
    test::Dice random(threads);
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
        for (int round = 0; round < 6; ++round) {
            Bytes damaged = file;
            const std::size_t size = offsets[chunk + 1] - offsets[chunk];
            const std::size_t at = round < 2 ? random(20) : random(size);
            damaged[offsets[chunk] + at] ^= std::byte(1) << random(8);
            const test::Decoded decoded = test::inflatedInParallel(damaged, DeflateContainer::Gzip, threads);
            if (decoded.ended) { // a bit without a meaning
                QVERIFY(decoded.data == data);
                continue;
            }
            QVERIFY(decoded.error);
            QCOMPARE(decoded.error->kind, ErrorKind::Corrupt);
            QCOMPARE(*decoded.error->offset, offsets[chunk]);
            QCOMPARE(decoded.data.size(), chunk * mebibyte);
            QVERIFY(test::isPrefixOf(decoded.data, data));
        }
    }
}

void ParallelDeflateDamageTest::mutantsWithAnIndexAreJudgedAsZlibDoes()
{
    Bytes data = test::zeros(3 * mebibyte);
    std::ranges::copy(test::text(2'000), data.begin() + mebibyte);
    const Bytes file = test::indexedGzip(data);
    test::Dice random(1);
    for (int round = 0; round < 300; ++round) {
        Bytes mutant = file;
        for (unsigned flips = 1 + random(2); flips > 0; --flips) {
            mutant[random(mutant.size())] ^= std::byte(1) << random(8);
        }
        const test::Decoded expected = joinedByZlib(mutant, DeflateContainer::Gzip);
        const test::Decoded decoded = test::inflatedInParallel(mutant, DeflateContainer::Gzip, 1 + random(3));
        QCOMPARE(decoded.ended, expected.ended);
        QVERIFY(!decoded.ended || decoded.data == expected.data);
    }
}

void ParallelDeflateDamageTest::mutantsAreJudgedAsZlibDoes_data()
{
    QTest::addColumn<DeflateContainer>("container");
    QTest::addColumn<Bytes>("file");
    Bytes data = test::text(400);
    test::append(data, test::noise(50));
    for (const test::NamedContainer& row : test::namedContainers) {
        QTest::newRow(row.name) << row.container << test::deflated(data, {.container = row.container});
        QTest::addRow("%s by chunks", row.name)
            << row.container << test::deflatedInParallel(data, {.container = row.container});
    }
    QTest::newRow("header") << DeflateContainer::Gzip << gzipWithEverything(10, data);
    QTest::newRow("bgzf") << DeflateContainer::Gzip << bgzf(4);
    Bytes two = test::deflated(data);
    test::append(two, test::deflated(data));
    QTest::newRow("two streams") << DeflateContainer::Zlib << two;
}

void ParallelDeflateDamageTest::mutantsAreJudgedAsZlibDoes()
{
    QFETCH(const DeflateContainer, container);
    QFETCH(const Bytes, file);
    test::Dice random(1);
    for (int round = 0; round < 1'200; ++round) {
        Bytes mutant = file;
        for (unsigned flips = 1 + random(2); flips > 0; --flips) {
            mutant[random(mutant.size())] ^= std::byte(1) << random(8);
        }
        if (random(8) == 0) {
            mutant.resize(random(mutant.size()));
        }
        const test::Chunks chunks{.in = random(3) == 0 ? codec::detectionBytes + random(50) : 0U,
                                  .out = random(3) == 0 ? 1 + random(50) : 64 * 1024U};
        compareWithZlib(mutant, container, chunks, 1 + random(3));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void ParallelDeflateDamageTest::truncationIsReportedAtEveryByte_data()
{
    mutantsAreJudgedAsZlibDoes_data();
}

void ParallelDeflateDamageTest::truncationIsReportedAtEveryByte()
{
    QFETCH(const DeflateContainer, container);
    QFETCH(const Bytes, file);
    for (std::size_t size = 0; size < file.size(); ++size) {
        compareWithZlib(ByteView(file).first(size), container, {}, 2);
        compareWithZlib(ByteView(file).first(size), container, {.in = codec::detectionBytes, .out = 7}, 2);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void ParallelDeflateDamageTest::truncatedChunksGiveWhatThereIs()
{
    const Bytes data = test::mixed(4 * mebibyte);
    const Bytes file = test::indexedGzip(data, {.level = 1});
    test::Dice random(1);
    for (int round = 0; round < 24; ++round) {
        const ByteView cut = ByteView(file).first(random(file.size()));
        compareWithZlib(cut, DeflateContainer::Gzip, {.in = round % 2 == 0 ? 0U : 70'000U}, 1 + random(3));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void ParallelDeflateDamageTest::wrongTrailersAreReported_data()
{
    QTest::addColumn<DeflateContainer>("container");
    QTest::addColumn<Bytes>("file");
    QTest::addColumn<std::size_t>("trailer");
    const Bytes data = test::mixed(3 * mebibyte);
    const codec::DeflateSettings gzip{.container = DeflateContainer::Gzip, .level = 1};
    QTest::newRow("gzip") << DeflateContainer::Gzip << test::deflated(data, gzip) << std::size_t(8);
    QTest::newRow("gzip with index") << DeflateContainer::Gzip << test::indexedGzip(data, gzip)
                                     << std::size_t(8);
    QTest::newRow("zlib") << DeflateContainer::Zlib << test::deflated(data) << std::size_t(4);
}

void ParallelDeflateDamageTest::wrongTrailersAreReported()
{
    QFETCH(const DeflateContainer, container);
    QFETCH(const Bytes, file);
    QFETCH(const std::size_t, trailer);
    const Bytes data = test::mixed(3 * mebibyte);
    for (std::size_t back = 1; back <= trailer; ++back) {
        Bytes wrong = file;
        wrong[wrong.size() - back] ^= std::byte(0x10);
        const test::Decoded decoded = test::inflatedInParallel(wrong, container, 2);
        QVERIFY(decoded.error);
        QCOMPARE(decoded.error->kind, ErrorKind::Corrupt);
        QVERIFY(*decoded.error->offset > file.size() - 10);
        QVERIFY(decoded.data == data);
    }
}

void ParallelDeflateDamageTest::headersAreCheckedByteByByte_data()
{
    QTest::addColumn<std::size_t>("extra");
    for (const std::size_t extra : {0U, 1U, 4U, 32U, 255U, 4096U, 65'535U}) {
        QTest::addRow("%zu", extra) << extra;
    }
}

void ParallelDeflateDamageTest::headersAreCheckedByteByByte()
{
    QFETCH(const std::size_t, extra);
    const Bytes data = test::text(1'000);
    for (const bool isCrcRight : {true, false}) {
        const Bytes file = gzipWithEverything(extra, data, isCrcRight);
        for (const std::size_t in : {1U, 2U, 7U, 1'000U, 0U}) {
            compareWithZlib(file, DeflateContainer::Gzip, {.in = in}, 2);
            const test::Decoded decoded =
                test::inflatedInParallel(file, DeflateContainer::Gzip, 2, {.in = in});
            QCOMPARE(decoded.ended, isCrcRight);
            QVERIFY(decoded.data == (isCrcRight ? data : Bytes()));
        }
    }
}

void ParallelDeflateDamageTest::damagedBgzfMemberIsReportedAtItsOffset()
{
    const Bytes file = bgzf(100);
    test::Dice random(1);
    for (int round = 0; round < 200; ++round) {
        Bytes damaged = file;
        damaged[random(file.size())] ^= std::byte(1) << random(8);
        compareWithZlib(damaged, DeflateContainer::Gzip, {.in = round % 2 == 0 ? 0U : 999U}, 1 + random(3));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_GUILESS_MAIN(ParallelDeflateDamageTest)
#include "paralleldeflatedamagetest.moc"
