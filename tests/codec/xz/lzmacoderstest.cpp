#include "lzmacases.h"
#include "support/chunks.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <span>

using namespace holdall;
using codec::Action;
using codec::Bytes;
using codec::ByteView;
using codec::Check;
using codec::ErrorKind;
using codec::LzmaContainer;
using codec::LzmaSettings;

namespace {

void addCaseRows()
{
    QTest::addColumn<LzmaSettings>("settings");
    for (const test::LzmaCase& row : test::lzmaCases()) {
        QTest::newRow(row.name) << row.settings;
    }
}

void append(Bytes& to, const Bytes& bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

constexpr std::array<test::Chunks, 6> allChunks = {{{.in = 0},
                                                    {.in = 1, .out = 1},
                                                    {.in = 2},
                                                    {.in = 7, .out = 3},
                                                    {.in = 4096, .out = 4096},
                                                    {.in = 1009}}};

/// Where single bytes would take long, the last two will do.
constexpr std::size_t small = 60'000;
constexpr auto largeChunks = std::span(allChunks).last(2);

} // namespace

class LzmaCodersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataComesBackWhateverTheChunks_data();
    void dataComesBackWhateverTheChunks();
    void decompressJoinsWhatItReturns_data() { addCaseRows(); }
    void decompressJoinsWhatItReturns();
    void everyBranchFilterComesBack_data();
    void everyBranchFilterComesBack();
    void finishWithoutInputMakesAnEmptyStream_data() { addCaseRows(); }
    void finishWithoutInputMakesAnEmptyStream();
    void callsAfterFinishFail_data() { addCaseRows(); }
    void callsAfterFinishFail();
    void flushedDataIsDecodable_data();
    void flushedDataIsDecodable();
    void unsupportedFlushLeavesTheCompressorUsable_data();
    void unsupportedFlushLeavesTheCompressorUsable();
    void maxLengthIsNeverExceeded_data() { addCaseRows(); }
    void maxLengthIsNeverExceeded();
    void needsInputOnceOutputIsDrained();
    void unusedDataFollowsTheStream_data() { addCaseRows(); }
    void unusedDataFollowsTheStream();
    void callsAfterTheEndFail();
    void checkIsUnknownUntilTheHeader_data();
    void checkIsUnknownUntilTheHeader();
    void containersAreToldApart_data();
    void containersAreToldApart();
    void rawLzma1WithoutEndMarkerNeverEnds();
    void lzmaWithKnownSizeEnds_data();
    void lzmaWithKnownSizeEnds();
};

void LzmaCodersTest::dataComesBackWhateverTheChunks_data()
{
    QTest::addColumn<LzmaSettings>("settings");
    QTest::addColumn<Bytes>("data");
    for (const test::LzmaCase& row : test::lzmaCases()) {
        for (const test::Sample& sample : test::samples()) {
            QTest::addRow("%s, %s", row.name, sample.name) << row.settings << sample.data;
        }
    }
}

void LzmaCodersTest::dataComesBackWhateverTheChunks()
{
    QFETCH(const LzmaSettings, settings);
    QFETCH(const Bytes, data);
    const Bytes whole = test::lzmaCompressed(data, settings);
    for (const test::Chunks chunks : data.size() > small ? largeChunks : std::span(allChunks)) {
        const auto stream = test::compressInChunks(*test::lzmaCompressor(settings), data, chunks);
        QVERIFY(stream && *stream == whole);
        const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
        const auto decoded = test::decodeInChunks(*decompressor, whole, chunks);
        QVERIFY(!decoded.error);
        QVERIFY(decoded.ended);
        QCOMPARE(decoded.consumed, whole.size());
        QVERIFY(decoded.data == data);
    }
}

void LzmaCodersTest::decompressJoinsWhatItReturns()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes data = test::text(50'000);
    for (const std::size_t size : {1UZ, 7UZ, 4096UZ, data.size()}) {
        const auto compressor = test::lzmaCompressor(settings);
        Bytes stream;
        for (std::size_t at = 0; at < data.size(); at += size) {
            append(
                stream,
                compressor->compress(ByteView(data).subspan(at, std::min(size, data.size() - at))).value());
        }
        append(stream, compressor->finish().value());
        QCOMPARE(compressor->totalIn(), data.size());
        QCOMPARE(compressor->totalOut(), stream.size());

        const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
        Bytes result;
        for (std::size_t at = 0; at < stream.size(); at += size) {
            QVERIFY(!decompressor->eof());
            append(result,
                   decompressor->decompress(ByteView(stream).subspan(at, std::min(size, stream.size() - at)))
                       .value());
        }
        QVERIFY(decompressor->eof());
        QVERIFY(result == data);
    }
}

