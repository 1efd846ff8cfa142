#include "codec/writebehind.h"
#include "support/sampledata.h"
#include "support/unreliable.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <set>
#include <stdexcept>
#include <thread>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;
using codec::WriteBehind;

namespace {

constexpr std::size_t bufferSize = 1000;

/// Keeps what is written, and which threads did it.
class WatchedSink : public codec::MemorySink {
public:
    codec::Result<void> write(ByteView bytes) override
    {
        m_threads.insert(std::this_thread::get_id());
        return MemorySink::write(bytes);
    }

    const std::set<std::thread::id>& threads() const { return m_threads; }

private:
    std::set<std::thread::id> m_threads;
};

class ThrowingSink : public codec::ByteSink {
public:
    codec::Result<void> write(ByteView /*bytes*/) override { throw std::runtime_error("on purpose"); }
};

/// Gives all of `data`, buffer by buffer.
codec::Result<void> giveAll(WriteBehind& writer, ByteView data)
{
    Bytes buffer(bufferSize);
    for (; !data.empty(); data = data.subspan(std::min(data.size(), bufferSize))) {
        const ByteView piece = data.first(std::min(data.size(), bufferSize));
        std::ranges::copy(piece, buffer.begin());
        if (codec::Result<void> given = writer.give(buffer, piece.size()); !given) {
            return given;
        }
        if (buffer.size() != bufferSize) {
            throw std::logic_error("a buffer of another size came back");
        }
    }
    return writer.finish();
}

} // namespace

class WriteBehindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWrittenInOrder();
    void aSingleBufferCostsNoThread();
    void theFirstErrorIsReportedAndNothingWrittenBehindIt();
    void anExceptionReachesTheOwner();
    void destroyedOnTheWay();
};

void WriteBehindTest::everythingIsWrittenInOrder()
{
    const Bytes data = test::noise(123'456);
    WatchedSink sink;
    codec::Counters counters;
    std::uint64_t written = 0;
    WriteBehind writer(sink, &counters, written);
    QVERIFY(giveAll(writer, data));
    QVERIFY(sink.bytes() == data);
    QCOMPARE(written, data.size());
    QCOMPARE(counters.out.load(), data.size());
    QCOMPARE(sink.threads().size(), 1U);
    QVERIFY(!sink.threads().contains(std::this_thread::get_id()));
}

void WriteBehindTest::aSingleBufferCostsNoThread()
{
    WatchedSink sink;
    std::uint64_t written = 0;
    WriteBehind writer(sink, nullptr, written);
    QVERIFY(giveAll(writer, test::noise(bufferSize)));
    QVERIFY(sink.threads() == std::set{std::this_thread::get_id()});
    QCOMPARE(written, bufferSize);
}

void WriteBehindTest::theFirstErrorIsReportedAndNothingWrittenBehindIt()
{
    const Bytes data = test::noise(20 * bufferSize);
    for (const std::size_t capacity : {std::size_t(0), bufferSize, 5 * bufferSize + 1, 19 * bufferSize}) {
        test::FullSink sink(capacity, ENOSPC);
        std::uint64_t written = 0;
        WriteBehind writer(sink, nullptr, written);
        const codec::Result<void> given = giveAll(writer, data);
        QVERIFY(!given);
        QCOMPARE(given.error().kind, codec::ErrorKind::WriteFailed);
        QCOMPARE(given.error().nativeCode, ENOSPC);
        for (int i = 0; i < 3 && !writer.finish(); ++i) { } // what is still on its way is not written
        QCOMPARE(sink.bytes().size(), capacity / bufferSize * bufferSize);
        QCOMPARE(written, sink.bytes().size());
    }
}

void WriteBehindTest::anExceptionReachesTheOwner()
{
    ThrowingSink sink;
    std::uint64_t written = 0;
    WriteBehind writer(sink, nullptr, written);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, QVERIFY(giveAll(writer, test::noise(10 * bufferSize))));
    QCOMPARE(written, 0U);
}

void WriteBehindTest::destroyedOnTheWay()
{
    const Bytes data = test::noise(bufferSize);
    for (std::size_t count = 0; count < 50; ++count) {
        WatchedSink sink;
        std::uint64_t written = 0;
        {
            WriteBehind writer(sink, nullptr, written);
            for (std::size_t i = 0; i < count % 5; ++i) {
                Bytes buffer = data;
                QVERIFY(writer.give(buffer, bufferSize));
            }
        }
        QCOMPARE(sink.bytes().size() % bufferSize, 0U);
        QVERIFY(sink.bytes().size() <= count % 5 * bufferSize);
    }
}

QTEST_GUILESS_MAIN(WriteBehindTest)
#include "writebehindtest.moc"
