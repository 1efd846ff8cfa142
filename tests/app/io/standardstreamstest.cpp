#include "app/io/standardinput.h"
#include "app/io/standardoutput.h"

#include "app/io/filedescriptor.h"
#include "support/sampledata.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <latch>
#include <thread>

#include <unistd.h>

using namespace holdall;

namespace {

struct Pipe {
    Pipe()
    {
        std::array<int, 2> ends = {-1, -1};
        if (::pipe(ends.data()) == 0) {
            out = FileDescriptor(ends[0]);
            in = FileDescriptor(ends[1]);
        }
    }

    FileDescriptor out; ///< to read from
    FileDescriptor in; ///< to write to
};

} // namespace

class StandardStreamsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesPassThroughAPipe();
    void waitingReadIsReleasedByAStop();
    void waitingWriteIsReleasedByAStop();
    void stopBeforehandIsSeen();
    void closedPipeIsAnError();
};

void StandardStreamsTest::bytesPassThroughAPipe()
{
    Pipe pipe;
    const codec::Bytes data = test::noise(1'000'000);
    std::jthread writer([&] {
        StandardOutput output({}, pipe.in.get());
        QVERIFY(output.write(data));
        pipe.in = FileDescriptor();
    });
    StandardInput input({}, pipe.out.get());
    codec::Bytes read;
    codec::Bytes buffer(70'000);
    for (;;) {
        const auto count = input.read(buffer);
        QVERIFY(count);
        if (*count == 0) {
            break;
        }
        read.insert(read.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(*count));
    }
    QCOMPARE(read, data);
}

void StandardStreamsTest::waitingReadIsReleasedByAStop()
{
    const Pipe pipe;
    std::stop_source stop;
    std::latch started(1);
    std::jthread stopper([&] {
        started.wait();
        stop.request_stop();
    });
    StandardInput input(stop.get_token(), pipe.out.get());
    codec::Bytes buffer(10);
    started.count_down();
    const auto count = input.read(buffer);
    QVERIFY(!count);
    QCOMPARE(count.error().nativeCode, ECANCELED);
}

void StandardStreamsTest::waitingWriteIsReleasedByAStop()
{
    const Pipe pipe;
    std::stop_source stop;
    std::latch started(1);
    std::jthread stopper([&] {
        started.wait();
        stop.request_stop();
    });
    StandardOutput output(stop.get_token(), pipe.in.get());
    started.count_down();
    const auto written = output.write(test::zeros(10'000'000));
    QVERIFY(!written);
    QCOMPARE(written.error().nativeCode, ECANCELED);
}

void StandardStreamsTest::stopBeforehandIsSeen()
{
    const Pipe pipe;
    std::stop_source stop;
    stop.request_stop();
    StandardInput input(stop.get_token(), pipe.out.get());
    codec::Bytes buffer(10);
    QVERIFY(!input.read(buffer));
}

void StandardStreamsTest::closedPipeIsAnError()
{
    Pipe pipe;
    pipe.out = FileDescriptor();
    StandardOutput output({}, pipe.in.get());
    const auto written = output.write(test::bytesOf("text"));
    QVERIFY(!written);
    QCOMPARE(written.error().nativeCode, EPIPE);
}

QTEST_GUILESS_MAIN(StandardStreamsTest)
#include "standardstreamstest.moc"
