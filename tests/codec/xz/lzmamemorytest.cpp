#include "lzmacases.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <QTest>
#include <QtEndian>

#include <lzma.h>

#include <algorithm>
#include <cstring>

#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
// Declared by hand: gcc's package may come without <sanitizer/allocator_interface.h>.
// NOLINTNEXTLINE(bugprone-reserved-identifier, readability-identifier-naming): the sanitizer's own name
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#else
#include <malloc.h>
#endif

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ErrorKind;
using codec::LzmaContainer;
using codec::LzmaOptions;
using codec::LzmaSettings;

namespace {

/// Bytes that this process has allocated now.
std::uint64_t allocated()
{
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#endif
}

/// The most that compressing `data` takes.
std::uint64_t compressorPeak(const LzmaOptions& options, ByteView data)
{
    Bytes room(64UZ * 1024);
    const std::uint64_t before = allocated();
    const auto compressor = codec::makeLzmaCompressor(options).value();
    std::uint64_t peak = allocated();
    for (bool done = false; !done;) {
        const auto action = data.empty() ? codec::Action::Finish : codec::Action::Run;
        const ByteView chunk = data.first(std::min<std::size_t>(data.size(), 4096));
        const auto step = compressor->step(chunk, room, action).value();
        peak = std::max(peak, allocated());
        data = data.subspan(step.consumed);
        done = step.done;
    }
    return peak - before;
}

/// The most that decoding the stream `data` takes.
std::uint64_t decompressorPeak(const codec::LzmaDecoderSettings& settings, ByteView data)
{
    Bytes room(64UZ * 1024);
    const std::uint64_t before = allocated();
    const auto decompressor = test::lzmaDecompressor(settings);
    std::uint64_t peak = allocated();
    for (bool done = false; !done;) {
        const auto step =
            decompressor->step(data.first(std::min<std::size_t>(data.size(), 16)), room).value();
        peak = std::max(peak, allocated());
        data = data.subspan(step.consumed);
        done = step.done;
    }
    return peak - before;
}

/// liblzma counts 32 KiB for what it does not count; beside a small dictionary that is much.
constexpr std::uint64_t bookkeeping = 33UZ * 1024;

bool isNear(std::uint64_t estimate, std::uint64_t measured)
{
    const std::uint64_t tolerance = std::max(measured / 10, bookkeeping);
    const bool near = estimate + tolerance >= measured && estimate <= measured + tolerance;
    if (!near) {
        qWarning("estimate %llu, measured %llu", static_cast<unsigned long long>(estimate),
                 static_cast<unsigned long long>(measured));
    }
    return near && estimate * 10 >= measured * 9;
}

void addEstimateRows()
{
    QTest::addColumn<LzmaSettings>("settings");
    for (int level = 0; level <= 9; ++level) {
        const codec::Preset preset{.level = level};
        QTest::addRow("xz preset %d", level) << LzmaSettings{.preset = preset};
        QTest::addRow("lzma preset %d", level)
            << LzmaSettings{.container = LzmaContainer::Alone, .preset = preset};
    }
    for (const char* text : {"lzma2:dict=4KiB", "lzma2:dict=100000", "lzma2:dict=65MiB,mf=hc3",
                             "lzma2:dict=4KiB,mode=fast,mf=hc4", "lzma2:mf=bt2",
                             "delta x86 arm lzma2:preset=1", "lzma2:dict=16KiB,lc=4"}) {
        QTest::addRow("xz %s", text) << LzmaSettings{.filters = test::chain(text)};
        QTest::addRow("raw %s", text)
            << LzmaSettings{.container = LzmaContainer::Raw, .filters = test::chain(text)};
    }
    for (const char* text : {"lzma1:dict=4KiB", "lzma1:dict=100000", "lzma1:dict=65MiB,mf=hc3"}) {
        QTest::addRow("lzma %s", text)
            << LzmaSettings{.container = LzmaContainer::Alone, .filters = test::chain(text)};
        QTest::addRow("raw %s", text)
            << LzmaSettings{.container = LzmaContainer::Raw, .filters = test::chain(text)};
    }
}

constexpr std::size_t textSize = 10'000;

/// Runs a whole liblzma step into the end of `stream`.
void append(lzma_stream& encoder, ByteView data, lzma_action action, Bytes& stream)
{
    Bytes room(64UZ * 1024);
    encoder.next_in = codec::asUnsignedChars(data);
    encoder.avail_in = data.size();
    encoder.next_out = codec::asUnsignedChars(codec::MutableBytes(room));
    encoder.avail_out = room.size();
    QCOMPARE(lzma_code(&encoder, action), LZMA_STREAM_END);
    stream.insert(stream.end(), room.begin(), room.end() - static_cast<std::ptrdiff_t>(encoder.avail_out));
}

/// An xz stream of two blocks, each of `data`, with a chain of its own each.
Bytes twoBlocks(ByteView data, const codec::FilterChain& first, const codec::FilterChain& second)
{
    const auto native = [](const codec::FilterChain& chain) {
        return static_cast<const lzma_filter*>(chain.native());
    };
    lzma_stream encoder = LZMA_STREAM_INIT;
    Bytes stream;
    if (lzma_stream_encoder(&encoder, native(first), LZMA_CHECK_CRC32) == LZMA_OK) {
        append(encoder, data, LZMA_FULL_FLUSH, stream);
        if (lzma_filters_update(&encoder, native(second)) == LZMA_OK) {
            append(encoder, data, LZMA_FINISH, stream);
        }
    }
    lzma_end(&encoder);
    return stream;
}

/// An .lzma stream whose header claims a dictionary of 4 GiB - 1.
Bytes lzmaWithHugeDictionary()
{
    Bytes stream = test::lzmaCompressed(test::text(1000), {.container = LzmaContainer::Alone});
    std::fill_n(stream.begin() + 1, 4, std::byte{0xFF});
    return stream;
}

/// An xz stream whose block header claims a dictionary of 4 GiB - 1.
Bytes xzWithHugeDictionary()
{
    static constexpr std::ptrdiff_t header = 12; // where the block's starts, in bytes
    static constexpr std::ptrdiff_t headerSize = 8; // without its CRC32
    Bytes stream = test::lzmaCompressed(test::text(1000));
    stream.at(header + 4) = std::byte{40};
    const std::uint32_t crc =
        qToLittleEndian(lzma_crc32(codec::asUnsignedChars(ByteView(stream).subspan(header)), headerSize, 0));
    std::memcpy(stream.data() + header + headerSize, &crc, sizeof crc);
    return stream;
}

} // namespace

class LzmaMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compressorTakesWhatWasTold_data() { addEstimateRows(); }
    void compressorTakesWhatWasTold();
    void decompressorTakesWhatWasTold_data() { addEstimateRows(); }
    void decompressorTakesWhatWasTold();
    void estimateIsTheLeastSufficientLimit_data();
    void estimateIsTheLeastSufficientLimit();
    void raisedLimitGoesOn_data();
    void raisedLimitGoesOn();
    void insufficientRaiseIsRefused();
    void laterBlockMeetsTheLimitAndGoesOn_data();
    void laterBlockMeetsTheLimitAndGoesOn();
    void limitBelowWhatIsInUseIsRefused();
    void rawTakesNoLimit();
    void hugeDictionaryInHeaderTakesNoMemory_data();
    void hugeDictionaryInHeaderTakesNoMemory();
};

void LzmaMemoryTest::compressorTakesWhatWasTold()
{
    QFETCH(const LzmaSettings, settings);
    const LzmaOptions options = LzmaOptions::make(settings).value();
    QVERIFY(isNear(options.memory().compress, compressorPeak(options, test::text(textSize))));
}

void LzmaMemoryTest::decompressorTakesWhatWasTold()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes stream = test::lzmaCompressed(test::text(textSize), settings);
    const std::uint64_t estimate = LzmaOptions::make(settings)->memory().decompress;
    QVERIFY(isNear(estimate, decompressorPeak(test::decoderFor(settings), stream)));
}

