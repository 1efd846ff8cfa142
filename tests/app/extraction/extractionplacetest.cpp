#include "app/extraction/entries.h"
#include "app/extraction/scene.h"
#include "app/io/outputname.h"
#include "support/failio/failio.h"

#include <QTest>

#include <cerrno>

#include <sys/stat.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;
using Choice = ConflictAnswer::Choice;
using Placed = Result<std::optional<Placement>>;

Placed placeAsFolder(const Scene& scene, const std::vector<Item>& items, const std::string& name,
                     const ExtractionOptions& options = {})
{
    const auto root = ExtractionRoot::create(scene.target(), options);
    for (const Item& item : items) {
        if (const Result<void> extracted = extract(**root, item); !extracted) {
            return std::unexpected(extracted.error());
        }
    }
    return (*root)->placeAsFolder(name);
}

/// A target with mine, dir/, dir/mine and file, and entries that meet the last two.
void fill(const Scene& scene)
{
    fs::create_directory(scene / "dir");
    scene.write("mine", "old");
    scene.write("dir/mine", "old");
    scene.write("dir/a.tar.gz", "old");
    scene.write("file", "old");
}

std::vector<Item> meeting()
{
    return {file("file"), file("dir/a.tar.gz"), file("dir/b"), file("new/c")};
}

ExtractionOptions answering(const std::vector<ConflictAnswer>& answers, std::vector<ConflictQuestion>& asked)
{
    ExtractionOptions options{.conflict = Conflict::Ask};
    options.ask = [answers, &asked](const ConflictQuestion& question, const std::stop_token&) {
        asked.push_back(question);
        return answers.at(asked.size() - 1);
    };
    return options;
}

} // namespace

class ExtractionPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { resetCalls(); }
    void conflictsAreTreatedAsAsked_data();
    void conflictsAreTreatedAsAsked();
    void failLeavesEverythingAsItWas();
    void personIsAskedAboutBothSides();
    void answerForAllIsAskedForOnce();
    void stopInAnAnswerPlacesNothing();
    void stopWhilePlacingTakesEverythingBack();
    void fileAndFolderNeverReplaceEachOther_data();
    void fileAndFolderNeverReplaceEachOther();
    void existingFolderKeepsItsAttributes();
    void conflictThatAppearsLateIsTreatedAsAsked_data();
    void conflictThatAppearsLateIsTreatedAsAsked();
    void fileSystemWithoutExclusiveRenameIsServed();
    void failureTakesBackWhatWasPlaced();
    void folderOfItsOwnAppearsAtOnce();
    void folderOfItsOwnGetsAnotherNameIfTaken_data();
    void folderOfItsOwnGetsAnotherNameIfTaken();
    void folderOfItsOwnHasAPlainName();
    void topLevelNamesAreTold();
    void standingPlacesAreTold();
};

void ExtractionPlaceTest::conflictsAreTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Names>("names");
    QTest::addColumn<QByteArray>("file");
    const Names kept = {"dir/", "dir/a.tar.gz", "dir/b", "dir/mine", "file", "mine", "new/", "new/c"};
    const Names renamed = {"dir/", "dir/a (2).tar.gz", "dir/a.tar.gz", "dir/b", "dir/mine",
                           "file", "file (2)",         "mine",         "new/",  "new/c"};
    QTest::newRow("skip") << Conflict::Skip << kept << QByteArray("old");
    QTest::newRow("overwrite") << Conflict::Overwrite << kept << QByteArray("new");
    const Names apart = {"dir (2)/", "dir (2)/a.tar.gz", "dir (2)/b", "dir/", "dir/a.tar.gz", "dir/mine",
                         "file",     "file (2)",         "mine",      "new/", "new/c"};
    QTest::newRow("rename") << Conflict::Rename << apart << QByteArray("old");
    QTest::newRow("ask nobody") << Conflict::Ask << renamed << QByteArray("old");
}

void ExtractionPlaceTest::conflictsAreTreatedAsAsked()
{
    QFETCH(const Conflict, conflict);
    const Scene scene;
    fill(scene);
    const Extraction extraction = extract(scene.target(), meeting(), {.conflict = conflict});
    QVERIFY(extraction.placed && extraction.placed.value()->problems.empty());
    QTEST(scene.names(), "names");
    QTEST(QByteArray::fromStdString(scene.read("file")), "file");
    QTEST(QByteArray::fromStdString(scene.read("dir/a.tar.gz")), "file");
    QCOMPARE(scene.read("dir/mine"), std::string("old"));
    QCOMPARE(extraction.placed.value()->skipped.size(), conflict == Conflict::Skip ? 2U : 0U);
}

