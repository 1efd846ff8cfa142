#include "support/formatcases.h"
#include "support/sampledata.h"
#include "support/unreliable.h"

#include <QTest>

#include <cerrno>
#include <latch>
#include <thread>

using namespace holdall;
using codec::Check;
using codec::DecodeSummary;
using codec::Ending;
using codec::ErrorKind;
using codec::Format;
using test::concatenated;
using test::readFile;
using test::ReadFile;

namespace {

const test::FormatCase& caseOf(Format format)
{
    static const std::vector<test::FormatCase> cases = test::formatCases();
    return *std::ranges::find(cases, format, &test::FormatCase::format);
}

codec::Bytes streamOf(Format format, codec::ByteView data)
{
    return test::encoded(caseOf(format), data);
}

/// The formats whose streams may follow each other in one file.
constexpr std::array joinable = {Format::Xz,   Format::Lzma,  Format::Gzip,
                                 Format::Zlib, Format::Bzip2, Format::Zstd};

} // namespace

class DecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortReadsGiveTheSameData();
    void selfDescribingFormatsNeedNoName();
    void streamsAreJoined();
    void emptyStreamsAreJoined();
    void xzPaddingIsSkipped();
    void gzipPaddingIsSkipped();
    void skippableFramesAreNoStreams();
    void oneUncheckedStreamLeavesTheFileUnchecked();
    void summaryAndCountersAgree();
    void failingSourceIsReported();
    void failingSinkIsReported();
    void stopMidwayEndsWithAPart();
    void closedGateHoldsUntilItOpens();
    void memoryLimitIsHeld();
};

void DecodeTest::shortReadsGiveTheSameData()
{
    const codec::Bytes data = test::samples().back().data;
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::Bytes file = test::encoded(format, data);
        test::SlowSource source(file);
        codec::MemorySink sink;
        DecodeSummary summary;
        QVERIFY2(codec::decode(source, sink, format.decoder, {}, summary) == Ending::Complete,
                 format.name.c_str());
        QVERIFY(sink.bytes() == data);
        QCOMPARE(summary.streams, 1U);
    }
}

void DecodeTest::selfDescribingFormatsNeedNoName()
{
    for (const test::FormatCase& format : test::formatCases()) {
        if (!codec::info(format.format()).selfDescribing) {
            continue;
        }
        for (const test::Sample& sample : test::samples()) {
            const ReadFile file = readFile(test::encoded(format, sample.data), {});
            QVERIFY2(file.ending == Ending::Complete, format.name.c_str());
            QVERIFY2(file.data == sample.data, sample.name);
            QVERIFY(file.summary.format == format.format());
            QVERIFY(file.summary.check == codec::EncoderOptions::make(format.encoder)->check());
        }
    }
}

