#include "planning.h"

#include <QTest>

#include <array>

using namespace holdall;
using namespace holdall::test;

namespace {

const OldEntries tree = {oldFolder("d"), oldFile("d/a"), oldFolder("d/s"), oldFile("d/s/b"), oldFile("da")};

Names after(const Changes& changes, const OldEntries& old = tree, Conflict conflict = Conflict::Fail)
{
    return outcomeOf(planOf(changes, old, {}, conflict), old);
}

Names afterAdding(const Items& added, const OldEntries& old, Conflict conflict)
{
    return outcomeOf(planOf({}, old, added, conflict), old, added);
}

} // namespace

Q_DECLARE_METATYPE(Conflict)

class EditPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesNothingChanges();
    void removedFoldersTakeWhatIsBelow();
    void namesAreExact();
    void missingNamesAreReported();
    void everyEntryOfANameIsRemoved();
    void renamedFoldersTakeWhatIsBelow();
    void theLongestRenamedNameCounts();
    void removedEntriesAreNotRenamed();
    void namesCanBeSwapped();
    void foldersWithoutAnEntryAreRenamed();
    void aLeadingDotStays();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();
    void namesThatAContainerCannotHoldAreRefused();
    void aFolderDoesNotGoIntoItself();
    void takenNamesFollowThePolicy_data();
    void takenNamesFollowThePolicy();
    void foldersOfOneNameAreOne();
    void filesDoNotReplaceFolders_data();
    void filesDoNotReplaceFolders();
    void twinsMoveTogether();
    void addedItemsFollowThePolicy_data();
    void addedItemsFollowThePolicy();
    void addedFoldersMerge();
    void whatIsInARenamedAddedFolderFollowsIt();
    void whatIsInASkippedFolderIsSkipped();
    void laterAddedItemsReplaceEarlierOnes();
    void whatCannotBeReadReplacesNothing();
    void bothSidesOfAClashAreTold();
    void replacedNamesAreTold();
};

void EditPlanTest::withoutChangesNothingChanges()
{
    const Result<EditPlan> plan = planOf({}, tree);
    QVERIFY(plan && plan->changesNothing());
    const Result<EditPlan> same = planOf({RenameEntry{"d/a", "d/a"}}, tree);
    QVERIFY(same && same->changesNothing());
    QVERIFY(!planOf({RemoveEntries{{"d/a"}}}, tree)->changesNothing());
}

void EditPlanTest::removedFoldersTakeWhatIsBelow()
{
    QCOMPARE(after({RemoveEntries{{"d"}}}), Names({"da"}));
    QCOMPARE(after({RemoveEntries{{"d/s"}}}), Names({"d", "d/a", "da"}));
    QCOMPARE(after({RemoveEntries{{"d", "da"}}}), Names());
}

void EditPlanTest::namesAreExact()
{
    const OldEntries old = {oldFile("*"), oldFile("a"), oldFile("[a]"), oldFile("\xFF")};
    QCOMPARE(after({RemoveEntries{{"*"}}}, old), Names({"a", "[a]", "\xFF"}));
    QCOMPARE(after({RemoveEntries{{"\xFF"}}}, old), Names({"*", "a", "[a]"}));
}

void EditPlanTest::missingNamesAreReported()
{
    QCOMPARE(after({RemoveEntries{{"da", "x"}}}), failure(ErrorKind::NotFound, "x"));
    QCOMPARE(after({RemoveEntries{{""}}}), failure(ErrorKind::NotFound, ""));
    QCOMPARE(after({RenameEntry{"d/x", "y"}}), failure(ErrorKind::NotFound, "d/x"));
}

void EditPlanTest::everyEntryOfANameIsRemoved()
{
    const OldEntries old = {oldFile("a"), oldFile("b"), oldFile("./a"), oldFile("a")};
    QCOMPARE(after({RemoveEntries{{"a"}}}, old), Names({"b"}));
}

void EditPlanTest::renamedFoldersTakeWhatIsBelow()
{
    QCOMPARE(after({RenameEntry{"d", "e/f"}}), Names({"e/f", "e/f/a", "e/f/s", "e/f/s/b", "da"}));
    QCOMPARE(after({RenameEntry{"d/s/b", "b"}}), Names({"d", "d/a", "d/s", "b", "da"}));
}

void EditPlanTest::theLongestRenamedNameCounts()
{
    QCOMPARE(after({RenameEntry{"d", "e"}, RenameEntry{"d/s", "t"}}), Names({"e", "e/a", "t", "t/b", "da"}));
}

void EditPlanTest::removedEntriesAreNotRenamed()
{
    QCOMPARE(after({RenameEntry{"d", "e"}, RemoveEntries{{"d/s"}}}), Names({"e", "e/a", "da"}));
}

