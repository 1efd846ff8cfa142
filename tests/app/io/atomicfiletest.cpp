#include "app/io/atomicfile.h"

#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::Call;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;
using Placed = Result<std::optional<fs::path>>;

const codec::Bytes oldData = test::bytesOf("old");
const codec::Bytes newData = test::bytesOf("new");

/// A whole life of an output.
Placed make(const fs::path& target, codec::ByteView data, Conflict conflict = Conflict::Fail,
            Layout layout = Layout::Dense)
{
    const auto file = AtomicFile::create(target, {.layout = layout, .isPrivate = false});
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const auto written = (*file)->write(data); !written) {
        return std::unexpected(errorFrom(written.error(), target));
    }
    if (const auto finished = (*file)->finish(std::nullopt); !finished) {
        return std::unexpected(finished.error());
    }
    return (*file)->commit(conflict);
}

/// How the file system makes unfinished files, by rows.
void addWays()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("without a name") << false;
    QTest::newRow("under a hidden name") << true;
}

void useWay(bool isHidden)
{
    test::resetCalls();
    if (isHidden) {
        test::failAllCalls(Call::OpenTemporary, EOPNOTSUPP);
    }
}

struct stat statusOfFile(const fs::path& path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status;
}

} // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void appearsWholeAtTheEnd_data() { addWays(); }
    void appearsWholeAtTheEnd();
    void leavesNothingWithoutCommit_data() { addWays(); }
    void leavesNothingWithoutCommit();
    void existingFileIsTreatedAsAsked_data();
    void existingFileIsTreatedAsAsked();
    void folderIsNeverReplaced();
    void danglingLinkIsNotWrittenThrough();
    void longRunsOfZerosBecomeHoles();
    void attributesOfTheSourceAreKept();
    void readerGivesWhatWasWritten();
    void writesAreCompletedAfterInterruptions();
    void everyFailureLeavesNothing_data();
    void everyFailureLeavesNothing();
    void impossibleTargetsAreRefusedAtOnce();
    void abandonedOutputsAreRemoved();
};

void AtomicFileTest::appearsWholeAtTheEnd()
{
    QFETCH(bool, isHidden);
    useWay(isHidden);
    const TestFolder folder;
    const codec::Bytes data = test::noise(300'000);
    const auto file = AtomicFile::create(folder / "a", {});
    QVERIFY(file);
    QVERIFY((*file)->write(data));
    QVERIFY(!fs::exists(folder / "a"));
    QVERIFY((*file)->finish(std::nullopt));
    QVERIFY(!fs::exists(folder / "a"));
    const Placed placed = (*file)->commit(Conflict::Fail);
    QVERIFY(placed);
    QCOMPARE(placed->value(), folder / "a");
    QCOMPARE(folder.names(), Names{"a"});
    QCOMPARE(folder.read("a"), data);
}

void AtomicFileTest::leavesNothingWithoutCommit()
{
    QFETCH(bool, isHidden);
    useWay(isHidden);
    const TestFolder folder;
    {
        const auto file = AtomicFile::create(folder / "a", {});
        QVERIFY(file);
        QVERIFY((*file)->write(newData));
        QVERIFY((*file)->finish(std::nullopt));
        QCOMPARE(folder.names().size(), isHidden ? 1U : 0U);
    }
    QCOMPARE(folder.names(), Names{});
}

void AtomicFileTest::existingFileIsTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<QByteArray>("name"); // of the new file; empty: none
    for (const bool isHidden : {false, true}) {
        const char* way = isHidden ? "hidden" : "nameless";
        QTest::addRow("fail, %s", way) << Conflict::Fail << isHidden << QByteArray();
        QTest::addRow("skip, %s", way) << Conflict::Skip << isHidden << QByteArray();
        QTest::addRow("rename, %s", way) << Conflict::Rename << isHidden << QByteArray("a (3).tar.xz");
        QTest::addRow("ask, %s", way) << Conflict::Ask << isHidden << QByteArray("a (3).tar.xz");
        QTest::addRow("overwrite, %s", way) << Conflict::Overwrite << isHidden << QByteArray("a.tar.xz");
    }
}

