#include "codec/pump.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace holdall;
using codec::Ending;
using codec::Format;

Q_DECLARE_METATYPE(codec::Format)

namespace {

/// Beyond 32 bits, in bytes and then some.
constexpr std::uint64_t total = (std::uint64_t{5} << 30U) + 12'345;

/// `total` zeros, made as they are read.
class ZeroSource : public codec::ByteSource {
public:
    codec::Result<std::size_t> read(codec::MutableBytes buffer) override
    {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), total - m_given));
        std::ranges::fill(buffer.first(count), std::byte{0});
        m_given += count;
        return count;
    }

private:
    std::uint64_t m_given = 0;
};

/// Counts zeros, and notices anything else.
class ZeroSink : public codec::ByteSink {
public:
    codec::Result<void> write(codec::ByteView bytes) override
    {
        m_count += bytes.size();
        for (codec::ByteView rest = bytes; !rest.empty();) {
            const std::size_t count = std::min(rest.size(), m_zeros.size());
            m_onlyZeros = m_onlyZeros && std::memcmp(rest.data(), m_zeros.data(), count) == 0;
            rest = rest.subspan(count);
        }
        return {};
    }

    std::uint64_t count() const { return m_count; }
    bool onlyZeros() const { return m_onlyZeros; }

private:
    const codec::Bytes m_zeros = codec::Bytes(64 * 1024UZ);
    std::uint64_t m_count = 0;
    bool m_onlyZeros = true;
};

} // namespace

/// More than 4 GiB through the coders and back, without touching the disk. Those that take minutes
/// are left out unless HOLDALL_SLOW_TESTS is set.
class LargeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveGibibytesRoundTrip_data();
    void fiveGibibytesRoundTrip();
};

void LargeTest::fiveGibibytesRoundTrip_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<int>("level");
    QTest::newRow("gz") << Format::Gzip << 1;
    QTest::newRow("zst") << Format::Zstd << 1;
    if (!qEnvironmentVariableIsSet("HOLDALL_SLOW_TESTS")) {
        return;
    }
    QTest::newRow("zlib") << Format::Zlib << 1;
    QTest::newRow("xz") << Format::Xz << 0;
    QTest::newRow("bz2") << Format::Bzip2 << 1;
}

void LargeTest::fiveGibibytesRoundTrip()
{
    QFETCH(const Format, format);
    QFETCH(const int, level);
    ZeroSource zeros;
    codec::MemorySink stream;
    codec::Counters counters;
    codec::EncodeSummary encoded;
    const auto options = codec::EncoderOptions::make({.format = format, .level = level});
    QVERIFY(codec::encode(zeros, stream, *options, {.stop = {}, .counters = &counters}, encoded)
            == Ending::Complete);
    QCOMPARE(encoded.uncompressedSize, total);
    QCOMPARE(counters.in.load(), total);
    QCOMPARE(encoded.compressedSize, stream.bytes().size());

    codec::MemorySource source(stream.bytes());
    ZeroSink sink;
    codec::DecodeSummary decoded;
    QVERIFY(codec::decode(source, sink, {}, {}, decoded) == Ending::Complete);
    QCOMPARE(decoded.uncompressedSize, total);
    QCOMPARE(decoded.compressedSize, stream.bytes().size());
    const bool hasFrames = format == Format::Zstd; // of bounded size
    QVERIFY(hasFrames ? decoded.streams > 1 : decoded.streams == 1);
    QCOMPARE(sink.count(), total);
    QVERIFY(sink.onlyZeros());
}

QTEST_GUILESS_MAIN(LargeTest)
#include "largetest.moc"
