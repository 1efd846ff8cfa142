#include "paralleldeflate.h"
#include "support/program.h"

#include "codec/deflate/chunkcoder.h"
#include "codec/deflate/paralleldeflatememory.h"

#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using codec::Action;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using test::mebibyte;

class ParallelDeflateCompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsReadEveryLevel_data();
    void otherProgramsReadEveryLevel();
    void threadsAndChunksDoNotChangeTheBytes_data();
    void threadsAndChunksDoNotChangeTheBytes();
    void everyOptionIsStillThere();
    void headerFieldsAreWritten();
    void smallDataIsOneMember();
    void noLevelIsLargerThanZlibs();
    void incompressibleDataIsStored();
    void chunksAreDecodableAlone();
    void flushedDataIsDecodable_data();
    void flushedDataIsDecodable();
    void indexIsOnlyWhereItCanBeFilled();
    void wrongAnnouncementsLeaveTheFileRight_data();
    void wrongAnnouncementsLeaveTheFileRight();
    void memoryIsForetold();
    void destroyedAtAnyMoment();
};

void ParallelDeflateCompressorTest::otherProgramsReadEveryLevel_data()
{
    QTest::addColumn<DeflateContainer>("container");
    QTest::addColumn<int>("level");
    for (const test::NamedContainer& row : test::namedContainers) {
        for (int level = -1; level <= 9; ++level) {
            QTest::addRow("%s %d", row.name, level) << row.container << level;
        }
    }
}

void ParallelDeflateCompressorTest::otherProgramsReadEveryLevel()
{
    QFETCH(const DeflateContainer, container);
    QFETCH(const int, level);
    const Bytes data = test::mixed(5 * mebibyte / 2);
    const Bytes stream = test::deflatedInParallel(data, {.container = container, .level = level});
    const int windowBits = container == DeflateContainer::Gzip ? 31
        : container == DeflateContainer::Raw                   ? -15
                                                               : 15;
    const QString code = u"import zlib\nd = zlib.decompressobj(%1)\nout = d.decompress(data)\n"
                         "assert d.eof and not d.unused_data"_s.arg(windowBits);
    const test::Ran python = test::runPython(code, stream);
    QVERIFY2(python.status == 0, qPrintable(python.errors));
    QVERIFY(python.output == data);
    if (container == DeflateContainer::Gzip) {
        const test::Ran gzip = test::run(u"gzip"_s, {u"-dc"_s}, stream);
        QCOMPARE(gzip.status, 0);
        QVERIFY(gzip.errors.isEmpty());
        QVERIFY(gzip.output == data);
    }
    const test::Decoded decoded = test::inflatedInParallel(stream, container);
    QVERIFY(decoded.ended);
    QVERIFY(decoded.data == data);
}

void ParallelDeflateCompressorTest::threadsAndChunksDoNotChangeTheBytes_data()
{
    QTest::addColumn<DeflateContainer>("container");
    for (const test::NamedContainer& row : test::namedContainers) {
        QTest::newRow(row.name) << row.container;
    }
}

