#include "archives.h"
#include "support/sampledata.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <functional>
#include <stop_token>
#include <thread>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

bool isStopError(const auto& result)
{
    return !result && result.error().kind == ErrorKind::System && result.error().systemCode == ECANCELED;
}

/// Asks for a stop, or does what else is due, when it is written to for the second time: once for the
/// signature, once for data that was compressed.
class ActingSink : public codec::MemorySink {
public:
    explicit ActingSink(std::function<void()> act) : m_act(std::move(act)) { }

    codec::Result<void> write(codec::ByteView bytes) override
    {
        if (++m_writes == 2) {
            m_act();
        }
        return MemorySink::write(bytes);
    }

    int writes() const { return m_writes; }

private:
    std::function<void()> m_act;
    int m_writes = 0;
};

} // namespace

class SevenZipStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopBeforeTheStartIsHeeded();
    void aStopInTheMiddleIsHeeded_data();
    void aStopInTheMiddleIsHeeded();
    void aStopEndsWaitingForABlock_data();
    void aStopEndsWaitingForABlock();
    void aClosedGateHoldsWritingUntilItOpens();
    void aWriterGoesWhileItsThreadsArePaused();
};

void SevenZipStopTest::aStopBeforeTheStartIsHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    codec::MemorySink sink;
    QVERIFY(isStopError(makeArchive(sink, {file("a", text(100))}, {}, {.stop = stop.get_token()})));
    QVERIFY(sink.bytes().empty());
}

void SevenZipStopTest::aStopInTheMiddleIsHeeded_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {0U, 1U, 3U}) {
        QTest::addRow("%u", threads) << threads;
    }
}

void SevenZipStopTest::aStopInTheMiddleIsHeeded()
{
    QFETCH(const unsigned, threads);
    std::stop_source stop;
    ActingSink sink([&] { stop.request_stop(); });
    const Result<void> made =
        makeArchive(sink, {file("a", text(8 * mebibyte))}, {.threads = threads}, {.stop = stop.get_token()});
    QVERIFY(isStopError(made));
    QCOMPARE(sink.writes(), 2);
}

void SevenZipStopTest::aStopEndsWaitingForABlock_data()
{
    aStopInTheMiddleIsHeeded_data();
}

/// The block would take many seconds, and the archive be whole after them.
void SevenZipStopTest::aStopEndsWaitingForABlock()
{
    QFETCH(const unsigned, threads);
    std::stop_source stop;
    codec::MemorySink sink;
    const auto writer = SevenZipWriter::create(sink, options({.level = 6, .extreme = true}), {},
                                               {.stop = stop.get_token(), .threads = threads});
    QVERIFY((*writer)->begin(file("a", {}).entry));
    QVERIFY((*writer)->end());
    Entry large{.kind = Entry::Kind::File, .name = "b", .size = 20 * mebibyte};
    QVERIFY((*writer)->begin(large));
    const codec::Bytes data = text(4 * mebibyte);
    for (std::uint64_t written = 0; written < large.size; written += data.size()) {
        QVERIFY((*writer)->write(data));
    }
    QVERIFY((*writer)->end());
    Result<void> finished;
    std::thread waiting([&] { finished = (*writer)->finish(); });
    stop.request_stop();
    waiting.join();
    QVERIFY(isStopError(finished));
    QVERIFY(isStopError((*writer)->finish()));
}

void SevenZipStopTest::aClosedGateHoldsWritingUntilItOpens()
{
    codec::PauseGate gate;
    codec::MemorySink sink;
    const auto writer =
        SevenZipWriter::create(sink, options({.level = 0}), {}, {.stop = {}, .gate = &gate, .threads = 2});
    const codec::Bytes data = text(3 * mebibyte);
    QVERIFY((*writer)->begin(file("a", data).entry));
    gate.close();
    std::atomic<bool> hasStarted = false;
    std::atomic<bool> isOpen = false;
    bool wasOpen = false;
    std::thread writing([&] {
        hasStarted = true;
        const bool isWritten = (*writer)->write(data).has_value();
        wasOpen = isWritten && isOpen;
    });
    // Long enough for data that nothing holds to be written.
    for (int turn = 0; turn < 20'000 || !hasStarted; ++turn) {
        std::this_thread::yield();
    }
    isOpen = true;
    gate.open();
    writing.join();
    QVERIFY(wasOpen);
    QVERIFY((*writer)->end());
    QVERIFY((*writer)->finish());
}

void SevenZipStopTest::aWriterGoesWhileItsThreadsArePaused()
{
    codec::PauseGate gate;
    codec::MemorySink sink;
    auto writer =
        SevenZipWriter::create(sink, options({.level = 6}), {}, {.stop = {}, .gate = &gate, .threads = 2});
    QVERIFY(put(**writer, file("a", text(30 * mebibyte))));
    gate.close();
    writer->reset();
    QVERIFY(gate.isClosed());
}

QTEST_APPLESS_MAIN(SevenZipStopTest)
#include "sevenzipstoptest.moc"
