#include "deflatestreams.h"
#include "support/program.h"

#include <QTest>

#include <cstring>
#include <span>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using codec::DeflateSettings;
using codec::Strategy;

/// gzip(1) and Python's zlib and gzip modules read what we wrote, and we what they wrote.
class DeflateProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pythonReadsOurs_data();
    void pythonReadsOurs();
    void pythonReadsOurFlushes();
    void weReadPythons_data();
    void weReadPythons();
    void gzipReadsOurs_data();
    void gzipReadsOurs();
    void weReadGzips_data();
    void weReadGzips();
    void pythonReadsOurHeader();
    void gzipDamageIsDamageToBoth();
};

namespace {

/// What Python needs to frame a list of streams: a little-endian size before each.
const QString pythonFrames = QStringLiteral("import struct\n"
                                            "def unframed(data):\n"
                                            "    while data:\n"
                                            "        size, = struct.unpack_from('<I', data)\n"
                                            "        yield data[4:4 + size]\n"
                                            "        data = data[4 + size:]\n"
                                            "def framed(item):\n"
                                            "    return struct.pack('<I', len(item)) + item\n");

void frame(Bytes& frames, ByteView item)
{
    const auto size = codec::checkedCast<std::uint32_t>(item.size());
    test::append(frames, std::as_bytes(std::span(&size, 1)));
    test::append(frames, item);
}

std::vector<Bytes> unframed(ByteView frames)
{
    std::vector<Bytes> items;
    while (frames.size() >= sizeof(std::uint32_t)) {
        std::uint32_t size = 0;
        std::memcpy(&size, frames.data(), sizeof size);
        const ByteView item = frames.subspan(sizeof size, size);
        items.emplace_back(item.begin(), item.end());
        frames = frames.subspan(sizeof size + size);
    }
    return items;
}

/// Larger than every window, with matches near and far.
Bytes interopSample()
{
    Bytes data = test::text(45'000);
    test::append(data, test::noise(1'000));
    test::append(data, test::zeros(5'000));
    test::append(data, test::text(2'000));
    return data;
}

/// All levels in all windows, and all strategies at all memory levels; settings in the order in
/// which both sides go through them.
std::vector<DeflateSettings> allSettings(int sign, int offset)
{
    std::vector<DeflateSettings> all;
    for (int bits = 9; bits <= 15; ++bits) {
        for (int level = -1; level <= 9; ++level) {
            all.push_back({.level = level, .windowBits = sign * bits + offset});
        }
    }
    for (int memoryLevel = 1; memoryLevel <= 9; ++memoryLevel) {
        for (const Strategy strategy :
             {Strategy::Default, Strategy::Filtered, Strategy::HuffmanOnly, Strategy::Rle, Strategy::Fixed}) {
            for (const int level : {0, 1, 6}) {
                all.push_back({.level = level,
                               .windowBits = sign * 15 + offset,
                               .memoryLevel = memoryLevel,
                               .strategy = strategy});
            }
        }
    }
    return all;
}

const QString pythonSettings =
    QStringLiteral("sign, offset = %1, %2\n"
                   "def settings():\n"
                   "    for bits in range(9, 16):\n"
                   "        for level in range(-1, 10):\n"
                   "            yield level, sign * bits + offset, 8, 0\n"
                   "    for memory in range(1, 10):\n"
                   "        for strategy in range(5):\n"
                   "            for level in (0, 1, 6):\n"
                   "                yield level, sign * 15 + offset, memory, strategy\n");

void addRanges()
{
    QTest::addColumn<int>("sign");
    QTest::addColumn<int>("offset");
    QTest::newRow("zlib") << 1 << 0;
    QTest::newRow("gzip") << 1 << 16;
    QTest::newRow("raw") << -1 << 0;
}

void addLevels()
{
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 9; ++level) {
        QTest::addRow("%d", level) << level;
    }
}

QByteArray text(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

void DeflateProgramsTest::pythonReadsOurs_data()
{
    addRanges();
}

void DeflateProgramsTest::pythonReadsOurs()
{
    QFETCH(const int, sign);
    QFETCH(const int, offset);
    const Bytes data = interopSample();
    const Bytes dictionary = test::text(1'000);
    const bool takesDictionary = offset == 0;
    Bytes frames;
    frame(frames, data);
    frame(frames, dictionary);
    std::size_t count = 0;
    for (DeflateSettings settings : allSettings(sign, offset)) {
        if (takesDictionary && ++count % 3 == 0) {
            settings.dictionary = dictionary;
        }
        frame(frames, test::deflated(data, settings));
    }
    const QString code = pythonFrames + pythonSettings.arg(sign).arg(offset)
        + QStringLiteral("original, dictionary, *streams = unframed(data)\n"
                         "out = b''\n"
                         "for i, (case, stream) in enumerate(zip(settings(), streams, strict=True)):\n"
                         "    special = {'zdict': dictionary} if offset == 0 and i % 3 == 2 else {}\n"
                         "    decoder = zlib.decompressobj(wbits=case[1], **special)\n"
                         "    same = decoder.decompress(stream) == original\n"
                         "    if not same or not decoder.eof or decoder.unused_data:\n"
                         "        out += repr(case).encode()\n"
                         "out += b'all read'");
    const test::Ran ran = test::runPython(code, frames);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(text(ran.output), QByteArray("all read"));
}

void DeflateProgramsTest::pythonReadsOurFlushes()
{
    const Bytes data = test::text(20'000);
    Bytes frames;
    frame(frames, data);
    const auto compressor = test::deflater();
    for (const codec::Action mode : {codec::Action::SyncFlush, codec::Action::FullFlush}) {
        Bytes part = *compressor->compress(data);
        test::append(part, *compressor->flush(mode));
        frame(frames, part);
    }
    const QString code = pythonFrames
        + QStringLiteral("original, *parts = unframed(data)\n"
                         "decoder = zlib.decompressobj()\n"
                         "out = b' '.join(b'%d' % (decoder.decompress(part) == original) for part in parts)");
    const test::Ran ran = test::runPython(code, frames);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(text(ran.output), QByteArray("1 1"));
}

void DeflateProgramsTest::weReadPythons_data()
{
    addRanges();
}

void DeflateProgramsTest::weReadPythons()
{
    QFETCH(const int, sign);
    QFETCH(const int, offset);
    const Bytes data = interopSample();
    const QString code = pythonFrames + pythonSettings.arg(sign).arg(offset)
        + QStringLiteral("out = b''\n"
                         "for level, bits, memory, strategy in settings():\n"
                         "    encoder = zlib.compressobj(level, zlib.DEFLATED, bits, memory, strategy)\n"
                         "    out += framed(encoder.compress(data) + encoder.flush())");
    const test::Ran ran = test::runPython(code, data);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    const std::vector<Bytes> streams = unframed(ran.output);
    const std::vector<DeflateSettings> all = allSettings(sign, offset);
    QCOMPARE(streams.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto decompressor = test::inflater({.windowBits = all[i].windowBits});
        const auto result = test::decodeInChunks(*decompressor, streams[i], {.in = 1'000});
        QVERIFY(result.ended);
        QCOMPARE(result.consumed, streams[i].size());
        QVERIFY(result.data == data);
    }
}

void DeflateProgramsTest::gzipReadsOurs_data()
{
    addLevels();
}

void DeflateProgramsTest::gzipReadsOurs()
{
    QFETCH(const int, level);
    for (const test::Sample& sample : test::samples()) {
        const Bytes stream = test::deflated(sample.data,
                                            {.container = DeflateContainer::Gzip,
                                             .level = level,
                                             .header = codec::GzipHeader{.name = "x", .modified = 1}});
        const test::Ran ran = test::run(QStringLiteral("gzip"), {QStringLiteral("-dc")}, stream);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QVERIFY2(ran.output == sample.data, sample.name);
    }
}

void DeflateProgramsTest::weReadGzips_data()
{
    addLevels();
}

void DeflateProgramsTest::weReadGzips()
{
    QFETCH(const int, level);
    for (const test::Sample& sample : test::samples()) {
        const test::Ran ran = test::run(
            QStringLiteral("gzip"), {QStringLiteral("-c"), QStringLiteral("-%1").arg(level)}, sample.data);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        for (const int windowBits : {31, 47}) {
            const auto result =
                test::decodeInChunks(*test::inflater({.windowBits = windowBits}), ran.output, {.in = 100});
            QVERIFY(result.ended);
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

void DeflateProgramsTest::pythonReadsOurHeader()
{
    const Bytes stream = test::deflated(
        test::text(100), {.windowBits = 31, .header = codec::GzipHeader{"a name", 1'234'567'890}});
    const QString code = QStringLiteral("import io\n"
                                        "with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:\n"
                                        "    out = file.read(7)\n"
                                        "    out = b'%d %d %s' % (file.mtime, data[9], data[10:17])");
    const test::Ran ran = test::runPython(code, stream);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(text(ran.output), QByteArray("1234567890 3 a name\0", 20));
}

void DeflateProgramsTest::gzipDamageIsDamageToBoth()
{
    const test::Ran whole = test::run(QStringLiteral("gzip"), {QStringLiteral("-c")}, test::text(1'000));
    QCOMPARE(whole.status, 0);
    for (std::size_t fromEnd = 1; fromEnd <= 8; ++fromEnd) {
        Bytes damaged = whole.output;
        damaged[damaged.size() - fromEnd] ^= std::byte(0x10);
        QVERIFY(test::run(QStringLiteral("gzip"), {QStringLiteral("-t")}, damaged).status != 0);
        QVERIFY(!test::inflater({.windowBits = 31})->decompress(damaged));
    }
}

QTEST_GUILESS_MAIN(DeflateProgramsTest)
#include "deflateprogramstest.moc"
