#include "deflatestreams.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::DeflateContainer;
using codec::ErrorKind;

/// What may be done with a decompressor between its steps.
class DeflateIncrementalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maxLengthIsKept_data();
    void maxLengthIsKept();
    void unconsumedTailIsUsedByTheNextCall();
    void unusedDataFollowsTheStream_data();
    void unusedDataFollowsTheStream();
    void callsAfterTheEndAreReported();
    void errorsAreRepeated();
    void outputBeforeAnErrorIsDelivered();
    void memoryLimitCanBeRaised_data();
    void memoryLimitCanBeRaised();
    void limitBelowTheUseIsRefused();
    void copyGoesOnAlone_data();
    void copyGoesOnAlone();
    void copyOfFailedRepeatsTheError();
    void unfinishedStreamMayBeDropped();
};

namespace {

void addContainers()
{
    QTest::addColumn<DeflateContainer>("container");
    for (const test::NamedContainer& row : test::namedContainers) {
        QTest::newRow(row.name) << row.container;
    }
}

} // namespace

void DeflateIncrementalTest::maxLengthIsKept_data()
{
    addContainers();
}

void DeflateIncrementalTest::maxLengthIsKept()
{
    QFETCH(const DeflateContainer, container);
    const Bytes data = test::zeros(100'000);
    const Bytes stream = test::deflated(data, {.container = container});
    for (const std::size_t limit : {1U, 999U, 99'999U, 100'000U, 100'001U}) {
        const auto decompressor = test::inflater({.container = container});
        Bytes result = *decompressor->decompress(stream, limit);
        while (!decompressor->eof()) {
            QVERIFY(!decompressor->needsInput());
            const auto part = decompressor->decompress({}, limit);
            QVERIFY(part);
            QVERIFY(part->size() <= limit);
            test::append(result, *part);
        }
        QVERIFY(result == data);
        QVERIFY(!decompressor->needsInput());
    }
    const auto decompressor = test::inflater({.container = container});
    QVERIFY(decompressor->needsInput());
    QVERIFY(decompressor->decompress(stream, 0)->empty());
    QVERIFY(!decompressor->eof());
    QVERIFY(!decompressor->needsInput());
    QVERIFY(*decompressor->decompress({}) == data);
    QVERIFY(decompressor->eof());
}

void DeflateIncrementalTest::unconsumedTailIsUsedByTheNextCall()
{
    const Bytes data = test::noise(50'000);
    const Bytes stream = test::deflated(data);
    const auto decompressor = test::inflater();
    Bytes result = *decompressor->decompress(ByteView(stream).first(40'000), 100);
    QVERIFY(!decompressor->unconsumedTail().empty());
    QVERIFY(std::ranges::equal(decompressor->unconsumedTail(),
                               ByteView(stream).first(40'000).last(decompressor->unconsumedTail().size())));
    test::append(result, *decompressor->decompress(ByteView(stream).subspan(40'000)));
    QVERIFY(decompressor->unconsumedTail().empty());
    QVERIFY(decompressor->eof());
    QVERIFY(result == data);
}

void DeflateIncrementalTest::unusedDataFollowsTheStream_data()
{
    addContainers();
}

void DeflateIncrementalTest::unusedDataFollowsTheStream()
{
    QFETCH(const DeflateContainer, container);
    const Bytes behind = test::noise(500);
    for (const test::Sample& sample : test::samples()) {
        Bytes stream = test::deflated(sample.data, {.container = container});
        test::append(stream, behind);
        const auto decompressor = test::inflater({.container = container});
        QVERIFY(*decompressor->decompress(stream) == sample.data);
        QVERIFY(decompressor->eof());
        QVERIFY(std::ranges::equal(decompressor->unusedData(), behind));
        QCOMPARE(decompressor->totalIn(), stream.size() - behind.size());
        QCOMPARE(decompressor->totalOut(), sample.data.size());
    }
}

void DeflateIncrementalTest::callsAfterTheEndAreReported()
{
    const auto decompressor = test::inflater();
    QVERIFY(decompressor->decompress(test::deflated(test::text(10))));
    QVERIFY(decompressor->eof());
    QCOMPARE(decompressor->decompress(test::text(10)).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(decompressor->decompress({}).error().kind, ErrorKind::EndOfStream);
    Bytes room(10);
    QCOMPARE(decompressor->step({}, room).error().kind, ErrorKind::EndOfStream);
}

void DeflateIncrementalTest::errorsAreRepeated()
{
    const auto decompressor = test::inflater();
    QCOMPARE(decompressor->decompress(test::bytesOf("no zlib")).error().kind, ErrorKind::UnknownFormat);
    QCOMPARE(decompressor->decompress(test::deflated({})).error().kind, ErrorKind::UnknownFormat);
    QVERIFY(!decompressor->eof());
    QVERIFY(!decompressor->needsInput());
}

void DeflateIncrementalTest::outputBeforeAnErrorIsDelivered()
{
    const Bytes data = test::text(100'000);
    Bytes stream = test::deflated(data);
    stream.back() ^= std::byte(1);
    const auto result = test::decodeInChunks(*test::inflater(), stream, {.out = 1'000'000});
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, ErrorKind::Corrupt);
    QVERIFY(result.error->offset);
    QVERIFY(result.data == data);
}

void DeflateIncrementalTest::memoryLimitCanBeRaised_data()
{
    addContainers();
}

void DeflateIncrementalTest::memoryLimitCanBeRaised()
{
    QFETCH(const DeflateContainer, container);
    const Bytes data = test::text(100'000);
    const Bytes stream = test::deflated(data, {.container = container});
    const auto decompressor = test::inflater({.container = container, .memoryLimit = 10'000});
    const auto refused = decompressor->decompress(stream);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MemoryLimit);
    const std::uint64_t needed = refused.error().bytesNeeded;
    QVERIFY(needed > 32'768);
    QVERIFY(decompressor->setMemoryLimit(needed - 1));
    QCOMPARE(decompressor->decompress({}).error().kind, ErrorKind::MemoryLimit);
    QVERIFY(decompressor->setMemoryLimit(needed));
    QVERIFY(*decompressor->decompress({}) == data);
    QVERIFY(decompressor->eof());
    const auto estimate = codec::DeflateOptions::make({.container = container})->memory();
    QCOMPARE(estimate.decompress, needed);
}

void DeflateIncrementalTest::limitBelowTheUseIsRefused()
{
    const Bytes stream = test::deflated(test::text(100'000));
    const auto decompressor = test::inflater();
    QVERIFY(decompressor->setMemoryLimit(1));
    QVERIFY(decompressor->setMemoryLimit(codec::unlimitedMemory));
    QVERIFY(decompressor->decompress(ByteView(stream).first(100)));
    const auto lowered = decompressor->setMemoryLimit(1);
    QVERIFY(!lowered);
    QCOMPARE(lowered.error().kind, ErrorKind::MemoryLimit);
    QVERIFY(decompressor->decompress(ByteView(stream).subspan(100)));
    QVERIFY(decompressor->eof());
}

void DeflateIncrementalTest::copyGoesOnAlone_data()
{
    addContainers();
}

void DeflateIncrementalTest::copyGoesOnAlone()
{
    QFETCH(const DeflateContainer, container);
    const bool takesDictionary = container != DeflateContainer::Gzip;
    const auto dictionary = takesDictionary ? std::optional(test::text(100)) : std::nullopt;
    const Bytes data = test::samples().back().data;
    const Bytes stream = test::deflated(data, {.container = container, .dictionary = dictionary});
    for (const std::size_t cut :
         {std::size_t(0), std::size_t(1), std::size_t(3), std::size_t(5'000), stream.size() - 1}) {
        auto original = test::inflater({.container = container, .dictionary = dictionary});
        const Bytes start = *original->decompress(ByteView(stream).first(cut), 20'000);
        const auto copy = std::move(*original->copy());
        QCOMPARE(copy->totalIn(), original->totalIn());
        QCOMPARE(copy->check(), original->check());
        Bytes left = start;
        test::append(left, *original->decompress(ByteView(stream).subspan(cut)));
        QVERIFY(original->eof());
        QVERIFY(left == data);
        original.reset();
        Bytes right = start;
        test::append(right, *copy->decompress(ByteView(stream).subspan(cut)));
        QVERIFY(copy->eof());
        QVERIFY(right == data);
    }
}

void DeflateIncrementalTest::copyOfFailedRepeatsTheError()
{
    const auto original = test::inflater();
    QVERIFY(!original->decompress(test::bytesOf("no zlib")));
    const auto copy = original->copy();
    QVERIFY(copy);
    QCOMPARE((*copy)->decompress({}).error().kind, ErrorKind::UnknownFormat);
}

void DeflateIncrementalTest::unfinishedStreamMayBeDropped()
{
    const Bytes stream = test::deflated(test::noise(100'000));
    const auto decompressor = test::inflater();
    QVERIFY(decompressor->decompress(ByteView(stream).first(60'000), 10));
}

QTEST_GUILESS_MAIN(DeflateIncrementalTest)
#include "deflateincrementaltest.moc"
