#include "codec/seek/deflatecheckpoints.h"

#include "codec/seek/seeking.h"
#include "support/program.h"

#include <QTest>

using namespace holdall;
using codec::DeflateCheckpoints;
using codec::SeekableSource;
using codec::SeekIndex;
using test::Reading;

namespace {

codec::Bytes gzipped(codec::ByteView data)
{
    return test::run(QStringLiteral("gzip"), {QStringLiteral("-1")}, data).output;
}

/// Text and noise, so that there are blocks of all kinds.
codec::Bytes mixedData(std::size_t size)
{
    codec::Bytes data = test::text(size / 2);
    const codec::Bytes noise = test::noise(size - data.size());
    data.insert(data.end(), noise.begin(), noise.end());
    return data;
}

/// Decodes one member in steps of so many bytes, and adds what it makes.
void decodeInto(DeflateCheckpoints& checkpoints, codec::ByteView packed, std::size_t round)
{
    codec::StreamDecoder decoder({.container = codec::DeflateContainer::Gzip});
    codec::Bytes out(round);
    std::size_t consumed = 0;
    std::uint64_t made = 0;
    while (!decoder.isEnded()) {
        const auto progress = decoder.run(packed.subspan(consumed), out);
        QVERIFY(!progress.error);
        consumed += progress.consumed;
        made += progress.produced;
        if (progress.produced > 0) {
            checkpoints.add(codec::ByteView(out).first(progress.produced), decoder, consumed, made);
        }
    }
}

} // namespace

class DeflateCheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryGzipIsReachedAfterOnePass_data();
    void ordinaryGzipIsReachedAfterOnePass();
    void membersMayEndWithinBlocks();
    void checkpointsGetRarerNotMore();
    void damagedDataIsRefused();
    void dataThatWasNotToldGivesNoIndex();
};

void DeflateCheckpointsTest::ordinaryGzipIsReachedAfterOnePass_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {0U, 1U, 2U}) {
        QTest::addRow("%u", threads) << threads;
    }
}

void DeflateCheckpointsTest::ordinaryGzipIsReachedAfterOnePass()
{
    QFETCH(unsigned, threads);
    const codec::Bytes data = mixedData(10'000'000);
    const codec::Bytes packed = gzipped(data);
    const auto index = test::collectedIndex(packed, data, threads);
    QVERIFY(index);
    QCOMPARE(index->blocks().count(), 3U);
    codec::MemorySource file(packed);
    const auto source = SeekableSource::make(file, index, {});
    QVERIFY(source);
    QCOMPARE(test::readParts(*source, data, 50), Reading::Right);
    QVERIFY(!test::collectedIndex(gzipped(test::text(100'000)), test::text(100'000))); // one block
}

void DeflateCheckpointsTest::membersMayEndWithinBlocks()
{
    const codec::Bytes data = mixedData(9'000'000);
    codec::Bytes packed;
    for (std::size_t from = 0; from < data.size(); from += 1'000'000) {
        const codec::Bytes member = gzipped(codec::ByteView(data).subspan(from, 1'000'000));
        packed.insert(packed.end(), member.begin(), member.end());
    }
    const auto index = test::collectedIndex(packed, data);
    QVERIFY(index);
    codec::MemorySource file(packed);
    const auto source = SeekableSource::make(file, index, {});
    QVERIFY(source);
    QCOMPARE(test::readParts(*source, data, 50), Reading::Right);
}

void DeflateCheckpointsTest::checkpointsGetRarerNotMore()
{
    const codec::Bytes data = mixedData(3'000'000);
    const codec::Bytes packed = gzipped(data);
    for (const std::size_t most : {2U, 3U, 7U, 10U}) {
        DeflateCheckpoints checkpoints(20'000, most);
        decodeInto(checkpoints, packed, 9'999);
        const auto index = checkpoints.index(data.size());
        QVERIFY(index);
        QVERIFY(index->blocks().count() >= 2 && index->blocks().count() <= most);
        codec::MemorySource file(packed);
        const auto source = SeekableSource::make(file, index, {});
        QVERIFY(source);
        QCOMPARE(test::readParts(*source, data, 40), Reading::Right);
    }
}

void DeflateCheckpointsTest::damagedDataIsRefused()
{
    const codec::Bytes data = mixedData(400'000);
    const codec::Bytes packed = gzipped(data);
    DeflateCheckpoints checkpoints(50'000);
    decodeInto(checkpoints, packed, 10'000);
    const auto index = checkpoints.index(data.size());
    QVERIFY(index);
    std::minstd_rand random(3);
    std::uniform_int_distribution<std::size_t> anywhere(0, packed.size() - 1);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        codec::Bytes mutant = packed;
        mutant[anywhere(random)] ^= std::byte(1) << (i % 8);
        codec::MemorySource file(mutant);
        const auto source = SeekableSource::make(file, index, {});
        for (std::size_t block = 0; block < index->blocks().count(); ++block) {
            const Reading reading = test::readPart(*source, data, index->blocks()[block].offset, 1000);
            QVERIFY(reading != Reading::Wrong);
            refused += reading == Reading::Refused ? 1 : 0;
        }
    }
    QVERIFY(refused > 200);
}

void DeflateCheckpointsTest::dataThatWasNotToldGivesNoIndex()
{
    const codec::Bytes data = mixedData(200'000);
    const codec::Bytes packed = gzipped(data);
    DeflateCheckpoints whole(50'000);
    decodeInto(whole, packed, 10'000);
    QVERIFY(!whole.index(data.size() + 1));
    DeflateCheckpoints gap(50'000);
    const codec::StreamDecoder decoder({.container = codec::DeflateContainer::Gzip});
    gap.add(codec::ByteView(data).first(60'000), decoder, 100, 60'000);
    gap.add(codec::ByteView(data).first(60'000), decoder, 300, 130'000);
    QVERIFY(!gap.index(130'000));
}

QTEST_GUILESS_MAIN(DeflateCheckpointsTest)
#include "deflatecheckpointstest.moc"
