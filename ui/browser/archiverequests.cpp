#include "ui/browser/archiverequests.h"

#include "app/archive/listing/entryselection.h"

namespace holdall::ui {

namespace {

/// Of more entries, looking for where each is would hold up the window, and reading on from one to the next
/// is no slower.
constexpr std::size_t mostPlaces = 1'000;

} // namespace

ListRequest ArchiveRequests::listing() const
{
    return {.source = m_subject.file, .password = m_password, .encoding = m_encoding};
}

VerifyRequest ArchiveRequests::verification() const
{
    return {.source = m_subject.file, .password = m_password, .encoding = m_encoding};
}

EditRequest ArchiveRequests::edit(const std::vector<ArchiveChange>& changes) const
{
    return {.archive = m_subject.file,
            .changes = changes,
            .conflict = Conflict::Ask,
            .password = m_password,
            .encoding = m_encoding};
}

ExtractRequest ArchiveRequests::extraction() const
{
    ExtractRequest request{.source = m_subject.file, .password = m_password, .encoding = m_encoding};
    if (m_subject.isNested()) {
        request.into = m_subject.home();
    }
    return request;
}

ExtractRequest ArchiveRequests::extractionOf(const EntryTree& tree, std::span<const EntryTree::Id> ids) const
{
    ExtractRequest request = extraction();
    request.entries = namesCovering(tree, ids);
    request.places = placesOf(tree, ids);
    return request;
}

EntryWish ArchiveRequests::wishFor(const EntryTree& tree, std::span<const EntryTree::Id> ids,
                                   EntryWish::Access access) const
{
    EntryWish wish{.extraction = extractionOf(tree, ids), .access = access};
    wish.count = wish.extraction.entries.size();
    for (const EntryTree::Id id : ids) {
        if (const std::string_view target = tree.target(id);
            tree[id].kind == Entry::Kind::HardLink && !target.empty()) {
            wish.extraction.entries.emplace_back(target);
        }
    }
    return wish;
}

/// Nothing where the whole archive has to be read.
std::optional<EntryPlaces> ArchiveRequests::placesOf(const EntryTree& tree,
                                                     std::span<const EntryTree::Id> ids) const
{
    std::vector<std::uint64_t> positions;
    if (m_map && ids.size() <= mostPlaces) {
        positions = positionsOf(tree, ids);
    }
    return positions.empty() ? std::nullopt
                             : std::optional(EntryPlaces{.map = m_map, .positions = std::move(positions)});
}

} // namespace holdall::ui
