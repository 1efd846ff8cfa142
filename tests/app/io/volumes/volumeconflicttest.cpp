#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "app/io/volumes/volumesets.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

using namespace holdall;
using test::Call;
using test::makeSet;
using test::Names;
using test::Placed;
using test::readSet;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t volume = smallestVolume;
const codec::Bytes oldData = test::noise(4 * volume + 1, 1); // five volumes
const codec::Bytes newData = test::noise(2 * volume + 1, 2); // three

Names setNames(const std::string& stem, unsigned count)
{
    Names names;
    for (unsigned number = 1; number <= count; ++number) {
        names.push_back(volumeName(stem, number));
    }
    return names;
}

} // namespace

class VolumeConflictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void oneTakenNameDecidesForTheSet_data();
    void oneTakenNameDecidesForTheSet();
    void overwritingLeavesNothingOfTheOldSet_data();
    void overwritingLeavesNothingOfTheOldSet();
    void setWithGapsIsNotReplaced();
    void folderIsNeverReplaced();
    void nameTakenOnTheWayIsNotReplaced();
    void everyFailureLeavesWhatWasThere_data();
    void everyFailureLeavesWhatWasThere();
    void withoutHardLinksVolumesAreMoved();
};

void VolumeConflictTest::oneTakenNameDecidesForTheSet_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<QByteArray>("taken");
    for (const char* taken : {"a.xz.001", "a.xz.003", "a.xz.017"}) {
        QTest::addRow("fail %s", taken) << Conflict::Fail << QByteArray(taken);
        QTest::addRow("skip %s", taken) << Conflict::Skip << QByteArray(taken);
        QTest::addRow("rename %s", taken) << Conflict::Rename << QByteArray(taken);
        QTest::addRow("ask %s", taken) << Conflict::Ask << QByteArray(taken);
    }
}

void VolumeConflictTest::oneTakenNameDecidesForTheSet()
{
    QFETCH(Conflict, conflict);
    QFETCH(QByteArray, taken);
    const TestFolder folder;
    const codec::Bytes precious = test::bytesOf("precious");
    folder.write(taken.toStdString(), precious);
    folder.write("a (2).xz.002", precious);
    const Placed placed = makeSet(folder / "a.xz", newData, conflict);
    QCOMPARE(placed.has_value(), conflict != Conflict::Fail);
    Names expected{"a (2).xz.002", taken.toStdString()};
    if (!placed) {
        QCOMPARE(placed.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(placed.error().path, folder / taken.toStdString());
    } else {
        QCOMPARE(placed->has_value(), conflict != Conflict::Skip);
    }
    if (conflict == Conflict::Rename || conflict == Conflict::Ask) {
        QCOMPARE(placed->value(), folder / "a (3).xz.001");
        QCOMPARE(readSet(placed->value()), newData);
        std::ranges::copy(setNames("a (3).xz", 3), std::inserter(expected, expected.begin() + 1));
    }
    QCOMPARE(folder.names(), expected);
    QCOMPARE(folder.read(taken.toStdString()), precious);
}

void VolumeConflictTest::overwritingLeavesNothingOfTheOldSet_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("fewer") << 5 << 3;
    QTest::newRow("more") << 3 << 5;
    QTest::newRow("as many") << 3 << 3;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("none before") << 0 << 2;
}

void VolumeConflictTest::overwritingLeavesNothingOfTheOldSet()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const TestFolder folder;
    if (before > 0) {
        QVERIFY(makeSet(folder / "a", test::noise(std::size_t(before) * volume, 1)));
    }
    folder.write("a", {});
    folder.write("a.2024", {});
    const codec::Bytes data = test::noise(std::size_t(after) * volume, 2);
    const Placed placed = makeSet(folder / "a", data, Conflict::Overwrite);
    QVERIFY(placed);
    QCOMPARE(placed->value(), folder / "a.001");
    QCOMPARE(readSet(folder / "a.001"), data);
    Names expected = setNames("a", unsigned(after));
    expected.insert(expected.begin(), "a");
    expected.push_back("a.2024");
    QCOMPARE(folder.names(), expected);
}