void EditPlanTest::namesCanBeSwapped()
{
    QCOMPARE(after({RenameEntry{"d/a", "da"}, RenameEntry{"da", "d/a"}}),
             Names({"d", "da", "d/s", "d/s/b", "d/a"}));
}

void EditPlanTest::foldersWithoutAnEntryAreRenamed()
{
    const OldEntries old = {oldFile("x/y/z"), oldFile("x/w")};
    QCOMPARE(after({RenameEntry{"x/y", "v"}}, old), Names({"v/z", "x/w"}));
    QCOMPARE(after({RemoveEntries{{"x/y"}}}, old), Names({"x/w"}));
}

void EditPlanTest::aLeadingDotStays()
{
    const OldEntries old = {oldFile("./a/b"), oldFile("./c")};
    QCOMPARE(after({RenameEntry{"a", "d"}}, old), Names({"./d/b", "./c"}));
}

void EditPlanTest::impossibleNamesAreRefused_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"", "/", "/x", "x/", "x//y", "..", "../x", "x/../y", ".", "./x", "x/."}) {
        QTest::addRow("\"%s\"", name) << std::string(name);
    }
    QTest::newRow("a zero") << std::string("x\0y", 3);
}

void EditPlanTest::impossibleNamesAreRefused()
{
    QFETCH(const std::string, name);
    QCOMPARE(after({RenameEntry{"da", name}}), failure(ErrorKind::Option, name));
    if (!name.empty()) { // the top
        QCOMPARE(after({AddSource{"/tmp", name}}), failure(ErrorKind::Option, name));
    }
}

void EditPlanTest::namesThatAContainerCannotHoldAreRefused()
{
    const auto refused = [](const std::string& name, const ContainerAbilities& keeps) {
        const Result<EditPlan> plan = planOf({RenameEntry{"d", name}}, tree, {}, Conflict::Fail, keeps);
        return !plan && plan.error().kind == ErrorKind::Option;
    };
    QVERIFY(refused("\xFF", {.anyName = false}));
    QVERIFY(!refused("\xFF", {}));
    QVERIFY(refused("12345", {.longestName = 8})); // the longest below is 12345/s/b
    QVERIFY(!refused("1234", {.longestName = 8}));
}

void EditPlanTest::aFolderDoesNotGoIntoItself()
{
    QCOMPARE(after({RenameEntry{"d", "d/s/d"}}), failure(ErrorKind::Option, "d"));
    QCOMPARE(after({RenameEntry{"d", "d2"}}), Names({"d2", "d2/a", "d2/s", "d2/s/b", "da"}));
}

void EditPlanTest::takenNamesFollowThePolicy_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Names>("outcome");
    QTest::newRow("fail") << Conflict::Fail << failure(ErrorKind::AlreadyExists, "d/a");
    QTest::newRow("skip") << Conflict::Skip << Names({"d", "d/a", "d/s", "d/s/b", "da"});
    QTest::newRow("rename") << Conflict::Rename << Names({"d", "d/a", "d/s", "d/s/b", "d/a (2)"});
    QTest::newRow("overwrite") << Conflict::Overwrite << Names({"d", "d/s", "d/s/b", "d/a"});
}

void EditPlanTest::takenNamesFollowThePolicy()
{
    QFETCH(const Conflict, conflict);
    QFETCH(const Names, outcome);
    QCOMPARE(after({RenameEntry{"da", "d/a"}}, tree, conflict), outcome);
}

void EditPlanTest::foldersOfOneNameAreOne()
{
    const OldEntries old = {oldFolder("d"), oldFile("d/a"), oldFolder("e"), oldFile("e/b"), oldFile("e/a")};
    QCOMPARE(after({RenameEntry{"e", "d"}}, old), failure(ErrorKind::AlreadyExists, "d/a"));
    QCOMPARE(after({RenameEntry{"e", "d"}}, old, Conflict::Skip), Names({"d", "d/a", "d/b", "e/a"}));
    QCOMPARE(after({RenameEntry{"e", "d"}}, old, Conflict::Overwrite), Names({"d", "d/b", "d/a"}));
}

void EditPlanTest::filesDoNotReplaceFolders_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<std::string>("taken");
    QTest::newRow("a file onto a folder") << std::string("da") << std::string("d") << std::string("d");
    QTest::newRow("a folder onto a file") << std::string("d") << std::string("da") << std::string("da");
    QTest::newRow("into a file") << std::string("d/s") << std::string("da/s") << std::string("da");
}

