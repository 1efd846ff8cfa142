#include "app/archive/source/sourcewalk.h"

#include "app/archive/source/sourcefile.h"
#include "app/archive/source/sourcefingerprint.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace holdall;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

Names walked(const SourceSelection& selection, std::vector<Error>& problems)
{
    Names names;
    walkSources(
        selection,
        [&](const SourceItem& item) {
            names.push_back(item.name);
            return true;
        },
        {}, problems);
    return names;
}

Names walked(const SourceSelection& selection)
{
    std::vector<Error> problems;
    return walked(selection, problems);
}

/// The one source as it goes into an archive.
Result<SourceFile> opened(const fs::path& path, const EntryTraits& traits = {})
{
    std::vector<Error> problems;
    std::optional<Result<SourceFile>> file;
    walkSources(
        {.sources = {path}},
        [&](const SourceItem& item) {
            file.emplace(openSource(item, traits));
            return false;
        },
        {}, problems);
    return std::move(*file);
}

} // namespace

class SourceWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersComeBeforeWhatIsInThem();
    void excludedFoldersAreNotEntered();
    void sourcesOfOneNameGetNumbers();
    void sourcesWithoutANameGetTheirFoldersName();
    void veryDeepFoldersAreWalked();
    void whatIsNotThereIsAProblem();
    void aStopEndsTheWalk();
    void linksAreNotFollowed();
    void holesAreFound();
    void attributesAreRead();
    void reproducibleEntriesHaveNoOwnersAndNoNewTimes();
    void specialFilesAreRefused();
    void fingerprintsTellChanges();
};

void SourceWalkTest::foldersComeBeforeWhatIsInThem()
{
    const TestFolder folder;
    fs::create_directories(folder / "tree/b/c");
    folder.write("tree/b/z", {});
    folder.write("tree/b/c/x", {});
    folder.write("tree/a", {});
    QCOMPARE(walked({.sources = {folder / "tree"}}),
             (Names{"tree", "tree/a", "tree/b", "tree/b/c", "tree/b/c/x", "tree/b/z"}));
}

void SourceWalkTest::excludedFoldersAreNotEntered()
{
    const TestFolder folder;
    fs::create_directories(folder / "tree/.git/objects");
    folder.write("tree/a.o", {});
    folder.write("tree/a.c", {});
    QCOMPARE(walked({.sources = {folder / "tree"}, .excludes = {".git", "*.o"}}),
             (Names{"tree", "tree/a.c"}));
}

void SourceWalkTest::sourcesOfOneNameGetNumbers()
{
    const TestFolder folder;
    fs::create_directories(folder / "one/a");
    fs::create_directories(folder / "two/a");
    folder.write("two/a/f", {});
    QCOMPARE(walked({.sources = {folder / "one/a", folder / "two/a"}}), (Names{"a", "a (2)", "a (2)/f"}));
}

void SourceWalkTest::sourcesWithoutANameGetTheirFoldersName()
{
    const TestFolder folder;
    fs::create_directory(folder / "tree");
    QCOMPARE(walked({.sources = {folder / "tree/"}}), Names{"tree"});
    QCOMPARE(walked({.sources = {folder / "tree/."}}), Names{"tree"});
}

void SourceWalkTest::veryDeepFoldersAreWalked()
{
    static constexpr int depth = 1'100; // more than a process may have files open
    const TestFolder folder;
    int at = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
    for (int i = 0; i < depth; ++i) {
        QCOMPARE(::mkdirat(at, "d", 0700), 0);
        QCOMPARE(::mkdirat(at, "e", 0700), 0); // visited on the way back
        const int next = ::openat(at, "d", O_RDONLY | O_DIRECTORY);
        ::close(at);
        at = next;
    }
    ::close(at);
    std::vector<Error> problems;
    const Names names = walked({.sources = {folder / "d"}}, problems);
    QVERIFY(problems.empty());
    QCOMPARE(names.size(), std::size_t(2 * depth - 1));
}

void SourceWalkTest::whatIsNotThereIsAProblem()
{
    const TestFolder folder;
    folder.write("there", {});
    std::vector<Error> problems;
    QCOMPARE(walked({.sources = {folder / "missing", folder / "there"}}, problems), Names{"there"});
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.front().kind, ErrorKind::NotFound);
    QCOMPARE(problems.front().path, folder / "missing");
}

