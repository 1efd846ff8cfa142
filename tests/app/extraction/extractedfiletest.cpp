#include "app/extraction/entries.h"
#include "app/extraction/scene.h"
#include "app/io/outputname.h"
#include "app/io/systemcalls.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <thread>

#include <linux/posix_acl.h>
#include <linux/posix_acl_xattr.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

constexpr auto noId = static_cast<unsigned>(ACL_UNDEFINED_ID);

struct stat statusAt(const fs::path& path)
{
    struct stat status = {};
    ::lstat(path.c_str(), &status);
    return status;
}

std::string attributeOf(const fs::path& path, const char* name)
{
    std::array<char, 256> value = {};
    const ssize_t size = ::getxattr(path.c_str(), name, value.data(), value.size());
    return {value.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
}

void append(std::string& acl, unsigned tag, unsigned permissions, unsigned id)
{
    const posix_acl_xattr_entry entry{
        .e_tag = static_cast<__le16>(tag), .e_perm = static_cast<__le16>(permissions), .e_id = id};
    acl.append(reinterpret_cast<const char*>(&entry), sizeof entry);
}

/// The owner may do everything, the user 1234 and the group may read, others nothing.
std::string acl()
{
    const posix_acl_xattr_header header{.a_version = POSIX_ACL_XATTR_VERSION};
    std::string acl(reinterpret_cast<const char*>(&header), sizeof header);
    append(acl, ACL_USER_OBJ, ACL_READ | ACL_WRITE | ACL_EXECUTE, noId);
    append(acl, ACL_USER, ACL_READ, 1234);
    append(acl, ACL_GROUP_OBJ, ACL_READ, noId);
    append(acl, ACL_MASK, ACL_READ, noId);
    append(acl, ACL_OTHER, 0, noId);
    return acl;
}

Item rich(Item item, std::uint32_t permissions)
{
    item.entry.permissions = permissions;
    item.entry.modified = FileTime{.seconds = 1'234'567'890, .nanoseconds = 123'456'789};
    if (::geteuid() == 0) {
        item.entry.owner = 1234;
        item.entry.group = 2345;
    }
    item.entry.attributes = {{.name = "user.comment", .value = std::string("a\0b", 3)}};
    return item;
}

void checkRich(const fs::path& path, unsigned permissions)
{
    const struct stat status = statusAt(path);
    QCOMPARE(status.st_mode & 07777U, permissions);
    QCOMPARE(status.st_mtim.tv_sec, 1'234'567'890);
    QCOMPARE(status.st_mtim.tv_nsec, 123'456'789);
    if (::geteuid() == 0) {
        QCOMPARE(status.st_uid, 1234U);
        QCOMPARE(status.st_gid, 2345U);
    }
}

} // namespace

class ExtractedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { resetCalls(); }
    void attributesComeThrough();
    void aclsComeThrough();
    void readOnlyFoldersHoldWhatIsInThem();
    void untoldPermissionsAreThoseOfNewFiles();
    void holesStayHoles();
    void piecesMayComeInAnyOrder();
    void unfinishedFileIsGone();
    void hardLinkWaitsForItsFile();
    void discardedFileHasNoHardLinks();
    void laterEntryTakesTheNameOfAnUnfinishedOne();
    void nothingIsInTheTargetBeforeTheEnd();
    void leftOverOfKilledProcessGoes();
    void manyThreadsWriteAtOnce();
    void everyFailureLeavesNothing_data();
    void everyFailureLeavesNothing();
};

void ExtractedFileTest::attributesComeThrough()
{
    const Scene scene;
    Item link = rich(symbolicLink("link", "file"), 0777);
    link.entry.attributes.clear();
    const Extraction extraction = extract(scene.target(),
                                          {rich(folder("dir"), 0705), rich(file("dir/closed"), 0044), link,
                                           rich(file("file"), 0644), rich(file("open"), 0777)});
    QVERIFY(extraction.errors.empty());
    QVERIFY(extraction.placed && extraction.placed.value()->problems.empty());
    checkRich(scene / "dir", 0705);
    checkRich(scene / "dir/closed", 0044);
    checkRich(scene / "file", 0644);
    checkRich(scene / "open", 0777);
    checkRich(scene / "link", 0777);
    QCOMPARE(attributeOf(scene / "file", "user.comment"), std::string("a\0b", 3));
    QCOMPARE(::chown((scene / "dir").c_str(), ::geteuid(), ::getegid()), 0); // so that it can go
}

void ExtractedFileTest::aclsComeThrough()
{
    const Scene scene;
    Item listed = file("listed");
    listed.entry.permissions = 0740;
    listed.entry.attributes = {{.name = "system.posix_acl_access", .value = acl()}};
    Item inherits = folder("inherits");
    inherits.entry.attributes = {{.name = "system.posix_acl_default", .value = acl()}};
    const Extraction extraction = extract(scene.target(), {inherits, file("inherits/not"), listed});
    QVERIFY(extraction.placed && extraction.placed.value()->problems.empty());
    QCOMPARE(attributeOf(scene / "listed", "system.posix_acl_access"), acl());
    QCOMPARE(attributeOf(scene / "inherits", "system.posix_acl_default"), acl());
    QCOMPARE(attributeOf(scene / "inherits/not", "system.posix_acl_access"), std::string());
}

void ExtractedFileTest::readOnlyFoldersHoldWhatIsInThem()
{
    const Scene scene;
    Item top = folder("top");
    top.entry.permissions = 0500;
    Item inner = folder("top/inner");
    inner.entry.permissions = 0;
    const Extraction extraction =
        extract(scene.target(), {top, inner, file("top/inner/file"), file("top/file")});
    QVERIFY(extraction.errors.empty());
    QVERIFY(extraction.placed && extraction.placed.value()->problems.empty());
    QCOMPARE(statusAt(scene / "top").st_mode & 07777U, 0500U);
    QCOMPARE(statusAt(scene / "top/inner").st_mode & 07777U, 0U);
    fs::permissions(scene / "top/inner", fs::perms::owner_all);
    QCOMPARE(scene.read("top/inner/file"), std::string("new"));
}

void ExtractedFileTest::untoldPermissionsAreThoseOfNewFiles()
{
    const Scene scene;
    QVERIFY(extract(scene.target(), {file("on/demand")}).placed);
    fs::create_directory(scene / "plain");
    scene.write("plain/file", "x");
    QCOMPARE(statusAt(scene / "on").st_mode, statusAt(scene / "plain").st_mode);
    QCOMPARE(statusAt(scene / "on/demand").st_mode, statusAt(scene / "plain/file").st_mode);
}

void ExtractedFileTest::holesStayHoles()
{
    static constexpr std::uint64_t size = std::uint64_t(10) * 1024 * 1024;
    const Scene scene;
    Item sparse = file("sparse", "end");
    sparse.entry.size = size;
    const auto root = ExtractionRoot::create(scene.target(), {});
    const auto begun = (*root)->beginFile(sparse.entry);
    QVERIFY(begun);
    QVERIFY((*begun)->write(size / 2, bytesOf("middle")));
    QVERIFY((*begun)->finish());
    QVERIFY((*root)->place());
    const struct stat status = statusAt(scene / "sparse");
    QCOMPARE(std::uint64_t(status.st_size), size);
    QVERIFY(status.st_blocks * 512 < status.st_size / 2);
    QCOMPARE(scene.read("sparse").substr(size / 2, 7), std::string("middle\0", 7));
}

void ExtractedFileTest::piecesMayComeInAnyOrder()
{
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    const auto begun = (*root)->beginFile(file("a", {}).entry);
    disturbWrites();
    QVERIFY((*begun)->write(3, bytesOf("def")));
    QVERIFY((*begun)->write(0, bytesOf("abc")));
    QCOMPARE((*begun)->write(std::uint64_t(1) << 63U, bytesOf("x")).error().systemCode, EFBIG);
    QVERIFY((*begun)->finish());
    QCOMPARE((*root)->place().value()->bytes, std::uint64_t{7});
    QCOMPARE(scene.read("a"), std::string("abcdef"));
}

void ExtractedFileTest::unfinishedFileIsGone()
{
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    {
        const auto begun = (*root)->beginFile(file("a/dropped").entry);
        QVERIFY((*begun)->write(0, bytesOf("bad")));
        QVERIFY(!(*root)->place());
        const auto other = (*root)->beginFile(file("a/discarded").entry);
        (*other)->discard();
    }
    QVERIFY((*root)->place());
    QCOMPARE(scene.names(), (Names{"a/"}));
}

void ExtractedFileTest::hardLinkWaitsForItsFile()
{
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    const auto begun = (*root)->beginFile(file("a").entry);
    QVERIFY((*root)->make(hardLink("b", "a").entry));
    QVERIFY((*begun)->write(0, bytesOf("new")));
    QVERIFY((*begun)->finish());
    QVERIFY((*root)->make(hardLink("c", "b").entry));
    QCOMPARE((*root)->place().value()->counts.hardLinks, std::uint64_t{2});
    QVERIFY(fs::equivalent(scene / "a", scene / "c"));
    QCOMPARE(scene.read("b"), std::string("new"));
}

void ExtractedFileTest::discardedFileHasNoHardLinks()
{
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    const auto begun = (*root)->beginFile(file("a").entry);
    QVERIFY((*root)->make(hardLink("b", "a").entry));
    QVERIFY((*begun)->write(0, bytesOf("bad")));
    (*begun)->discard();
    QVERIFY(contains((*root)->problems(), EntryProblem::LinkTargetMissing, "b"));
    QVERIFY((*root)->place());
    QVERIFY(scene.names().empty());
}

void ExtractedFileTest::laterEntryTakesTheNameOfAnUnfinishedOne()
{
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    const auto first = (*root)->beginFile(file("a").entry);
    const auto second = (*root)->beginFile(file("./a").entry);
    QVERIFY((*second)->write(0, bytesOf("second")));
    QVERIFY((*first)->write(0, bytesOf("first")));
    QVERIFY((*second)->finish());
    (*first)->discard();
    const auto third = (*root)->beginFile(file("b").entry);
    QVERIFY((*root)->make(symbolicLink("b", "a").entry));
    QVERIFY((*third)->finish());
    QVERIFY((*root)->place());
    QCOMPARE(scene.read("a"), std::string("second"));
    QVERIFY(fs::is_symlink(scene / "b"));
}

void ExtractedFileTest::nothingIsInTheTargetBeforeTheEnd()
{
    const Scene scene;
    scene.write("mine", "x");
    {
        const auto root = ExtractionRoot::create(scene.target(), {});
        QVERIFY(extract(**root, file("a/b")));
        const std::string hidden = fs::directory_iterator(scene.target())->path().filename() == "mine"
            ? std::next(fs::directory_iterator(scene.target()))->path().filename().native()
            : fs::directory_iterator(scene.target())->path().filename().native();
        QVERIFY(isHiddenName(hidden));
        QCOMPARE(statusAt(scene / hidden).st_mode & 0777U, 0700U);
        const auto other = ExtractionRoot::create(scene.target(), {});
        QVERIFY(fs::exists(scene / hidden / "a/b"));
    }
    QCOMPARE(scene.names(), (Names{"mine"}));
}

void ExtractedFileTest::leftOverOfKilledProcessGoes()
{
    const Scene scene;
    const std::string left = hiddenName("extracted");
    fs::create_directories(scene / left / "a");
    scene.write(left + "/a/file", "half");
    const auto root = ExtractionRoot::create(scene.target(), {});
    QVERIFY(!fs::exists(scene / left));
}

void ExtractedFileTest::manyThreadsWriteAtOnce()
{
    static constexpr int threads = 4;
    static constexpr int files = 200;
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> workers;
        workers.reserve(threads);
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&root, &failures, worker] {
                for (int i = 0; i < files; ++i) {
                    const std::string name =
                        "d" + std::to_string(i % 50) + "/" + std::to_string(worker * files + i);
                    failures += extract(**root, file(name, name)) ? 0 : 1;
                    failures += extract(**root, hardLink(name + ".link", name)) ? 0 : 1;
                }
            });
        }
    }
    QCOMPARE(failures, 0);
    const auto placed = (*root)->place();
    QCOMPARE(placed.value()->counts.files, std::uint64_t{threads * files});
    QCOMPARE(placed.value()->counts.hardLinks, std::uint64_t{threads * files});
    QVERIFY(placed.value()->problems.empty());
    QCOMPARE(scene.read("d7/207.link"), std::string("d7/207"));
    QCOMPARE(scene.names().size(), std::size_t{50 + 2 * threads * files});
}

