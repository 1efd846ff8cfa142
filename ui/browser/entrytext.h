#pragma once

#include "app/archive/listing/entrytree.h"

#include <QString>

namespace holdall::ui {

/// How the properties of entries are shown; what is not told is empty. Plain text, cleaned for display.
QString entryNameText(const EntryTree& tree, EntryTree::Id id);
QString entryFolderText(const EntryTree& tree, EntryTree::Id id); ///< where it is
QString entryMethodText(const EntryTree& tree, EntryTree::Id id);
QString kindText(Entry::Kind kind);
QString kindIcon(Entry::Kind kind); ///< by its name among our icons
QString entrySizeText(const EntryNode& node);
QString entryPackedSizeText(const EntryNode& node);
QString entryRatioText(const EntryNode& node);
QString entryTimeText(const EntryNode& node);
QString entryPermissionsText(const EntryNode& node); ///< "rwxr-xr-x"
QString entryCrcText(const EntryNode& node); ///< "0BADF00D"

} // namespace holdall::ui
