#include "codec/seek/seeking.h"
#include "support/program.h"

#include <QTest>

using namespace holdall;
using codec::Format;
using codec::SeekableSource;
using codec::SeekIndex;
using test::Reading;

namespace {

/// Blocks that cost little to decode.
const codec::Bytes sample = test::text(2'500'000);

struct Opened {
    std::unique_ptr<SeekableSource> source;
    std::optional<codec::Error> error;
};

/// Opens a damaged file; one of bzip2 with the index of the whole one.
Opened open(codec::ByteSource& file, const std::shared_ptr<const SeekIndex>& collected)
{
    if (collected) {
        return {SeekableSource::make(file, collected, {}), std::nullopt};
    }
    auto source = SeekableSource::open(file, {}, {});
    return source ? Opened{std::move(*source), std::nullopt} : Opened{nullptr, source.error()};
}

void addFormats()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::Xz, Format::Zstd, Format::Gzip, Format::Bzip2}) {
        QTest::newRow(codec::info(format).name.data()) << format;
    }
}

std::shared_ptr<const SeekIndex> collectedFor(Format format, codec::ByteView packed)
{
    return format == Format::Bzip2 ? test::collectedIndex(packed, sample) : nullptr;
}

} // namespace

class SeekDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReadIsRightOrRefused_data() { addFormats(); }
    void everyReadIsRightOrRefused();
    void damageAtTheEndsIsNoticed_data() { addFormats(); }
    void damageAtTheEndsIsNoticed();
    void cutFilesAreRefused_data() { addFormats(); }
    void cutFilesAreRefused();
    void otherBlocksStayReadable_data() { addFormats(); }
    void otherBlocksStayReadable();
    void failingSourceIsReported();
    void hugeSizesInAnXzIndexAreNotAllocated();
    void seekTableThatLiesIsNotBelieved();
};

void SeekDamageTest::everyReadIsRightOrRefused()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    const auto collected = collectedFor(format, packed);
    std::minstd_rand random(7);
    std::uniform_int_distribution<std::size_t> anywhere(0, packed.size() - 1);
    std::uniform_int_distribution<int> anyBit(0, 7);
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        codec::Bytes mutant = packed;
        mutant[anywhere(random)] ^= std::byte(1) << anyBit(random);
        codec::MemorySource file(mutant);
        const Opened opened = open(file, collected);
        for (int j = 0; opened.source && j < 4; ++j) {
            const Reading reading = test::readPart(*opened.source, sample,
                                                   anywhere(random) * sample.size() / packed.size(), 1000);
            QVERIFY(reading != Reading::Wrong);
            refused += reading == Reading::Refused ? 1 : 0;
        }
    }
    QVERIFY(refused > 0);
}

/// Where the indexes, the tables and their sizes are: every byte.
void SeekDamageTest::damageAtTheEndsIsNoticed()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    const auto collected = collectedFor(format, packed);
    for (std::size_t i = 0; i < 240; ++i) {
        const std::size_t at = i < 120 ? i : packed.size() - 240 + i;
        codec::Bytes mutant = packed;
        mutant[at] ^= std::byte(i % 2 == 0 ? 0x01 : 0x80);
        codec::MemorySource file(mutant);
        const Opened opened = open(file, collected);
        if (opened.source) {
            QVERIFY(test::readPart(*opened.source, sample, sample.size() - 100, 1000) != Reading::Wrong);
        }
        QVERIFY(!opened.error || opened.error->kind != codec::ErrorKind::Internal);
    }
}

void SeekDamageTest::cutFilesAreRefused()
{
    QFETCH(Format, format);
    const codec::Bytes packed = test::encodedInBlocks(format, sample);
    const auto collected = collectedFor(format, packed);
    for (const std::size_t cut : {std::size_t(1), std::size_t(30), packed.size() / 3, packed.size() - 5}) {
        codec::MemorySource file(codec::ByteView(packed).first(packed.size() - cut));
        const Opened opened = open(file, collected);
        if (opened.source && cut > 100) {
            QCOMPARE(test::readPart(*opened.source, sample, sample.size() - 100, 100), Reading::Refused);
        }
    }
}