void VolumeConflictTest::setWithGapsIsNotReplaced()
{
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a", oldData));
    fs::remove(folder / "a.003");
    const Names before = folder.names();
    const Placed placed = makeSet(folder / "a", newData, Conflict::Overwrite);
    QVERIFY(!placed);
    QCOMPARE(placed.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(placed.error().path, folder / "a.004");
    QCOMPARE(folder.names(), before);
}

void VolumeConflictTest::folderIsNeverReplaced()
{
    const TestFolder folder;
    folder.write("a.001", {});
    fs::create_directory(folder / "a.002");
    const Placed placed = makeSet(folder / "a", newData, Conflict::Overwrite);
    QVERIFY(!placed);
    QCOMPARE(placed.error().kind, ErrorKind::IsFolder);
    QCOMPARE(folder.names(), (Names{"a.001", "a.002/"}));
}

/// Somebody else is faster, at every volume.
void VolumeConflictTest::nameTakenOnTheWayIsNotReplaced()
{
    const codec::Bytes theirs = test::bytesOf("theirs");
    for (std::size_t index = 0; index < 3; ++index) {
        const TestFolder folder;
        const auto output = VolumeOutput::create(folder / "a", {.volumeSize = volume, .output = {}});
        QVERIFY(output);
        QVERIFY((*output)->write(newData));
        QVERIFY((*output)->finish(std::nullopt));
        test::resetCalls();
        const std::string taken = volumeName("a", unsigned(3 - index));
        test::beforeCall(Call::Link, index, [&](int) { folder.write(taken, theirs); });
        const Placed placed = (*output)->commit(Conflict::Rename);
        QVERIFY(placed);
        QCOMPARE(placed->value(), folder / "a (2).001");
        QCOMPARE(readSet(placed->value()), newData);
        QCOMPARE(folder.read(taken), theirs);
        const auto isOfTheSet = [](const std::string& name) { return name.starts_with("a."); };
        QCOMPARE(std::ranges::count_if(folder.names(), isOfTheSet), 1);
    }
}

void VolumeConflictTest::everyFailureLeavesWhatWasThere_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Conflict>("conflict");
    for (const Call call :
         {Call::OpenTemporary, Call::Write, Call::Sync, Call::Link, Call::Rename, Call::MakeFolder}) {
        for (const Conflict conflict : {Conflict::Fail, Conflict::Rename, Conflict::Overwrite}) {
            QTest::addRow("%s %d", test::nameOf(call).c_str(), int(conflict)) << call << conflict;
        }
    }
}

/// Each of the calls fails once; the last round is the one in which none did.
void VolumeConflictTest::everyFailureLeavesWhatWasThere()
{
    QFETCH(Call, call);
    QFETCH(Conflict, conflict);
    for (std::size_t index = 0;; ++index) {
        const TestFolder folder;
        if (conflict != Conflict::Fail) {
            QVERIFY(makeSet(folder / "a", oldData));
        }
        const Names before = folder.names();
        test::resetCalls();
        test::failCall(call, index, EIO);
        const Placed placed = makeSet(folder / "a", newData, conflict);
        const std::size_t made = test::callsMade(call);
        test::resetCalls();
        if (placed) {
            // What clears up afterwards may fail; then it is what is left that says so.
            if (made <= index) {
                return;
            }
            QCOMPARE(readSet(placed->value()), newData);
            continue;
        }
        QCOMPARE(placed.error().systemCode, EIO);
        QCOMPARE(folder.names(), before);
        if (conflict != Conflict::Fail) {
            QCOMPARE(readSet(folder / "a.001"), oldData);
        }
    }
}

void VolumeConflictTest::withoutHardLinksVolumesAreMoved()
{
    for (const Conflict conflict : {Conflict::Fail, Conflict::Rename, Conflict::Overwrite}) {
        const TestFolder folder;
        if (conflict != Conflict::Fail) {
            QVERIFY(makeSet(folder / "a", oldData));
        }
        {
            const auto output = VolumeOutput::create(folder / "a", {.volumeSize = volume, .output = {}});
            QVERIFY(output);
            QVERIFY((*output)->write(newData));
            QVERIFY((*output)->finish(std::nullopt));
            test::resetCalls();
            test::failAllCalls(Call::Link, EPERM);
            const Placed placed = (*output)->commit(conflict);
            test::resetCalls();
            QVERIFY(placed);
            QCOMPARE(readSet(placed->value()), newData);
        }
        QCOMPARE(folder.names().size(), conflict == Conflict::Rename ? 8U : 3U);
    }
}

QTEST_GUILESS_MAIN(VolumeConflictTest)
#include "volumeconflicttest.moc"
