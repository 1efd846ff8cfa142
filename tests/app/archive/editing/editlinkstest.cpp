#include "planning.h"

#include <QTest>

#include <map>
#include <random>

using namespace holdall;
using namespace holdall::test;

namespace {

const OldEntries links = {oldFile("a"), oldFile("x"), oldLink("b", "a"), oldLink("c", "b"),
                          oldLink("d", "a")};

Names after(const Changes& changes, const OldEntries& old = links, Conflict conflict = Conflict::Fail)
{
    return outcomeOf(planOf(changes, old, {}, conflict), old);
}

/// Which entry's data stands under each name, the last of a name counting; -1: a link to nothing.
using Data = std::map<std::string, int>;

/// The data of an archive whose entries are told one after the other.
class DataModel {
public:
    void add(const std::string& name, int own) { m_data[name] = own; }
    int of(const std::string& name) const { return m_data.contains(name) ? m_data.at(name) : -1; }
    const Data& all() const { return m_data; }

private:
    Data m_data;
};

struct Wish {
    bool isRemoval;
    std::string name;
};

/// What is expected: every entry that is not removed has its data under the name that it is to get.
Data expectedData(const OldEntries& old, const std::vector<Wish>& wishes)
{
    DataModel before;
    DataModel after;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const bool isLink = old[i].kind == Entry::Kind::HardLink;
        const int data = isLink ? before.of(old[i].target) : int(i);
        before.add(old[i].name, data);
        const auto wish = std::ranges::find(wishes, old[i].name, &Wish::name);
        if (wish == wishes.end() || !wish->isRemoval) {
            after.add(wish == wishes.end() ? old[i].name : "new " + old[i].name, data);
        }
    }
    return after.all();
}

Data plannedData(const OldEntries& old, const EditPlan& plan)
{
    DataModel model;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const EntryFate& fate = plan.fates[i];
        if (fate.isKept) {
            const bool isLink = old[i].kind == Entry::Kind::HardLink;
            model.add(fate.name.value_or(old[i].name),
                      isLink ? model.of(fate.target.value_or(old[i].target)) : int(i));
        }
    }
    return model.all();
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
    void anyLinksKeepTheirData();
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

/// Whatever is linked, removed and renamed: nothing under any name is other data than before, or it is
/// refused.
void EditLinksTest::anyLinksKeepTheirData()
{
    std::minstd_rand random(815);
    const auto below = [&random](unsigned count) { return unsigned(random() >> 8U) % count; };
    const auto anyName = [&] { return std::string(1, char('a' + below(7))); };
    int planned = 0;
    for (int round = 0; round < 20'000; ++round) {
        OldEntries old;
        for (unsigned i = 0, count = 2 + below(7); i < count; ++i) {
            old.push_back(below(2) == 0 ? oldFile(anyName()) : oldLink(anyName(), anyName()));
        }
        std::vector<Wish> wishes;
        Changes changes;
        for (unsigned i = 0, count = 1 + below(3); i < count; ++i) {
            const Wish wish{.isRemoval = below(2) == 0, .name = old[below(unsigned(old.size()))].name};
            if (std::ranges::find(wishes, wish.name, &Wish::name) == wishes.end()) {
                wishes.push_back(wish);
                changes.push_back(wish.isRemoval ? ArchiveChange(RemoveEntries{{wish.name}})
                                                 : ArchiveChange(RenameEntry{wish.name, "new " + wish.name}));
            }
        }
        const Result<EditPlan> plan = planOf(changes, old);
        if (!plan) {
            QVERIFY(plan.error().entry == EntryProblem::NotKept);
            continue;
        }
        ++planned;
        QCOMPARE(plannedData(old, *plan), expectedData(old, wishes));
    }
    QVERIFY(planned > 10'000);
}

QTEST_GUILESS_MAIN(EditLinksTest)
#include "editlinkstest.moc"
