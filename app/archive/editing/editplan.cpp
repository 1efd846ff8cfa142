#include "app/archive/editing/editplan.h"

#include "app/archive/editing/entryname.h"
#include "app/archive/editing/hardlinks.h"
#include "app/archive/editing/takenplaces.h"
#include "app/archive/framing/entryrefusal.h"
#include "app/archive/listing/entryselection.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace holdall {

namespace {

Error taken(const std::string& name)
{
    return {.kind = ErrorKind::AlreadyExists, .path = name};
}

FileStatus statusOf(const OldEntry& entry)
{
    FileStatus status{.size = entry.size, .modified = entry.modified.value_or(FileTime())};
    switch (entry.kind) {
    case Entry::Kind::File:
    case Entry::Kind::HardLink:
        status.kind = FileStatus::Kind::Regular;
        break;
    case Entry::Kind::Folder:
        status.kind = FileStatus::Kind::Folder;
        break;
    case Entry::Kind::SymbolicLink:
        status.kind = FileStatus::Kind::Link;
        break;
    case Entry::Kind::Device:
    case Entry::Kind::Fifo:
    case Entry::Kind::Socket:
        break;
    }
    return status;
}

/// What was asked for, sorted.
struct Wishes {
    std::vector<std::string> removals;
    std::unordered_map<std::string, std::string> renames; ///< by place
};

/// One run of planEdit().
class EditPlanning {
public:
    EditPlanning(std::span<const OldEntry> old, const EditRules& rules) : m_old(old), m_rules(rules)
    {
        m_plan.fates.resize(old.size());
    }

    Result<EditPlan> run(std::span<const ArchiveChange> changes, std::span<const AddedItem> added);

private:
    /// What came of the wish for a place.
    struct Settled {
        enum class Kind { Placed, Merged, Skipped };
        Kind kind = Kind::Placed;
        std::string place = {};
        bool replaces = false; ///< an old entry
    };

    Result<void> sort(std::span<const ArchiveChange> changes);
    Result<void> addRemovals(const RemoveEntries& remove);
    Result<void> addRename(const RenameEntry& rename);
    Result<void> checkExists(const std::string& name) const;
    std::optional<std::string> newPlaceOf(const std::string& place) const;
    void place();
    Result<void> moveAll();
    Result<void> move(std::size_t index, const std::string& wanted);
    Result<void> leave(std::size_t index);
    Result<void> add(const AddedItem& item);
    std::optional<std::string> placeFor(const AddedItem& item) const;
    Result<Settled> settle(const std::string& place, const FileStatus& incoming);
    Result<Settled> settleTaken(const EditClash& clash, bool hasFolder);
    std::optional<FileStatus> statusOfOld(const TakenPlaces::Holder* holder) const;
    bool drop(const std::string& place);

