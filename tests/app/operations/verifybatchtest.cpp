#include "app/jobs/operations/verifybatch.h"

#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace holdall;
using test::TestFolder;
using Status = Verdict::Status;

namespace {

constexpr unsigned threads = 3;

codec::Bytes compressed(codec::ByteView data, codec::Format format = codec::Format::Xz)
{
    return codec::compress(data, codec::EncoderOptions::make(test::quickSettings(format)).value()).value();
}

/// A batch run as a job, and what came of it.
struct BatchRun {
    explicit BatchRun(const VerifyBatch& batch, std::stop_source stop = {}, std::size_t stopAfter = 0)
    {
        codec::PauseGate gate;
        JobContext context(
            stop.get_token(), gate, progress, [](const Question&) { return std::nullopt; },
            Allowance{.threads = threads});
        outcome = verifyBatch(
            batch,
            [&](std::size_t target, const Verdict& verdict) {
                verdicts.insert_or_assign(target, verdict);
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
    void progressEndsAtItsTotal();
    void hashesAreOfTheFiles();
    void aStopKeepsTheVerdictsThereAre();
    void nothingToDoIsDone();
};

void VerifyBatchTest::everyTargetGetsItsVerdict()
{
    const TestFolder folder;
    VerifyBatch batch;
    for (int i = 0; i < 300; ++i) {
        codec::Bytes file = compressed(test::text(static_cast<std::size_t>(i) * 20));
        if (i % 7 == 0) {
            file.at(file.size() / 2) ^= std::byte(1);
        }
        const auto path = folder.write(std::to_string(i) + ".xz", file);
        batch.targets.push_back({.path = path, .size = file.size()});
    }
    const codec::Bytes large = compressed(test::noise(9'000'000), codec::Format::Gzip);
    for (int i = 0; i < 3; ++i) {
        batch.targets.push_back(
            {.path = folder.write("large" + std::to_string(i), large), .size = large.size()});
    }
    batch.targets.push_back({.path = folder / "missing"});
    const Error problem{.kind = ErrorKind::PermissionDenied, .path = folder / "closed"};
    batch.targets.push_back({.path = folder / "closed", .problem = problem});

    const BatchRun run(batch);
    QCOMPARE(run.outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(run.outcome.summary.files, batch.targets.size());
    QCOMPARE(run.verdicts.size(), batch.targets.size());
    for (const auto& [index, verdict] : run.verdicts) {
        QCOMPARE(verdict.path, batch.targets.at(index).path);
        const bool isDamaged = index < 300 && index % 7 == 0;
        const bool isUnreadable = index >= 303;
        QCOMPARE(verdict.status,
                 isUnreadable    ? Status::Unreadable
                     : isDamaged ? Status::Damaged
                                 : Status::Intact);
    }
    QCOMPARE(run.verdicts.at(304).error->kind, ErrorKind::PermissionDenied);
}

void VerifyBatchTest::progressEndsAtItsTotal()
{
    const TestFolder folder;
    VerifyBatch batch;
    std::uint64_t total = 0;
    for (int i = 0; i < 20; ++i) {
        codec::Bytes file = compressed(test::text(1'000));
        file.resize(i % 2 == 0 ? file.size() : file.size() / 2);
        total += file.size();
        batch.targets.push_back({.path = folder.write(std::to_string(i), file), .size = file.size()});
    }
    const BatchRun run(batch);
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
    const BatchRun run({.targets = {{.path = folder / "a.xz"}}, .sha256 = true});
    QCOMPARE(run.verdicts.at(0).sha256, hash);
}

void VerifyBatchTest::aStopKeepsTheVerdictsThereAre()
{
    const TestFolder folder;
    const codec::Bytes file = compressed(test::text(1'000));
    VerifyBatch batch;
    for (int i = 0; i < 200; ++i) {
        batch.targets.push_back({.path = folder.write(std::to_string(i), file), .size = file.size()});
    }
    const BatchRun run(batch, std::stop_source(), 50);
    QCOMPARE(run.outcome.kind, Outcome::Kind::Cancelled);
    QVERIFY(run.verdicts.size() >= 50 && run.verdicts.size() < 50 + threads);
    QCOMPARE(run.outcome.summary.files, run.verdicts.size());
    QVERIFY(std::ranges::all_of(run.verdicts,
                                [](const auto& each) { return each.second.status == Status::Intact; }));
}

void VerifyBatchTest::nothingToDoIsDone()
{
    const BatchRun run({});
    QCOMPARE(run.outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(run.verdicts.empty());
}

QTEST_GUILESS_MAIN(VerifyBatchTest)
#include "verifybatchtest.moc"
