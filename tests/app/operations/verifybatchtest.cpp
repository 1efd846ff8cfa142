#include "app/jobs/operations/verifybatch.h"

#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <new>
#include <semaphore>
#include <utility>
#include <vector>

using namespace holdall;
using test::TestFolder;
using Status = Verdict::Status;

namespace {

constexpr unsigned threads = 3;

codec::Bytes compressed(codec::ByteView data, codec::Format format = codec::Format::Xz)
{
    return codec::compress(data, codec::EncoderOptions::make(test::quickSettings(format)).value()).value();
}

using Targets = std::vector<VerifyTarget>;

/// A batch of what was found before.
VerifyBatch batchOf(Targets targets)
{
    return {
        .search = [targets = std::move(targets)](const std::stop_token& /*stop*/, const TakeTarget& take) {
            std::ranges::for_each(targets, take);
        }};
}

/// A batch run as a job, and what came of it.
struct BatchRun {
    explicit BatchRun(
        const VerifyBatch& batch, std::stop_source stop = {}, std::size_t stopAfter = 0,
        const std::function<void()>& firstVerdict = [] { })
    {
        codec::PauseGate gate;
        JobContext context(
            stop.get_token(), gate, progress, [](const Question&) { return std::nullopt; },
            Allowance{.threads = threads});
        outcome = verifyBatch(
            batch,
            [&](std::size_t target, const Verdict& verdict) {
                verdicts.insert_or_assign(target, verdict);
                if (verdicts.size() == 1) {
                    firstVerdict();
                }
                if (verdicts.size() == stopAfter) {
                    stop.request_stop();
                }
            },
            context);
    }

    Progress progress;
    std::map<std::size_t, Verdict> verdicts;
    Outcome outcome;
};

} // namespace

class VerifyBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTargetGetsItsVerdict();
    void filesAreVerifiedWhileOthersAreSought();
    void progressEndsAtItsTotal();
    void hashesAreOfTheFiles();
    void aStopKeepsTheVerdictsThereAre();
    void aStopEndsTheSearch();
    void aSearchThatFailsKeepsNobodyWaiting();
    void nothingToDoIsDone();
};

void VerifyBatchTest::everyTargetGetsItsVerdict()
{
    const TestFolder folder;
    Targets targets;
    for (int i = 0; i < 300; ++i) {
        codec::Bytes file = compressed(test::text(static_cast<std::size_t>(i) * 20));
        if (i % 7 == 0) {
            file.at(file.size() / 2) ^= std::byte(1);
        }
        const auto path = folder.write(std::to_string(i) + ".xz", file);
        targets.push_back({.path = path, .size = file.size()});
    }
    const codec::Bytes large = compressed(test::noise(9'000'000), codec::Format::Gzip);
    for (int i = 0; i < 3; ++i) {
        targets.push_back({.path = folder.write("large" + std::to_string(i), large), .size = large.size()});
    }
    targets.push_back({.path = folder / "missing"});
    const Error problem{.kind = ErrorKind::PermissionDenied, .path = folder / "closed"};
    targets.push_back({.path = folder / "closed", .problem = problem});

    const BatchRun run(batchOf(targets));
    QCOMPARE(run.outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(run.outcome.summary.files, targets.size());
    QCOMPARE(run.verdicts.size(), targets.size());
    for (const auto& [index, verdict] : run.verdicts) {
        QCOMPARE(verdict.path, targets.at(index).path);
        const bool isDamaged = index < 300 && index % 7 == 0;
        const bool isUnreadable = index >= 303;
        QCOMPARE(verdict.status,
                 isUnreadable    ? Status::Unreadable
                     : isDamaged ? Status::Damaged
                                 : Status::Intact);
    }
    QCOMPARE(run.verdicts.at(304).error->kind, ErrorKind::PermissionDenied);
}

/// The search ends only when there is a verdict on what it found.
void VerifyBatchTest::filesAreVerifiedWhileOthersAreSought()
{
    const TestFolder folder;
    const auto path = folder.write("a.xz", compressed(test::text(1'000)));
    std::binary_semaphore isVerified(0);
    const VerifyBatch batch{.search = [&](const std::stop_token& /*stop*/, const TakeTarget& take) {
        take({.path = path});
        take({.path = path});
        QVERIFY(isVerified.try_acquire_for(std::chrono::seconds(60)));
    }};
    const BatchRun run(batch, {}, 0, [&] { isVerified.release(); });
    QCOMPARE(run.outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(run.verdicts.size(), std::size_t(2));
}

void VerifyBatchTest::progressEndsAtItsTotal()
{
    const TestFolder folder;
    Targets targets;
    std::uint64_t total = 0;
    for (int i = 0; i < 20; ++i) {
        codec::Bytes file = compressed(test::text(1'000));
        file.resize(i % 2 == 0 ? file.size() : file.size() / 2);
        total += file.size();
        targets.push_back({.path = folder.write(std::to_string(i), file), .size = file.size()});
    }
    const BatchRun run(batchOf(targets));
    QCOMPARE(run.progress.total, total);
    QCOMPARE(run.progress.done, total);
    QCOMPARE(run.progress.filesDone, 20U);
    QCOMPARE(run.progress.filesTotal, 20U);
}

void VerifyBatchTest::hashesAreOfTheFiles()
{
    const TestFolder folder;
    const VerifyRequest alone{.source = folder.write("a.xz", compressed(test::text(5'000))), .sha256 = true};
    const std::string hash = test::runJob(alone).summary.verdict->sha256;
    QCOMPARE(hash.size(), 64U);
    VerifyBatch batch = batchOf({{.path = folder / "a.xz"}});
    batch.sha256 = true;
    const BatchRun run(batch);
    QCOMPARE(run.verdicts.at(0).sha256, hash);
}

void VerifyBatchTest::aStopKeepsTheVerdictsThereAre()
{
    const TestFolder folder;
    const codec::Bytes file = compressed(test::text(1'000));
    Targets targets;
    for (int i = 0; i < 200; ++i) {
        targets.push_back({.path = folder.write(std::to_string(i), file), .size = file.size()});
    }
    const BatchRun run(batchOf(targets), std::stop_source(), 50);
    QCOMPARE(run.outcome.kind, Outcome::Kind::Cancelled);
    QVERIFY(run.verdicts.size() >= 50 && run.verdicts.size() < 50 + threads);
    QCOMPARE(run.outcome.summary.files, run.verdicts.size());
    QVERIFY(std::ranges::all_of(run.verdicts,
                                [](const auto& each) { return each.second.status == Status::Intact; }));
}

void VerifyBatchTest::aStopEndsTheSearch()
{
    std::stop_source stop;
    const VerifyBatch batch{.search = [&](const std::stop_token& token, const TakeTarget& /*take*/) {
        stop.request_stop();
        QVERIFY(token.stop_requested());
    }};
    QCOMPARE(BatchRun(batch, stop).outcome.kind, Outcome::Kind::Cancelled);
}

void VerifyBatchTest::aSearchThatFailsKeepsNobodyWaiting()
{
    const VerifyBatch batch{.search = [](const std::stop_token& /*stop*/, const TakeTarget& take) {
        take({.path = "/nowhere"});
        take({.path = "/nowhere"});
        throw std::bad_alloc();
    }};
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, BatchRun{batch});
}

void VerifyBatchTest::nothingToDoIsDone()
{
    const BatchRun run(batchOf({}));
    QCOMPARE(run.outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(run.verdicts.empty());
}

QTEST_GUILESS_MAIN(VerifyBatchTest)
#include "verifybatchtest.moc"