void EditPlanTest::filesDoNotReplaceFolders()
{
    QFETCH(const std::string, from);
    QFETCH(const std::string, to);
    QFETCH(const std::string, taken);
    QCOMPARE(after({RenameEntry{from, to}}, tree, Conflict::Overwrite),
             failure(ErrorKind::AlreadyExists, taken));
}

void EditPlanTest::twinsMoveTogether()
{
    const OldEntries old = {oldFile("a"), oldFile("b"), oldFile("a")};
    QCOMPARE(after({RenameEntry{"a", "c"}}, old), Names({"c", "b", "c"}));
    QCOMPARE(after({RenameEntry{"a", "b"}}, old, Conflict::Overwrite), Names({"b", "b"}));
}

void EditPlanTest::addedItemsFollowThePolicy_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Names>("outcome");
    QTest::newRow("fail") << Conflict::Fail << failure(ErrorKind::AlreadyExists, "a.txt");
    QTest::newRow("skip") << Conflict::Skip << Names({"a.txt", "b", "a (2).txt", "+c"});
    QTest::newRow("rename") << Conflict::Rename << Names({"a.txt", "b", "a (2).txt", "+a (3).txt", "+c"});
    QTest::newRow("overwrite") << Conflict::Overwrite << Names({"b", "a (2).txt", "+a.txt", "+c"});
}

void EditPlanTest::addedItemsFollowThePolicy()
{
    QFETCH(const Conflict, conflict);
    QFETCH(const Names, outcome);
    const OldEntries old = {oldFile("a.txt"), oldFile("b"), oldFile("a (2).txt")};
    QCOMPARE(afterAdding({{"a.txt"}, {"c"}}, old, conflict), outcome);
}

void EditPlanTest::addedFoldersMerge()
{
    QCOMPARE(afterAdding({newFolder("d"), {"d/c"}, newFolder("d/s"), {"d/s/x"}}, tree, Conflict::Fail),
             Names({"d", "d/a", "d/s", "d/s/b", "da", "+d/c", "+d/s/x"}));
}

void EditPlanTest::whatIsInARenamedAddedFolderFollowsIt()
{
    QCOMPARE(afterAdding({newFolder("da"), {"da/x"}}, tree, Conflict::Rename),
             Names({"d", "d/a", "d/s", "d/s/b", "da", "+da (2)", "+da (2)/x"}));
}

void EditPlanTest::whatIsInASkippedFolderIsSkipped()
{
    QCOMPARE(
        afterAdding({newFolder("da"), {"da/x"}, newFolder("da/y"), {"da/y/z"}, {"e"}}, tree, Conflict::Skip),
        Names({"d", "d/a", "d/s", "d/s/b", "da", "+e"}));
}

void EditPlanTest::laterAddedItemsReplaceEarlierOnes()
{
    const Items items = {newFolder("e"), {"e/x"}, newFolder("f"), {"f/x"}};
    QCOMPARE(afterAdding(items, {}, Conflict::Overwrite), Names({"+e", "+e/x", "+f", "+f/x"}));
    QCOMPARE(afterAdding({{"a"}, {"b"}}, {oldFile("b")}, Conflict::Overwrite), Names({"+a", "+b"}));
}

void EditPlanTest::whatCannotBeReadReplacesNothing()
{
    const OldEntries old = {oldFile("a")};
    QCOMPARE(afterAdding({AddedItem{.name = "a", .status = {}}}, old, Conflict::Overwrite),
             Names({"a", "+a"}));
}

void EditPlanTest::bothSidesOfAClashAreTold()
{
    const OldEntry old{.name = "a", .size = 3, .modified = FileTime{.seconds = 5}};
    const AddedItem added{.name = "a", .status = {.kind = FileStatus::Kind::Regular, .size = 7}};
    std::vector<EditClash> clashes;
    const auto settle = [&](const EditClash& clash) {
        clashes.push_back(clash);
        return Conflict::Skip;
    };
    QVERIFY(planEdit({}, std::array{old}, std::array{added}, {.keeps = {}, .settle = settle}).has_value());
    QCOMPARE(clashes.size(), 1U);
    QCOMPARE(clashes.front().name, std::string("a"));
    QCOMPARE(clashes.front().existing->size, 3U);
    QCOMPARE(clashes.front().existing->modified.seconds, 5);
    QCOMPARE(clashes.front().incoming.size, 7U);
}

void EditPlanTest::replacedNamesAreTold()
{
    const OldEntries old = {oldFile("a")};
    const Result<EditPlan> plan = planOf({}, old, {{"a"}, {"b"}}, Conflict::Overwrite);
    QVERIFY(plan && plan->replacing == std::set<std::string>({"a"}));
}

QTEST_GUILESS_MAIN(EditPlanTest)
#include "editplantest.moc"