void LzmaCodersTest::everyBranchFilterComesBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* name : {"x86", "powerpc", "ia64", "arm", "armthumb", "arm64", "sparc", "riscv"}) {
        QTest::newRow(name) << QByteArray(name) + ":start=4096 lzma2:preset=0";
    }
}

void LzmaCodersTest::everyBranchFilterComesBack()
{
    QFETCH(const QByteArray, text);
    Bytes data = test::noise(30'003);
    for (std::size_t at = 0; at + 3 < data.size(); at += 4) {
        data[at] = std::byte{0xE8}; // x86's call
        data[at + 3] = std::byte{0xEB}; // arm's branch
    }
    const LzmaSettings settings{.filters = test::chain(text.toStdString())};
    const Bytes stream = test::lzmaCompressed(data, settings);
    for (const test::Chunks chunks : allChunks) {
        const auto decoded = test::decodeInChunks(*test::lzmaDecompressor({}), stream, chunks);
        QVERIFY(decoded.ended);
        QVERIFY(decoded.data == data);
    }
}

void LzmaCodersTest::finishWithoutInputMakesAnEmptyStream()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes stream = test::lzmaCompressor(settings)->finish().value();
    QVERIFY(!stream.empty());
    const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
    QVERIFY(decompressor->decompress(stream).value().empty());
    QVERIFY(decompressor->eof());
}

void LzmaCodersTest::callsAfterFinishFail()
{
    QFETCH(const LzmaSettings, settings);
    const auto compressor = test::lzmaCompressor(settings);
    QVERIFY(compressor->compress(test::text(100)));
    QVERIFY(compressor->finish());
    for (const auto& late : {compressor->compress(test::text(1)), compressor->compress({}),
                             compressor->finish(), compressor->flush(Action::SyncFlush)}) {
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::EndOfStream);
    }
}

void LzmaCodersTest::flushedDataIsDecodable_data()
{
    QTest::addColumn<LzmaSettings>("settings");
    QTest::addColumn<Action>("mode");
    const auto lzma2 = test::chain("lzma2:preset=1");
    const auto delta = test::chain("delta lzma2:preset=1");
    const auto branch = test::chain("x86 lzma2:preset=1");
    QTest::newRow("xz sync") << LzmaSettings{.filters = lzma2} << Action::SyncFlush;
    QTest::newRow("xz full") << LzmaSettings{.filters = lzma2} << Action::FullFlush;
    QTest::newRow("xz delta sync") << LzmaSettings{.filters = delta} << Action::SyncFlush;
    QTest::newRow("xz x86 full") << LzmaSettings{.filters = branch} << Action::FullFlush;
    QTest::newRow("raw lzma2 sync") << LzmaSettings{.container = LzmaContainer::Raw, .filters = lzma2}
                                    << Action::SyncFlush;
}