void SourceWalkTest::aStopEndsTheWalk()
{
    const TestFolder folder;
    for (int i = 0; i < 10; ++i) {
        folder.write(std::to_string(i), {});
    }
    std::stop_source stop;
    std::size_t count = 0;
    std::vector<Error> problems;
    walkSources(
        {.sources = {folder.path()}},
        [&](const SourceItem&) {
            if (++count == 3) {
                stop.request_stop();
            }
            return true;
        },
        stop.get_token(), problems);
    QCOMPARE(count, 3U);
}

void SourceWalkTest::linksAreNotFollowed()
{
    const TestFolder folder;
    fs::create_directory(folder / "tree");
    fs::create_directory_symlink("..", folder / "tree/up");
    QCOMPARE(walked({.sources = {folder / "tree"}}), (Names{"tree", "tree/up"}));
    const Result<SourceFile> link = opened(folder / "tree/up");
    QCOMPARE(link->entry.kind, Entry::Kind::SymbolicLink);
    QCOMPARE(link->entry.target, std::string(".."));
}

void SourceWalkTest::holesAreFound()
{
    const TestFolder folder;
    const fs::path path = folder.write("sparse", {});
    fs::resize_file(path, 10'000'000);
    const codec::Bytes data = test::noise(5'000);
    const int file = ::open(path.c_str(), O_WRONLY);
    QCOMPARE(::pwrite(file, data.data(), data.size(), 5'000'000), ssize_t(data.size()));
    ::close(file);
    const Result<SourceFile> sparse = opened(path);
    QCOMPARE(sparse->entry.size, 10'000'000U);
    if (sparse->entry.extents.empty()) {
        QSKIP("this file system has no holes");
    }
    QVERIFY(sparse->entry.extents.front().offset <= 5'000'000);
    QVERIFY(sparse->entry.extents.front().offset > 4'000'000);
    QVERIFY(opened(folder.write("full", data))->entry.extents.empty());
}

void SourceWalkTest::attributesAreRead()
{
    const TestFolder folder;
    const fs::path path = folder.write("file", test::text(100));
    if (::setxattr(path.c_str(), "user.test", "a\0b", 3, 0) != 0) {
        QSKIP("this file system has no extended attributes");
    }
    const Result<SourceFile> file = opened(path);
    QVERIFY(file->entry.attributes == (std::vector<ExtendedAttribute>{{"user.test", {"a\0b", 3}}}));
}

void SourceWalkTest::reproducibleEntriesHaveNoOwnersAndNoNewTimes()
{
    const TestFolder folder;
    const fs::path path = folder.write("file", {});
    const Result<SourceFile> now = opened(path, {.newestTime = 1'000});
    QVERIFY(now->entry.modified == (FileTime{.seconds = 1'000}));
    QCOMPARE(now->entry.owner, 0U);
    QCOMPARE(now->entry.group, 0U);
    QVERIFY(now->entry.ownerName.empty());
    const timespec old[] = {{.tv_sec = 5, .tv_nsec = 7}, {.tv_sec = 5, .tv_nsec = 7}};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), old, 0), 0);
    QVERIFY(opened(path, {.newestTime = 1'000})->entry.modified
            == (FileTime{.seconds = 5, .nanoseconds = 7}));
}

void SourceWalkTest::specialFilesAreRefused()
{
    const TestFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const Result<SourceFile> pipe = opened(folder / "pipe");
    QVERIFY(!pipe);
    QCOMPARE(pipe.error().kind, ErrorKind::NotRegular);
}

void SourceWalkTest::fingerprintsTellChanges()
{
    const TestFolder folder;
    fs::create_directory(folder / "tree");
    folder.write("tree/a", test::text(10));
    const auto fingerprint = [&folder] {
        SourceFingerprint print;
        std::vector<Error> problems;
        walkSources(
            {.sources = {folder / "tree"}},
            [&print](const SourceItem& item) {
                print.add(item);
                return true;
            },
            {}, problems);
        return print.hexadecimal();
    };
    const std::string before = fingerprint();
    QCOMPARE(fingerprint(), before);
    folder.write("tree/a", test::text(11));
    const std::string longer = fingerprint();
    QVERIFY(longer != before);
    folder.write("tree/b", {});
    const std::string more = fingerprint();
    QVERIFY(more != longer);
    fs::rename(folder / "tree/b", folder / "tree/c");
    QVERIFY(fingerprint() != more);
}

QTEST_GUILESS_MAIN(SourceWalkTest)
#include "sourcewalktest.moc"