void AtomicFileTest::existingFileIsTreatedAsAsked()
{
    QFETCH(Conflict, conflict);
    QFETCH(bool, isHidden);
    QFETCH(QByteArray, name);
    useWay(isHidden);
    const TestFolder folder;
    folder.write("a.tar.xz", oldData);
    folder.write("a (2).tar.xz", oldData);
    const Placed placed = make(folder / "a.tar.xz", newData, conflict);
    QCOMPARE(placed.has_value(), conflict != Conflict::Fail);
    if (!placed) {
        QCOMPARE(placed.error().kind, ErrorKind::AlreadyExists);
    } else {
        QCOMPARE(placed->has_value(), !name.isEmpty());
    }
    Names expected{"a (2).tar.xz", "a.tar.xz"};
    if (name == "a (3).tar.xz") {
        expected.insert(expected.begin() + 1, name.toStdString());
    }
    QCOMPARE(folder.names(), expected);
    QCOMPARE(folder.read("a (2).tar.xz"), oldData);
    QCOMPARE(folder.read("a.tar.xz"), conflict == Conflict::Overwrite ? newData : oldData);
    if (!name.isEmpty()) {
        QCOMPARE(placed->value(), folder / name.toStdString());
        QCOMPARE(folder.read(name.toStdString()), newData);
    }
}

void AtomicFileTest::folderIsNeverReplaced()
{
    const TestFolder folder;
    fs::create_directory(folder / "a");
    QVERIFY(!make(folder / "a", newData, Conflict::Overwrite));
    QCOMPARE(folder.names(), Names{"a/"});
}

void AtomicFileTest::danglingLinkIsNotWrittenThrough()
{
    const TestFolder folder;
    fs::create_symlink("elsewhere", folder / "a");
    QVERIFY(!make(folder / "a", newData, Conflict::Fail));
    QCOMPARE(folder.names(), Names{"a"});
    QVERIFY(make(folder / "a", newData, Conflict::Overwrite));
    QCOMPARE(folder.names(), Names{"a"});
    QVERIFY(!fs::is_symlink(folder / "a"));
}

