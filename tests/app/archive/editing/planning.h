#pragma once

#include "app/archive/editing/editplan.h"

#include <string>
#include <vector>

namespace holdall::test {

using OldEntries = std::vector<OldEntry>;
using Changes = std::vector<ArchiveChange>;
using Items = std::vector<AddedItem>;
using Names = std::vector<std::string>;

inline OldEntry oldFile(std::string name)
{
    return {.name = std::move(name)};
}

inline OldEntry oldFolder(std::string name)
{
    return {.kind = Entry::Kind::Folder, .name = std::move(name)};
}

inline AddedItem newFolder(std::string name)
{
    return {.name = std::move(name), .status = {.kind = FileStatus::Kind::Folder}};
}

inline OldEntry oldLink(std::string name, std::string target)
{
    return {.kind = Entry::Kind::HardLink, .name = std::move(name), .target = std::move(target)};
}

inline Result<EditPlan> planOf(const Changes& changes, const OldEntries& old, const Items& added = {},
                               Conflict conflict = Conflict::Fail, const ContainerAbilities& keeps = {})
{
    return planEdit(changes, old, added,
                    {.keeps = keeps, .settle = [conflict](const EditClash&) { return conflict; }});
}

/// The entries of the new archive in its order, hard links as "NAME -> TARGET"; what is wrong instead, as
/// "kind NUMBER: NAME".
inline Names outcomeOf(const Result<EditPlan>& plan, const OldEntries& old, const Items& added = {})
{
    if (!plan) {
        return {"kind " + std::to_string(int(plan.error().kind)) + ": " + plan.error().path.native()};
    }
    Names names;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const EntryFate& fate = plan->fates[i];
        if (fate.isKept) {
            const bool isLink = old[i].kind == Entry::Kind::HardLink;
            names.push_back(fate.name.value_or(old[i].name)
                            + (isLink ? " -> " + fate.target.value_or(old[i].target) : ""));
        }
    }
    for (const AddedItem& item : added) {
        if (const std::optional<std::string>& name = plan->additions.at(item.name)) {
            names.push_back("+" + *name);
        }
    }
    return names;
}

inline Names failure(ErrorKind kind, const std::string& name)
{
    return {"kind " + std::to_string(int(kind)) + ": " + name};
}

} // namespace holdall::test