void LzmaCodersTest::flushedDataIsDecodable()
{
    QFETCH(const LzmaSettings, settings);
    QFETCH(const Action, mode);
    const auto compressor = test::lzmaCompressor(settings);
    const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
    const Bytes start = compressor->flush(mode).value(); // nothing to flush yet
    QVERIFY(start.empty() || decompressor->decompress(start).value().empty());
    for (const std::size_t size : {1UZ, 1000UZ, 100'000UZ}) {
        const Bytes data = test::text(size);
        Bytes made = compressor->compress(data).value();
        append(made, compressor->flush(mode).value());
        QVERIFY(decompressor->decompress(made).value() == data);
        QVERIFY(!decompressor->eof());
    }
    QVERIFY(decompressor->decompress(compressor->finish().value()).value().empty());
    QVERIFY(decompressor->eof());
}

void LzmaCodersTest::unsupportedFlushLeavesTheCompressorUsable_data()
{
    using enum LzmaContainer;
    QTest::addColumn<LzmaSettings>("settings");
    QTest::addColumn<Action>("mode");
    const auto lzma1 = test::chain("lzma1:preset=0");
    const auto lzma2 = test::chain("lzma2:preset=0");
    const auto branch = test::chain("x86 lzma2:preset=0");
    QTest::newRow("xz x86 sync") << LzmaSettings{.filters = branch} << Action::SyncFlush;
    QTest::newRow("lzma sync") << LzmaSettings{.container = Alone} << Action::SyncFlush;
    QTest::newRow("lzma full") << LzmaSettings{.container = Alone} << Action::FullFlush;
    QTest::newRow("raw lzma1 sync") << LzmaSettings{.container = Raw, .filters = lzma1} << Action::SyncFlush;
    QTest::newRow("raw lzma2 full") << LzmaSettings{.container = Raw, .filters = lzma2} << Action::FullFlush;
    QTest::newRow("raw x86 sync") << LzmaSettings{.container = Raw, .filters = branch} << Action::SyncFlush;
}

void LzmaCodersTest::unsupportedFlushLeavesTheCompressorUsable()
{
    QFETCH(const LzmaSettings, settings);
    QFETCH(const Action, mode);
    const Bytes data = test::text(5000);
    const auto compressor = test::lzmaCompressor(settings);
    Bytes stream = compressor->compress(data).value();
    const auto flushed = compressor->flush(mode);
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().kind, ErrorKind::UnsupportedOption);
    append(stream, compressor->finish().value());
    const auto decoded =
        test::decodeInChunks(*test::lzmaDecompressor(test::decoderFor(settings)), stream, {});
    QVERIFY(decoded.ended);
    QVERIFY(decoded.data == data);
}

void LzmaCodersTest::maxLengthIsNeverExceeded()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes data = test::text(20'000);
    const Bytes stream = test::lzmaCompressed(data, settings);
    for (const std::size_t maxLength : {1UZ, 777UZ, 65'536UZ}) {
        const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
        QVERIFY(decompressor->decompress(stream, 0).value().empty());
        Bytes result;
        while (!decompressor->eof()) {
            QVERIFY(!decompressor->needsInput());
            const Bytes piece = decompressor->decompress({}, maxLength).value();
            QVERIFY(piece.size() <= maxLength);
            append(result, piece);
        }
        QVERIFY(result == data);
        QVERIFY(decompressor->unusedData().empty());
    }
}

void LzmaCodersTest::needsInputOnceOutputIsDrained()
{
    const Bytes data = test::text(20'000);
    const Bytes stream = test::lzmaCompressed(data);
    const auto decompressor = test::lzmaDecompressor({});
    QVERIFY(decompressor->needsInput());
    const ByteView half = ByteView(stream).first(stream.size() / 2);
    Bytes result = decompressor->decompress(half, 10).value();
    QCOMPARE(result.size(), 10UZ);
    QVERIFY(!decompressor->needsInput());
    append(result, decompressor->decompress({}).value());
    QVERIFY(decompressor->needsInput());
    append(result, decompressor->decompress(ByteView(stream).subspan(half.size())).value());
    QVERIFY(!decompressor->needsInput());
    QVERIFY(decompressor->eof());
    QVERIFY(result == data);
}

void LzmaCodersTest::unusedDataFollowsTheStream()
{
    QFETCH(const LzmaSettings, settings);
    const Bytes data = test::text(3000);
    const Bytes tail = test::bytesOf("what follows");
    Bytes stream = test::lzmaCompressed(data, settings);
    append(stream, tail);
    const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
    QVERIFY(decompressor->unusedData().empty());
    QVERIFY(decompressor->decompress(stream).value() == data);
    QVERIFY(decompressor->eof());
    QVERIFY(std::ranges::equal(decompressor->unusedData(), tail));
    QCOMPARE(decompressor->totalIn(), stream.size() - tail.size());
    QCOMPARE(decompressor->totalOut(), data.size());
}

void LzmaCodersTest::callsAfterTheEndFail()
{
    const Bytes stream = test::lzmaCompressed(test::text(10));
    const auto decompressor = test::lzmaDecompressor({});
    QVERIFY(decompressor->decompress(stream));
    for (const auto& late : {decompressor->decompress({}), decompressor->decompress(stream)}) {
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::EndOfStream);
    }
}

void LzmaCodersTest::checkIsUnknownUntilTheHeader_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<bool>("isAuto");
    for (const bool isAuto : {false, true}) {
        for (const Check check : {Check::None, Check::Crc32, Check::Crc64, Check::Sha256}) {
            QTest::addRow("%s%s", std::string(codec::name(check)).c_str(), isAuto ? ", auto" : "")
                << check << isAuto;
        }
    }
}