    std::span<const OldEntry> m_old;
    const EditRules& m_rules;
    Wishes m_wishes;
    EditPlan m_plan;
    TakenPlaces m_places;
    std::unordered_set<std::string> m_known; ///< places that there were, folders above entries too
    std::vector<std::pair<std::size_t, std::string>> m_moves; ///< which entry, to which place
    /// Places of added folders, by the walk's name; nothing: skipped, with all that is in it.
    std::unordered_map<std::string, std::optional<std::string>> m_addedFolders;
};

Result<EditPlan> EditPlanning::run(std::span<const ArchiveChange> changes, std::span<const AddedItem> added)
{
    for (const OldEntry& entry : m_old) {
        std::string place = placeOfEntry(entry.name);
        while (m_known.insert(place).second && place.contains('/')) {
            place.resize(place.rfind('/'));
        }
    }
    if (const Result<void> sorted = sort(changes); !sorted) {
        return std::unexpected(sorted.error());
    }
    place();
    if (const Result<void> moved = moveAll(); !moved) {
        return std::unexpected(moved.error());
    }
    for (const AddedItem& item : added) {
        if (const Result<void> done = add(item); !done) {
            return std::unexpected(done.error());
        }
    }
    if (const Result<void> linked = relinkHardLinks(m_old, m_plan.fates); !linked) {
        return std::unexpected(linked.error());
    }
    return std::move(m_plan);
}

Result<void> EditPlanning::sort(std::span<const ArchiveChange> changes)
{
    for (const ArchiveChange& change : changes) {
        Result<void> possible;
        if (const auto* remove = std::get_if<RemoveEntries>(&change)) {
            possible = addRemovals(*remove);
        } else if (const auto* rename = std::get_if<RenameEntry>(&change)) {
            possible = addRename(*rename);
        } else if (const auto* add = std::get_if<AddSource>(&change); !add->folder.empty()) {
            possible = checkEntryName(add->folder, m_rules.keeps);
        }
        if (!possible) {
            return possible;
        }
    }
    return {};
}

Result<void> EditPlanning::addRemovals(const RemoveEntries& remove)
{
    for (const std::string& name : remove.names) {
        if (Result<void> possible = checkExists(name); !possible) {
            return possible;
        }
        m_wishes.removals.push_back(name);
    }
    return {};
}

Result<void> EditPlanning::addRename(const RenameEntry& rename)
{
    Result<void> possible =
        checkExists(rename.from).and_then([&] { return checkEntryName(rename.to, m_rules.keeps); });
    if (!possible) {
        return possible;
    }
    const std::string from = placeOfEntry(rename.from);
    if (rename.to.starts_with(from + '/')) {
        return refuseEntry(Entry{.name = rename.from}, "name", rename.to, "a name that is not inside itself");
    }
    const auto [known, isNew] = m_wishes.renames.try_emplace(from, rename.to);
    return isNew || known->second == rename.to
        ? possible
        : refuseEntry(Entry{.name = rename.from}, "name", rename.to, known->second);
}

Result<void> EditPlanning::checkExists(const std::string& name) const
{
    const std::string place = placeOfEntry(name);
    return !place.empty() && m_known.contains(place)
        ? Result<void>()
        : std::unexpected(Error{.kind = ErrorKind::NotFound, .path = name});
}

/// By the longest name that is renamed.
std::optional<std::string> EditPlanning::newPlaceOf(const std::string& place) const
{
    for (std::size_t end = place.size(); end != std::string::npos && end > 0;
         end = place.rfind('/', end - 1)) {
        const auto found = m_wishes.renames.find(place.substr(0, end));
        if (found != m_wishes.renames.end()) {
            std::string moved = found->second + place.substr(end);
            return moved == place ? std::nullopt : std::optional(std::move(moved));
        }
    }
    return std::nullopt;
}

/// Those that stay where they are come first: others have to give way to them.
void EditPlanning::place()
{
    const EntrySelection removed(m_wishes.removals);
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        const std::string place = placeOfEntry(m_old[i].name);
        if (removed.contains(m_old[i].name)) {
            m_plan.fates[i].isKept = false;
        } else if (const std::optional<std::string> wanted = newPlaceOf(place)) {
            m_moves.emplace_back(i, *wanted);
        } else {
            m_places.putOld(place, i, m_old[i].kind == Entry::Kind::Folder);
        }
    }
}

Result<void> EditPlanning::moveAll()
{
    for (const auto& [index, wanted] : m_moves) {
        Result<void> moved =
            checkEntryName(wanted, m_rules.keeps).and_then([&] { return move(index, wanted); });
        if (!moved) {
            return moved;
        }
    }
    return {};
}

Result<void> EditPlanning::move(std::size_t index, const std::string& wanted)
{
    const bool isFolder = m_old[index].kind == Entry::Kind::Folder;
    const TakenPlaces::Holder* const holder = m_places.find(wanted);
    const bool isTwin = holder != nullptr && !holder->old.empty() && m_plan.fates[holder->old.back()].name
        && placeOfEntry(m_old[holder->old.back()].name) == placeOfEntry(m_old[index].name);
    const Result<Settled> settled =
        isTwin ? Settled{.place = wanted} : settle(wanted, statusOf(m_old[index]));
    if (!settled) {
        return std::unexpected(settled.error());
    }
    switch (settled->kind) {
    case Settled::Kind::Merged:
        m_plan.fates[index].isKept = false;
        return {};
    case Settled::Kind::Skipped:
        return leave(index);
    case Settled::Kind::Placed:
        break;
    }
    if (isFolder && settled->place != wanted) { // what is in it would not follow
        return std::unexpected(taken(wanted));
    }
    m_places.putOld(settled->place, index, isFolder);
    const bool hasDot = m_old[index].name.starts_with("./");
    m_plan.fates[index].name = (hasDot ? "./" : "") + settled->place;
    return {};
}

/// Where it was; another one may have come there meanwhile.
Result<void> EditPlanning::leave(std::size_t index)
{
    const std::string place = placeOfEntry(m_old[index].name);
    const bool isFolder = m_old[index].kind == Entry::Kind::Folder;
    const TakenPlaces::Holder* const holder = m_places.find(place);
    const bool isFree = holder == nullptr || (holder->isFolder && isFolder);
    if (!isFree || !m_places.obstacleAbove(place).empty()) {
        return std::unexpected(taken(place));
    }
    m_places.putOld(place, index, isFolder);
    return {};
}