void ExtractionPlaceTest::failLeavesEverythingAsItWas()
{
    const Scene scene;
    fill(scene);
    const Names before = scene.names();
    const Extraction extraction = extract(scene.target(), meeting(), {.conflict = Conflict::Fail});
    QCOMPARE(extraction.placed.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(scene.names(), before);
    QVERIFY(extract(scene.target(), {file("dir/other")}, {.conflict = Conflict::Fail}).placed);
}

void ExtractionPlaceTest::personIsAskedAboutBothSides()
{
    const Scene scene;
    fill(scene);
    std::vector<ConflictQuestion> asked;
    const Extraction extraction =
        extract(scene.target(), meeting(), answering({{Choice::Overwrite}, {Choice::Rename}}, asked));
    QVERIFY(extraction.placed);
    QCOMPARE(asked.size(), std::size_t{2});
    QCOMPARE(asked.front().path, scene / "file");
    QCOMPARE(asked.front().existing.size, std::uint64_t{3});
    QVERIFY(!asked.front().existing.isSameFile(asked.front().incoming));
    QCOMPARE(scene.read("file"), std::string("new"));
    QCOMPARE(scene.read("dir/a.tar.gz"), std::string("old"));
    QCOMPARE(scene.read("dir/a (2).tar.gz"), std::string("new"));
}

void ExtractionPlaceTest::answerForAllIsAskedForOnce()
{
    const Scene scene;
    fill(scene);
    std::vector<ConflictQuestion> asked;
    const Extraction extraction =
        extract(scene.target(), meeting(), answering({{Choice::Skip, true}}, asked));
    QCOMPARE(extraction.placed.value()->skipped, (std::vector<fs::path>{"file", "dir/a.tar.gz"}));
    QCOMPARE(asked.size(), std::size_t{1});
}

void ExtractionPlaceTest::stopInAnAnswerPlacesNothing()
{
    const Scene scene;
    fill(scene);
    const Names before = scene.names();
    std::vector<ConflictQuestion> asked;
    const Extraction extraction =
        extract(scene.target(), meeting(), answering({{Choice::Overwrite}, {Choice::Stop}}, asked));
    QVERIFY(extraction.placed && !*extraction.placed);
    QCOMPARE(scene.names(), before);
    QCOMPARE(scene.read("file"), std::string("old"));
}

void ExtractionPlaceTest::stopWhilePlacingTakesEverythingBack()
{
    for (std::size_t index = 0; index < 3; ++index) {
        const Scene scene;
        scene.write("mine", "old");
        std::stop_source stop;
        resetCalls();
        beforeCall(Call::Rename, index, [&](int) { stop.request_stop(); });
        const Extraction extraction = extract(scene.target(), {file("a"), file("b/c"), file("d"), file("e")},
                                              {.stop = stop.get_token()});
        QVERIFY(extraction.placed && !*extraction.placed);
        QCOMPARE(scene.names(), (Names{"mine"}));
    }
}

void ExtractionPlaceTest::fileAndFolderNeverReplaceEachOther_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::newRow("overwrite") << Conflict::Overwrite;
    QTest::newRow("rename") << Conflict::Rename;
    QTest::newRow("skip") << Conflict::Skip;
}

void ExtractionPlaceTest::fileAndFolderNeverReplaceEachOther()
{
    QFETCH(const Conflict, conflict);
    const Scene scene;
    fill(scene);
    const Extraction extraction =
        extract(scene.target(), {file("file/inner"), file("dir")}, {.conflict = conflict});
    QVERIFY(extraction.placed);
    const auto& placement = *extraction.placed.value();
    QCOMPARE(placement.problems.size(), conflict == Conflict::Overwrite ? 2U : 0U);
    QCOMPARE(placement.skipped.size(), conflict == Conflict::Rename ? 0U : 2U);
    QCOMPARE(scene.read("file"), std::string("old"));
    QCOMPARE(scene.read("dir/mine"), std::string("old"));
    QCOMPARE(fs::exists(scene / "file (2)/inner"), conflict == Conflict::Rename);
}

void ExtractionPlaceTest::existingFolderKeepsItsAttributes()
{
    const Scene scene;
    fill(scene);
    fs::permissions(scene / "dir", fs::perms::owner_all);
    Item dir = folder("dir");
    dir.entry.permissions = 0555;
    Item inner = folder("dir/inner");
    inner.entry.permissions = 0555;
    QVERIFY(
        extract(scene.target(), {dir, inner, file("dir/inner/x")}, {.conflict = Conflict::Overwrite}).placed);
    QCOMPARE(fs::status(scene / "dir").permissions(), fs::perms::owner_all);
    QCOMPARE(unsigned(fs::status(scene / "dir/inner").permissions()), 0555U);
}

void ExtractionPlaceTest::conflictThatAppearsLateIsTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Names>("names");
    QTest::newRow("fail") << Conflict::Fail << Names{"a"};
    QTest::newRow("skip") << Conflict::Skip << Names{"a", "b"};
    QTest::newRow("rename") << Conflict::Rename << Names{"a", "a (2)", "b"};
    QTest::newRow("ask") << Conflict::Ask << Names{"a", "a (2)", "b"};
    QTest::newRow("overwrite") << Conflict::Overwrite << Names{"a", "b"};
}

