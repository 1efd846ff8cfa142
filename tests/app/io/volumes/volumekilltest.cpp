#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "app/io/volumes/killedsets.h"
#include "app/io/volumes/volumesets.h"
#include "support/failio/failio.h"
#include "support/killing.h"
#include "support/patience.h"
#include "support/sampledata.h"

#include <QProcess>
#include <QTest>

#include <fcntl.h>

using namespace holdall;
using test::readSet;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

bool isWhole(const fs::path& first)
{
    const auto data = readSet(first);
    return data && *data == test::setData(data->size());
}

/// What is wrong with the sets of a folder: a first volume of a set that is not whole, or volumes without a
/// first and without a folder that has the whole set.
std::string faultIn(const TestFolder& folder)
{
    bool hasFolder = false;
    bool hasOrphan = false;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path())) {
        const std::string name = entry.path().filename().native();
        if (isHiddenName(name)) {
            return "left over: " + name;
        }
        const auto volume = parseVolumeName(name);
        if (entry.is_directory()) {
            hasFolder = true;
            const bool hasNew = isWhole(entry.path() / "a.001");
            const bool hasOld = isWhole(folder / "a.001");
            if (!hasNew && !hasOld) {
                return "not whole: " + name;
            }
        } else if (!volume) {
            return "strange: " + name;
        } else if (volume->number == 1 && !isWhole(entry.path())) {
            return "not whole: " + name;
        } else {
            hasOrphan = hasOrphan || !fs::exists(folder / volumeName(volume->stem, 1));
        }
    }
    return hasOrphan && !hasFolder ? "a part of a set" : "";
}

} // namespace

class VolumeKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedProcessLeavesWholeSetsOnly();
    void killAtEveryStepLeavesOneOfTheSets_data();
    void killAtEveryStepLeavesOneOfTheSets();
    void placedVolumesWithoutTheFirstAreTakenBack_data();
    void placedVolumesWithoutTheFirstAreTakenBack();
};

void VolumeKillTest::killedProcessLeavesWholeSetsOnly()
{
    static constexpr int kills = 80;
    test::Killer killer(QStringLiteral(KILLED_VOLUMES), std::chrono::microseconds(100'000));
    for (int i = 0; i < kills; ++i) {
        const TestFolder folder;
        QVERIFY(killer.killIn(folder.path()));
        removeStale(openAt(workingFolder(), folder.path().native(), O_RDONLY | O_DIRECTORY).value());
        QCOMPARE(faultIn(folder), std::string());
    }
}

void VolumeKillTest::killAtEveryStepLeavesOneOfTheSets_data()
{
    QTest::addColumn<test::Call>("call");
    QTest::addColumn<Conflict>("conflict");
    for (const test::Call call :
         {test::Call::Link, test::Call::Rename, test::Call::Sync, test::Call::MakeFolder}) {
        for (const Conflict conflict : {Conflict::Fail, Conflict::Rename, Conflict::Overwrite}) {
            QTest::addRow("%s %d", test::nameOf(call).c_str(), int(conflict)) << call << conflict;
        }
    }
}

/// The last round is the one in which there was no such call.
void VolumeKillTest::killAtEveryStepLeavesOneOfTheSets()
{
    QFETCH(test::Call, call);
    QFETCH(Conflict, conflict);
    for (int index = 0;; ++index) {
        const TestFolder folder;
        if (conflict != Conflict::Fail) {
            QVERIFY(test::makeSet(folder / "a", test::setData(test::oldSetSize)));
        }
        QProcess process;
        process.start(QStringLiteral(KILLED_VOLUMES),
                      {QString::fromStdString(folder.path().native()), QString::number(int(call)),
                       QString::number(index), QString::number(int(conflict))});
        QVERIFY(process.waitForFinished(test::patience));
        removeStale(openAt(workingFolder(), folder.path().native(), O_RDONLY | O_DIRECTORY).value());
        QCOMPARE(faultIn(folder), std::string());
        if (conflict == Conflict::Rename) {
            QCOMPARE(readSet(folder / "a.001"), test::setData(test::oldSetSize));
        }
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 0);
            return;
        }
        const bool isLost = conflict == Conflict::Overwrite && folder.names().empty();
        QVERIFY(!isLost);
    }
}

void VolumeKillTest::placedVolumesWithoutTheFirstAreTakenBack_data()
{
    QTest::addColumn<test::Names>("staged");
    QTest::addColumn<test::Names>("placed");
    QTest::addColumn<bool>("stay");
    const test::Names all = {"a.001", "a.002", "a.003"};
    QTest::newRow("before the first is placed") << all << test::Names{"a.002", "a.003"} << false;
    QTest::newRow("when all are placed") << all << all << true;
    QTest::newRow("when the hidden folder is being removed") << test::Names{"a.002", "a.003"} << all << true;
}

void VolumeKillTest::placedVolumesWithoutTheFirstAreTakenBack()
{
    QFETCH(const test::Names, staged);
    QFETCH(const test::Names, placed);
    QFETCH(const bool, stay);
    const TestFolder folder;
    const std::string stale = hiddenName("extracted");
    fs::create_directory(folder / stale);
    for (const std::string& name : placed) {
        folder.write(name, test::bytesOf(name));
    }
    for (const std::string& name : staged) {
        if (std::ranges::contains(placed, name)) {
            fs::create_hard_link(folder / name, folder / stale / name);
        } else {
            folder.write(fs::path(stale) / name, test::bytesOf(name));
        }
    }
    folder.write("a.004", test::bytesOf("another's"));
    removeStale(openAt(workingFolder(), folder.path().native(), O_RDONLY | O_DIRECTORY).value());
    test::Names left = stay ? placed : test::Names();
    left.push_back("a.004");
    QCOMPARE(folder.names(), left);
}

QTEST_GUILESS_MAIN(VolumeKillTest)
#include "volumekilltest.moc"
