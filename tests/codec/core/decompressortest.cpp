#include "codec/decompressor.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::ErrorKind;

namespace {

/// Doubles each byte. '.' ends the stream, 'E' is an error, 'M' needs 100 bytes of memory.
class DoublingDecompressor final : public codec::Decompressor {
public:
    codec::Check check() const override { return codec::Check::None; }

    codec::Result<void> setMemoryLimit(std::uint64_t bytes) override
    {
        m_limit = bytes;
        return {};
    }

protected:
    Coded code(codec::ByteView in, codec::MutableBytes out) override
    {
        Coded coded;
        codec::Step& step = coded.step;
        while (step.produced < out.size()) {
            if (m_second) {
                out[step.produced++] = *m_second;
                m_second.reset();
                continue;
            }
            if (step.consumed == in.size()) {
                break;
            }
            const std::byte next = in[step.consumed];
            if (next == std::byte{'E'}) {
                coded.error = codec::Error{.kind = ErrorKind::Corrupt, .nativeCode = 7};
                break;
            }
            if (next == std::byte{'M'} && m_limit < 100) {
                coded.error = codec::Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = 100};
                break;
            }
            ++step.consumed;
            if (next == std::byte{'.'}) {
                step.done = true;
                break;
            }
            out[step.produced++] = next;
            m_second = next;
        }
        return coded;
    }

private:
    std::optional<std::byte> m_second;
    std::uint64_t m_limit = 0;
};

bool equals(codec::ByteView bytes, std::string_view text)
{
    return Bytes(bytes.begin(), bytes.end()) == test::bytesOf(text);
}

} // namespace

class DecompressorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataComesAsItIsReady();
    void outputOfAnySizeIsReturned();
    void maxLengthKeepsInputForLater();
    void maxLengthZeroGivesNothing();
    void whatFollowsTheStreamIsUnused();
    void unusedDataIsEmptyBeforeTheEnd();
    void callsAfterTheEndAreReported();
    void errorComesAfterTheOutputBeforeIt();
    void errorHasTheOffsetOfTheInput();
    void errorsAreFinal();
    void raisedMemoryLimitGoesOnWhereItStopped();
    void raisedMemoryLimitKeepsMaxLength();
    void totalsAreCounted();
};

void DecompressorTest::dataComesAsItIsReady()
{
    DoublingDecompressor decompressor;
    QVERIFY(decompressor.needsInput());
    QVERIFY(equals(*decompressor.decompress(test::bytesOf("ab")), "aabb"));
    QVERIFY(decompressor.needsInput());
    QVERIFY(decompressor.decompress({})->empty());
    QVERIFY(equals(*decompressor.decompress(test::bytesOf("c.")), "cc"));
    QVERIFY(decompressor.eof());
    QVERIFY(!decompressor.needsInput());
}

void DecompressorTest::outputOfAnySizeIsReturned()
{
    for (const std::size_t size : {16'383U, 16'384U, 16'385U, 500'001U}) {
        DoublingDecompressor decompressor;
        const auto result = decompressor.decompress(Bytes(size, std::byte{'x'}));
        QVERIFY(*result == Bytes(2 * size, std::byte{'x'}));
        QVERIFY(decompressor.decompress(test::bytesOf("."))->empty());
        QVERIFY(decompressor.eof());
    }
}

void DecompressorTest::maxLengthKeepsInputForLater()
{
    DoublingDecompressor decompressor;
    QVERIFY(equals(*decompressor.decompress(test::bytesOf("abcd.rest"), 3), "aab"));
    QVERIFY(!decompressor.needsInput());
    QVERIFY(equals(decompressor.unconsumedTail(), "cd.rest"));
    QVERIFY(equals(*decompressor.decompress({}, 1), "b"));
    QVERIFY(equals(*decompressor.decompress(test::bytesOf("!"), 100), "ccdd"));
    QVERIFY(decompressor.eof());
    QVERIFY(equals(decompressor.unusedData(), "rest!"));
    QVERIFY(decompressor.unconsumedTail().empty());
}

void DecompressorTest::maxLengthZeroGivesNothing()
{
    DoublingDecompressor decompressor;
    QVERIFY(decompressor.decompress(test::bytesOf("ab."), 0)->empty());
    QVERIFY(!decompressor.needsInput());
    QVERIFY(equals(*decompressor.decompress({}), "aabb"));
    QVERIFY(decompressor.eof());
}

