#pragma once

#include "app/io/extraction/stagedtree.h"

#include <unordered_set>

namespace holdall {

/// What is done to a staged tree once all entries are in it and no file is open; by one thread.

/// Makes the symbolic links. Those that may lead out, seen with all links there are, and those that the
/// file system does not take become problems of the tree.
[[nodiscard]] Result<void> makeLinks(StagedTree& tree);

/// Gives the folders their attributes, the innermost first; none to those in `unchanged`. Those in
/// `movable` keep their owner's rights, which moving a folder takes.
[[nodiscard]] Result<void> applyFolderAttributes(StagedTree& tree,
                                                 const std::unordered_set<FolderNumber>& unchanged,
                                                 const std::unordered_set<FolderNumber>& movable);

/// Puts on the disk what ExtractedFile has not put there.
[[nodiscard]] Result<void> syncTree(StagedTree& tree);

/// So many files are synced one by one, as they are finished; with more, the file system is synced once.
inline constexpr std::size_t filesSyncedAlone = 16;

} // namespace holdall
