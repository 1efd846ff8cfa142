#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/operations/archivetree.h"
#include "support/killing.h"

#include <QTest>

#include <random>
#include <string>

#include <fcntl.h>

using namespace holdall;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

void removeStaleIn(const fs::path& folder)
{
    removeStale(openAt(workingFolder(), folder.native(), O_RDONLY | O_DIRECTORY).value());
}

bool isIntact(const fs::path& archive)
{
    const Outcome outcome = test::runJob(VerifyRequest{.source = archive});
    return outcome.summary.verdict && outcome.summary.verdict->status == Verdict::Status::Intact;
}

/// What is wrong with `folder` below `root` after a kill; empty if all that it holds is whole.
std::string faultIn(const TestFolder& root, const fs::path& folder)
{
    for (const fs::directory_entry& entry : fs::directory_iterator(root / folder)) {
        const std::string name = entry.path().filename();
        if (isHiddenName(name)) {
            return "left over: " + name;
        }
        if (name == "out") {
            continue;
        }
        const bool isWhole =
            entry.is_directory() ? test::isArchiveTree(root, folder / name) : isIntact(entry.path());
        if (!isWhole) {
            return "not whole: " + name;
        }
    }
    return {};
}

} // namespace

class ArchiveKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedArchiveJobsLeaveWholeThingsOnly();
};

/// The sources among them. What is half done is hidden, and the next job there would remove it.
void ArchiveKillTest::killedArchiveJobsLeaveWholeThingsOnly()
{
    static constexpr int kills = 40;
    test::Killer killer(QStringLiteral(KILLED_JOB), std::chrono::microseconds(600'000));
    for (int i = 0; i < kills; ++i) {
        const TestFolder folder;
        test::fillArchiveTree(folder / "d");
        fs::create_directory(folder / "out");
        QVERIFY(killer.killIn(folder.path()));
        removeStaleIn(folder.path());
        removeStaleIn(folder / "out");
        QVERIFY(fs::exists(folder / "d"));
        QCOMPARE(faultIn(folder, ""), std::string());
        QCOMPARE(faultIn(folder, "out"), std::string());
    }
}

QTEST_GUILESS_MAIN(ArchiveKillTest)
#include "archivekilltest.moc"
