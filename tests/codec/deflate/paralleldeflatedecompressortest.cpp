#include "paralleldeflate.h"
#include "support/program.h"

#include "codec/deflate/chunkindex.h"
#include "codec/deflate/paralleldeflatedecompressor.h"

#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using codec::Bytes;
using codec::ByteView;
using codec::Check;
using codec::DeflateContainer;
using codec::ErrorKind;
using test::mebibyte;

namespace {

Bytes gzip(ByteView data, int level = 6)
{
    return test::deflated(data, {.container = DeflateContainer::Gzip, .level = level});
}

/// A member as BGZF files are made of; `lie` is added to the size it tells.
Bytes bgzfMember(ByteView data, int lie = 0)
{
    const Bytes plain = gzip(data);
    Bytes member = test::bytesOf(std::string_view("\x1f\x8b\x08\4\0\0\0\0\0\xff\6\0BC\2\0\0\0", 18));
    test::append(member, ByteView(plain).subspan(10));
    const std::size_t told = member.size() - 1 + static_cast<std::size_t>(lie);
    member[16] = static_cast<std::byte>(told & 0xFFU);
    member[17] = static_cast<std::byte>(told >> 8U & 0xFFU);
    return member;
}

Bytes bgzf(ByteView data, bool hasEndMark = true)
{
    static constexpr std::size_t memberSize = 65'280;
    Bytes file;
    for (; !data.empty(); data = data.subspan(std::min(data.size(), memberSize))) {
        test::append(file, bgzfMember(data.first(std::min(data.size(), memberSize))));
    }
    if (hasEndMark) {
        test::append(file, bgzfMember({}));
    }
    return file;
}

} // namespace

class ParallelDeflateDecompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreignStreamsAreRead_data();
    void foreignStreamsAreRead();
    void indexedMembersAreRead_data();
    void indexedMembersAreRead();
    void bgzfIsRead_data();
    void bgzfIsRead();
    void bgzfSizesMayLie_data();
    void bgzfSizesMayLie();
    void streamsThatFollowAreJoined_data();
    void streamsThatFollowAreJoined();
    void whatFollowsIsLeft_data();
    void whatFollowsIsLeft();
    void pythonsFilesAreRead();
    void optionsOfTheSerialDecoderAreKept();
    void checkIsTold();
    void memoryLimitMakesItSerial();
    void memoryLimitBelowTheLeastIsRefused();
    void destroyedAtAnyMoment();
};

void ParallelDeflateDecompressorTest::foreignStreamsAreRead_data()
{
    QTest::addColumn<DeflateContainer>("container");
    for (const test::NamedContainer& row : test::namedContainers) {
        QTest::newRow(row.name) << row.container;
    }
}

void ParallelDeflateDecompressorTest::foreignStreamsAreRead()
{
    QFETCH(const DeflateContainer, container);
    for (const test::Sample& sample : test::samples()) {
        const Bytes stream = test::deflated(sample.data, {.container = container});
        for (const test::Chunks chunks :
             {test::Chunks{}, test::Chunks{.in = 1}, test::Chunks{.in = 2, .out = 1},
              test::Chunks{.in = 4096, .out = 100}, test::Chunks{.in = 0, .out = 1'000'000}}) {
            const test::Decoded decoded = test::inflatedInParallel(stream, container, 2, chunks);
            QVERIFY2(decoded.ended, sample.name);
            QCOMPARE(decoded.consumed, stream.size());
            QVERIFY2(decoded.data == sample.data, sample.name);
        }
    }
}

