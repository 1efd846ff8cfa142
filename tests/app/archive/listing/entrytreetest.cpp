#include "app/archive/listing/entrytree.h"

#include "app/archive/listing/entryselection.h"

#include <QTest>

#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace holdall;
using Kind = Entry::Kind;

namespace {

/// Bytes that are allocated now, by what the allocator really gives.
std::atomic<std::size_t> allocated = 0;

} // namespace

void* operator new(std::size_t size)
{
    void* const place = std::malloc(size);
    if (place == nullptr) {
        throw std::bad_alloc();
    }
    allocated += malloc_usable_size(place);
    return place;
}

void operator delete(void* place) noexcept
{
    if (place != nullptr) {
        allocated -= malloc_usable_size(place);
        std::free(place);
    }
}

void operator delete(void* place, std::size_t /*size*/) noexcept
{
    operator delete(place);
}

namespace {

Entry file(std::string name, std::uint64_t size = 0)
{
    return {.name = std::move(name), .size = size};
}

Entry folder(std::string name)
{
    return {.kind = Kind::Folder, .name = std::move(name)};
}

} // namespace

class EntryTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersWithoutAnEntryAreMade()
    {
        EntryTree tree;
        const auto id = tree.add(file("a/b/c.txt", 7));
        QVERIFY(id.has_value());
        QCOMPARE(tree.size(), std::size_t(4));
        QCOMPARE(tree.path(*id), std::string("a/b/c.txt"));
        const EntryNode& parent = tree[tree[*id].parent];
        QVERIFY(parent.isFolder() && parent.isImplicit);
        QCOMPARE(parent.name, std::string_view("b"));
        QCOMPARE(tree.totals().entries, 1U);
        QCOMPARE(tree.totals().folders, 2U);
    }

    void aFoldersOwnEntryMayComeAfterWhatIsInIt()
    {
        EntryTree tree;
        const auto inside = tree.add(file("a/b"));
        Entry own = folder("a");
        own.permissions = 0750;
        const auto id = tree.add(own);
        QCOMPARE(tree.size(), std::size_t(3));
        QCOMPARE(tree[*inside].parent, *id);
        QVERIFY(!tree[*id].isImplicit);
        QCOMPARE(tree[*id].permissions, 0750);
    }

    void filesOfOneNameAllStay()
    {
        EntryTree tree;
        const auto first = tree.add(file("a/b", 1));
        const auto second = tree.add(file("a/b", 2));
        QVERIFY(*first != *second);
        QCOMPARE(tree[*first].size, 1U);
        QCOMPARE(tree[*second].size, 2U);
        QCOMPARE(tree[*first].parent, tree[*second].parent);
    }

    void aFileAndAFolderOfOneNameBothStay()
    {
        EntryTree tree;
        const auto plain = tree.add(file("a"));
        const auto inside = tree.add(file("a/b"));
        QVERIFY(!tree[*plain].isFolder());
        QVERIFY(tree[*inside].parent != *plain);
        QVERIFY(tree[tree[*inside].parent].isFolder());
    }

    void foldersHaveTheSizesOfAllThatIsInThem()
    {
        EntryTree tree;
        Entry packed = file("a/b/c", 100);
        packed.packedSize = 30;
        tree.add(packed);
        tree.add(file("a/d", 11));
        const auto top = tree.add(folder("a"));
        QCOMPARE(tree[*top].size, 111U);
        QCOMPARE(tree[*top].packedSize, 30U);
        QCOMPARE(tree[EntryTree::root].size, 111U);
        QCOMPARE(tree.totals().size, 111U);
    }

    void namesAreKeptExactlyWhereTheirPlaceIsPlainer_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("path");
        const auto row = [](const char* name, const char* path) {
            QTest::newRow(name) << std::string(name) << std::string(path);
        };
        row("a", "a");
        row("a/b", "a/b");
        row("./a/b", "a/b");
        row("/a", "a");
        row("a//b", "a/b");
        row("a/.", "a");
        row("a/b/", "a/b");
        row("../a", "../a");
        row("a\xff/\x1b[1m", "a\xff/\x1b[1m");
        row("", "");
        row("/", "");
    }

    void namesAreKeptExactlyWhereTheirPlaceIsPlainer()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, path);
        EntryTree tree;
        tree.add(file("a/b")); // what came before must not tell
        tree.add(file("a/b"));
        const auto id = tree.add(file(name));
        QCOMPARE(tree.entryName(*id), name);
        QCOMPARE(tree.path(*id), path);
    }

    void theRootsOwnEntryIsNoNode()
    {
        EntryTree tree;
        QVERIFY(!tree.add(folder("./")));
        QCOMPARE(tree.size(), std::size_t(1));
        QCOMPARE(tree.totals().entries, 1U);
    }

    void depthIsBounded()
    {
        EntryTree tree;
        std::string name = "a";
        for (int level = 0; level < 5000; ++level) {
            name += "/a";
        }
        const auto id = tree.add(file(name));
        QCOMPARE(tree.size(), EntryTree::deepest + 1);
        QCOMPARE(tree.entryName(*id), name);
    }

    void aHundredThousandEntriesAreSmall()
    {
        const std::size_t before = allocated;
        EntryTree tree;
        constexpr int count = 100'000;
        for (int each = 0; each < count; ++each) {
            Entry entry = file("project-1.0/module" + std::to_string(each / 100) + "/source/file name "
                                   + std::to_string(each) + ".cpp",
                               1000);
            entry.method = "deflate";
            entry.packedSize = 100;
            entry.crc = 1;
            tree.add(entry);
        }
        tree.finish();
        const std::size_t each = (allocated - before) / count;
        qInfo("%zu bytes an entry", each);
        QVERIFY(each > 50); // the count counts
        QVERIFY(each < 300);
    }

    void selectionsAreExact_data()
    {
        QTest::addColumn<std::string>("chosen");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char* title, const char* chosen, const char* name, bool isIn) {
            QTest::newRow(title) << std::string(chosen) << std::string(name) << isIn;
        };
        row("itself", "a/b", "a/b", true);
        row("below it", "a", "a/b/c", true);
        row("beside it", "a/b", "a/bc", false);
        row("above it", "a/b", "a", false);
        row("no pattern", "a/*", "a/b", false);
        row("a star is a star", "a/*", "a/*", true);
        row("brackets", "[ab]", "a", false);
        row("brackets themselves", "[ab]", "[ab]", true);
        row("last name alone", "b", "a/b", false);
        row("dot in front", "./a", "a", true);
        row("doubled slash", "a/b", "a//b", true);
        row("case", "A", "a", false);
        row("no UTF-8", "\xff", "\xff/x", true);
    }

    void selectionsAreExact()
    {
        QFETCH(std::string, chosen);
        QFETCH(std::string, name);
        QFETCH(bool, isIn);
        const std::vector<std::string> names{"something else", chosen};
        QCOMPARE(EntrySelection(names).contains(name), isIn);
    }
};

QTEST_GUILESS_MAIN(EntryTreeTest)
#include "entrytreetest.moc"