void LzmaCodersTest::checkIsUnknownUntilTheHeader()
{
    static constexpr std::size_t headerSize = 12; // bytes
    QFETCH(const Check, check);
    QFETCH(const bool, isAuto);
    const Bytes stream = test::lzmaCompressed(test::text(10), {.check = check});
    const auto container = isAuto ? std::nullopt : std::optional(LzmaContainer::Xz);
    const auto decompressor = test::lzmaDecompressor({.container = container});
    for (std::size_t at = 0; at < stream.size(); ++at) {
        QCOMPARE(decompressor->check(), at < headerSize ? Check::Unknown : check);
        QVERIFY(decompressor->decompress(ByteView(stream).subspan(at, 1)));
    }
    QCOMPARE(decompressor->check(), check);
}

void LzmaCodersTest::containersAreToldApart_data()
{
    QTest::addColumn<LzmaContainer>("container");
    QTest::addColumn<Check>("check");
    QTest::newRow("xz") << LzmaContainer::Xz << Check::Crc64;
    QTest::newRow("lzma") << LzmaContainer::Alone << Check::None;
}

void LzmaCodersTest::containersAreToldApart()
{
    QFETCH(const LzmaContainer, container);
    QFETCH(const Check, check);
    const Bytes data = test::text(5000);
    const Bytes stream = test::lzmaCompressed(data, {.container = container});
    for (const test::Chunks chunks : allChunks) {
        const auto decompressor = test::lzmaDecompressor({});
        QCOMPARE(decompressor->check(), Check::Unknown);
        const auto decoded = test::decodeInChunks(*decompressor, stream, chunks);
        QVERIFY(decoded.ended);
        QVERIFY(decoded.data == data);
        QCOMPARE(decompressor->check(), check);
    }
    for (const LzmaContainer other : {LzmaContainer::Xz, LzmaContainer::Alone}) {
        if (other != container) {
            const auto refused =
                test::decodeInChunks(*test::lzmaDecompressor({.container = other}), stream, {});
            QVERIFY(refused.error);
            QCOMPARE(refused.error->kind, ErrorKind::UnknownFormat);
        }
    }
}

void LzmaCodersTest::rawLzma1WithoutEndMarkerNeverEnds()
{
    const Bytes data = test::text(5000);
    const auto filters = test::chain("lzma1:preset=0");
    const Bytes stream = test::lzma1WithoutEndMarker(data, filters);
    const auto decompressor = test::lzmaDecompressor({.container = LzmaContainer::Raw, .filters = filters});
    QVERIFY(decompressor->decompress(stream, data.size()).value() == data);
    QVERIFY(!decompressor->eof());
    for (int again = 0; again < 3; ++again) {
        QVERIFY(decompressor->decompress({}, 0).value().empty()); // nothing moves, and that is no error
    }
    QVERIFY(!decompressor->eof());
}

void LzmaCodersTest::lzmaWithKnownSizeEnds_data()
{
    QTest::addColumn<Bytes>("stream");
    QTest::addColumn<std::size_t>("chunk");
    const Bytes data = test::text(5000);
    const auto filters = test::chain("lzma1:preset=0");
    const Bytes header = test::lzmaHeader(filters, data.size());
    const Bytes unmarked = test::lzma1WithoutEndMarker(data, filters);
    for (const std::size_t chunk : {0UZ, 1UZ, 7UZ}) {
        QTest::addRow("without a marker, %zu", chunk) << test::joined(header, unmarked) << chunk;
    }
    const Bytes marked = test::lzmaCompressed(data, {.container = LzmaContainer::Raw, .filters = filters});
    // In one piece: liblzma (5.8.1) forgets that a marker may follow when input ends inside of it.
    QTest::newRow("with a marker") << test::joined(header, marked) << 0UZ;
}

void LzmaCodersTest::lzmaWithKnownSizeEnds()
{
    QFETCH(const Bytes, stream);
    QFETCH(const std::size_t, chunk);
    const auto decoded = test::decodeInChunks(*test::lzmaDecompressor({}), stream, {.in = chunk});
    QVERIFY(decoded.ended);
    QCOMPARE(decoded.consumed, stream.size());
    QVERIFY(decoded.data == test::text(5000));
}

QTEST_GUILESS_MAIN(LzmaCodersTest)
#include "lzmacoderstest.moc"
