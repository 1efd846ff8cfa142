#include "app/jobs/runner.h"
#include "support/patience.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <new>
#include <stdexcept>
#include <thread>

using namespace holdall;

namespace {

const Question conflict = {.kind = Question::Kind::Conflict, .path = "there", .needed = 0};

/// Runs `operation` in this thread and returns how it ended.
std::optional<Outcome> outcomeOf(Operation operation)
{
    Runner runner(std::move(operation), "source", [] { });
    runner.run();
    return runner.takeOutcome();
}

Outcome outcomeOfAnswer(const std::optional<Answer>& answer)
{
    const bool isSkip = answer == Answer::Skip;
    return {.kind = isSkip ? Outcome::Kind::Succeeded : Outcome::Kind::Cancelled};
}

} // namespace

class RunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomeIsHandedOverOnce();
    void refusalIsAFailure();
    void lackOfMemoryIsTheSystemsError();
    void exceptionIsAnInternalError();
    void thrownValueIsAnInternalError();
    void questionIsAnswered();
    void questionIsReleasedByStop();
    void questionAfterStopIsNotAsked();
    void closedGateIsOpenedByStop();
    void progressIsSeenFromOutside();
};

void RunnerTest::outcomeIsHandedOverOnce()
{
    int notified = 0;
    Runner runner([](JobContext&) { return Outcome{.kind = Outcome::Kind::Succeeded}; }, {},
                  [&notified] { ++notified; });
    QVERIFY(!runner.takeOutcome());
    runner.run();
    QCOMPARE(notified, 1);
    QCOMPARE(runner.takeOutcome().value().kind, Outcome::Kind::Succeeded);
    QVERIFY(!runner.takeOutcome());
}

void RunnerTest::refusalIsAFailure()
{
    int notified = 0;
    Runner runner([](JobContext&) { return Outcome{.kind = Outcome::Kind::Succeeded}; }, "source",
                  [&notified] { ++notified; });
    runner.refuse({.kind = ErrorKind::System, .systemCode = EAGAIN});
    QCOMPARE(notified, 1);
    const auto outcome = runner.takeOutcome();
    QCOMPARE(outcome.value().kind, Outcome::Kind::Failed);
    QCOMPARE(outcome->error.value().systemCode, EAGAIN);
}

void RunnerTest::lackOfMemoryIsTheSystemsError()
{
    const auto outcome = outcomeOf([](JobContext&) -> Outcome { throw std::bad_alloc(); });
    QCOMPARE(outcome.value().kind, Outcome::Kind::Failed);
    QCOMPARE(outcome->error.value().kind, ErrorKind::System);
    QCOMPARE(outcome->error->systemCode, ENOMEM);
    QCOMPARE(outcome->error->path, std::filesystem::path("source"));
}

void RunnerTest::exceptionIsAnInternalError()
{
    QTest::ignoreMessage(QtCriticalMsg, "unexpected exception: out of luck");
    const auto outcome = outcomeOf([](JobContext&) -> Outcome { throw std::runtime_error("out of luck"); });
    QCOMPARE(outcome.value().kind, Outcome::Kind::Failed);
    QCOMPARE(outcome->error.value().kind, ErrorKind::Internal);
    QCOMPARE(outcome->error->path, std::filesystem::path("source"));
}

void RunnerTest::thrownValueIsAnInternalError()
{
    QTest::ignoreMessage(QtCriticalMsg, "unexpected exception of unknown type");
    // NOLINTNEXTLINE(*): what is thrown here is meant to be no exception.
    const auto outcome = outcomeOf([](JobContext&) -> Outcome { throw 1; });
    QCOMPARE(outcome.value().error.value().kind, ErrorKind::Internal);
}

void RunnerTest::questionIsAnswered()
{
    std::atomic<int> notified = 0;
    Runner runner([](JobContext& context) { return outcomeOfAnswer(context.ask(conflict)); }, {},
                  [&notified] { ++notified; });
    const std::jthread worker([&runner] { runner.run(); });
    QTRY_COMPARE_WITH_TIMEOUT(notified, 1, test::patience);
    QCOMPARE(runner.takeQuestion().value().path, conflict.path);
    QVERIFY(!runner.takeQuestion());
    runner.answer(Answer::Skip);
    QTRY_COMPARE_WITH_TIMEOUT(notified, 2, test::patience);
    QCOMPARE(runner.takeOutcome().value().kind, Outcome::Kind::Succeeded);
}

void RunnerTest::questionIsReleasedByStop()
{
    std::atomic<int> notified = 0;
    Runner runner([](JobContext& context) { return outcomeOfAnswer(context.ask(conflict)); }, {},
                  [&notified] { ++notified; });
    const std::jthread worker([&runner] { runner.run(); });
    QTRY_COMPARE_WITH_TIMEOUT(notified, 1, test::patience);
    runner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(notified, 2, test::patience);
    QCOMPARE(runner.takeOutcome().value().kind, Outcome::Kind::Cancelled);
}

void RunnerTest::questionAfterStopIsNotAsked()
{
    Runner runner([](JobContext& context) { return outcomeOfAnswer(context.ask(conflict)); }, {}, [] {});
    runner.stop();
    QVERIFY(runner.isStopped());
    runner.run();
    QVERIFY(!runner.takeQuestion());
    QCOMPARE(runner.takeOutcome().value().kind, Outcome::Kind::Cancelled);
}

void RunnerTest::closedGateIsOpenedByStop()
{
    std::atomic<bool> isDone = false;
    Runner runner(
        [](JobContext& context) {
            context.gate().wait(context.stopToken());
            return outcomeOfAnswer({});
        },
        {}, [&isDone] { isDone = true; });
    runner.gate().close();
    const std::jthread worker([&runner] { runner.run(); });
    runner.stop();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, test::patience);
}

void RunnerTest::progressIsSeenFromOutside()
{
    Runner runner(
        [](JobContext& context) {
            context.progress().done = 1;
            context.progress().total = 2;
            context.progress().bytesIn = 3;
            context.progress().bytesOut = 4;
            context.progress().phase = Phase::Verifying;
            return outcomeOfAnswer({});
        },
        {}, [] {});
    runner.run();
    const ProgressSample now = sample(runner.progress());
    QCOMPARE(now.done, std::uint64_t{1});
    QCOMPARE(now.total, std::uint64_t{2});
    QCOMPARE(now.bytesIn, std::uint64_t{3});
    QCOMPARE(now.bytesOut, std::uint64_t{4});
    QCOMPARE(now.phase, Phase::Verifying);
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runnertest.moc"
