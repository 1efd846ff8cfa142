#include "planning.h"

#include <QTest>

using namespace holdall;
using namespace holdall::test;

namespace {

const OldEntries links = {oldFile("a"), oldFile("x"), oldLink("b", "a"), oldLink("c", "b"),
                          oldLink("d", "a")};

Names after(const Changes& changes, const OldEntries& old = links, Conflict conflict = Conflict::Fail)
{
    return outcomeOf(planOf(changes, old, {}, conflict), old);
}

} // namespace

/// That every hard link stays one to the same file.
class EditLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedLinksStayAsTheyAre();
    void renamedFilesAreFollowed();
    void renamedFoldersAreFollowed();
    void linksToRenamedLinksAreFollowed();
    void linksToRemovedLinksGoOnToTheFile();
    void theFirstLinkTakesThePlaceOfARemovedFile();
    void theFirstRemainingLinkMayHaveBeenRenamed();
    void allNamesOfAFileCanGo();
    void replacedFilesStayUnderTheirOtherNames();
    void linksToNothingStay();
    void linksDoNotGetOtherFiles();
    void hiddenFilesAreNotPromoted();
};

void EditLinksTest::untouchedLinksStayAsTheyAre()
{
    QCOMPARE(after({RemoveEntries{{"x"}}}), Names({"a", "b -> a", "c -> b", "d -> a"}));
    const OldEntries dotted = {oldFile("./a"), oldLink("./b", "./a"), oldFile("x")};
    QCOMPARE(after({RemoveEntries{{"x"}}}, dotted), Names({"./a", "./b -> ./a"}));
}

void EditLinksTest::renamedFilesAreFollowed()
{
    QCOMPARE(after({RenameEntry{"a", "n"}}), Names({"n", "x", "b -> n", "c -> b", "d -> n"}));
}

void EditLinksTest::renamedFoldersAreFollowed()
{
    const OldEntries old = {oldFolder("f"), oldFile("f/a"), oldLink("f/b", "f/a"), oldLink("c", "f/a")};
    QCOMPARE(after({RenameEntry{"f", "g"}}, old), Names({"g", "g/a", "g/b -> g/a", "c -> g/a"}));
}

void EditLinksTest::linksToRenamedLinksAreFollowed()
{
    QCOMPARE(after({RenameEntry{"b", "n"}}), Names({"a", "x", "n -> a", "c -> a", "d -> a"}));
}

void EditLinksTest::linksToRemovedLinksGoOnToTheFile()
{
    QCOMPARE(after({RemoveEntries{{"b"}}}), Names({"a", "x", "c -> a", "d -> a"}));
}

void EditLinksTest::theFirstLinkTakesThePlaceOfARemovedFile()
{
    const Result<EditPlan> plan = planOf({RemoveEntries{{"a"}}}, links);
    QCOMPARE(outcomeOf(plan, links), Names({"b", "x", "c -> b", "d -> b"}));
    QVERIFY(plan->fates[0].isKept && !plan->fates[2].isKept); // the data is the file's own
    QCOMPARE(after({RemoveEntries{{"a", "b"}}}), Names({"c", "x", "d -> c"}));
}

void EditLinksTest::theFirstRemainingLinkMayHaveBeenRenamed()
{
    QCOMPARE(after({RemoveEntries{{"a"}}, RenameEntry{"b", "n"}}), Names({"n", "x", "c -> n", "d -> n"}));
}

void EditLinksTest::allNamesOfAFileCanGo()
{
    QCOMPARE(after({RemoveEntries{{"a", "b", "c", "d"}}}), Names({"x"}));
}

void EditLinksTest::replacedFilesStayUnderTheirOtherNames()
{
    QCOMPARE(after({RenameEntry{"x", "a"}}, links, Conflict::Overwrite),
             Names({"b", "a", "c -> b", "d -> b"}));
    const Items added = {{"a"}};
    QCOMPARE(outcomeOf(planOf({}, links, added, Conflict::Overwrite), links, added),
             Names({"b", "x", "c -> b", "d -> b", "+a"}));
}

void EditLinksTest::linksToNothingStay()
{
    const OldEntries old = {oldLink("b", "gone"), oldFile("x")};
    QCOMPARE(after({RemoveEntries{{"x"}}}, old), Names({"b -> gone"}));
}

/// What was a link to nothing would be one to what came under that name.
void EditLinksTest::linksDoNotGetOtherFiles()
{
    const OldEntries old = {oldFile("x"), oldLink("b", "gone")};
    const Result<EditPlan> plan = planOf({RenameEntry{"x", "gone"}}, old);
    QVERIFY(!plan && plan.error().entry == EntryProblem::NotKept);
    const OldEntries hidden = {oldFile("a"), oldLink("b", "a"), oldFile("a"), oldLink("c", "b")};
    const Result<EditPlan> without = planOf({RemoveEntries{{"b"}}}, hidden);
    QVERIFY(!without && without.error().entry == EntryProblem::NotKept);
}

/// The later one of two entries of a name is what is extracted.
void EditLinksTest::hiddenFilesAreNotPromoted()
{
    const OldEntries old = {oldFile("a"), oldFile("b"), oldLink("b", "a")};
    const Result<EditPlan> plan = planOf({RemoveEntries{{"a"}}}, old);
    QVERIFY(!plan && plan.error().entry == EntryProblem::NotKept);
}

QTEST_GUILESS_MAIN(EditLinksTest)
#include "editlinkstest.moc"
