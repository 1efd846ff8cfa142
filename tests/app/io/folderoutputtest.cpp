#include "app/io/folderoutput.h"

#include "app/io/extraction/stagingfolder.h"
#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

using namespace holdall;
using test::Call;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;
using Placed = Result<std::optional<fs::path>>;

Result<void> addFile(FolderOutput& output, const fs::path& name)
{
    const auto file = output.createFile(name, {});
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const auto written = (*file)->write(test::bytesOf("new")); !written) {
        return std::unexpected(errorFrom(written.error(), name));
    }
    if (const auto finished = (*file)->finish(std::nullopt); !finished) {
        return finished;
    }
    const Placed placed = (*file)->commit(Conflict::Fail);
    return placed ? Result<void>() : std::unexpected(placed.error());
}

/// The tree x/, x/y/, x/y/file and file under `target`.
Placed make(const fs::path& target, const FileStatus& attributes, Conflict conflict)
{
    const auto output = FolderOutput::create(target);
    if (!output) {
        return std::unexpected(output.error());
    }
    for (const char* name : {"x", "x/y"}) {
        if (const auto made = (*output)->makeFolder(name, attributes); !made) {
            return std::unexpected(made.error());
        }
    }
    for (const char* name : {"file", "x/y/file"}) {
        if (const auto added = addFile(**output, name); !added) {
            return std::unexpected(added.error());
        }
    }
    return (*output)->commit(conflict);
}

FileStatus closedAttributes(const TestFolder& folder)
{
    FileStatus attributes = statusOf(folder.path()).value();
    attributes.permissions = S_IRUSR | S_IXUSR;
    attributes.modified = {.seconds = 1'000'000'000, .nanoseconds = 5};
    return attributes;
}

} // namespace

class FolderOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void treeAppearsWholeAtTheEnd();
    void existingNameIsTreatedAsAsked_data();
    void existingNameIsTreatedAsAsked();
    void everyFailureLeavesNothing_data();
    void everyFailureLeavesNothing();
    void linkInTheWayIsNotFollowed();
    void jobsThatBeginAtOnceDoNotTakeEachOtherForStale();
};

void FolderOutputTest::treeAppearsWholeAtTheEnd()
{
    const TestFolder folder;
    const Placed placed = make(folder / "out", closedAttributes(folder), Conflict::Fail);
    QVERIFY(placed);
    QCOMPARE(placed->value(), folder / "out");
    QCOMPARE(folder.names(), (Names{"out/", "out/file", "out/x/", "out/x/y/", "out/x/y/file"}));
    const FileStatus inner = statusOf(folder / "out/x/y").value();
    QCOMPARE(inner.permissions, unsigned(S_IRUSR | S_IXUSR));
    QCOMPARE(inner.modified.seconds, 1'000'000'000);
    fs::create_directory(folder / "plain");
    QCOMPARE(statusOf(folder / "out").value().permissions, statusOf(folder / "plain").value().permissions);
}

void FolderOutputTest::existingNameIsTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("fail") << Conflict::Fail << QByteArray();
    QTest::newRow("overwrite") << Conflict::Overwrite << QByteArray();
    QTest::newRow("skip") << Conflict::Skip << QByteArray();
    QTest::newRow("rename") << Conflict::Rename << QByteArray("out (2)");
}

void FolderOutputTest::existingNameIsTreatedAsAsked()
{
    QFETCH(Conflict, conflict);
    QFETCH(QByteArray, name);
    const TestFolder folder;
    fs::create_directory(folder / "out");
    folder.write("out/precious", {});
    const Placed placed = make(folder / "out", statusOf(folder.path()).value(), conflict);
    QCOMPARE(placed.has_value(), conflict == Conflict::Skip || conflict == Conflict::Rename);
    QVERIFY(fs::exists(folder / "out/precious"));
    if (name.isEmpty()) {
        QCOMPARE(folder.names(), (Names{"out/", "out/precious"}));
    } else {
        QCOMPARE(placed->value(), folder / name.toStdString());
        QVERIFY(fs::exists(folder / name.toStdString() / "x/y/file"));
    }
}

void FolderOutputTest::everyFailureLeavesNothing_data()
{
    QTest::addColumn<Call>("call");
    for (const Call call : {Call::Write, Call::Sync, Call::Link, Call::Rename, Call::MakeFolder}) {
        QTest::newRow(test::nameOf(call).c_str()) << call;
    }
}

void FolderOutputTest::everyFailureLeavesNothing()
{
    QFETCH(Call, call);
    for (std::size_t index = 0;; ++index) {
        const TestFolder folder;
        test::resetCalls();
        test::failCall(call, index, EIO);
        const Placed placed = make(folder / "out", closedAttributes(folder), Conflict::Fail);
        const std::size_t made = test::callsMade(call);
        test::resetCalls();
        if (placed) {
            QVERIFY(index > 0 && made <= index);
            return;
        }
        QCOMPARE(placed.error().systemCode, EIO);
        QCOMPARE(folder.names(), Names{});
    }
}

void FolderOutputTest::linkInTheWayIsNotFollowed()
{
    const TestFolder folder;
    const TestFolder elsewhere;
    const auto output = FolderOutput::create(folder / "out");
    QVERIFY(output);
    const std::string hidden = folder.names().front();
    fs::create_directory_symlink(elsewhere.path(), folder / hidden / "x");
    QVERIFY(!(*output)->createFile("x/file", {}));
    QVERIFY(!(*output)->makeFolder("x/y", {}));
    QVERIFY(elsewhere.names().empty());
}

void FolderOutputTest::jobsThatBeginAtOnceDoNotTakeEachOtherForStale()
{
    static constexpr int threads = 4;
    static constexpr int rounds = 300;
    const TestFolder folder;
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> beginners;
        for (int thread = 0; thread < threads; ++thread) {
            beginners.emplace_back([&] {
                const auto target = openAt(workingFolder(), folder.path(), O_RDONLY | O_DIRECTORY);
                for (int round = 0; round < rounds; ++round) {
                    failures += FolderOutput::create(folder / "out") ? 0 : 1;
                    failures += StagingFolder::create(*target) ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(folder.names(), Names());
}

QTEST_GUILESS_MAIN(FolderOutputTest)
#include "folderoutputtest.moc"
