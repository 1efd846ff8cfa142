#pragma once

#include "app/archive/editing/editplan.h"
#include "app/archive/editing/oldentry.h"
#include "app/error.h"

#include <span>
#include <vector>

namespace holdall {

/// Sees to it that every hard link that stays is one to the same file as before, once it is settled what goes
/// and what is renamed. Where the file goes, it stays after all, in its place, under the name of the first
/// link that stays, which goes instead: nothing of its data has to be kept aside. Fails with
/// EntryProblem::NotKept about a link for which that cannot be had: names that stand for several entries are
/// in its way.
Result<void> relinkHardLinks(std::span<const OldEntry> old, std::vector<EntryFate>& fates);

} // namespace holdall
