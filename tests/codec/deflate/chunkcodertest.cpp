#include "codec/deflate/chunkcoder.h"
#include "paralleldeflate.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::ChunkCoder;

namespace {

Bytes coded(ChunkCoder& coder, ByteView chunk, ChunkCoder::End end)
{
    Bytes room;
    const std::size_t size = coder.code(chunk, room, end);
    room.resize(size);
    return room;
}

} // namespace

/// What comes out is held against zlib.
class ChunkCoderTest : public QObject {
    Q_OBJECT

private:
    static void verifyIsStreamOf(ByteView stream, ByteView data)
    {
        const test::Decoded decoded = test::inflatedSerially(stream, codec::DeflateContainer::Raw);
        QVERIFY(!decoded.error);
        QVERIFY(decoded.ended);
        QCOMPARE(decoded.consumed, stream.size());
        QVERIFY(std::ranges::equal(decoded.data, data));
    }

private Q_SLOTS:
    void chunksAreOneStreamOnceTheLastIsFinal_data()
    {
        QTest::addColumn<int>("level");
        for (const int level : {0, 1, 6, 9}) {
            QTest::addRow("level %d", level) << level;
        }
    }

    void chunksAreOneStreamOnceTheLastIsFinal()
    {
        QFETCH(int, level);
        ChunkCoder coder(level);
        const Bytes first = test::text(50'000);
        for (const std::size_t size : {0UZ, 1UZ, 65'535UZ, 65'536UZ, 300'000UZ, ChunkCoder::chunkSize}) {
            for (const Bytes& last : {test::text(size), test::noise(size), test::zeros(size)}) {
                verifyIsStreamOf(coded(coder, last, ChunkCoder::End::Final), last);
                Bytes stream = coded(coder, first, ChunkCoder::End::Open);
                test::append(stream, coded(coder, last, ChunkCoder::End::Final));
                Bytes data = first;
                test::append(data, last);
                verifyIsStreamOf(stream, data);
            }
        }
    }

    void openChunksGoOnForever()
    {
        ChunkCoder coder(6);
        for (const Bytes& chunk : {test::text(50'000), test::noise(200'000), Bytes()}) {
            const Bytes stream = coded(coder, chunk, ChunkCoder::End::Open);
            const test::Decoded decoded = test::inflatedSerially(stream, codec::DeflateContainer::Raw);
            QVERIFY(!decoded.ended);
            QVERIFY(std::ranges::equal(decoded.data, chunk));
        }
    }
};

QTEST_GUILESS_MAIN(ChunkCoderTest)
#include "chunkcodertest.moc"
