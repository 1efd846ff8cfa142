#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/operations/edittree.h"

#include <QProcess>
#include <QTest>

#include <random>

#include <fcntl.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

Names namesAfterCleaning(const TestFolder& folder)
{
    removeStale(openAt(workingFolder(), folder.path().native(), O_RDONLY | O_DIRECTORY).value());
    Names names = folder.names();
    std::erase(names, "copies/next");
    return names;
}

} // namespace

class EditKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedEditsLeaveOneOfTheTwo();
};

/// What is half done is hidden, and the next job there would remove it.
void EditKillTest::killedEditsLeaveOneOfTheTwo()
{
    static constexpr int kills = 60;
    const TestFolder folder;
    fs::create_directory(folder / "copies");
    for (const EditCase& edit : editCases()) {
        prepareEdit(folder, edit);
        fs::copy_file(folder / edit.name, folder / "copies" / edit.name);
    }
    const Names before = folder.names();
    std::minstd_rand random(4711);
    std::uniform_int_distribution<int> moment(0, 300'000); // microseconds
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.start(QStringLiteral(KILLED_JOB), {QString::fromStdString(folder.path().native())});
        QVERIFY(process.waitForReadyRead());
        QDeadlineTimer deadline(std::chrono::microseconds(moment(random)), Qt::PreciseTimer);
        while (!deadline.hasExpired()) {
            QThread::yieldCurrentThread();
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(namesAfterCleaning(folder), before);
        for (const EditCase& edit : editCases()) {
            QVERIFY(editedState(folder, edit) != Edited::Damaged);
        }
    }
}

QTEST_GUILESS_MAIN(EditKillTest)
#include "editkilltest.moc"
