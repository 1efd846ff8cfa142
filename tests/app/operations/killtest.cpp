#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "codec/oneshot.h"
#include "support/killing.h"
#include "support/sampledata.h"

#include <QTest>

#include <fcntl.h>

using namespace holdall;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

/// What is wrong with a folder after a kill; empty if it holds nothing but whole files.
std::string faultIn(const TestFolder& folder, const codec::Bytes& data)
{
    for (const std::string& name : folder.names()) {
        const bool isFolder = name.ends_with('/');
        const bool isHidden = isHiddenName(fs::path(name).begin()->native());
        if (isHidden) {
            return "left over: " + name;
        }
        const codec::Bytes content = isFolder ? data : folder.read(name);
        const bool isWhole = name.ends_with(".gz") ? codec::decompress(content) == data : content == data;
        if (!isWhole) {
            return "not whole: " + name;
        }
    }
    return {};
}

/// Folders that have their names hold all of their files.
bool areFoldersWhole(const TestFolder& folder)
{
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path())) {
        if (entry.path().filename().native().starts_with("d (gz)")
            && !(fs::exists(entry.path() / "a.gz") && fs::exists(entry.path() / "e/b.gz"))) {
            return false;
        }
    }
    return true;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedJobsLeaveWholeFilesOnly();
};

void KillTest::killedJobsLeaveWholeFilesOnly()
{
    static constexpr int kills = 60;
    const codec::Bytes data = test::text(300'000);
    test::Killer killer(QStringLiteral(KILLED_JOB), std::chrono::microseconds(250'000));
    for (int i = 0; i < kills; ++i) {
        const TestFolder folder;
        fs::create_directories(folder / "d/e");
        for (const char* name : {"a", "d/a", "d/e/b"}) {
            folder.write(name, data);
        }
        QVERIFY(killer.killIn(folder.path()));
        QVERIFY(areFoldersWhole(folder));
        removeStale(openAt(workingFolder(), folder.path().native(), O_RDONLY | O_DIRECTORY).value());
        QCOMPARE(faultIn(folder, data), std::string());
    }
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