void SeekDamageTest::otherBlocksStayReadable()
{
    QFETCH(Format, format);
    codec::Bytes packed = test::encodedInBlocks(format, sample);
    const auto collected = collectedFor(format, packed);
    codec::MemorySource whole(packed);
    const auto index = collected ? collected : codec::findSeekIndex(whole, {}).value();
    QVERIFY(index);
    const codec::SeekBlock damaged = index->blocks()[1];
    packed[damaged.packedOffset + damaged.packedSize / 2] ^= std::byte(0x10);
    codec::MemorySource file(packed);
    const auto source = SeekableSource::make(file, index, {});
    QVERIFY(source);
    QCOMPARE(test::readPart(*source, sample, 0, 1000), Reading::Right);
    QCOMPARE(test::readPart(*source, sample, damaged.offset + damaged.size, 1000), Reading::Right);
    codec::Bytes buffer(10);
    const auto count = source->readAt(damaged.offset, buffer);
    QVERIFY(!count);
    QCOMPARE(count.error().kind, codec::ErrorKind::Corrupt);
    QVERIFY(*count.error().offset >= damaged.packedOffset);
    QVERIFY(*count.error().offset <= damaged.packedOffset + damaged.packedSize);
}

void SeekDamageTest::failingSourceIsReported()
{
    class Failing : public codec::MemorySource {
    public:
        using MemorySource::MemorySource;
        codec::Result<std::size_t> readAt(std::uint64_t, codec::MutableBytes) override
        {
            return codec::failure(codec::ErrorKind::ReadFailed, EIO);
        }
    };
    for (const Format format : {Format::Xz, Format::Zstd, Format::Gzip}) {
        const codec::Bytes packed = test::encodedInBlocks(format, sample);
        Failing file(packed);
        const auto index = codec::findSeekIndex(file, {.format = format});
        QVERIFY(!index);
        QCOMPARE(index.error().nativeCode, EIO);
    }
}

void SeekDamageTest::hugeSizesInAnXzIndexAreNotAllocated()
{
    const codec::Bytes packed =
        test::run(QStringLiteral("xz"), {QStringLiteral("-0"), QStringLiteral("--block-size=1000000")},
                  sample)
            .output;
    const test::Ran ran = test::runPython(QStringLiteral(R"(
import struct, zlib
def vli(n):
    out = b''
    while n > 127:
        out += bytes([n & 127 | 128]); n >>= 7
    return out + bytes([n])
backward = (struct.unpack('<I', data[-8:-4])[0] + 1) * 4
index = data[-12 - backward:-12]
numbers, value, shift = [], 0, 0
for byte in index[1:]:
    value |= (byte & 127) << shift
    shift += 7
    if byte < 128:
        numbers.append(value); value = shift = 0
count = numbers[0]
index = b'\0' + vli(count)
for i in range(count):
    index += vli(numbers[1 + 2 * i]) + vli(1 << 40)
index += bytes(-len(index) % 4)
index += struct.pack('<I', zlib.crc32(index))
foot = struct.pack('<I', len(index) // 4 - 1) + data[-4:-2]
out = data[:-12 - backward] + index + struct.pack('<I', zlib.crc32(foot)) + foot + b'YZ'
)"),
                                          packed);
    QCOMPARE(ran.status, 0);
    codec::MemorySource file(ran.output);
    const auto index = codec::findSeekIndex(file, {});
    QVERIFY(index && *index);
    QCOMPARE((*index)->size(), (std::uint64_t(1) << 40U) * 3);
    QVERIFY(!SeekableSource::make(file, *index, {}));
}

void SeekDamageTest::seekTableThatLiesIsNotBelieved()
{
    codec::Bytes packed = test::encodedInBlocks(Format::Zstd, sample);
    codec::MemorySource whole(packed);
    const auto index = codec::findSeekIndex(whole, {}).value();
    QVERIFY(index);
    QCOMPARE(index->trust(), SeekIndex::Trust::Checked);
    const std::size_t firstEntry = packed.size() - 9 - 8 * index->blocks().count();
    for (const std::size_t field : {std::size_t(0), std::size_t(4)}) {
        codec::Bytes lie = packed;
        lie[firstEntry + field] ^= std::byte(1);
        codec::MemorySource file(lie);
        const auto source = SeekableSource::open(file, {}, {});
        QVERIFY(source);
        QVERIFY(!*source);
    }
    packed.back() ^= std::byte(1); // no table any more
    codec::MemorySource file(packed);
    const auto source = SeekableSource::open(file, {}, {});
    QVERIFY(source && *source);
    QCOMPARE((*source)->index().trust(), SeekIndex::Trust::Claimed);
    QCOMPARE(test::readParts(**source, sample, 20), Reading::Right);
}

QTEST_GUILESS_MAIN(SeekDamageTest)
#include "seekdamagetest.moc"
