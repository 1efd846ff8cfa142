#include "support/patience.h"
#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QTest>

#include <csignal>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

class InterruptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalLeavesNothing_data();
    void signalLeavesNothing();
    void waitingForInputIsInterrupted();
    void ignoredSignalsStayIgnored();
};

namespace {

/// Once the program took all of this, far more than a pipe holds, its job runs.
bool feed(QProcess& process, const QByteArray& bytes)
{
    process.write(bytes);
    while (process.bytesToWrite() > 0) {
        if (!process.waitForBytesWritten(patience)) {
            return false;
        }
    }
    return true;
}

} // namespace

void InterruptionTest::signalLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void InterruptionTest::signalLeavesNothing()
{
    QFETCH(const int, signal);
    const TerminalProgram program;
    QProcess process;
    program.start(process, {u"compress"_s, u"-p0"_s, u"-"_s, u"-o"_s, u"x.xz"_s});
    QVERIFY(feed(process, toQt(noise(4'000'000))));
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(program.files(), QStringList());
}

/// With one thread, the blocks of 1 MiB that come in whole come out without any that follow.
void InterruptionTest::waitingForInputIsInterrupted()
{
    const TerminalProgram program;
    QProcess process;
    program.start(process, {u"compress"_s, u"-p0"_s, u"--threads"_s, u"1"_s, u"-"_s});
    QVERIFY(feed(process, toQt(noise(4'000'000))));
    while (process.bytesAvailable() < 3'000'000) {
        QVERIFY(process.waitForReadyRead(patience));
    }
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 130);
}

/// As below nohup(1) and for background jobs of scripts.
void InterruptionTest::ignoredSignalsStayIgnored()
{
    const TerminalProgram program;
    program.write(u"f"_s, toQt(noise(1'000'000)));
    const QString script = u"trap '' INT; mkfifo p; \"$CLI\" compress -p0 - -o x.xz < p & child=$!;"
                           "exec 3> p; cat f f f >&3; kill -INT $child; cat f >&3; exec 3>&-; wait $child"_s;
    QCOMPARE(program.shell(script).status, 0);
    QVERIFY(program.files().contains(u"x.xz"_s));
}

QTEST_GUILESS_MAIN(InterruptionTest)
#include "interruptiontest.moc"