void LzmaMemoryTest::estimateIsTheLeastSufficientLimit_data()
{
    QTest::addColumn<LzmaSettings>("settings");
    for (const char* text :
         {"lzma2:dict=4KiB", "lzma2:dict=65MiB", "x86 delta lzma2:dict=100000", "lzma2:dict=97KiB"}) {
        QTest::addRow("xz %s", text) << LzmaSettings{.filters = test::chain(text)};
    }
    for (const char* text : {"lzma1:dict=4KiB", "lzma1:dict=65MiB", "lzma1:dict=100000"}) {
        QTest::addRow("lzma %s", text)
            << LzmaSettings{.container = LzmaContainer::Alone, .filters = test::chain(text)};
    }
}

void LzmaMemoryTest::estimateIsTheLeastSufficientLimit()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes stream = test::lzmaCompressed(test::text(textSize), settings);
    const std::uint64_t estimate = LzmaOptions::make(settings)->memory().decompress;
    codec::LzmaDecoderSettings decoder = test::decoderFor(settings);

    decoder.memoryLimit = estimate;
    QVERIFY(test::decodeInChunks(*test::lzmaDecompressor(decoder), stream, {}).ended);

    decoder.memoryLimit = estimate - 1;
    const auto refused = test::decodeInChunks(*test::lzmaDecompressor(decoder), stream, {});
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, ErrorKind::MemoryLimit);
    QCOMPARE(refused.error->bytesNeeded, estimate);
}

