#include "app/verify/scan.h"

#include "app/io/testfolder.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QTest>

#include <utility>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

struct Found {
    std::vector<FoundFile> files;
    std::vector<Error> problems;
};

Found search(const fs::path& path, Recursion recursion = Recursion::All)
{
    Found result;
    findCompressed(path, recursion, {}, [&](Result<FoundFile> found) {
        if (found) {
            result.files.push_back(*std::move(found));
        } else {
            result.problems.push_back(std::move(found.error()));
        }
    });
    return result;
}

Names found(const TestFolder& folder, Recursion recursion = Recursion::All)
{
    Names names;
    for (const FoundFile& file : search(folder.path(), recursion).files) {
        names.push_back(file.path.lexically_relative(folder.path()).native());
    }
    return names;
}

codec::Bytes compressed(codec::Format format)
{
    return codec::compress(test::text(100), codec::EncoderOptions::make({.format = format}).value()).value();
}

} // namespace

class ScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentCountsAndSuffixesOfDamagedFiles();
    void recursionIsAChoice();
    void linksAndPipesAreLeftAlone();
    void whatCannotBeReadIsAProblemOrAFile();
    void missingFolderIsAnError();
};

void ScanTest::contentCountsAndSuffixesOfDamagedFiles()
{
    const TestFolder folder;
    folder.write("a.txt", compressed(codec::Format::Xz));
    folder.write("b.lzma", compressed(codec::Format::Lzma));
    folder.write("c.bin", compressed(codec::Format::Lzma));
    folder.write("d.gz", test::text(100));
    folder.write("e.txt", test::text(100));
    folder.write("f.xz", {});
    folder.write("g.deflate", compressed(codec::Format::Deflate));
    QCOMPARE(found(folder), (Names{"a.txt", "b.lzma", "d.gz", "f.xz"}));
    QCOMPARE(search(folder.path()).files.at(2).size, 100U);
}

void ScanTest::recursionIsAChoice()
{
    const TestFolder folder;
    fs::create_directory(folder / "sub.xz");
    folder.write("sub.xz/a.xz", {});
    folder.write("b.xz", {});
    QCOMPARE(found(folder), (Names{"b.xz", "sub.xz/a.xz"}));
    QCOMPARE(found(folder, Recursion::None), Names{"b.xz"});
}

void ScanTest::linksAndPipesAreLeftAlone()
{
    const TestFolder folder;
    folder.write("a.xz", {});
    fs::create_symlink("a.xz", folder / "link.xz");
    fs::create_directory_symlink("..", folder / "up");
    QCOMPARE(::mkfifo((folder / "pipe.xz").c_str(), 0600), 0);
    QCOMPARE(found(folder), Names{"a.xz"});
    QVERIFY(search(folder.path()).problems.empty());
}

void ScanTest::whatCannotBeReadIsAProblemOrAFile()
{
    const TestFolder folder;
    fs::permissions(folder.write("a.xz", {}), fs::perms::none);
    fs::permissions(folder.write("b", {}), fs::perms::none);
    if (::access((folder / "b").c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    const Found result = search(folder.path());
    QCOMPARE(result.files.size(), std::size_t(1));
    QCOMPARE(result.files.front().path, folder / "a.xz");
    QCOMPARE(result.problems.size(), std::size_t(1));
    QCOMPARE(result.problems.front().path, folder / "b");
}

void ScanTest::missingFolderIsAnError()
{
    const TestFolder folder;
    QCOMPARE(search(folder / "missing").problems.front().kind, ErrorKind::NotFound);
    QCOMPARE(search(folder.write("file", {})).problems.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(ScanTest)
#include "scantest.moc"