void ExtractionPlaceTest::conflictThatAppearsLateIsTreatedAsAsked()
{
    QFETCH(const Conflict, conflict);
    const Scene scene;
    beforeCall(Call::Rename, 0, [&](int) { scene.write("a", "theirs"); });
    const Extraction extraction = extract(scene.target(), {file("a"), file("b")}, {.conflict = conflict});
    QCOMPARE(extraction.placed.has_value(), conflict != Conflict::Fail);
    QTEST(scene.names(), "names");
    QCOMPARE(scene.read("a"), std::string(conflict == Conflict::Overwrite ? "new" : "theirs"));
}

void ExtractionPlaceTest::fileSystemWithoutExclusiveRenameIsServed()
{
    const Scene scene;
    fill(scene);
    // Every first try is refused; the folder's second one is a plain rename, which works.
    failCall(Call::Rename, 0, EINVAL);
    QVERIFY(extract(scene.target(), {file("other/x")}).placed);
    resetCalls();
    failAllCalls(Call::Rename, EINVAL);
    QVERIFY(extract(scene.target(), {file("file")}).placed);
    QCOMPARE(scene.read("file"), std::string("old"));
    QCOMPARE(scene.read("file (2)"), std::string("new"));
    QCOMPARE(scene.read("other/x"), std::string("new"));
}

void ExtractionPlaceTest::failureTakesBackWhatWasPlaced()
{
    const Scene scene;
    fill(scene);
    const Names before = scene.names();
    failCall(Call::Rename, 3, EIO);
    const Extraction extraction =
        extract(scene.target(), {file("x"), file("y/z"), file("dir/w"), file("zz")});
    QCOMPARE(extraction.placed.error().systemCode, EIO);
    QCOMPARE(scene.names(), before);
}

void ExtractionPlaceTest::folderOfItsOwnAppearsAtOnce()
{
    const Scene scene;
    Item self = folder("./");
    self.entry.permissions = 0555;
    const Placed placed = placeAsFolder(scene, {self, file("a/b"), symbolicLink("c", "a")}, "archive");
    QCOMPARE(placed.value()->standing, (std::vector<fs::path>{scene / "archive"}));
    QCOMPARE(callsMade(Call::Rename), std::size_t{1});
    QCOMPARE(scene.names(), (Names{"archive/", "archive/a/", "archive/a/b", "archive/c"}));
    QCOMPARE(unsigned(fs::status(scene / "archive").permissions()), 0555U);
    fs::create_directory(scene / "plain");
    QCOMPARE(fs::status(scene / "archive/a").permissions(), fs::status(scene / "plain").permissions());
}

void ExtractionPlaceTest::folderOfItsOwnGetsAnotherNameIfTaken_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Names>("names");
    QTest::newRow("fail") << Conflict::Fail << Names{"archive/", "archive/mine"};
    QTest::newRow("skip") << Conflict::Skip << Names{"archive/", "archive/mine"};
    QTest::newRow("rename") << Conflict::Rename
                            << Names{"archive (2)/", "archive (2)/a", "archive/", "archive/mine"};
    QTest::newRow("overwrite") << Conflict::Overwrite << Names{"archive/", "archive/a", "archive/mine"};
}

void ExtractionPlaceTest::folderOfItsOwnGetsAnotherNameIfTaken()
{
    QFETCH(const Conflict, conflict);
    const Scene scene;
    fs::create_directory(scene / "archive");
    scene.write("archive/mine", "old");
    const Placed placed = placeAsFolder(scene, {file("a")}, "archive", {.conflict = conflict});
    QCOMPARE(placed.has_value(), conflict != Conflict::Fail);
    QTEST(scene.names(), "names");
}

void ExtractionPlaceTest::folderOfItsOwnHasAPlainName()
{
    const Scene scene;
    for (const char* name : {"", ".", "..", "a/b", "../a", "/a"}) {
        QVERIFY(!placeAsFolder(scene, {file("a")}, name));
    }
    QVERIFY(scene.names().empty());
}

void ExtractionPlaceTest::topLevelNamesAreTold()
{
    const Scene scene;
    const auto root = ExtractionRoot::create(scene.target(), {});
    for (const Item& item : {file("b/c"), symbolicLink("a", "b"), symbolicLink("b/d", "c")}) {
        QVERIFY(extract(**root, item));
    }
    QCOMPARE((*root)->topLevelNames().value(), (Names{"a", "b"}));
}

void ExtractionPlaceTest::standingPlacesAreTold()
{
    const Scene scene;
    fill(scene);
    const Extraction extraction =
        extract(scene.target(), {file("file"), file("dir/b"), file("new/c"), symbolicLink("l", "file")});
    const Placement& placement = *extraction.placed.value();
    QCOMPARE(placement.standing,
             (std::vector<fs::path>{scene / "dir (2)", scene / "file (2)", scene / "l", scene / "new"}));
    QCOMPARE(placement.counts.files, std::uint64_t{3});
    QCOMPARE(placement.counts.folders, std::uint64_t{2});
    QCOMPARE(placement.counts.symbolicLinks, std::uint64_t{1});
    QCOMPARE(placement.bytes, std::uint64_t{9});
}

QTEST_GUILESS_MAIN(ExtractionPlaceTest)
#include "extractionplacetest.moc"