void DecodeTest::streamsAreJoined()
{
    for (const Format format : joinable) {
        const codec::Bytes whole =
            concatenated({streamOf(format, test::text(1000)), streamOf(format, test::noise(70'000)),
                          streamOf(format, test::zeros(300'000))});
        const ReadFile file = readFile(whole, caseOf(format).decoder);
        QVERIFY2(file.ending == Ending::Complete, caseOf(format).name.c_str());
        QVERIFY(file.data == concatenated({test::text(1000), test::noise(70'000), test::zeros(300'000)}));
        QCOMPARE(file.summary.streams, 3U);
        QCOMPARE(file.summary.compressedSize, whole.size());
        QVERIFY(file.summary.warnings.empty());
    }
}

void DecodeTest::emptyStreamsAreJoined()
{
    for (const Format format : joinable) {
        const codec::Bytes empty = streamOf(format, {});
        const ReadFile file =
            readFile(concatenated({empty, streamOf(format, test::text(10)), empty, empty}), {});
        QVERIFY2(file.ending == Ending::Complete, caseOf(format).name.c_str());
        QVERIFY(file.data == test::text(10));
        QCOMPARE(file.summary.streams, 4U);
    }
}

void DecodeTest::xzPaddingIsSkipped()
{
    const codec::Bytes stream = streamOf(Format::Xz, test::text(100));
    for (const std::size_t padding : {4U, 8U, 1'000'000U}) {
        const codec::Bytes whole = concatenated({stream, test::zeros(padding), stream, test::zeros(padding)});
        const ReadFile file = readFile(whole, {});
        QVERIFY(file.ending == Ending::Complete);
        QVERIFY(file.data == concatenated({test::text(100), test::text(100)}));
        QCOMPARE(file.summary.streams, 2U);
        QCOMPARE(file.summary.compressedSize, whole.size());
        QVERIFY(file.summary.warnings.empty());
    }
}

void DecodeTest::gzipPaddingIsSkipped()
{
    const codec::Bytes member = streamOf(Format::Gzip, test::text(100));
    for (const std::size_t padding : {1U, 4U, 511U, 1'000'000U}) {
        const codec::Bytes whole = concatenated({member, test::zeros(padding), member, test::zeros(padding)});
        const ReadFile file = readFile(whole, {});
        QVERIFY(file.ending == Ending::Complete);
        QVERIFY(file.data == concatenated({test::text(100), test::text(100)}));
        QCOMPARE(file.summary.streams, 2U);
        QVERIFY(file.summary.warnings.empty());
    }
}

void DecodeTest::skippableFramesAreNoStreams()
{
    codec::Bytes skippable = test::zeros(8 + 50);
    std::ranges::copy(test::bytesOf("\x5A\x2A\x4D\x18\x32"), skippable.begin());
    const codec::Bytes frame = streamOf(Format::Zstd, test::text(100));
    const ReadFile file =
        readFile(concatenated({skippable, frame, skippable, skippable, frame, skippable}), {});
    QVERIFY(file.ending == Ending::Complete);
    QVERIFY(file.data == concatenated({test::text(100), test::text(100)}));
    QCOMPARE(file.summary.streams, 2U);
    QCOMPARE(file.summary.check, Check::XxHash64);
    QVERIFY(file.summary.warnings.empty());
    const ReadFile alone = readFile(skippable, {});
    QVERIFY(alone.ending == Ending::Complete);
    QCOMPARE(alone.summary.streams, 0U);
}

void DecodeTest::oneUncheckedStreamLeavesTheFileUnchecked()
{
    for (const Format format : {Format::Xz, Format::Zstd}) {
        test::FormatCase unchecked = caseOf(format);
        unchecked.encoder.check = Check::None;
        const codec::Bytes without = test::encoded(unchecked, test::text(100));
        const codec::Bytes with = streamOf(format, test::text(100));
        QCOMPARE(readFile(concatenated({with, without}), {}).summary.check, Check::None);
        QCOMPARE(readFile(concatenated({without, with}), {}).summary.check, Check::None);
        QVERIFY(readFile(concatenated({with, with}), {}).summary.check != Check::None);
    }
}

void DecodeTest::summaryAndCountersAgree()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::Bytes file =
            concatenated({test::encoded(format, test::text(300'000)), test::bytesOf("#rest")});
        codec::MemorySource source(file);
        codec::MemorySink sink;
        codec::Counters counters;
        DecodeSummary summary;
        QVERIFY(codec::decode(source, sink, format.decoder, {.stop = {}, .counters = &counters}, summary));
        QCOMPARE(summary.compressedSize, file.size());
        QCOMPARE(summary.uncompressedSize, 300'000U);
        QCOMPARE(counters.in.load(), file.size());
        QCOMPARE(counters.out.load(), 300'000U);
    }
}

void DecodeTest::failingSourceIsReported()
{
    const codec::Bytes file = streamOf(Format::Gzip, test::noise(1'000'000));
    for (const std::size_t count : {0U, 1U, 300'000U}) {
        test::SlowSource source(file, 10'000);
        source.failAfter(count, EIO);
        codec::MemorySink sink;
        DecodeSummary summary;
        const auto ending = codec::decode(source, sink, caseOf(Format::Gzip).decoder, {}, summary);
        QVERIFY(!ending);
        QCOMPARE(ending.error().kind, ErrorKind::ReadFailed);
        QCOMPARE(ending.error().nativeCode, EIO);
        QVERIFY(test::isPrefix(sink.bytes(), test::noise(1'000'000)));
        QCOMPARE(summary.uncompressedSize, sink.bytes().size());
    }
}

void DecodeTest::failingSinkIsReported()
{
    const codec::Bytes file = streamOf(Format::Xz, test::text(1'000'000));
    for (const unsigned threads : {1U, 2U}) {
        for (const std::size_t capacity : {0U, 1U, 300'000U, 999'999U}) {
            codec::MemorySource source(file);
            test::FullSink sink(capacity, ENOSPC);
            DecodeSummary summary;
            const codec::Control control{.stop = {}, .threads = threads};
            const auto ending = codec::decode(source, sink, {}, control, summary);
            QVERIFY(!ending);
            QCOMPARE(ending.error().kind, ErrorKind::WriteFailed);
            QCOMPARE(ending.error().nativeCode, ENOSPC);
            QCOMPARE(summary.uncompressedSize, sink.bytes().size());
        }
    }
}

void DecodeTest::stopMidwayEndsWithAPart()
{
    const codec::Bytes data = test::noise(1'000'000);
    const codec::Bytes file = streamOf(Format::Gzip, data);
    std::stop_source stop;
    test::SlowSource source(file, 10'000);
    source.beforeRead([&](int number) {
        if (number == 30) {
            stop.request_stop();
        }
    });
    codec::MemorySink sink;
    DecodeSummary summary;
    QVERIFY(codec::decode(source, sink, {}, {.stop = stop.get_token()}, summary) == Ending::Stopped);
    QVERIFY(source.reads() <= 31);
    QVERIFY(test::isPrefix(sink.bytes(), data));
    QCOMPARE(summary.streams, 0U);
}

void DecodeTest::closedGateHoldsUntilItOpens()
{
    const codec::Bytes data = test::noise(1'000'000);
    const codec::Bytes file = streamOf(Format::Gzip, data);
    codec::PauseGate gate;
    gate.close();
    test::SlowSource source(file, 10'000);
    codec::MemorySink sink;
    codec::Counters counters;
    DecodeSummary summary;
    codec::Result<Ending> ending;
    std::jthread worker([&](const std::stop_token& stop) {
        ending =
            codec::decode(source, sink, {}, {.stop = stop, .gate = &gate, .counters = &counters}, summary);
    });
    QCOMPARE(counters.out.load(), 0U);
    gate.open();
    worker.join();
    QVERIFY(ending == Ending::Complete);
    QVERIFY(sink.bytes() == data);
}

void DecodeTest::memoryLimitIsHeld()
{
    for (const test::FormatCase& format : test::formatCases()) {
        if (format.format() == Format::RawLzma) {
            continue;
        }
        codec::DecoderSettings settings = format.decoder;
        settings.memoryLimit = 1;
        const codec::Bytes file = test::encoded(format, test::text(1000));
        const ReadFile refused = readFile(file, settings);
        QVERIFY2(refused.error, format.name.c_str());
        QCOMPARE(refused.error->kind, ErrorKind::MemoryLimit);
        settings.memoryLimit = refused.error->bytesNeeded;
        QVERIFY2(readFile(file, settings).data == test::text(1000), format.name.c_str());
        const std::uint64_t estimate = codec::EncoderOptions::make(format.encoder)->memory().decompress;
        QVERIFY2(refused.error->bytesNeeded <= estimate + estimate / 10 + 100'000, format.name.c_str());
    }
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "decodetest.moc"
