#pragma once

#include "app/archive/listing/entrytree.h"

#include <QLocale>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdall {

/// What entries are sorted by.
enum class EntryKey { Name, Size, PackedSize, Ratio, Method, Modified, Permissions, Crc, Folder };

struct EntrySorting {
    EntryKey key = EntryKey::Name;
    bool isDescending = false;
    QLocale locale = {}; ///< whose alphabet names are sorted by; the default may change while a worker sorts

    bool operator==(const EntrySorting&) const = default;
};

/// In which order the children of each folder are shown.
struct EntryOrder {
    std::vector<std::vector<EntryTree::Id>> children; ///< by EntryNode::folder
    std::vector<std::uint32_t> rows; ///< by node: its place among its siblings
};

/// Sorts everything in `tree`: folders before the rest, numbers as numbers with what is not told first, names
/// as people count ("2" before "10"), equal ones by name and then as in the archive. For a worker: a hundred
/// thousand names take some tenths of a second. Nothing after a stop.
std::optional<EntryOrder> sortedOrder(const EntryTree& tree, const EntrySorting& sorting,
                                      const std::stop_token& stop);

/// The same for a flat list. False after a stop: the list is as it was.
bool sortEntries(std::vector<EntryTree::Id>& ids, const EntryTree& tree, const EntrySorting& sorting,
                 const std::stop_token& stop);

} // namespace holdall
