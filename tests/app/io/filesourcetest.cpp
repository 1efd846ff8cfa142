#include "app/io/filesource.h"

#include "app/io/folderwalk.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

codec::Bytes readAll(codec::ByteSource& source)
{
    codec::Bytes all;
    codec::Bytes buffer(1000);
    for (;;) {
        const auto count = source.read(buffer);
        if (!count || *count == 0) {
            return all;
        }
        all.insert(all.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(*count));
    }
}

ErrorKind kindOfOpening(const fs::path& path)
{
    const Result<FileSource> source = FileSource::open(path);
    return source ? ErrorKind::Internal : source.error().kind;
}

/// The change that a row names, made to `path` while it is read.
void change(const QByteArray& how, const fs::path& path)
{
    const codec::Bytes other = test::noise(5000, 7);
    if (how == "shrinks") {
        fs::resize_file(path, 10);
    } else if (how == "grows") {
        fs::resize_file(path, 6000);
    } else if (how == "is rewritten") {
        const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::pwrite(file, other.data(), other.size(), 0), ssize_t(other.size()));
        const timespec times[2] = {{1, 0}, {2, 0}};
        ::futimens(file, times);
        ::close(file);
    } else if (how == "is replaced") {
        fs::copy_file(path, path.native() + ".new");
        fs::rename(path.native() + ".new", path);
    } else {
        fs::remove(path);
    }
}

} // namespace

class FileSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheFileHolds_data();
    void readsWhatTheFileHolds();
    void changeBehindAPreloadedFileIsNoticed();
    void whatIsSeenIsStillARegularFile();
    void linkThatIsGivenIsFollowed();
    void onlyRegularFilesAreOpened();
    void unreadableFileIsRefused();
    void changeWhileReadingIsNoticed_data();
    void changeWhileReadingIsNoticed();
    void growthIsNotChased();
    void linksBelowAFolderAreNotFollowed();
    void madeUpFilesAreReadToTheirEnd();
};

void FileSourceTest::readsWhatTheFileHolds_data()
{
    QTest::addColumn<bool>("isPreloaded");
    QTest::newRow("piece by piece") << false;
    QTest::newRow("preloaded") << true;
}

void FileSourceTest::readsWhatTheFileHolds()
{
    QFETCH(const bool, isPreloaded);
    const TestFolder folder;
    const codec::Bytes data = test::noise(5000);
    Result<FileSource> source = FileSource::open(folder.write("a", data));
    QVERIFY(source);
    if (isPreloaded) {
        source->preload();
    }
    QCOMPARE(source->size(), std::optional<std::uint64_t>(5000));
    QCOMPARE(readAll(*source), data);
    source->rewind();
    QCOMPARE(readAll(*source), data);
    codec::Bytes part(100);
    QCOMPARE(source->readAt(4950, part).value(), std::size_t(50));
    QVERIFY(std::equal(part.begin(), part.begin() + 50, data.begin() + 4950));
    QCOMPARE(source->readAt(6000, part).value(), std::size_t(0));
    QVERIFY(source->checkUnchanged());
}

void FileSourceTest::changeBehindAPreloadedFileIsNoticed()
{
    const TestFolder folder;
    const codec::Bytes data = test::noise(5000);
    const fs::path path = folder.write("a", data);
    Result<FileSource> source = FileSource::open(path);
    QVERIFY(source);
    source->preload();
    change("is rewritten", path);
    QCOMPARE(readAll(*source), data);
    QCOMPARE(source->checkUnchanged().error().kind, ErrorKind::SourceChanged);
    QVERIFY(source->checkRead());
}

void FileSourceTest::whatIsSeenIsStillARegularFile()
{
    const TestFolder folder;
    QVERIFY(FileSource::open(folder.write("a", test::text(10)), Seen::Regular));
    QCOMPARE(FileSource::open(folder.path(), Seen::Regular).error().kind, ErrorKind::IsFolder);
    QCOMPARE(FileSource::open("/dev/null", Seen::Regular).error().kind, ErrorKind::NotRegular);
    QCOMPARE(FileSource::open(folder / "b", Seen::Regular).error().kind, ErrorKind::NotFound);
}

