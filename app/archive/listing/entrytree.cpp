#include "app/archive/listing/entrytree.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace holdall {

namespace {

/// Methods and owners are few; what comes after so many is told of nothing.
constexpr std::size_t mostWords = 1000;

std::string_view folderPart(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
}

/// By its name, else its number; empty: not told.
std::string account(const std::string& name, const std::optional<std::uint32_t>& number)
{
    return name.empty() && number ? std::to_string(*number) : name;
}

std::string ownerOf(const Entry& entry)
{
    const std::string owner = account(entry.ownerName, entry.owner);
    const std::string group = account(entry.groupName, entry.group);
    return owner.empty() && group.empty() ? std::string() : owner + ':' + group;
}

void addTo(std::uint64_t& sum, std::uint64_t value)
{
    sum = sum == EntryNode::untold ? value : sum + value;
}

} // namespace

std::size_t EntryTree::PlaceHash::operator()(const Place& place) const
{
    constexpr std::size_t spread = 0x9E3779B97F4A7C15;
    return std::hash<std::string_view>()(place.name) ^ (place.parent * spread);
}

EntryTree::EntryTree()
{
    append(root, {}, Entry::Kind::Folder);
}

std::optional<EntryTree::Id> EntryTree::add(const Entry& entry)
{
    ++m_totals.entries;
    const bool isWhole = split(entry.name);
    const bool isFolder = entry.kind == Entry::Kind::Folder;
    if (m_nodes.size() + m_parts.size() >= mostNodes || (m_parts.empty() && isFolder)) {
        return std::nullopt;
    }
    const Id parent = parentFor(isWhole ? folderPart(entry.name) : std::string_view());
    const std::string_view name = m_parts.empty() ? std::string_view() : m_parts.back();
    const Id id = isFolder ? folderIn(parent, name) : append(parent, name, entry.kind);
    describe(m_nodes[id], entry);
    if (!entry.target.empty()) {
        m_targets.insert_or_assign(id, m_names.keep(entry.target));
    }
    if (!isWhole) {
        m_oddNames.insert_or_assign(id, m_names.keep(entry.name));
    }
    countIn(id, entry);
    return id;
}

void EntryTree::finish()
{
    m_places = {};
    m_parts = {};
    m_lastFolderName = {};
}

/// Returns whether the parts with "/" between them are the whole name.
bool EntryTree::split(std::string_view name)
{
    m_parts.clear();
    bool isWhole = !name.empty();
    for (bool goesOn = !name.empty(); goesOn;) {
        const std::size_t slash = m_parts.size() + 1 < deepest ? name.find('/') : std::string_view::npos;
        const std::string_view part = name.substr(0, slash);
        if (part.empty() || part == ".") {
            isWhole = false;
        } else {
            m_parts.push_back(part);
        }
        goesOn = slash != std::string_view::npos;
        name.remove_prefix(goesOn ? slash + 1 : name.size());
    }
    return isWhole;
}

/// The folder of the parts but the last, whose name is this, if it is known.
EntryTree::Id EntryTree::parentFor(std::string_view folderName)
{
    if (!folderName.empty() && folderName == m_lastFolderName) {
        return m_lastFolder;
    }
    Id folder = root;
    for (std::size_t part = 0; part + 1 < m_parts.size(); ++part) {
        folder = folderIn(folder, m_parts[part]);
    }
    if (!folderName.empty()) {
        m_lastFolderName = folderName;
        m_lastFolder = folder;
    }
    return folder;
}

EntryTree::Id EntryTree::folderIn(Id parent, std::string_view name)
{
    const auto found = m_places.find({.parent = parent, .name = name});
    if (found != m_places.end()) {
        return found->second;
    }
    const Id id = append(parent, name, Entry::Kind::Folder);
    m_places.emplace(Place{.parent = parent, .name = m_nodes[id].name}, id);
    return id;
}

EntryTree::Id EntryTree::append(Id parent, std::string_view name, Entry::Kind kind)
{
    const auto id = static_cast<Id>(m_nodes.size());
    EntryNode& node = m_nodes.emplace_back();
    node.name = m_names.keep(name);
    node.parent = parent;
    node.kind = kind;
    if (node.isFolder()) {
        node.folder = static_cast<std::uint32_t>(m_folders++);
        node.isImplicit = true;
        m_totals.folders += id == root ? 0 : 1;
    }
    return id;
}

/// Sizes are counted into the folders: see countIn().
void EntryTree::describe(EntryNode& node, const Entry& entry)
{
    node.modified = entry.modified ? entry.modified->seconds : EntryNode::noTime;
    node.hasPermissions = entry.permissions.has_value();
    node.permissions = static_cast<std::uint16_t>(entry.permissions.value_or(0) & Entry::modeBits);
    node.position = entry.position.value_or(EntryNode::untold);
    node.hasCrc = entry.crc.has_value();
    node.crc = entry.crc.value_or(0);
    node.isEncrypted = entry.isEncrypted;
    node.isImplicit = false;
    node.method = indexIn(m_methods, entry.method);
    node.owner = indexIn(m_owners, ownerOf(entry));
    m_totals.encrypted += entry.isEncrypted ? 1 : 0;
}

void EntryTree::countIn(Id id, const Entry& entry)
{
    if (entry.kind == Entry::Kind::Folder) {
        return;
    }
    m_totals.files += entry.kind == Entry::Kind::File || entry.kind == Entry::Kind::HardLink ? 1 : 0;
    m_totals.size += entry.size;
    for (;; id = m_nodes[id].parent) {
        m_nodes[id].size += entry.size;
        if (entry.packedSize) {
            addTo(m_nodes[id].packedSize, *entry.packedSize);
        }
        if (id == root) {
            return;
        }
    }
}

std::uint16_t EntryTree::indexIn(std::vector<std::string>& words, const std::string& word)
{
    auto found = std::ranges::find(words, word);
    if (found == words.end()) {
        if (words.size() >= mostWords) {
            return 0;
        }
        found = words.insert(words.end(), word);
    }
    return static_cast<std::uint16_t>(found - words.begin());
}

std::string EntryTree::path(Id id) const
{
    std::vector<std::string_view> names;
    for (; id != root; id = m_nodes[id].parent) {
        names.push_back(m_nodes[id].name);
    }
    std::string path;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        path.append(path.empty() && name == names.rbegin() ? "" : "/").append(*name);
    }
    return path;
}

std::string EntryTree::entryName(Id id) const
{
    const auto odd = m_oddNames.find(id);
    return odd == m_oddNames.end() ? path(id) : std::string(odd->second);
}

std::string_view EntryTree::target(Id id) const
{
    const auto found = m_targets.find(id);
    return found == m_targets.end() ? std::string_view() : found->second;
}

} // namespace holdall
