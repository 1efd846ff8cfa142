#pragma once

#include "app/archive/listing/entrytree.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace holdall {

/// Entries chosen by their exact names. A name stands for every entry that is called so and for all that is
/// below it. No character of it has a meaning but "/"; empty and "." components do not count, as in an
/// EntryTree.
class EntrySelection {
public:
    explicit EntrySelection(std::span<const std::string> names);

    bool contains(std::string_view entryName) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };

    std::unordered_set<std::string, Hash, std::equal_to<>> m_names;
};

/// The names that choose these nodes, and no more of them than needed: a folder stands for what is in it.
std::vector<std::string> namesCovering(const EntryTree& tree, std::span<const EntryTree::Id> ids);

/// Where these nodes are (see EntryPlaces), if it is enough to read there: each is a file with a place, no
/// hard link, and the only one of its name. Else nothing.
std::vector<std::uint64_t> positionsOf(const EntryTree& tree, std::span<const EntryTree::Id> ids);

/// `entryName` without its empty and "." components: where it stands among the others.
std::string placeOfEntry(std::string_view entryName);

} // namespace holdall
