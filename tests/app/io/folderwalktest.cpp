#include "app/io/folderwalk.h"

#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

FolderListing list(const fs::path& path, Recursion recursion = Recursion::All,
                   const std::stop_token& stop = {})
{
    const Result<FileDescriptor> root = openFolder(path);
    return root ? listFolder(*root, path, recursion, stop) : FolderListing();
}

Names namesOf(const FolderListing& listing)
{
    Names names;
    for (const FolderEntry& entry : listing.entries) {
        names.push_back(entry.relative.native());
    }
    return names;
}

} // namespace

class FolderWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderIsByBytesAndParentsFirst();
    void linksAndSpecialFilesAreProblems();
    void unreadableFolderIsAProblem();
    void withoutRecursionFoldersAreNotEntered();
    void deepTreesAreListed();
    void stopEndsTheWalk();
};

void FolderWalkTest::orderIsByBytesAndParentsFirst()
{
    const TestFolder folder;
    fs::create_directories(folder / "b/c");
    fs::create_directory(folder / "B");
    folder.write("b/c/z", {});
    folder.write("b/a", {});
    folder.write("b.txt", {});
    folder.write("\xff", {});
    folder.write("a\nb", {});
    QCOMPARE(namesOf(list(folder.path())), (Names{"B", "a\nb", "b", "b/a", "b/c", "b/c/z", "b.txt", "\xff"}));
}

void FolderWalkTest::linksAndSpecialFilesAreProblems()
{
    const TestFolder folder;
    folder.write("file", {});
    fs::create_directory(folder / "sub");
    fs::create_directory_symlink("sub", folder / "link");
    fs::create_symlink("nowhere", folder / "dangling");
    QCOMPARE(::mkfifo((folder / "sub/pipe").c_str(), 0600), 0);
    const FolderListing listing = list(folder.path());
    QCOMPARE(namesOf(listing), (Names{"file", "sub"}));
    QCOMPARE(listing.problems.size(), std::size_t(3));
    for (const Error& problem : listing.problems) {
        QCOMPARE(problem.kind, ErrorKind::NotRegular);
    }
}

void FolderWalkTest::unreadableFolderIsAProblem()
{
    const TestFolder folder;
    fs::create_directory(folder / "closed");
    fs::create_directory(folder / "open");
    folder.write("open/a", {});
    fs::permissions(folder / "closed", fs::perms::none);
    if (::access((folder / "closed").c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    const FolderListing listing = list(folder.path());
    QCOMPARE(namesOf(listing), (Names{"closed", "open", "open/a"}));
    QCOMPARE(listing.problems.size(), std::size_t(1));
    QCOMPARE(listing.problems.front().kind, ErrorKind::PermissionDenied);
    QCOMPARE(listing.problems.front().path, folder / "closed");
}

void FolderWalkTest::withoutRecursionFoldersAreNotEntered()
{
    const TestFolder folder;
    fs::create_directory(folder / "sub");
    folder.write("sub/a", {});
    QCOMPARE(namesOf(list(folder.path(), Recursion::None)), Names{"sub"});
}

/// Deeper than a path can say.
void FolderWalkTest::deepTreesAreListed()
{
    static constexpr int depth = 700;
    const TestFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    for (int i = 0; i < depth; ++i) {
        fs::create_directory("deeper");
        fs::current_path("deeper");
    }
    fs::current_path(before);
    const FolderListing listing = list(folder.path());
    QCOMPARE(listing.entries.size(), std::size_t(depth));
    QVERIFY(listing.problems.empty());
}

void FolderWalkTest::stopEndsTheWalk()
{
    const TestFolder folder;
    folder.write("a", {});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(list(folder.path(), Recursion::All, stop.get_token()).entries.empty());
}

QTEST_GUILESS_MAIN(FolderWalkTest)
#include "folderwalktest.moc"
