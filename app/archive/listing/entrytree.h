#pragma once

#include "app/archive/entry.h"
#include "app/archive/listing/namearena.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace holdall {

/// One place in an EntryTree. Compact: a hundred thousand of them are looked at.
struct EntryNode {
    static constexpr std::uint64_t untold = std::numeric_limits<std::uint64_t>::max();
    static constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

    std::string_view name; ///< bytes, the last component alone; as long as the tree
    std::uint64_t size = 0; ///< bytes; of a folder: of all that is in it
    std::uint64_t packedSize = untold; ///< bytes, the same
    std::uint64_t position = untold; ///< see Entry::position
    std::int64_t modified = noTime; ///< seconds since 1970
    std::uint32_t parent = 0;
    std::uint32_t folder = 0; ///< a folder's number, from 0 without gaps
    std::uint32_t crc = 0; ///< if hasCrc
    std::uint16_t method = 0; ///< see EntryTree::method()
    std::uint16_t permissions = 0; ///< the twelve bits, if hasPermissions
    std::uint16_t owner = 0; ///< see EntryTree::owner()
    Entry::Kind kind = Entry::Kind::File;
    bool hasCrc : 1 = false;
    bool hasPermissions : 1 = false;
    bool isEncrypted : 1 = false;
    bool isImplicit : 1 = false; ///< a folder that only the names in it tell of

    bool isFolder() const { return kind == Entry::Kind::Folder; }
};

/// What all entries come to.
struct EntryTotals {
    std::uint64_t entries = 0; ///< as the archive counts: without implicit folders
    std::uint64_t files = 0; ///< hard links too
    std::uint64_t folders = 0; ///< implicit ones too
    std::uint64_t encrypted = 0;
    std::uint64_t size = 0; ///< bytes of files
};

/// The entries of an archive as a tree of names. Files of the same name all stay; folders of the same name
/// are one. Empty and "." components of names are left out of their place in the tree, ".." is a component
/// like others: nothing here is a path to write to.
///
/// Nodes are numbered in the order in which they come, a folder before what is in it. Used by one thread
/// while it grows; afterwards any number may read it.
class EntryTree {
public:
    using Id = std::uint32_t;
    static constexpr Id root = 0; ///< a folder without a name
    static constexpr std::size_t deepest = 128; ///< levels; what is below has its "/" in its name
    static constexpr std::size_t mostNodes = 20'000'000;

    EntryTree();
    ~EntryTree() = default;
    EntryTree(const EntryTree&) = delete;
    EntryTree& operator=(const EntryTree&) = delete;

    /// The node of the entry: the last one, or a folder that was there before. Nothing, and no change but to
    /// the number of entries, for the root itself and once there are mostNodes.
    std::optional<Id> add(const Entry& entry);

    /// No more entries come: frees what only adding needs.
    void finish();

    std::size_t size() const { return m_nodes.size(); } ///< nodes, the root among them
    std::size_t folders() const { return m_folders; } ///< the root among them
    const EntryNode& operator[](Id id) const { return m_nodes[id]; }
    const EntryTotals& totals() const { return m_totals; }
    bool isFull() const { return m_nodes.size() >= mostNodes; }

    std::string path(Id id) const; ///< the names down to this one, parted by "/"; the root's is empty
    std::string entryName(Id id) const; ///< bytes, exactly as the archive has it
    std::string_view target(Id id) const; ///< of a link

    /// "ada:users", by names or else numbers; empty: not told.
    const std::string& owner(const EntryNode& node) const { return m_owners[node.owner]; }
    const std::string& method(const EntryNode& node) const { return m_methods[node.method]; }
    const std::vector<std::string>& methods() const { return m_methods; } ///< the first is empty

private:
    struct Place {
        Id parent;
        std::string_view name;
        bool operator==(const Place&) const = default;
    };
    struct PlaceHash {
        std::size_t operator()(const Place& place) const;
    };

    bool split(std::string_view name);
    Id parentFor(std::string_view folderName);
    Id folderIn(Id parent, std::string_view name);
    Id append(Id parent, std::string_view name, Entry::Kind kind);
    void describe(EntryNode& node, const Entry& entry);
    void countIn(Id id, const Entry& entry);
    static std::uint16_t indexIn(std::vector<std::string>& words, const std::string& word);

    NameArena m_names;
    std::deque<EntryNode> m_nodes; ///< never moved, and never more room than needed
    std::size_t m_folders = 0;
    EntryTotals m_totals;
    std::vector<std::string> m_methods{std::string()};
    std::vector<std::string> m_owners{std::string()};
    std::map<Id, std::string_view> m_oddNames; ///< entryName() where it is not path()
    std::map<Id, std::string_view> m_targets;

    std::unordered_map<Place, Id, PlaceHash> m_places; ///< of folders
    std::vector<std::string_view> m_parts; ///< of the name that is added
    std::string m_lastFolderName; ///< where the last entry was: the next one is often there, too
    Id m_lastFolder = root;
};

} // namespace holdall
