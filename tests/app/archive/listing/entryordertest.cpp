#include "app/archive/listing/entryorder.h"

#include <QTest>

using namespace holdall;

namespace {

using Names = std::vector<std::string>;

/// The names at the top level, in this order.
Names sorted(const EntryTree& tree, const EntrySorting& sorting)
{
    const std::optional<EntryOrder> order = sortedOrder(tree, sorting, {});
    Names names;
    for (const EntryTree::Id id : order->children[tree[EntryTree::root].folder]) {
        names.emplace_back(tree[id].name);
    }
    return names;
}

void add(EntryTree& tree, const char* name, std::uint64_t size, std::optional<std::uint64_t> packed = {})
{
    tree.add({.name = name, .size = size, .packedSize = packed});
}

} // namespace

class EntryOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreInNaturalOrder()
    {
        EntryTree tree;
        for (const char* name : {"file10", "File9", "file1", "b", "A"}) {
            add(tree, name, 0);
        }
        QCOMPARE(sorted(tree, {}), (Names{"A", "b", "file1", "File9", "file10"}));
        QCOMPARE(sorted(tree, {.isDescending = true}), (Names{"file10", "File9", "file1", "b", "A"}));
    }

    void foldersComeFirstBothWays()
    {
        EntryTree tree;
        add(tree, "a", 1);
        add(tree, "z/x", 1);
        QCOMPARE(sorted(tree, {}), (Names{"z", "a"}));
        QCOMPARE(sorted(tree, {.isDescending = true}), (Names{"z", "a"}));
    }

    void numbersAreNumbers()
    {
        EntryTree tree;
        add(tree, "a", 100, 10);
        add(tree, "b", 20, 20);
        add(tree, "c", 3);
        QCOMPARE(sorted(tree, {.key = EntryKey::Size}), (Names{"c", "b", "a"}));
        QCOMPARE(sorted(tree, {.key = EntryKey::PackedSize}), (Names{"c", "a", "b"}));
        QCOMPARE(sorted(tree, {.key = EntryKey::Ratio, .isDescending = true}), (Names{"b", "a", "c"}));
    }

    void equalOnesGoByNameAndThenAsTheyCame()
    {
        EntryTree tree;
        add(tree, "b", 1);
        add(tree, "a", 1);
        add(tree, "a", 1);
        const auto order = sortedOrder(tree, {.key = EntryKey::Size, .isDescending = true}, {});
        QCOMPARE(order->children[0], (std::vector<EntryTree::Id>{2, 3, 1}));
        QCOMPARE(order->rows[1], 2U);
        QCOMPARE(order->rows[3], 1U);
    }

    void aStopEndsIt()
    {
        EntryTree tree;
        add(tree, "a", 1);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!sortedOrder(tree, {}, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(EntryOrderTest)
#include "entryordertest.moc"
