#include "app/archive/listing/entryselection.h"

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
