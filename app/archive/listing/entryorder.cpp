#include "app/archive/listing/entryorder.h"

#include <QCollator>

#include <algorithm>
#include <compare>
#include <numeric>

namespace holdall {

namespace {

using Id = EntryTree::Id;

constexpr double untold = -1.0;

/// The C locale's collator knows no natural order.
QCollator naturalCollator(const QLocale& locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

double number(std::uint64_t value)
{
    return value == EntryNode::untold ? untold : static_cast<double>(value);
}

double ratio(const EntryNode& node)
{
    return node.packedSize == EntryNode::untold || node.size == 0
        ? untold
        : static_cast<double>(node.packedSize) / static_cast<double>(node.size);
}

struct Item {
    Id id;
    bool isFolder;
    double number;
    QCollatorSortKey text;
    QCollatorSortKey name;
};

/// Sorts lists of one tree by one key.
class Sorter {
public:
    Sorter(const EntryTree& tree, const EntrySorting& sorting)
        : m_tree(tree)
        , m_sorting(sorting)
        , m_collator(naturalCollator(sorting.locale))
        , m_methodRanks(tree.methods().size())
    {
        std::vector<std::size_t> methods(tree.methods().size());
        std::iota(methods.begin(), methods.end(), std::size_t(0));
        std::ranges::sort(methods, {}, [&](std::size_t method) { return tree.methods()[method]; });
        for (std::size_t rank = 0; rank < methods.size(); ++rank) {
            m_methodRanks[methods[rank]] = static_cast<double>(rank);
        }
    }

    bool sort(std::vector<Id>& ids, const std::stop_token& stop) const
    {
        std::vector<Item> items;
        items.reserve(ids.size());
        for (const Id id : ids) {
            if (stop.stop_requested()) {
                return false;
            }
            items.push_back(itemOf(id));
        }
        std::ranges::sort(items,
                          [this](const Item& left, const Item& right) { return isBefore(left, right); });
        std::ranges::transform(items, ids.begin(), &Item::id);
        return true;
    }

private:
    Item itemOf(Id id) const
    {
        const EntryNode& node = m_tree[id];
        const QString text =
            m_sorting.key == EntryKey::Folder ? QString::fromStdString(m_tree.path(node.parent)) : QString();
        return {.id = id,
                .isFolder = node.isFolder(),
                .number = numberOf(node),
                .text = m_collator.sortKey(text),
                .name = m_collator.sortKey(
                    QString::fromUtf8(node.name.data(), static_cast<qsizetype>(node.name.size())))};
    }

    double numberOf(const EntryNode& node) const
    {
        switch (m_sorting.key) {
        case EntryKey::Name:
        case EntryKey::Folder:
            return 0;
        case EntryKey::Size:
            return number(node.size);
        case EntryKey::PackedSize:
            return number(node.packedSize);
        case EntryKey::Ratio:
            return ratio(node);
        case EntryKey::Method:
            return m_methodRanks[node.method];
        case EntryKey::Modified:
            return static_cast<double>(node.modified);
        case EntryKey::Permissions:
            return node.hasPermissions ? node.permissions : untold;
        case EntryKey::Crc:
            return node.hasCrc ? node.crc : untold;
        }
        std::unreachable();
    }

    bool isBefore(const Item& left, const Item& right) const
    {
        if (left.isFolder != right.isFolder) {
            return left.isFolder;
        }
        const bool isByName = m_sorting.key == EntryKey::Name;
        int order = left.number < right.number ? -1 : int(left.number > right.number);
        if (order == 0) {
            order = isByName ? left.name.compare(right.name) : left.text.compare(right.text);
        }
        if (order != 0) {
            return (order < 0) != m_sorting.isDescending;
        }
        const int byName = left.name.compare(right.name);
        return byName != 0 ? byName < 0 : left.id < right.id;
    }

    const EntryTree& m_tree;
    const EntrySorting m_sorting;
    const QCollator m_collator;
    std::vector<double> m_methodRanks; ///< by EntryNode::method
};

/// As in the archive.
std::vector<std::vector<Id>> childrenOf(const EntryTree& tree)
{
    std::vector<std::vector<Id>> children(tree.folders());
    for (Id id = 1; id < tree.size(); ++id) {
        children[tree[tree[id].parent].folder].push_back(id);
    }
    return children;
}

} // namespace

std::optional<EntryOrder> sortedOrder(const EntryTree& tree, const EntrySorting& sorting,
                                      const std::stop_token& stop)
{
    const Sorter sorter(tree, sorting);
    EntryOrder order{.children = childrenOf(tree), .rows = std::vector<std::uint32_t>(tree.size())};
    for (std::vector<Id>& siblings : order.children) {
        if (!sorter.sort(siblings, stop)) {
            return std::nullopt;
        }
        siblings.shrink_to_fit();
        for (std::uint32_t row = 0; row < siblings.size(); ++row) {
            order.rows[siblings[row]] = row;
        }
    }
    return order;
}

bool sortEntries(std::vector<Id>& ids, const EntryTree& tree, const EntrySorting& sorting,
                 const std::stop_token& stop)
{
    return Sorter(tree, sorting).sort(ids, stop);
}

} // namespace holdall
