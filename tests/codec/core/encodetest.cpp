#include "codec/oneshot.h"
#include "support/formatcases.h"
#include "support/sampledata.h"
#include "support/unreliable.h"

#include <QTest>

#include <cerrno>
#include <latch>
#include <thread>

using namespace holdall;
using codec::EncodeSummary;
using codec::Ending;
using codec::ErrorKind;

namespace {

codec::EncoderOptions optionsFor(const test::FormatCase& format)
{
    return *codec::EncoderOptions::make(format.encoder);
}

codec::EncoderOptions gzip()
{
    return *codec::EncoderOptions::make({.format = codec::Format::Gzip});
}

} // namespace

class EncodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesRoundTrip();
    void shortReadsMakeTheSameBytes();
    void summaryAndCountersAgree();
    void failingSourceIsReported();
    void failingSinkIsReported();
    void stopBeforeTheStartReadsNothing();
    void stopMidwayEndsWithAPart();
    void closedGateHoldsUntilItOpens();
    void stopReleasesAClosedGate();
};

void EncodeTest::samplesRoundTrip()
{
    for (const test::FormatCase& format : test::formatCases()) {
        for (const test::Sample& sample : test::samples()) {
            codec::MemorySource source(sample.data);
            codec::MemorySink sink;
            EncodeSummary summary;
            QVERIFY(codec::encode(source, sink, optionsFor(format), {}, summary) == Ending::Complete);
            const test::ReadFile file = test::readFile(sink.bytes(), format.decoder);
            QVERIFY2(file.ending == Ending::Complete, format.name.c_str());
            QVERIFY2(file.data == sample.data, sample.name);
        }
    }
}

void EncodeTest::shortReadsMakeTheSameBytes()
{
    const codec::Bytes data = test::samples().back().data;
    for (const test::FormatCase& format : test::formatCases()) {
        codec::Bytes expected;
        for (const std::size_t perRead : {data.size(), std::size_t{1}, std::size_t{4095}}) {
            test::SlowSource source(data, perRead);
            codec::MemorySink sink;
            EncodeSummary summary;
            QVERIFY(codec::encode(source, sink, optionsFor(format), {}, summary));
            expected = expected.empty() ? sink.bytes() : expected;
            QVERIFY2(sink.bytes() == expected, format.name.c_str());
        }
    }
}

void EncodeTest::summaryAndCountersAgree()
{
    const codec::Bytes data = test::samples().back().data;
    for (const test::FormatCase& format : test::formatCases()) {
        codec::MemorySource source(data);
        codec::MemorySink sink;
        codec::Counters counters;
        EncodeSummary summary;
        QVERIFY(
            codec::encode(source, sink, optionsFor(format), {.stop = {}, .counters = &counters}, summary));
        QCOMPARE(summary.uncompressedSize, data.size());
        QCOMPARE(summary.compressedSize, sink.bytes().size());
        QCOMPARE(counters.in.load(), data.size());
        QCOMPARE(counters.out.load(), sink.bytes().size());
    }
}

void EncodeTest::failingSourceIsReported()
{
    const codec::Bytes data = test::text(1'000'000);
    for (const std::size_t count : {0U, 1U, 300'000U, 1'000'000U}) {
        test::SlowSource source(data, 10'000);
        source.failAfter(count, EIO);
        codec::MemorySink sink;
        EncodeSummary summary;
        const auto ending = codec::encode(source, sink, gzip(), {}, summary);
        QVERIFY(!ending);
        QCOMPARE(ending.error().kind, ErrorKind::ReadFailed);
        QCOMPARE(ending.error().nativeCode, EIO);
        QCOMPARE(summary.uncompressedSize, count);
    }
}

void EncodeTest::failingSinkIsReported()
{
    const codec::Bytes data = test::noise(1'000'000);
    for (const std::size_t capacity : {0U, 1U, 300'000U, 999'999U}) {
        codec::MemorySource source(data);
        test::FullSink sink(capacity, ENOSPC);
        EncodeSummary summary;
        const auto ending = codec::encode(source, sink, gzip(), {}, summary);
        QVERIFY(!ending);
        QCOMPARE(ending.error().kind, ErrorKind::WriteFailed);
        QCOMPARE(ending.error().nativeCode, ENOSPC);
        QCOMPARE(summary.compressedSize, sink.bytes().size());
    }
}

void EncodeTest::stopBeforeTheStartReadsNothing()
{
    const codec::Bytes data = test::text(1'000);
    std::stop_source stop;
    stop.request_stop();
    test::SlowSource source(data);
    codec::MemorySink sink;
    EncodeSummary summary;
    QVERIFY(codec::encode(source, sink, gzip(), {.stop = stop.get_token()}, summary) == Ending::Stopped);
    QCOMPARE(source.reads(), 0);
    QVERIFY(sink.bytes().empty());
}

void EncodeTest::stopMidwayEndsWithAPart()
{
    const codec::Bytes data = test::text(1'000'000);
    std::stop_source stop;
    test::SlowSource source(data, 10'000);
    source.beforeRead([&](int number) {
        if (number == 30) {
            stop.request_stop();
        }
    });
    codec::MemorySink sink;
    EncodeSummary summary;
    QVERIFY(codec::encode(source, sink, gzip(), {.stop = stop.get_token()}, summary) == Ending::Stopped);
    QCOMPARE(source.reads(), 30);
    QCOMPARE(summary.uncompressedSize, 290'000U);
}

void EncodeTest::closedGateHoldsUntilItOpens()
{
    const codec::Bytes data = test::text(1'000'000);
    codec::PauseGate gate;
    std::latch closed(1);
    test::SlowSource source(data, 10'000);
    source.beforeRead([&](int number) {
        if (number == 30) {
            gate.close();
            closed.count_down();
        }
    });
    codec::MemorySink sink;
    codec::Counters counters;
    EncodeSummary summary;
    codec::Result<Ending> ending;
    std::jthread worker([&](const std::stop_token& stop) {
        ending = codec::encode(source, sink, gzip(), {.stop = stop, .gate = &gate, .counters = &counters},
                               summary);
    });
    closed.wait();
    QCOMPARE(counters.in.load(), 290'000U); // what the 30th read gave waits behind the gate
    gate.open();
    worker.join();
    QVERIFY(ending == Ending::Complete);
    QCOMPARE(counters.in.load(), data.size());
}

void EncodeTest::stopReleasesAClosedGate()
{
    const codec::Bytes data = test::text(1'000);
    codec::PauseGate gate;
    gate.close();
    test::SlowSource source(data);
    codec::MemorySink sink;
    EncodeSummary summary;
    codec::Result<Ending> ending;
    std::jthread worker([&](const std::stop_token& stop) {
        ending = codec::encode(source, sink, gzip(), {.stop = stop, .gate = &gate}, summary);
    });
    worker.request_stop();
    worker.join();
    QVERIFY(ending == Ending::Stopped);
    QCOMPARE(source.reads(), 0);
}

QTEST_GUILESS_MAIN(EncodeTest)
#include "encodetest.moc"
