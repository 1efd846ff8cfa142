#include "codec/compressor.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::Action;
using codec::Bytes;
using codec::ErrorKind;

namespace {

/// Copies, but holds the last bytes back, and writes '!' at the end. Fails at 'E'.
class HoldingCompressor final : public codec::Compressor {
public:
    static constexpr std::size_t held = 10;
    int calls = 0;

protected:
    bool supports(Action action) const override { return action != Action::FullFlush; }

    codec::Result<codec::Step> code(codec::ByteView in, codec::MutableBytes out, Action action) override
    {
        ++calls;
        if (std::ranges::find(in, std::byte{'E'}) != in.end()) {
            return codec::failure(ErrorKind::Internal, 42);
        }
        m_buffer.insert(m_buffer.end(), in.begin(), in.end());
        if (action == Action::Finish && !m_marked) {
            m_buffer.push_back(std::byte{'!'});
            m_marked = true;
        }
        const std::size_t keep = action == Action::Run ? std::min(held, m_buffer.size()) : 0;
        const std::size_t count = std::min(m_buffer.size() - keep, out.size());
        const auto end = m_buffer.begin() + static_cast<std::ptrdiff_t>(count);
        std::copy(m_buffer.begin(), end, out.begin());
        m_buffer.erase(m_buffer.begin(), end);
        return codec::Step{.consumed = in.size(), .produced = count, .done = m_buffer.size() == keep};
    }

private:
    Bytes m_buffer;
    bool m_marked = false;
};

} // namespace

class CompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heldDataComesWithFinish();
    void flushGivesWhatIsHeld();
    void outputOfAnySizeIsReturned();
    void unsupportedFlushLeavesTheStreamUsable();
    void runAndFinishAreNoFlushes();
    void errorsAreFinal();
    void everythingAfterFinishIsEndOfStream();
    void finishIsRepeatedUntilDone();
    void totalsCountBothInterfaces();
};

void CompressorTest::heldDataComesWithFinish()
{
    HoldingCompressor compressor;
    QVERIFY(compressor.compress(test::bytesOf("0123456789"))->empty());
    QVERIFY(*compressor.compress(test::bytesOf("abc")) == test::bytesOf("012"));
    QVERIFY(compressor.compress({})->empty());
    QVERIFY(*compressor.finish() == test::bytesOf("3456789abc!"));
}

void CompressorTest::flushGivesWhatIsHeld()
{
    HoldingCompressor compressor;
    QVERIFY(compressor.compress(test::bytesOf("abc"))->empty());
    QVERIFY(*compressor.flush(Action::SyncFlush) == test::bytesOf("abc"));
    QVERIFY(*compressor.finish() == test::bytesOf("!"));
}

void CompressorTest::outputOfAnySizeIsReturned()
{
    for (const std::size_t size : {32'767U, 32'768U, 32'769U, 65'536U, 1'000'003U}) {
        HoldingCompressor compressor;
        const Bytes data = test::text(size + HoldingCompressor::held);
        QVERIFY(*compressor.compress(data) == test::text(size));
        QCOMPARE(compressor.finish()->size(), HoldingCompressor::held + 1);
    }
}

void CompressorTest::unsupportedFlushLeavesTheStreamUsable()
{
    HoldingCompressor compressor;
    QVERIFY(compressor.compress(test::bytesOf("abc")));
    const auto flushed = compressor.flush(Action::FullFlush);
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().kind, ErrorKind::UnsupportedOption);
    QCOMPARE(flushed.error().option->value, "full");
    QVERIFY(*compressor.finish() == test::bytesOf("abc!"));
}

void CompressorTest::runAndFinishAreNoFlushes()
{
    HoldingCompressor compressor;
    for (const Action action : {Action::Run, Action::Finish}) {
        const auto flushed = compressor.flush(action);
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().kind, ErrorKind::InvalidOption);
    }
    QVERIFY(*compressor.finish() == test::bytesOf("!"));
}

void CompressorTest::errorsAreFinal()
{
    HoldingCompressor compressor;
    QCOMPARE(compressor.compress(test::bytesOf("E")).error().nativeCode, 42);
    const int calls = compressor.calls;
    QCOMPARE(compressor.compress(test::bytesOf("abc")).error().nativeCode, 42);
    QCOMPARE(compressor.flush(Action::SyncFlush).error().nativeCode, 42);
    QCOMPARE(compressor.finish().error().nativeCode, 42);
    QCOMPARE(compressor.calls, calls);
    QCOMPARE(compressor.totalIn(), 0U);
}

void CompressorTest::everythingAfterFinishIsEndOfStream()
{
    HoldingCompressor compressor;
    QVERIFY(compressor.finish());
    Bytes room(10);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(compressor.compress({}).error().kind, ErrorKind::EndOfStream);
        QCOMPARE(compressor.flush(Action::SyncFlush).error().kind, ErrorKind::EndOfStream);
        QCOMPARE(compressor.finish().error().kind, ErrorKind::EndOfStream);
        QCOMPARE(compressor.step({}, room, Action::Finish).error().kind, ErrorKind::EndOfStream);
    }
}

void CompressorTest::finishIsRepeatedUntilDone()
{
    HoldingCompressor compressor;
    Bytes room(2);
    QVERIFY(!compressor.step(test::bytesOf("abc"), room, Action::Finish)->done);
    const auto last = compressor.step({}, room, Action::Finish);
    QVERIFY(last->done);
    QVERIFY(room == test::bytesOf("c!"));
}

void CompressorTest::totalsCountBothInterfaces()
{
    HoldingCompressor compressor;
    QVERIFY(compressor.compress(test::text(50'000)));
    Bytes room(7);
    QVERIFY(compressor.step(test::bytesOf("abc"), room, Action::Run));
    QCOMPARE(compressor.totalIn(), 50'003U);
    QCOMPARE(compressor.totalOut(), 50'003U - HoldingCompressor::held);
    QVERIFY(compressor.finish());
    QCOMPARE(compressor.totalOut(), 50'004U);
}

QTEST_GUILESS_MAIN(CompressorTest)
#include "compressortest.moc"