void AtomicFileTest::longRunsOfZerosBecomeHoles()
{
    const TestFolder folder;
    codec::Bytes data = test::zeros(1'000'000);
    const codec::Bytes island = test::noise(10'000);
    std::ranges::copy(island, data.begin() + 400'000);
    QVERIFY(make(folder / "sparse", data, Conflict::Fail, Layout::Sparse));
    QVERIFY(make(folder / "dense", data));
    QCOMPARE(folder.read("sparse"), data);
    QCOMPARE(folder.read("dense"), data);
    QVERIFY(statusOfFile(folder / "sparse").st_blocks * 4 < statusOfFile(folder / "dense").st_blocks);
}

void AtomicFileTest::attributesOfTheSourceAreKept()
{
    const TestFolder folder;
    const fs::path source = folder.write("source", oldData);
    QCOMPARE(::chmod(source.c_str(), 06640), 0);
    const timespec times[2] = {{5, 0}, {1'000'000'000, 123'456'789}};
    QCOMPARE(::utimensat(AT_FDCWD, source.c_str(), times, 0), 0);
    const auto file = AtomicFile::create(folder / "a", {.layout = Layout::Dense, .isPrivate = true});
    QVERIFY(file);
    QVERIFY((*file)->write(newData));
    QVERIFY((*file)->finish(statusOf(source).value()));
    QVERIFY((*file)->commit(Conflict::Fail));
    const struct stat status = statusOfFile(folder / "a");
    QCOMPARE(status.st_mode & 07777U, 0640U);
    QCOMPARE(status.st_mtim.tv_sec, times[1].tv_sec);
    QCOMPARE(status.st_mtim.tv_nsec, times[1].tv_nsec);
}

void AtomicFileTest::readerGivesWhatWasWritten()
{
    const TestFolder folder;
    const codec::Bytes data = test::noise(20'000'000);
    const auto file = AtomicFile::create(folder / "a", {});
    QVERIFY(file);
    QVERIFY((*file)->write(data));
    QVERIFY((*file)->finish(std::nullopt));
    QCOMPARE((*file)->size(), data.size());
    codec::Bytes again(data.size() + 1);
    QCOMPARE((*file)->reader()->read(again).value(), data.size());
    again.pop_back();
    QCOMPARE(again, data);
}

void AtomicFileTest::writesAreCompletedAfterInterruptions()
{
    const TestFolder folder;
    const codec::Bytes data = test::noise(1000);
    test::resetCalls();
    test::disturbWrites();
    QVERIFY(make(folder / "a", data));
    QVERIFY(test::callsMade(Call::Write) > 2);
    QCOMPARE(folder.read("a"), data);
}

void AtomicFileTest::everyFailureLeavesNothing_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<Conflict>("conflict");
    for (const Call call : {Call::OpenTemporary, Call::Write, Call::Truncate, Call::SyncRange, Call::Sync,
                            Call::Link, Call::Rename}) {
        for (const int code : {EIO, ENOSPC}) {
            for (const bool isHidden : {false, true}) {
                for (const Conflict conflict : {Conflict::Fail, Conflict::Rename, Conflict::Overwrite}) {
                    QTest::addRow("%s %d %d %d", test::nameOf(call).c_str(), code, isHidden, int(conflict))
                        << call << code << isHidden << conflict;
                }
            }
        }
    }
}

/// Each of the calls fails once; the last round is the one in which none did.
void AtomicFileTest::everyFailureLeavesNothing()
{
    QFETCH(Call, call);
    QFETCH(int, code);
    QFETCH(bool, isHidden);
    QFETCH(Conflict, conflict);
    const codec::Bytes data = test::noise(call == Call::SyncRange ? 17'000'000 : 100'000);
    for (std::size_t index = 0;; ++index) {
        const TestFolder folder;
        if (conflict != Conflict::Fail) {
            folder.write("a", oldData);
        }
        useWay(isHidden);
        if (call != Call::OpenTemporary || !isHidden) {
            test::failCall(call, index, code);
        }
        const Placed placed = make(folder / "a", data, conflict, Layout::Sparse);
        const std::size_t made = test::callsMade(call);
        test::resetCalls();
        if (placed) {
            QVERIFY(made <= index || call == Call::OpenTemporary);
            return;
        }
        QCOMPARE(placed.error().systemCode, code);
        const bool wasReplaced = conflict == Conflict::Overwrite && call == Call::Sync && index == 1;
        QCOMPARE(folder.names(), conflict == Conflict::Fail ? Names{} : Names{"a"});
        if (conflict != Conflict::Fail) {
            QCOMPARE(folder.read("a"), wasReplaced ? data : oldData);
        }
    }
}

void AtomicFileTest::impossibleTargetsAreRefusedAtOnce()
{
    const TestFolder folder;
    const auto kindFor = [](const fs::path& target) { return AtomicFile::create(target, {}).error(); };
    QCOMPARE(kindFor(folder / "missing" / "a").kind, ErrorKind::NotFound);
    QCOMPARE(kindFor(folder.path() / "").kind, ErrorKind::IsFolder);
    QCOMPARE(kindFor(folder / std::string(256, 'n')).systemCode, ENAMETOOLONG);
    QVERIFY(make(folder / std::string(255, 'n'), newData));
    QVERIFY(make(folder / std::string(255, 'n'), newData, Conflict::Overwrite));
    QVERIFY(make(folder / std::string(255, 'n'), newData, Conflict::Rename));
    fs::create_directory(folder / "closed");
    fs::permissions(folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    if (::access((folder / "closed").c_str(), W_OK) != 0) {
        QCOMPARE(kindFor(folder / "closed" / "a").kind, ErrorKind::PermissionDenied);
    }
}

void AtomicFileTest::abandonedOutputsAreRemoved()
{
    const TestFolder folder;
    const TestFolder elsewhere;
    elsewhere.write("precious", oldData);
    const std::string stale = hiddenName("a");
    const std::string used = hiddenName("a");
    fs::create_directories(folder / stale / "x" / "y");
    folder.write(stale + "/x/y/z", oldData);
    fs::create_directory_symlink(elsewhere.path(), folder / stale / "link");
    folder.write(hiddenName("b"), oldData);
    folder.write(used, oldData);
    folder.write(".a.holdall-notes", oldData);
    const FileDescriptor held(::open((folder / used).c_str(), O_RDONLY | O_CLOEXEC));
    QCOMPARE(::flock(held.get(), LOCK_EX), 0);
    removeStale(openAt(workingFolder(), folder.path().native(), O_RDONLY | O_DIRECTORY).value());
    Names left{used, ".a.holdall-notes"};
    std::ranges::sort(left);
    QCOMPARE(folder.names(), left);
    QCOMPARE(elsewhere.names(), Names{"precious"});
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomicfiletest.moc"