void ParallelDeflateCompressorTest::threadsAndChunksDoNotChangeTheBytes()
{
    QFETCH(const DeflateContainer, container);
    const Bytes data = test::mixed(5 * mebibyte + 12'345);
    const Bytes expected = test::deflatedInParallel(data, {.container = container, .level = 1}, 1);
    for (const unsigned threads : test::threadCounts) {
        for (const test::Chunks chunks : {test::Chunks{}, test::Chunks{.in = 100'003, .out = 777},
                                          test::Chunks{.in = 4096, .out = 1'000'000}}) {
            const Bytes stream =
                test::deflatedInParallel(data, {.container = container, .level = 1}, threads, chunks);
            QVERIFY(stream == expected);
        }
    }
    const Bytes little = test::text(3'000);
    const Bytes whole = test::deflatedInParallel(little, {.container = container});
    QVERIFY(test::deflatedInParallel(little, {.container = container}, 3, {.in = 1, .out = 1}) == whole);
}

/// What the chunks' coder cannot do is left to zlib.
void ParallelDeflateCompressorTest::everyOptionIsStillThere()
{
    const Bytes data = test::text(100'000);
    for (const codec::DeflateSettings& settings :
         {codec::DeflateSettings{.windowBits = 9}, codec::DeflateSettings{.memoryLevel = 1},
          codec::DeflateSettings{.strategy = codec::Strategy::HuffmanOnly},
          codec::DeflateSettings{.dictionary = test::text(1'000)}}) {
        QVERIFY(test::deflatedInParallel(data, settings) == test::deflated(data, settings));
    }
}

void ParallelDeflateCompressorTest::headerFieldsAreWritten()
{
    const Bytes data = test::mixed(3 * mebibyte);
    const codec::GzipHeader header{.name = "n\xE4me", .modified = 1'234'567'890};
    const Bytes stream = test::indexedGzip(data, {.header = header});
    const QString code = u"import gzip, io\nf = gzip.GzipFile(fileobj=io.BytesIO(data))\nout = f.read()\n"
                         "assert f.mtime == 1234567890\n"
                         "assert data[12 + data[10] + 256 * data[11]:][:5] == b'n\\xe4me\\0'"_s;
    const test::Ran python = test::runPython(code, stream);
    QVERIFY2(python.status == 0, qPrintable(python.errors));
    QVERIFY(python.output == data);
    const test::Decoded decoded = test::inflatedInParallel(stream);
    QVERIFY(decoded.ended);
    QVERIFY(decoded.data == data);
}

void ParallelDeflateCompressorTest::smallDataIsOneMember()
{
    for (const test::NamedContainer& row : test::namedContainers) {
        for (const test::Sample& sample : test::samples()) {
            const Bytes stream = test::deflatedInParallel(sample.data, {.container = row.container});
            const test::Decoded serially = test::inflatedSerially(stream, row.container);
            QVERIFY2(serially.ended && serially.data == sample.data, sample.name);
            QCOMPARE(serially.consumed, stream.size());
        }
    }
}

void ParallelDeflateCompressorTest::noLevelIsLargerThanZlibs()
{
    const test::Ran python = test::runPython(
        u"import glob, os, sys\nread = lambda name: open(name, 'rb').read()\n"
        "out = read(os.path.realpath(sys.executable))[:2 << 20]\n"
        "out += b''.join(map(read, sorted(glob.glob(os.path.dirname(os.__file__) + '/*.py'))))[:2 << 20]"_s,
        {});
    const ByteView source(python.output);
    QVERIFY(source.size() > 3 * mebibyte);
    for (int level = 0; level <= 9; ++level) {
        const std::size_t ours = test::deflatedInParallel(source, {.level = level}).size();
        const std::size_t zlibs = test::deflated(source, {.level = level}).size();
        QVERIFY2(ours <= zlibs + zlibs / 200, qPrintable(QString::number(level)));
    }
}

void ParallelDeflateCompressorTest::incompressibleDataIsStored()
{
    const Bytes data = test::noise(3 * mebibyte);
    for (const int level : {0, 1, 6, 9}) {
        const Bytes stream = test::deflatedInParallel(data, {.level = level});
        QVERIFY(stream.size() < data.size() + data.size() / 10'000);
        QVERIFY(std::ranges::equal(ByteView(stream).subspan(2 + 5, 65'535), ByteView(data).first(65'535)));
    }
    Bytes repeated = test::noise(20'000); // even bytes, but all is there again
    while (repeated.size() < mebibyte) {
        test::append(repeated, ByteView(test::noise(20'000)));
    }
    QVERIFY(test::deflatedInParallel(repeated, {}).size() < repeated.size() / 10);
}

void ParallelDeflateCompressorTest::chunksAreDecodableAlone()
{
    const Bytes data = test::mixed(4 * mebibyte + 1);
    for (const int level : {0, 1, 6}) {
        const Bytes stream = test::indexedGzip(data, {.level = level});
        const std::vector<std::size_t> offsets = test::chunkOffsets(stream, 5);
        for (std::size_t chunk = 0; chunk < 5; ++chunk) {
            Bytes alone(stream.begin() + static_cast<std::ptrdiff_t>(offsets[chunk]),
                        stream.begin() + static_cast<std::ptrdiff_t>(offsets[chunk + 1]));
            alone.insert(alone.end(), {std::byte(3), std::byte(0)});
            const test::Decoded decoded = test::inflatedSerially(alone, DeflateContainer::Raw);
            QVERIFY(decoded.ended);
            QCOMPARE(decoded.consumed, alone.size());
            const ByteView rest = ByteView(data).subspan(chunk * mebibyte);
            QVERIFY(std::ranges::equal(decoded.data, rest.first(std::min(rest.size(), mebibyte))));
        }
        QCOMPARE(stream.size(), offsets.back() + 2 + 8);
    }
}

void ParallelDeflateCompressorTest::flushedDataIsDecodable_data()
{
    QTest::addColumn<Action>("mode");
    QTest::newRow("sync") << Action::SyncFlush;
    QTest::newRow("full") << Action::FullFlush;
}

void ParallelDeflateCompressorTest::flushedDataIsDecodable()
{
    QFETCH(const Action, mode);
    const Bytes data = test::mixed(3 * mebibyte);
    const auto compressor =
        test::parallelDeflater({.container = DeflateContainer::Gzip},
                               {.threads = 2, .inputSize = 2 * data.size(), .canRewrite = true});
    Bytes stream = *compressor->compress(data);
    test::append(stream, *compressor->flush(mode));
    QVERIFY(compressor->flush(mode)->empty());
    QVERIFY(test::inflatedSerially(stream, DeflateContainer::Gzip).data == data);
    test::append(stream, *compressor->compress(ByteView(data).first(10)));
    test::append(stream, *compressor->flush(mode));
    test::append(stream, *compressor->compress(data));
    test::append(stream, *compressor->finish());
    QVERIFY(compressor->rewrites().empty());
    const test::Decoded decoded = test::inflatedInParallel(stream);
    QVERIFY(decoded.ended);
    QCOMPARE(decoded.data.size(), 2 * data.size() + 10);
}

void ParallelDeflateCompressorTest::indexIsOnlyWhereItCanBeFilled()
{
    const Bytes data = test::mixed(2 * mebibyte);
    static constexpr std::size_t flagsAt = 3;
    const auto hasExtraField = [&](const codec::Parallelism& parallelism, DeflateContainer container) {
        const auto compressor = test::parallelDeflater({.container = container}, parallelism);
        const Bytes stream = *test::compressInChunks(*compressor, data, {});
        return compressor->rewrites().size() == 1 && (stream[flagsAt] & std::byte(4)) != std::byte(0);
    };
    const auto size = std::optional<std::uint64_t>(data.size());
    QVERIFY(hasExtraField({.inputSize = size, .canRewrite = true}, DeflateContainer::Gzip));
    QVERIFY(!hasExtraField({.inputSize = size, .canRewrite = false}, DeflateContainer::Gzip));
    QVERIFY(!hasExtraField({.inputSize = {}, .canRewrite = true}, DeflateContainer::Gzip));
    QVERIFY(!hasExtraField({.inputSize = mebibyte, .canRewrite = true}, DeflateContainer::Gzip));
    QVERIFY(!hasExtraField({.inputSize = size, .canRewrite = true}, DeflateContainer::Zlib));
    QVERIFY(!hasExtraField({.inputSize = size, .canRewrite = true}, DeflateContainer::Raw));
}

void ParallelDeflateCompressorTest::wrongAnnouncementsLeaveTheFileRight_data()
{
    QTest::addColumn<std::uint64_t>("announced");
    QTest::addColumn<bool>("indexed");
    QTest::newRow("less") << std::uint64_t(2 * mebibyte) << false;
    QTest::newRow("a little less") << std::uint64_t(4 * mebibyte - 1) << true;
    QTest::newRow("more") << std::uint64_t(9 * mebibyte) << true;
    QTest::newRow("beyond any index") << ~std::uint64_t(0) << false;
    QTest::newRow("nothing") << std::uint64_t(0) << false;
}

void ParallelDeflateCompressorTest::wrongAnnouncementsLeaveTheFileRight()
{
    QFETCH(const std::uint64_t, announced);
    QFETCH(const bool, indexed);
    const Bytes data = test::mixed(4 * mebibyte);
    const Bytes stream = test::indexedGzip(data, {.level = 1}, announced);
    const auto decompressor =
        codec::makeParallelDeflateDecompressor({.container = DeflateContainer::Gzip}, {});
    const test::Decoded decoded = test::decodeInChunks(**decompressor, stream, {});
    QVERIFY(decoded.ended);
    QVERIFY(decoded.data == data);
    QVERIFY(test::inflatedSerially(stream, DeflateContainer::Gzip).data == data);
    const bool hasIndex = (stream[3] & std::byte(4)) != std::byte(0) && stream[16] == std::byte(1);
    QCOMPARE(hasIndex, indexed);
}

void ParallelDeflateCompressorTest::memoryIsForetold()
{
    const auto memory = [](const codec::DeflateSettings& settings, const codec::Parallelism& parallelism) {
        return codec::parallelDeflateMemory(*codec::DeflateOptions::make(settings), parallelism);
    };
    const codec::DeflateSettings gzip{.container = DeflateContainer::Gzip};
    const std::uint64_t two = memory(gzip, {.threads = 2}).compress;
    QVERIFY(two > 8 * mebibyte);
    QVERIFY(two < 16 * mebibyte);
    QVERIFY(memory(gzip, {.threads = 3}).compress > two);
    QVERIFY(memory({.level = 9}, {.threads = 2}).compress > memory({.level = 0}, {.threads = 2}).compress);
    QVERIFY(memory(gzip, {.threads = 2, .inputSize = 1'000}).compress < mebibyte);
    QCOMPARE(memory(gzip, {.threads = 0}).compress, codec::DeflateOptions::make(gzip)->memory().compress);
    QVERIFY(memory(gzip, {.threads = 2}).decompress < mebibyte);
    const codec::Parallelism indexed{.threads = 2, .inputSize = 100 * mebibyte, .canRewrite = true};
    QVERIFY(memory(gzip, indexed).decompress > 8 * mebibyte);
}

void ParallelDeflateCompressorTest::destroyedAtAnyMoment()
{
    const Bytes data = test::mixed(6 * mebibyte);
    test::Dice random(1);
    Bytes room(100'000);
    for (int round = 0; round < 200; ++round) {
        const auto compressor = test::parallelDeflater({.level = 1}, {.threads = 1 + random(4)});
        ByteView rest = ByteView(data).first(random(data.size()));
        for (unsigned steps = random(60); steps > 0; --steps) {
            const ByteView part = rest.first(std::min<std::size_t>(rest.size(), random(400'000)));
            const auto step = compressor->step(part, room, Action::Run);
            QVERIFY(step);
            rest = rest.subspan(step->consumed);
        }
    }
}

QTEST_GUILESS_MAIN(ParallelDeflateCompressorTest)
#include "paralleldeflatecompressortest.moc"