Result<void> EditPlanning::add(const AddedItem& item)
{
    const bool isFolder = item.status.kind == FileStatus::Kind::Folder;
    const std::optional<std::string> wanted = placeFor(item);
    if (!wanted || item.status.kind == FileStatus::Kind::Other) {
        m_plan.additions[item.name] = wanted;
        if (isFolder) {
            m_addedFolders[item.name] = std::nullopt;
        }
        return {};
    }
    const Result<Settled> settled = settle(*wanted, item.status);
    if (!settled) {
        return std::unexpected(settled.error());
    }
    const bool isPlaced = settled->kind == Settled::Kind::Placed;
    m_plan.additions[item.name] = isPlaced ? std::optional(settled->place) : std::nullopt;
    if (isFolder) {
        const bool isSkipped = settled->kind == Settled::Kind::Skipped;
        m_addedFolders[item.name] = isSkipped ? std::nullopt : std::optional(settled->place);
    }
    if (isPlaced) {
        m_places.putAdded(settled->place, item.name, isFolder);
    }
    if (settled->replaces) {
        m_plan.replacing.insert(settled->place);
    }
    return {};
}

/// In the folder that its folder has become.
std::optional<std::string> EditPlanning::placeFor(const AddedItem& item) const
{
    const std::size_t slash = item.name.rfind('/');
    const auto above =
        slash == std::string::npos ? m_addedFolders.end() : m_addedFolders.find(item.name.substr(0, slash));
    if (above == m_addedFolders.end()) {
        return item.name;
    }
    return above->second.transform([&](const std::string& place) { return place + item.name.substr(slash); });
}

auto EditPlanning::settle(const std::string& place, const FileStatus& incoming) -> Result<Settled>
{
    const bool isFolder = incoming.kind == FileStatus::Kind::Folder;
    const TakenPlaces::Holder* const holder = m_places.find(place);
    const EditClash clash{.name = place, .existing = statusOfOld(holder), .incoming = incoming};
    if (const std::string obstacle = m_places.obstacleAbove(place); !obstacle.empty()) {
        return m_rules.settle(clash) == Conflict::Skip
            ? Result<Settled>({.kind = Settled::Kind::Skipped, .place = place})
            : std::unexpected(taken(obstacle));
    }
    if (holder == nullptr || (holder->isImplicit() && isFolder)) {
        return Settled{.place = place};
    }
    if (holder->isFolder && isFolder) {
        return Settled{.kind = Settled::Kind::Merged, .place = place};
    }
    return settleTaken(clash, isFolder || holder->isFolder);
}

std::optional<FileStatus> EditPlanning::statusOfOld(const TakenPlaces::Holder* holder) const
{
    return holder == nullptr || holder->old.empty() ? std::nullopt
                                                    : std::optional(statusOf(m_old[holder->old.back()]));
}

auto EditPlanning::settleTaken(const EditClash& clash, bool hasFolder) -> Result<Settled>
{
    const std::string& place = clash.name;
    switch (m_rules.settle(clash)) {
    case Conflict::Skip:
        return Settled{.kind = Settled::Kind::Skipped, .place = place};
    case Conflict::Rename:
    case Conflict::Ask:
        return Settled{.place = m_places.freeName(place)};
    case Conflict::Overwrite:
        if (!hasFolder) {
            return Settled{.place = place, .replaces = drop(place)};
        }
        break;
    case Conflict::Fail:
        break;
    }
    return std::unexpected(taken(place));
}

/// Whether anything old was there.
bool EditPlanning::drop(const std::string& place)
{
    const TakenPlaces::Holder holder = *m_places.find(place);
    for (const std::size_t index : holder.old) {
        m_plan.fates[index] = {.isKept = false};
    }
    if (holder.added) {
        m_plan.additions[*holder.added] = std::nullopt;
    }
    m_places.clear(place);
    return !holder.old.empty() || m_plan.replacing.contains(place);
}

} // namespace

bool EditPlan::hasAdditions() const
{
    return std::ranges::any_of(additions, [](const auto& addition) { return addition.second.has_value(); });
}

bool EditPlan::changesOld() const
{
    const auto isSame = [](const EntryFate& fate) { return fate.isKept && !fate.name && !fate.target; };
    return !std::ranges::all_of(fates, isSame);
}

Result<EditPlan> planEdit(std::span<const ArchiveChange> changes, std::span<const OldEntry> old,
                          std::span<const AddedItem> added, const EditRules& rules)
{
    return EditPlanning(old, rules).run(changes, added);
}

} // namespace holdall
