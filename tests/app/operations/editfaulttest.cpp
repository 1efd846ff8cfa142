#include "app/operations/edittree.h"
#include "support/failio/diskfaults.h"
#include "support/failio/failio.h"

#include <QTest>

#include <cerrno>

using namespace holdall;
using namespace holdall::test;

Q_DECLARE_METATYPE(EditCase)

/// faulttest.cpp's promises, of archives that are edited: there is the old one or the new one.
class EditFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { resetCalls(); }
    void everyRefusedCallLeavesOneOfTheTwo_data();
    void everyRefusedCallLeavesOneOfTheTwo();
    void diskThatFillsUpLeavesTheOldArchive_data();
    void diskThatFillsUpLeavesTheOldArchive();
    void disturbedWritesDoNoHarm_data();
    void disturbedWritesDoNoHarm();
};

void EditFaultTest::everyRefusedCallLeavesOneOfTheTwo_data()
{
    QTest::addColumn<EditCase>("edit");
    QTest::addColumn<Call>("call");
    for (const EditCase& edit : editCases()) {
        for (const Call call :
             {Call::OpenTemporary, Call::Write, Call::SyncRange, Call::Sync, Call::Link, Call::Rename}) {
            QTest::addRow("%s, %s", edit.name.c_str(), nameOf(call).c_str()) << edit << call;
        }
    }
}

/// Each call fails once with a full disk; the last round is the one in which none did. The folder is synced
/// when the new archive stands already.
void EditFaultTest::everyRefusedCallLeavesOneOfTheTwo()
{
    QFETCH(const EditCase, edit);
    QFETCH(const Call, call);
    const TestFolder folder;
    for (std::size_t index = 0;; ++index) {
        std::filesystem::remove(folder / edit.name);
        prepareEdit(folder, edit);
        const Names before = folder.names();
        resetCalls();
        failCall(call, index, ENOSPC);
        const Outcome outcome = runJob(editRequest(folder.path(), edit));
        const std::size_t made = callsMade(call);
        resetCalls();
        const bool isDone = outcome.kind == Outcome::Kind::Succeeded;
        const Edited state = editedState(folder, edit);
        const bool isLate = !isDone && call == Call::Sync && index == 1;
        QCOMPARE(state, isDone || isLate ? Edited::Done : Edited::Not);
        QCOMPARE(folder.names(), before);
        if (!isDone) {
            QCOMPARE(outcome.error.value().kind, ErrorKind::DiskFull);
        }
        if (made <= index) {
            QVERIFY(isDone);
            return;
        }
    }
}

void EditFaultTest::diskThatFillsUpLeavesTheOldArchive_data()
{
    QTest::addColumn<EditCase>("edit");
    QTest::addColumn<int>("size");
    for (const EditCase& edit : editCases()) {
        for (int size = 0; size < 90; size += 10) {
            QTest::addRow("%s, %d KiB", edit.name.c_str(), size) << edit << size;
        }
    }
}

void EditFaultTest::diskThatFillsUpLeavesTheOldArchive()
{
    QFETCH(const EditCase, edit);
    QFETCH(const int, size);
    const TestFolder folder;
    prepareEdit(folder, edit);
    const Names before = folder.names();
    std::optional<FileSizeLimit> limit(std::in_place, std::uint64_t(size) * 1024);
    const Outcome outcome = runJob(editRequest(folder.path(), edit));
    limit.reset();
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().systemCode, EFBIG);
    QCOMPARE(outcome.error.value().path, folder / edit.name);
    QCOMPARE(folder.names(), before);
    QCOMPARE(editedState(folder, edit), Edited::Not);
}

void EditFaultTest::disturbedWritesDoNoHarm_data()
{
    QTest::addColumn<EditCase>("edit");
    for (const EditCase& edit : editCases()) {
        QTest::addRow("%s", edit.name.c_str()) << edit;
    }
}

void EditFaultTest::disturbedWritesDoNoHarm()
{
    QFETCH(const EditCase, edit);
    const TestFolder folder;
    prepareEdit(folder, edit);
    resetCalls();
    disturbWrites();
    QCOMPARE(faultOf(runJob(editRequest(folder.path(), edit))), std::string());
    resetCalls();
    QCOMPARE(editedState(folder, edit), Edited::Done);
}

QTEST_GUILESS_MAIN(EditFaultTest)
#include "editfaulttest.moc"