void FileSourceTest::linkThatIsGivenIsFollowed()
{
    const TestFolder folder;
    folder.write("a", test::bytesOf("text"));
    fs::create_symlink("a", folder / "link");
    Result<FileSource> source = FileSource::open(folder / "link");
    QVERIFY(source);
    QCOMPARE(readAll(*source), test::bytesOf("text"));
    QVERIFY(source->checkUnchanged());
}

void FileSourceTest::onlyRegularFilesAreOpened()
{
    const TestFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::create_symlink("nowhere", folder / "dangling");
    QCOMPARE(kindOfOpening(folder.path()), ErrorKind::IsFolder);
    QCOMPARE(kindOfOpening(folder / "pipe"), ErrorKind::NotRegular);
    QCOMPARE(kindOfOpening("/dev/zero"), ErrorKind::NotRegular);
    QCOMPARE(kindOfOpening(folder / "dangling"), ErrorKind::NotFound);
    QCOMPARE(kindOfOpening(folder / "missing"), ErrorKind::NotFound);
}

void FileSourceTest::unreadableFileIsRefused()
{
    const TestFolder folder;
    const fs::path path = folder.write("a", test::bytesOf("text"));
    fs::permissions(path, fs::perms::none);
    if (::access(path.c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    QCOMPARE(kindOfOpening(path), ErrorKind::PermissionDenied);
}

void FileSourceTest::changeWhileReadingIsNoticed_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"shrinks", "grows", "is rewritten", "is replaced", "vanishes"}) {
        QTest::newRow(how) << QByteArray(how);
    }
}

void FileSourceTest::changeWhileReadingIsNoticed()
{
    QFETCH(QByteArray, how);
    const TestFolder folder;
    const fs::path path = folder.write("a", test::noise(5000));
    Result<FileSource> source = FileSource::open(path);
    QVERIFY(source);
    codec::Bytes buffer(100);
    QVERIFY(source->read(buffer));
    change(how, path);
    readAll(*source);
    const Result<void> unchanged = source->checkUnchanged();
    QVERIFY(!unchanged);
    QCOMPARE(unchanged.error().kind, ErrorKind::SourceChanged);
    QCOMPARE(unchanged.error().path, path);
}

void FileSourceTest::growthIsNotChased()
{
    const TestFolder folder;
    const fs::path path = folder.write("a", test::noise(5000));
    Result<FileSource> source = FileSource::open(path);
    QVERIFY(source);
    fs::resize_file(path, 9000);
    QCOMPARE(readAll(*source).size(), std::size_t(5000));
}

void FileSourceTest::linksBelowAFolderAreNotFollowed()
{
    const TestFolder folder;
    folder.write("a", test::bytesOf("text"));
    fs::create_symlink("a", folder / "link");
    fs::create_directory(folder / "inner");
    fs::create_symlink("inner", folder / "detour");
    folder.write("inner/b", test::bytesOf("text"));
    const Result<FileDescriptor> root = openFolder(folder.path());
    QVERIFY(root);
    QVERIFY(FileSource::openBeneath(*root, "inner/b", folder / "inner/b"));
    QVERIFY(!FileSource::openBeneath(*root, "link", folder / "link"));
    QVERIFY(!FileSource::openBeneath(*root, "detour/b", folder / "detour/b"));
    QVERIFY(!FileSource::openBeneath(*root, "inner/../a", folder / "a"));
}

void FileSourceTest::madeUpFilesAreReadToTheirEnd()
{
    Result<FileSource> source = FileSource::open("/proc/version");
    QVERIFY(source);
    QVERIFY(!source->size());
    QVERIFY(!readAll(*source).empty());
    QVERIFY(source->checkUnchanged());
}

QTEST_GUILESS_MAIN(FileSourceTest)
#include "filesourcetest.moc"