void DecompressorTest::whatFollowsTheStreamIsUnused()
{
    DoublingDecompressor decompressor;
    QVERIFY(equals(*decompressor.decompress(test::bytesOf("a.b")), "aa"));
    QVERIFY(equals(decompressor.unusedData(), "b"));
}

void DecompressorTest::unusedDataIsEmptyBeforeTheEnd()
{
    DoublingDecompressor decompressor;
    QVERIFY(decompressor.decompress(test::bytesOf("abc"), 1));
    QVERIFY(decompressor.unusedData().empty());
    QVERIFY(!decompressor.eof());
}

void DecompressorTest::callsAfterTheEndAreReported()
{
    DoublingDecompressor decompressor;
    QVERIFY(decompressor.decompress(test::bytesOf(".rest")));
    QCOMPARE(decompressor.decompress({}).error().kind, ErrorKind::EndOfStream);
    QCOMPARE(decompressor.decompress(test::bytesOf("x")).error().kind, ErrorKind::EndOfStream);
    QVERIFY(decompressor.eof());
    QVERIFY(equals(decompressor.unusedData(), "rest"));
}

void DecompressorTest::errorComesAfterTheOutputBeforeIt()
{
    DoublingDecompressor decompressor;
    Bytes room(100);
    const auto first = decompressor.step(test::bytesOf("abEc."), room);
    QVERIFY(first);
    QCOMPARE(first->consumed, 2U);
    QCOMPARE(first->produced, 4U);
    const auto second = decompressor.step(test::bytesOf("Ec."), room);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Corrupt);
    QVERIFY(!decompressor.eof());
}

void DecompressorTest::errorHasTheOffsetOfTheInput()
{
    DoublingDecompressor decompressor;
    QVERIFY(decompressor.decompress(test::bytesOf("abc")));
    const auto failed = decompressor.decompress(test::bytesOf("deE"));
    QVERIFY(!failed);
    QCOMPARE(failed.error().offset, std::optional<std::uint64_t>(5));
    QCOMPARE(failed.error().nativeCode, 7);
}

void DecompressorTest::errorsAreFinal()
{
    DoublingDecompressor decompressor;
    QVERIFY(!decompressor.decompress(test::bytesOf("E")));
    QVERIFY(!decompressor.needsInput());
    QCOMPARE(decompressor.decompress(test::bytesOf("a.")).error().kind, ErrorKind::Corrupt);
    QCOMPARE(decompressor.decompress({}).error().offset, std::optional<std::uint64_t>(0));
    Bytes room(4);
    QCOMPARE(decompressor.step({}, room).error().kind, ErrorKind::Corrupt);
}

void DecompressorTest::raisedMemoryLimitGoesOnWhereItStopped()
{
    DoublingDecompressor decompressor;
    const auto stopped = decompressor.decompress(test::bytesOf("abMc."));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::MemoryLimit);
    QCOMPARE(stopped.error().bytesNeeded, 100U);
    QCOMPARE(decompressor.decompress({}).error().kind, ErrorKind::MemoryLimit);
    QVERIFY(decompressor.setMemoryLimit(100));
    QVERIFY(equals(*decompressor.decompress({}), "aabbMMcc"));
    QVERIFY(decompressor.eof());
}

void DecompressorTest::raisedMemoryLimitKeepsMaxLength()
{
    DoublingDecompressor decompressor;
    QVERIFY(!decompressor.decompress(test::bytesOf("abMc."), 5));
    QVERIFY(decompressor.setMemoryLimit(100));
    QVERIFY(equals(*decompressor.decompress({}, 3), "aab"));
    QVERIFY(!decompressor.needsInput());
    QVERIFY(equals(*decompressor.decompress({}, 3), "bMM"));
    QVERIFY(equals(*decompressor.decompress({}, 3), "cc"));
    QVERIFY(decompressor.eof());
}

void DecompressorTest::totalsAreCounted()
{
    DoublingDecompressor decompressor;
    QVERIFY(decompressor.decompress(test::bytesOf("abc.rest"), 5));
    QCOMPARE(decompressor.totalOut(), 5U);
    QVERIFY(decompressor.decompress({}));
    QCOMPARE(decompressor.totalIn(), 4U);
    QCOMPARE(decompressor.totalOut(), 6U);
}

QTEST_GUILESS_MAIN(DecompressorTest)
#include "decompressortest.moc"
