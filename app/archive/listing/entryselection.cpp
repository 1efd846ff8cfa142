#include "app/archive/listing/entryselection.h"

#include <algorithm>

namespace holdall {

EntrySelection::EntrySelection(std::span<const std::string> names)
{
    for (const std::string& name : names) {
        m_names.insert(placeOfEntry(name));
    }
}

bool EntrySelection::contains(std::string_view entryName) const
{
    const std::string place = placeOfEntry(entryName);
    const std::string_view whole = place;
    for (std::size_t slash = whole.find('/'); slash != std::string_view::npos;
         slash = whole.find('/', slash + 1)) {
        if (m_names.contains(whole.substr(0, slash))) {
            return true;
        }
    }
    return m_names.contains(whole);
}

std::vector<std::string> namesCovering(const EntryTree& tree, std::span<const EntryTree::Id> ids)
{
    const std::unordered_set<EntryTree::Id> chosen(ids.begin(), ids.end());
    std::vector<std::string> names;
    for (const EntryTree::Id id : ids) {
        EntryTree::Id above = tree[id].parent;
        while (above != EntryTree::root && !chosen.contains(above)) {
            above = tree[above].parent;
        }
        if (above == EntryTree::root) {
            names.push_back(tree.entryName(id));
        }
    }
    return names;
}

std::vector<std::uint64_t> positionsOf(const EntryTree& tree, std::span<const EntryTree::Id> ids)
{
    std::unordered_set<EntryTree::Id> folders;
    std::unordered_set<std::string_view> names;
    std::vector<std::uint64_t> positions;
    for (const EntryTree::Id id : ids) {
        const EntryNode& node = tree[id];
        if (node.kind != Entry::Kind::File || node.position == EntryNode::untold) {
            return {};
        }
        folders.insert(node.parent);
        names.insert(node.name);
        positions.push_back(node.position);
    }
    std::size_t namesakes = 0; // in one of the folders, called like one of the nodes: those themselves too
    for (EntryTree::Id id = 0; id < tree.size(); ++id) {
        namesakes += folders.contains(tree[id].parent) && names.contains(tree[id].name) ? 1U : 0U;
    }
    std::ranges::sort(positions);
    return namesakes == ids.size() ? positions : std::vector<std::uint64_t>();
}

std::string placeOfEntry(std::string_view entryName)
{
    std::string place;
    while (!entryName.empty()) {
        const std::size_t slash = entryName.find('/');
        const std::string_view part = entryName.substr(0, slash);
        if (!part.empty() && part != ".") {
            place.append(place.empty() ? "" : "/").append(part);
        }
        entryName.remove_prefix(slash == std::string_view::npos ? entryName.size() : slash + 1);
    }
    return place;
}

} // namespace holdall
