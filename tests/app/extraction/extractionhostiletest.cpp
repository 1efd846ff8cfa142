#include "app/extraction/entries.h"
#include "app/extraction/scene.h"

#include <QTest>

#include <algorithm>
#include <set>

#include <sys/stat.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;
using Items = std::vector<Item>;

std::string repeated(const std::string& part, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += part;
    }
    return all;
}

Item withMode(Item item, std::uint32_t permissions)
{
    item.entry.permissions = permissions;
    item.entry.modified = FileTime{.seconds = 1'000'000'000, .nanoseconds = 0};
    return item;
}

Items chain(int length)
{
    Items items = {folder("sub")};
    for (int i = 0; i < length; ++i) {
        items.push_back(symbolicLink("l" + std::to_string(i), "l" + std::to_string(i + 1)));
    }
    items.push_back(symbolicLink("l" + std::to_string(length), ".."));
    return items;
}

void addRows()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<int>("refused"); // entries that may not get through
    QTest::newRow("up") << Items{file("../outside/secret")} << 1;
    QTest::newRow("in and up") << Items{file("a/../../outside/secret")} << 1;
    QTest::newRow("absolute") << Items{file("/tmp/holdall-absolute"), file("//tmp/holdall-absolute")} << 2;
    QTest::newRow("zero byte") << Items{file(std::string("a\0/../x", 7))} << 1;
    QTest::newRow("up as folder") << Items{withMode(folder(".."), 0777), withMode(folder("a/.."), 0777)} << 2;
    QTest::newRow("link then write") << Items{symbolicLink("x", ".."), file("x/secret")} << 2 - 1;
    QTest::newRow("link then write inside") << Items{symbolicLink("x", "sub"), file("x/secret")} << 1;
    QTest::newRow("absolute link then write")
        << Items{symbolicLink("x", "/tmp"), file("x/holdall-link")} << 1;
    QTest::newRow("write then link") << Items{file("x/secret"), symbolicLink("x", "..")} << 1;
    QTest::newRow("folder then link then write")
        << Items{folder("x"), symbolicLink("x", "../outside"), file("x/secret")} << 1;
    QTest::newRow("inward link then folder")
        << Items{symbolicLink("x", "y"), folder("x"), file("x/secret")} << 2;
    QTest::newRow("chain of two") << Items{symbolicLink("a", "."), symbolicLink("b", "a/../../outside")} << 1;
    QTest::newRow("chain backwards") << Items{symbolicLink("b", "a/../outside"), folder("s"),
                                              symbolicLink("a", "s/.."), symbolicLink("c", "b/..")}
                                     << 1;
    QTest::newRow("link to a later outward one")
        << Items{symbolicLink("s/b", "../a/.."), symbolicLink("a", "..")} << 2;
    QTest::newRow("long chain") << chain(60) << 1;
    QTest::newRow("up through what is missing") << Items{symbolicLink("x", "missing/../file")} << 1;
    QTest::newRow("circle") << Items{symbolicLink("p", "q"), symbolicLink("q", "p"), symbolicLink("o", "o")}
                            << 1;
    QTest::newRow("trailing slash") << Items{symbolicLink("x/", "../outside/"), file("x/secret")} << 1;
    QTest::newRow("attributes through a link")
        << Items{symbolicLink("up", ".."), withMode(folder("up"), 0777), withMode(folder("up/"), 0777)} << 1;
    QTest::newRow("attributes through a planted link")
        << Items{withMode(folder("x"), 0777), withMode(folder("d"), 0777), withMode(folder("up"), 0777),
                 withMode(folder("a/b"), 0777)}
        << 0;
    QTest::newRow("writing through a planted link")
        << Items{file("x/secret"),  file("d/secret"), file("file"),           file("a/b/file"),
                 file("up/secret"), file("h"),        hardLink("x/h", "file")}
        << 0;
    QTest::newRow("hard link outside")
        << Items{hardLink("h", "../outside/secret"), hardLink("i", "/etc/passwd"), file("h")} << 2;
    QTest::newRow("hard link through a link")
        << Items{symbolicLink("y", "../outside"), hardLink("h", "y/secret"), file("h")} << 2;
    QTest::newRow("hard link to a planted link") << Items{hardLink("i", "file"), file("i")} << 1;
    QTest::newRow("hard link to an outward link")
        << Items{symbolicLink("l", "../secret"), hardLink("h", "l")} << 2;
    QTest::newRow("hard link to itself") << Items{file("h"), hardLink("h", "./h")} << 1;
    QTest::newRow("hard link to a folder") << Items{folder("f"), hardLink("h", "f")} << 1;
    QTest::newRow("5,000 folders") << Items{file(repeated("d/", 5'000) + "f")} << 1;
    QTest::newRow("100 folders") << Items{file(repeated("d/", 100) + "f")} << 0;
    QTest::newRow("65,536 bytes") << Items{file(repeated("x/", 32'768)), file(std::string(65'536, 'x'))} << 2;
    QTest::newRow("special files") << Items{item(Entry::Kind::Device, "dev"), item(Entry::Kind::Fifo, "fifo"),
                                            item(Entry::Kind::Socket, "socket")}
                                   << 3;
    QTest::newRow("nothing") << Items{file(""), folder(""), symbolicLink("", "x"), file("."),
                                      symbolicLink("l", "")}
                             << 5;
}

} // namespace

class ExtractionHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshTargetKeepsItsSurroundings_data() { addRows(); }
    void freshTargetKeepsItsSurroundings();
    void plantedLinksAreNotFollowed_data();
    void plantedLinksAreNotFollowed();
    void secondArchiveCannotUseTheLinksOfTheFirst();
    void linkOfTheFirstArchiveDoesNotOpenTheNextOnesWayOut();
    void whatIsRefusedIsSaid();
    void linksInsideStand();
    void outwardLinksStandIfAllowed();
    void privilegeBitsAndSystemAttributesAreLeftOut();
    void replacedFileIsNotWrittenThroughItsHardLink();
    void twinsStandUnderTheirOwnNames();
    void limitsHold();
};

void ExtractionHostileTest::freshTargetKeepsItsSurroundings()
{
    QFETCH(const Items, items);
    QFETCH(const int, refused);
    const Scene scene;
    const auto before = scene.surroundings();
    const Extraction extraction = extract(scene.target(), items);
    QCOMPARE(scene.surroundings(), before);
    QVERIFY(extraction.placed && *extraction.placed);
    const auto isRefusal = [](const Error& error) { return !isWarning(error); };
    const auto later = std::ranges::count_if((*extraction.placed)->problems, isRefusal);
    QVERIFY2(std::ssize(extraction.errors) + later >= refused,
             qPrintable(QString::number(extraction.errors.size())));
    for (const std::string& name : scene.names()) {
        QVERIFY(!name.contains(".holdall-"));
        std::error_code ignored;
        if (fs::is_symlink(scene / name)) {
            const fs::path end = fs::weakly_canonical(scene / name, ignored);
            QVERIFY2(ignored || end.native().starts_with(fs::canonical(scene.target()).native()),
                     end.c_str());
        }
    }
}

void ExtractionHostileTest::plantedLinksAreNotFollowed_data()
{
    addRows();
}

void ExtractionHostileTest::plantedLinksAreNotFollowed()
{
    QFETCH(const Items, items);
    for (const Conflict conflict : {Conflict::Fail, Conflict::Rename, Conflict::Overwrite}) {
        const Scene scene;
        scene.plantLinks();
        const auto before = scene.surroundings();
        const Extraction extraction = extract(scene.target(), items, {.conflict = conflict});
        QCOMPARE(scene.surroundings(), before);
        QVERIFY(extraction.placed || conflict == Conflict::Fail);
        const Extraction again = extract(scene.target(), items, {.conflict = conflict});
        QCOMPARE(scene.surroundings(), before);
    }
}

void ExtractionHostileTest::secondArchiveCannotUseTheLinksOfTheFirst()
{
    const Scene scene;
    const auto before = scene.surroundings();
    const ExtractionOptions reckless{.conflict = Conflict::Overwrite, .outwardLinks = OutwardLinks::Make};
    QVERIFY(extract(scene.target(), {symbolicLink("x", "../outside"), symbolicLink("f", "../outside/secret")},
                    reckless)
                .placed);
    const Extraction second =
        extract(scene.target(), {file("x/secret"), file("f"), withMode(folder("x"), 0777)}, reckless);
    QVERIFY(second.placed);
    QCOMPARE(scene.surroundings(), before);
    QVERIFY(fs::is_symlink(scene / "x"));
    QCOMPARE(scene.read("f"), std::string("new"));
    QVERIFY(!fs::is_symlink(scene / "f"));
}

/// s leads to the target itself, so that ".." behind it would lead out.
void ExtractionHostileTest::linkOfTheFirstArchiveDoesNotOpenTheNextOnesWayOut()
{
    const Scene scene;
    QVERIFY(extract(scene.target(), {symbolicLink("s", ".")}).placed);
    const Extraction second = extract(scene.target(), {symbolicLink("l", "s/../secret")});
    QVERIFY(contains(second.errors, EntryProblem::OutwardLink, "l"));
    QVERIFY(!fs::exists(scene / "l"));
}

void ExtractionHostileTest::whatIsRefusedIsSaid()
{
    const Scene scene;
    const Extraction extraction =
        extract(scene.target(),
                {file("../x"), file(std::string(256, 'n')), symbolicLink("out", "../x"),
                 symbolicLink("late", "b/.."), folder("f"), file("f"), file("g"), folder("g"), file("g/h"),
                 hardLink("h", "missing"), item(Entry::Kind::Device, "dev"), symbolicLink("b", ".")});
    QVERIFY(contains(extraction.errors, EntryProblem::UnsafeName, "../x"));
    QVERIFY(contains(extraction.errors, EntryProblem::NameTooLong, std::string(256, 'n')));
    QVERIFY(contains(extraction.errors, EntryProblem::OutwardLink, "out"));
    QVERIFY(contains(extraction.errors, EntryProblem::OutwardLink, "late"));
    QVERIFY(contains(extraction.errors, EntryProblem::Conflict, "f"));
    QVERIFY(contains(extraction.errors, EntryProblem::Conflict, "g"));
    QVERIFY(contains(extraction.errors, EntryProblem::Conflict, "g/h"));
    QVERIFY(contains(extraction.errors, EntryProblem::LinkTargetMissing, "h"));
    QVERIFY(contains(extraction.errors, EntryProblem::SpecialFile, "dev"));
    QCOMPARE(scene.names(), (Names{"b", "f/", "g"}));
}

void ExtractionHostileTest::linksInsideStand()
{
    const Scene scene;
    const Items items = {symbolicLink("deep/er/a", "../../top"),
                         symbolicLink("b", "deep/er/../er/a"),
                         symbolicLink("c", "nowhere"),
                         symbolicLink("deep/d", ".."),
                         file("top"),
                         symbolicLink("e", "deep/d/top"),
                         hardLink("f", "b")};
    const Extraction extraction = extract(scene.target(), items);
    QVERIFY(extraction.errors.empty());
    QVERIFY(extraction.placed.value()->problems.empty());
    QCOMPARE(scene.read("b"), std::string("new"));
    QCOMPARE(scene.read("e"), std::string("new"));
    QCOMPARE(fs::read_symlink(scene / "f"), fs::path("deep/er/../er/a"));
    QVERIFY(fs::is_symlink(scene / "c"));
    QCOMPARE(extraction.placed.value()->counts.symbolicLinks, std::uint64_t{6});
}

void ExtractionHostileTest::outwardLinksStandIfAllowed()
{
    const Scene scene;
    const Extraction extraction =
        extract(scene.target(), {symbolicLink("x", "../outside"), symbolicLink("y", "/etc")},
                {.outwardLinks = OutwardLinks::Make});
    QVERIFY(extraction.errors.empty());
    QCOMPARE(scene.names(), (Names{"x", "y"}));
}

void ExtractionHostileTest::privilegeBitsAndSystemAttributesAreLeftOut()
{
    const Scene scene;
    Item labelled = file("labelled");
    labelled.entry.attributes = {{.name = "security.capability", .value = "x"},
                                 {.name = "trusted.overlay.opaque", .value = "y"}};
    const Extraction extraction =
        extract(scene.target(), {withMode(file("suid"), 06755), withMode(folder("sticky"), 07777), labelled});
    QVERIFY(extraction.errors.empty());
    const auto& problems = extraction.placed.value()->problems;
    for (const char* name : {"suid", "sticky", "labelled"}) {
        QVERIFY(contains(problems, EntryProblem::AttributesReduced, name));
        struct stat status = {};
        QCOMPARE(::stat((scene / name).c_str(), &status), 0);
        QCOMPARE(status.st_mode & (S_ISUID | S_ISGID | S_ISVTX), 0U);
    }
}

void ExtractionHostileTest::replacedFileIsNotWrittenThroughItsHardLink()
{
    const Scene scene;
    const Extraction extraction =
        extract(scene.target(), {file("a", "first"), hardLink("b", "a"), file("a", "second")});
    QVERIFY(extraction.errors.empty());
    QCOMPARE(scene.read("a"), std::string("second"));
    QCOMPARE(scene.read("b"), std::string("first"));
}

void ExtractionHostileTest::twinsStandUnderTheirOwnNames()
{
    const Scene scene;
    const Extraction extraction = extract(
        scene.target(),
        {file("a/x"), file("A/x"), file("a/X"), file("a/X"), file("caf\xC3\xA9"), file("cafe\xCC\x81")});
    const auto& problems = extraction.placed.value()->problems;
    QVERIFY(contains(problems, EntryProblem::NameCollision, "A/x"));
    QVERIFY(contains(problems, EntryProblem::NameCollision, "a/X"));
    QVERIFY(contains(problems, EntryProblem::NameCollision, "cafe\xCC\x81"));
    QCOMPARE(problems.size(), std::size_t{3});
    QCOMPARE(scene.names().size(), std::size_t{7});
}

void ExtractionHostileTest::limitsHold()
{
    const Scene scene;
    const Extraction many =
        extract(scene.target(), {file("a"), file("b/c/d"), file("e")}, {.limits = {.entries = 4}});
    QVERIFY(contains(many.errors, EntryProblem::TooMany, "e"));
    const Extraction large =
        extract(scene.target(), {file("f", "12345"), file("g", "12345")}, {.limits = {.bytes = 9}});
    QCOMPARE(large.errors.size(), std::size_t{1});
    QCOMPARE(large.errors.front().kind, ErrorKind::SizeLimit);
    QCOMPARE(large.errors.front().needed, std::uint64_t{9});
    const Extraction links =
        extract(scene.target(), {symbolicLink("l", "x"), symbolicLink("m", std::string(900, 'x'))},
                {.limits = {.keptBytes = 1000}});
    QVERIFY(contains(links.errors, EntryProblem::TooMany, "m"));
    const Names expected = {"a", "b/", "b/c/", "b/c/d", "f", "l"};
    QCOMPARE(scene.names(), expected);
}

QTEST_GUILESS_MAIN(ExtractionHostileTest)
#include "extractionhostiletest.moc"
