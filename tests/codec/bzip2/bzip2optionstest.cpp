#include "codec/bzip2/bzip2options.h"
#include "bzip2streams.h"

#include <bzlib.h>

#include <QTest>

#include <array>
#include <cstdlib>

using namespace holdall;
using codec::Bzip2Options;
using codec::ErrorKind;

namespace {

/// bzalloc and bzfree that add up what is asked for in the std::uint64_t behind `opaque`.
void* countingAllocate(void* opaque, int items, int size)
{
    const auto bytes = static_cast<std::size_t>(items) * static_cast<std::size_t>(size);
    *static_cast<std::uint64_t*>(opaque) += bytes;
    return std::malloc(bytes);
}

void countingFree(void*, void* memory)
{
    std::free(memory);
}

bz_stream countingStream(std::uint64_t& measured)
{
    bz_stream stream = {};
    stream.bzalloc = countingAllocate;
    stream.bzfree = countingFree;
    stream.opaque = &measured;
    return stream;
}

void verifyWithinTenPercent(std::uint64_t estimate, std::uint64_t measured)
{
    QVERIFY2(estimate >= measured && estimate - measured <= measured / 10,
             qPrintable(QStringLiteral("%1 estimated, %2 measured").arg(estimate).arg(measured)));
}

} // namespace

class Bzip2OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badLevelsAreRefused_data();
    void badLevelsAreRefused();
    void defaultIsNine();
    void checkIsCrc32();
    void memoryIsAsEstimated_data();
    void memoryIsAsEstimated();
};

void Bzip2OptionsTest::badLevelsAreRefused_data()
{
    QTest::addColumn<int>("level");
    for (const int level : {-1, 0, 10, 1'000'000}) {
        QTest::addRow("%d", level) << level;
    }
}

void Bzip2OptionsTest::badLevelsAreRefused()
{
    QFETCH(const int, level);
    const auto options = Bzip2Options::make(level);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::InvalidOption);
    QCOMPARE(options.error().option->option, std::string("preset"));
    QCOMPARE(options.error().option->value, std::to_string(level));
    QCOMPARE(options.error().option->allowed, std::string("1..9"));
}

void Bzip2OptionsTest::defaultIsNine()
{
    QCOMPARE(Bzip2Options::make()->level(), 9);
}

void Bzip2OptionsTest::checkIsCrc32()
{
    QCOMPARE(Bzip2Options::make()->check(), codec::Check::Crc32);
}

void Bzip2OptionsTest::memoryIsAsEstimated_data()
{
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 9; ++level) {
        QTest::addRow("%d", level) << level;
    }
}

void Bzip2OptionsTest::memoryIsAsEstimated()
{
    QFETCH(const int, level);
    const codec::MemoryEstimate estimate = Bzip2Options::make(level)->memory();

    std::uint64_t compressing = 0;
    bz_stream compressor = countingStream(compressing);
    QCOMPARE(BZ2_bzCompressInit(&compressor, level, 0, 0), BZ_OK);
    BZ2_bzCompressEnd(&compressor);
    verifyWithinTenPercent(estimate.compress, compressing);

    std::uint64_t decompressing = 0;
    bz_stream decompressor = countingStream(decompressing);
    QCOMPARE(BZ2_bzDecompressInit(&decompressor, 0, 0), BZ_OK);
    codec::Bytes stream = test::bzip2Stream(test::text(1000), level);
    std::array<char, 10> room = {};
    decompressor.next_in = reinterpret_cast<char*>(stream.data());
    decompressor.avail_in = static_cast<unsigned>(stream.size());
    decompressor.next_out = room.data();
    decompressor.avail_out = room.size();
    QCOMPARE(BZ2_bzDecompress(&decompressor), BZ_OK);
    BZ2_bzDecompressEnd(&decompressor);
    verifyWithinTenPercent(estimate.decompress, decompressing);
}

QTEST_GUILESS_MAIN(Bzip2OptionsTest)
#include "bzip2optionstest.moc"
