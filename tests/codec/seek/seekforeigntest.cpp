#include "codec/seek/seeking.h"
#include "support/program.h"

#include <QTest>

using namespace holdall;
using codec::SeekableSource;
using codec::SeekIndex;
using test::Reading;

namespace {

const codec::Bytes sample = test::text(1'300'000);

codec::ByteView part(std::size_t from, std::size_t size)
{
    return codec::ByteView(sample).subspan(from, size);
}

codec::Bytes filtered(const char* program, const QStringList& arguments, codec::ByteView input)
{
    return test::run(QString::fromLatin1(program), arguments, input).output;
}

void append(codec::Bytes& bytes, codec::ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

/// The sample in parts of `size` bytes, each through the program.
codec::Bytes inParts(const char* program, std::size_t size, const QStringList& arguments)
{
    codec::Bytes all;
    for (std::size_t from = 0; from < sample.size(); from += size) {
        append(all, filtered(program, arguments, part(from, std::min(size, sample.size() - from))));
    }
    return all;
}

std::shared_ptr<const SeekIndex> indexOf(codec::ByteView packed)
{
    codec::MemorySource source(packed);
    return codec::findSeekIndex(source, {}).value_or(nullptr);
}

Reading readWith(codec::ByteView packed, const std::shared_ptr<const SeekIndex>& index)
{
    codec::MemorySource file(packed);
    const auto source = SeekableSource::make(file, index, {});
    const bool isWhole = source && source->size() == sample.size();
    return isWhole ? test::readParts(*source, sample, 60) : Reading::Refused;
}

} // namespace

class SeekForeignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksOfXz();
    void streamsAndPaddingOfXz();
    void framesOfZstd();
    void membersOfBgzf();
    void membersOfBzip2AreCollected();
    void emptyPartsAreLeftOut();
    void filesThatDoNotTell_data();
    void filesThatDoNotTell();
};

void SeekForeignTest::blocksOfXz()
{
    for (const char* check : {"none", "crc32", "crc64", "sha256"}) {
        const codec::Bytes packed = filtered("xz",
                                             {QStringLiteral("-0"), QStringLiteral("--block-size=100000"),
                                              QStringLiteral("--check=") + QString::fromLatin1(check)},
                                             sample);
        const auto index = indexOf(packed);
        QVERIFY(index);
        QCOMPARE(index->blocks().count(), 13U);
        QCOMPARE(readWith(packed, index), Reading::Right);
    }
}

void SeekForeignTest::streamsAndPaddingOfXz()
{
    codec::Bytes packed =
        filtered("xz", {QStringLiteral("-0"), QStringLiteral("--check=crc32")}, part(0, 300'000));
    append(packed, filtered("xz", {QStringLiteral("-0")}, {})); // a stream without blocks
    packed.resize(packed.size() + 10'000);
    append(packed,
           filtered("xz", {QStringLiteral("-1"), QStringLiteral("--block-size=300000")},
                    part(300'000, 1'000'000)));
    packed.resize(packed.size() + 4);
    const auto index = indexOf(packed);
    QVERIFY(index);
    QCOMPARE(index->blocks().count(), 5U);
    QCOMPARE(readWith(packed, index), Reading::Right);
    packed.resize(packed.size() + 1); // no padding: it is of four bytes
    QVERIFY(!indexOf(packed));
}

void SeekForeignTest::framesOfZstd()
{
    const codec::Bytes packed =
        inParts("zstd", 100'000, {QStringLiteral("-3"), QStringLiteral("--stream-size=100000")});
    const auto index = indexOf(packed);
    QVERIFY(index);
    QCOMPARE(index->blocks().count(), 13U);
    QCOMPARE(index->trust(), SeekIndex::Trust::Claimed);
    QCOMPARE(readWith(packed, index), Reading::Right);
    // Frames that do not tell their sizes.
    QVERIFY(!indexOf(inParts("zstd", 700'000, {QStringLiteral("-3")})));
}

void SeekForeignTest::membersOfBgzf()
{
    const test::Ran ran = test::runPython(QStringLiteral(R"(
import struct, zlib
out = b''
for i in range(0, len(data) + 1, 60000):
    part = data[i:i + 60000]
    coder = zlib.compressobj(6, zlib.DEFLATED, -15)
    body = coder.compress(part) + coder.flush()
    size = 18 + len(body) + 8
    out += b'\x1f\x8b\x08\x04' + bytes(6) + b'\x06\x00BC\x02\x00' + struct.pack('<H', size - 1)
    out += body + struct.pack('<II', zlib.crc32(part), len(part))
out += bytes.fromhex('1f8b08040000000000ff0600424302001b0003000000000000000000')
)"),
                                          sample);
    QCOMPARE(ran.status, 0);
    const auto index = indexOf(ran.output);
    QVERIFY(index);
    QCOMPARE(index->blocks().count(), 2U); // of 16 members
    QCOMPARE(index->trust(), SeekIndex::Trust::Claimed);
    QCOMPARE(readWith(ran.output, index), Reading::Right);
}

void SeekForeignTest::membersOfBzip2AreCollected()
{
    const codec::Bytes packed = inParts("bzip2", 200'000, {QStringLiteral("-1")});
    const auto index = test::collectedIndex(packed, sample);
    QVERIFY(index);
    QVERIFY(index->blocks().count() >= 13U);
    QCOMPARE(readWith(packed, index), Reading::Right);
    QVERIFY(!indexOf(packed));
}

void SeekForeignTest::emptyPartsAreLeftOut()
{
    codec::Bytes packed = filtered("bzip2", {}, {});
    append(packed, filtered("bzip2", {QStringLiteral("-1")}, sample));
    append(packed, filtered("bzip2", {}, {}));
    const auto index = test::collectedIndex(packed, sample);
    QVERIFY(index);
    QCOMPARE(readWith(packed, index), Reading::Right);
}

void SeekForeignTest::filesThatDoNotTell_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("gzip") << QByteArray("gzip") << QStringList();
    QTest::newRow("bzip2") << QByteArray("bzip2") << QStringList();
    QTest::newRow("one block of xz") << QByteArray("xz")
                                     << QStringList{QStringLiteral("-0"), QStringLiteral("-T1")};
    QTest::newRow("one frame of zstd") << QByteArray("zstd") << QStringList();
    QTest::newRow("lzma") << QByteArray("xz") << QStringList{QStringLiteral("--format=lzma")};
    QTest::newRow("not coded") << QByteArray("cat") << QStringList();
}

void SeekForeignTest::filesThatDoNotTell()
{
    QFETCH(QByteArray, program);
    QFETCH(QStringList, arguments);
    codec::Bytes packed = filtered(program.constData(), arguments, sample);
    QVERIFY(!packed.empty());
    if (program == "gzip") {
        append(packed, codec::Bytes(packed)); // more members do not help
    }
    codec::MemorySource source(packed);
    const auto index = codec::findSeekIndex(source, {});
    QVERIFY(index);
    QVERIFY(!*index);
    codec::MemorySource nothing({});
    QVERIFY(codec::findSeekIndex(nothing, {}).has_value());
}

QTEST_GUILESS_MAIN(SeekForeignTest)
#include "seekforeigntest.moc"