void ParallelDeflateDecompressorTest::indexedMembersAreRead_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<std::size_t>("in");
    QTest::addColumn<std::size_t>("out");
    for (const unsigned threads : {0U, 1U, 2U, 3U, 8U}) {
        for (const auto& [in, out] : {std::pair(0, 1'000'000), {100'003, 777}, {4096, 4096}}) {
            QTest::addRow("%u threads, %d, %d", threads, in, out)
                << threads << std::size_t(in) << std::size_t(out);
        }
    }
}

void ParallelDeflateDecompressorTest::indexedMembersAreRead()
{
    QFETCH(const unsigned, threads);
    QFETCH(const std::size_t, in);
    QFETCH(const std::size_t, out);
    for (const std::size_t size : {mebibyte + 1, 2 * mebibyte, 5 * mebibyte + 12'345}) {
        const Bytes data = test::mixed(size);
        const Bytes one = test::indexedGzip(data, {.level = 1});
        QVERIFY(codec::ChunkIndex::find(ByteView(one).subspan(12, test::chunkOffsets(one, 0).front() - 12)));
        const test::Decoded decoded =
            test::inflatedInParallel(one, DeflateContainer::Gzip, threads, {.in = in, .out = out});
        QVERIFY(decoded.ended);
        QCOMPARE(decoded.consumed, one.size());
        QVERIFY(decoded.data == data);
    }
}

void ParallelDeflateDecompressorTest::bgzfIsRead_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<std::size_t>("in");
    for (const unsigned threads : test::threadCounts) {
        for (const std::size_t in : {0U, 10'000U}) {
            QTest::addRow("%u threads, %zu", threads, in) << threads << in;
        }
    }
}

void ParallelDeflateDecompressorTest::bgzfIsRead()
{
    QFETCH(const unsigned, threads);
    QFETCH(const std::size_t, in);
    const Bytes data = test::mixed(2 * mebibyte);
    for (const bool hasEndMark : {true, false}) {
        const Bytes file = bgzf(data, hasEndMark);
        const auto decompressor = codec::makeParallelDeflateDecompressor(
            {.container = DeflateContainer::Gzip}, {.threads = threads});
        const test::Decoded decoded = test::decodeInChunks(**decompressor, file, {.in = in});
        QVERIFY(decoded.ended);
        QCOMPARE(decoded.consumed, file.size());
        QVERIFY(decoded.data == data);
        QCOMPARE((*decompressor)->streams(), (data.size() + 65'279) / 65'280 + (hasEndMark ? 1 : 0));
    }
}

void ParallelDeflateDecompressorTest::bgzfSizesMayLie_data()
{
    QTest::addColumn<int>("lie");
    QTest::addColumn<std::size_t>("member");
    for (const int lie : {-5'000, -1, 1, 5'000}) {
        for (const std::size_t member : {0U, 20U, 39U}) {
            QTest::addRow("%d in %zu", lie, member) << lie << member;
        }
    }
}

void ParallelDeflateDecompressorTest::bgzfSizesMayLie()
{
    QFETCH(const int, lie);
    QFETCH(const std::size_t, member);
    Bytes file;
    Bytes data;
    for (std::size_t each = 0; each < 40; ++each) {
        const Bytes part = test::mixed(5'000 + 500 * each);
        test::append(data, part);
        test::append(file, bgzfMember(part, each == member ? lie : 0));
    }
    const test::Decoded decoded = test::inflatedInParallel(file);
    QVERIFY(decoded.ended);
    QCOMPARE(decoded.consumed, file.size());
    QVERIFY(decoded.data == data);
}

void ParallelDeflateDecompressorTest::streamsThatFollowAreJoined_data()
{
    QTest::addColumn<DeflateContainer>("container");
    QTest::newRow("gzip") << DeflateContainer::Gzip;
    QTest::newRow("zlib") << DeflateContainer::Zlib;
}

void ParallelDeflateDecompressorTest::streamsThatFollowAreJoined()
{
    QFETCH(const DeflateContainer, container);
    const bool isGzip = container == DeflateContainer::Gzip;
    const Bytes large = test::mixed(2 * mebibyte);
    Bytes file;
    Bytes data;
    std::uint64_t streams = 0;
    const auto add = [&](ByteView part, ByteView stream, std::uint64_t count) {
        test::append(data, part);
        test::append(file, stream);
        streams += count;
    };
    for (int round = 0; round < 2; ++round) {
        add(large, isGzip ? test::indexedGzip(large) : test::deflatedInParallel(large, {}), 1);
        for (std::size_t size = 0; size < 300; ++size) {
            const Bytes little = test::text(size);
            add(little, test::deflated(little, {.container = container}), 1);
        }
        if (isGzip) {
            add(large, bgzf(large), (large.size() + 65'279) / 65'280 + 1);
        }
    }
    for (const test::Chunks chunks : {test::Chunks{}, test::Chunks{.in = 10'000, .out = 3'333}}) {
        const auto decompressor =
            codec::makeParallelDeflateDecompressor({.container = container}, {.threads = 2});
        const test::Decoded decoded = test::decodeInChunks(**decompressor, file, chunks);
        QVERIFY(decoded.ended);
        QCOMPARE(decoded.consumed, file.size());
        QVERIFY(decoded.data == data);
        QCOMPARE((*decompressor)->streams(), streams);
    }
}

void ParallelDeflateDecompressorTest::whatFollowsIsLeft_data()
{
    QTest::addColumn<Bytes>("behind");
    QTest::newRow("zeros") << test::zeros(100);
    QTest::newRow("noise") << test::noise(100);
    QTest::newRow("a byte") << test::bytesOf("x");
    QTest::newRow("a cut start") << test::bytesOf("\x1f\x8b");
    QTest::newRow("a damaged start") << test::bytesOf("\x1f\x8c\x08 and more than the magic");
}

void ParallelDeflateDecompressorTest::whatFollowsIsLeft()
{
    QFETCH(const Bytes, behind);
    const Bytes data = test::mixed(2 * mebibyte);
    for (const Bytes& stream : {gzip(data), test::indexedGzip(data), bgzf(data)}) {
        Bytes file = stream;
        test::append(file, behind);
        for (const std::size_t in : {0U, 1U, 100U}) {
            const test::Decoded decoded =
                test::inflatedInParallel(file, DeflateContainer::Gzip, 2, {.in = in});
            QVERIFY(decoded.ended);
            QVERIFY(decoded.data == data);
            QCOMPARE(decoded.consumed, stream.size());
        }
    }
}

void ParallelDeflateDecompressorTest::pythonsFilesAreRead()
{
    const Bytes data = test::mixed(2 * mebibyte);
    const test::Ran python =
        test::runPython(u"import gzip, zlib\nout = gzip.compress(data) + gzip.compress(data, 1)"_s, data);
    QCOMPARE(python.status, 0);
    const test::Decoded decoded = test::inflatedInParallel(python.output);
    QVERIFY(decoded.ended);
    QCOMPARE(decoded.data.size(), 2 * data.size());
    const test::Ran program = test::run(u"gzip"_s, {u"-9c"_s}, data);
    QVERIFY(test::inflatedInParallel(program.output).data == data);
}

void ParallelDeflateDecompressorTest::optionsOfTheSerialDecoderAreKept()
{
    const Bytes data = test::text(50'000);
    const Bytes dictionary = test::text(1'000);
    const auto read = [&](ByteView stream, const codec::DeflateDecoderSettings& settings) {
        const auto decompressor = codec::makeParallelDeflateDecompressor(settings, {.threads = 2});
        return test::decodeInChunks(**decompressor, stream, {});
    };
    const Bytes withDictionary = test::deflated(data, {.dictionary = dictionary});
    QVERIFY(read(withDictionary, {.dictionary = dictionary}).data == data);
    QCOMPARE(read(withDictionary, {}).error->kind, ErrorKind::NeedsDictionary);
    QVERIFY(read(gzip(data), {.windowBits = 47}).data == data);
    QVERIFY(read(test::deflated(data), {.windowBits = 47}).data == data);
    const Bytes smallWindow = test::deflated(data, {.windowBits = 12});
    QVERIFY(read(smallWindow, {.windowBits = 12}).data == data);
    QCOMPARE(read(smallWindow, {.windowBits = 11}).error->kind, ErrorKind::UnsupportedOption);
    QCOMPARE(codec::makeParallelDeflateDecompressor({.windowBits = 7}, {}).error().kind,
             ErrorKind::InvalidOption);
}

void ParallelDeflateDecompressorTest::checkIsTold()
{
    const auto check = [](DeflateContainer container) {
        return (*codec::makeParallelDeflateDecompressor({.container = container}, {}))->check();
    };
    QCOMPARE(check(DeflateContainer::Gzip), Check::Crc32);
    QCOMPARE(check(DeflateContainer::Zlib), Check::Adler32);
    QCOMPARE(check(DeflateContainer::Raw), Check::None);
}

void ParallelDeflateDecompressorTest::memoryLimitMakesItSerial()
{
    const Bytes data = test::mixed(5 * mebibyte);
    const Bytes file = test::indexedGzip(data);
    const std::uint64_t whole = codec::ParallelDeflateDecompressor::memory(2);
    const std::uint64_t least = codec::DeflateOptions::make({})->memory().decompress;
    for (const std::uint64_t limit : {least, least + 20'000, whole / 4, whole / 2, whole}) {
        const auto decompressor = codec::makeParallelDeflateDecompressor(
            {.container = DeflateContainer::Gzip, .memoryLimit = limit}, {.threads = 2});
        const test::Decoded decoded = test::decodeInChunks(**decompressor, file, {});
        QVERIFY(decoded.ended);
        QVERIFY(decoded.data == data);
    }
}

void ParallelDeflateDecompressorTest::memoryLimitBelowTheLeastIsRefused()
{
    const Bytes file = gzip(test::text(1'000));
    for (const bool isSetLater : {false, true}) {
        const auto decompressor = std::move(*codec::makeParallelDeflateDecompressor(
            {.container = DeflateContainer::Gzip,
             .memoryLimit = isSetLater ? std::nullopt : std::optional<std::uint64_t>(1'000)},
            {.threads = 2}));
        QVERIFY(decompressor->setMemoryLimit(1'000));
        const auto refused = decompressor->decompress(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::MemoryLimit);
        QVERIFY(decompressor->setMemoryLimit(refused.error().bytesNeeded));
        QVERIFY(*decompressor->decompress({}) == test::text(1'000));
        QVERIFY(!decompressor->setMemoryLimit(1'000) || decompressor->eof());
    }
}

void ParallelDeflateDecompressorTest::destroyedAtAnyMoment()
{
    const Bytes data = test::mixed(6 * mebibyte);
    const std::vector<Bytes> files = {test::indexedGzip(data, {.level = 1}), bgzf(data)};
    test::Dice random(1);
    Bytes room(100'000);
    for (unsigned round = 0; round < 200; ++round) {
        const auto decompressor = std::move(*codec::makeParallelDeflateDecompressor(
            {.container = DeflateContainer::Gzip}, {.threads = 1 + random(4)}));
        ByteView rest = files[round % 2];
        for (unsigned steps = random(60); steps > 0; --steps) {
            const ByteView part = rest.first(std::min<std::size_t>(rest.size(), random(400'000)));
            const auto step = decompressor->step(part, room);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
        }
    }
}

QTEST_GUILESS_MAIN(ParallelDeflateDecompressorTest)
#include "paralleldeflatedecompressortest.moc"