void ExtractedFileTest::everyFailureLeavesNothing_data()
{
    QTest::addColumn<Call>("call");
    for (const Call call :
         {Call::Write, Call::Truncate, Call::Sync, Call::Link, Call::Rename, Call::MakeFolder}) {
        QTest::newRow(nameOf(call).c_str()) << call;
    }
}

void ExtractedFileTest::everyFailureLeavesNothing()
{
    QFETCH(const Call, call);
    Item sparse = file("top/sparse", "x");
    sparse.entry.size = 100'000;
    const std::vector<Item> items = {file("a"), sparse, file("top/b/c"), hardLink("d", "a"), folder("e")};
    for (std::size_t index = 0;; ++index) {
        const Scene scene;
        scene.write("mine", "x");
        resetCalls();
        failCall(call, index, EIO);
        const Extraction extraction = extract(scene.target(), items, {.durability = Durability::OnDisk});
        const std::size_t made = callsMade(call);
        resetCalls();
        if (extraction.placed && extraction.errors.empty()) {
            QVERIFY(index > 0 && made <= index);
            return;
        }
        const Error& error =
            extraction.errors.empty() ? extraction.placed.error() : extraction.errors.front();
        QCOMPARE(error.systemCode, EIO);
        if (!extraction.placed) {
            QCOMPARE(scene.names(), (Names{"mine"}));
        }
        QVERIFY(!fs::exists(scene / "a") || scene.read("a") == "new");
        QVERIFY(!fs::exists(scene / "top/sparse") || fs::file_size(scene / "top/sparse") == 100'000);
    }
}

QTEST_GUILESS_MAIN(ExtractedFileTest)
#include "extractedfiletest.moc"