void LzmaMemoryTest::raisedLimitGoesOn_data()
{
    QTest::addColumn<LzmaContainer>("container");
    QTest::addColumn<bool>("isAuto");
    QTest::addColumn<std::size_t>("chunk");
    for (const std::size_t chunk : {1UZ, 7UZ, 100'000UZ}) {
        QTest::addRow("xz, %zu", chunk) << LzmaContainer::Xz << false << chunk;
        QTest::addRow("lzma, %zu", chunk) << LzmaContainer::Alone << false << chunk;
        QTest::addRow("auto xz, %zu", chunk) << LzmaContainer::Xz << true << chunk;
        QTest::addRow("auto lzma, %zu", chunk) << LzmaContainer::Alone << true << chunk;
    }
}

void LzmaMemoryTest::raisedLimitGoesOn()
{
    QFETCH(const LzmaContainer, container);
    QFETCH(const bool, isAuto);
    QFETCH(const std::size_t, chunk);
    const Bytes data = test::text(textSize);
    const Bytes stream = test::lzmaCompressed(data, {.container = container});
    const auto asked = isAuto ? std::nullopt : std::optional(container);
    const auto decompressor = test::lzmaDecompressor({.container = asked, .memoryLimit = 1'000'000});

    Bytes result;
    int refusals = 0;
    for (std::size_t at = 0; at < stream.size(); at += chunk) {
        ByteView piece = ByteView(stream).subspan(at, std::min(chunk, stream.size() - at));
        auto made = decompressor->decompress(piece);
        if (!made) {
            QCOMPARE(made.error().kind, ErrorKind::MemoryLimit);
            QVERIFY(made.error().bytesNeeded > 8U << 20U);
            QVERIFY(!decompressor->eof());
            QVERIFY(!decompressor->decompress({})); // and again, as long as the limit stands
            QVERIFY(decompressor->setMemoryLimit(made.error().bytesNeeded));
            made = decompressor->decompress({});
            ++refusals;
        }
        QVERIFY(made);
        result.insert(result.end(), made->begin(), made->end());
    }
    QCOMPARE(refusals, 1);
    QVERIFY(decompressor->eof());
    QVERIFY(result == data);
}

void LzmaMemoryTest::insufficientRaiseIsRefused()
{
    const Bytes stream = test::lzmaCompressed(test::text(textSize));
    const auto decompressor =
        test::lzmaDecompressor({.container = LzmaContainer::Xz, .memoryLimit = 100'000});
    const auto first = decompressor->decompress(stream);
    QVERIFY(!first);
    const auto raised = decompressor->setMemoryLimit(first.error().bytesNeeded - 1);
    QVERIFY(!raised);
    QCOMPARE(raised.error().kind, ErrorKind::MemoryLimit);
    QCOMPARE(raised.error().bytesNeeded, first.error().bytesNeeded);
    const auto second = decompressor->decompress({});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(decompressor->setMemoryLimit(first.error().bytesNeeded));
    QVERIFY(decompressor->decompress({}));
    QVERIFY(decompressor->eof());
}

void LzmaMemoryTest::laterBlockMeetsTheLimitAndGoesOn_data()
{
    QTest::addColumn<std::size_t>("chunk");
    for (const std::size_t chunk : {0UZ, 1UZ, 100UZ}) {
        QTest::addRow("%zu", chunk) << chunk;
    }
}

void LzmaMemoryTest::laterBlockMeetsTheLimitAndGoesOn()
{
    QFETCH(const std::size_t, chunk);
    const Bytes data = test::text(textSize);
    const Bytes stream = twoBlocks(data, test::chain("lzma2:dict=64KiB"), test::chain("lzma2:dict=8MiB"));
    const auto decompressor =
        test::lzmaDecompressor({.container = LzmaContainer::Xz, .memoryLimit = 1'000'000});

    const auto first = test::decodeInChunks(*decompressor, stream, {.in = chunk});
    QVERIFY(first.error);
    QCOMPARE(first.error->kind, ErrorKind::MemoryLimit);
    QVERIFY(first.data == data);
    QVERIFY(decompressor->setMemoryLimit(first.error->bytesNeeded));
    const auto rest =
        test::decodeInChunks(*decompressor, ByteView(stream).subspan(first.consumed), {.in = chunk});
    QVERIFY(rest.ended);
    QVERIFY(rest.data == data);
}

void LzmaMemoryTest::limitBelowWhatIsInUseIsRefused()
{
    const Bytes stream = test::lzmaCompressed(test::text(textSize));
    const auto decompressor = test::lzmaDecompressor({});
    QVERIFY(decompressor->decompress(ByteView(stream).first(stream.size() / 2)));
    const auto lowered = decompressor->setMemoryLimit(1'000'000);
    QVERIFY(!lowered);
    QCOMPARE(lowered.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(lowered.error().bytesNeeded > 8U << 20U);
    QVERIFY(decompressor->decompress(ByteView(stream).subspan(stream.size() / 2)));
    QVERIFY(decompressor->eof());
}

void LzmaMemoryTest::rawTakesNoLimit()
{
    const auto decompressor =
        test::lzmaDecompressor({.container = LzmaContainer::Raw, .filters = test::chain("lzma2")});
    const auto set = decompressor->setMemoryLimit(1U << 30U);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::UnsupportedOption);
    QCOMPARE(set.error().option->option, "memory-limit");
}

void LzmaMemoryTest::hugeDictionaryInHeaderTakesNoMemory_data()
{
    QTest::addColumn<Bytes>("stream");
    QTest::newRow("xz") << xzWithHugeDictionary();
    QTest::newRow("lzma") << lzmaWithHugeDictionary();
}

void LzmaMemoryTest::hugeDictionaryInHeaderTakesNoMemory()
{
    QFETCH(const Bytes, stream);
    const auto decompressor = test::lzmaDecompressor({.memoryLimit = 64U << 20U});
    Bytes room(64UZ * 1024);
    const std::uint64_t before = allocated();
    ByteView rest = stream;
    codec::Result<codec::Step> step = decompressor->step(rest, room);
    while (step && (step->consumed > 0 || step->produced > 0)) {
        rest = rest.subspan(step->consumed);
        step = decompressor->step(rest, room);
    }
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(step.error().bytesNeeded >= 0xFFFFFFFFU);
    QVERIFY(allocated() - before < 1'000'000);
}

QTEST_GUILESS_MAIN(LzmaMemoryTest)
#include "lzmamemorytest.moc"
