#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/operations/edittree.h"
#include "support/killing.h"

#include <QTest>

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
    Killer killer(QStringLiteral(KILLED_JOB), std::chrono::microseconds(300'000));
    for (int i = 0; i < kills; ++i) {
        QVERIFY(killer.killIn(folder.path()));
        QCOMPARE(namesAfterCleaning(folder), before);
        for (const EditCase& edit : editCases()) {
            QVERIFY(editedState(folder, edit) != Edited::Damaged);
        }
    }
}

QTEST_GUILESS_MAIN(EditKillTest)
#include "editkilltest.moc"
