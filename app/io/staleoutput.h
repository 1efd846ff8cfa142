#pragma once

#include "app/io/filedescriptor.h"

#include <string>

namespace holdall {

/// Marks a hidden file or folder that was just made as one in use. False if somebody's removeStale()
/// was faster and took it away. Lasts until `entry` is closed.
bool lockAsOurs(const FileDescriptor& folder, const std::string& name, const FileDescriptor& entry);

/// Removes what a killed process left unfinished in `folder`: files and folders with hidden names
/// (see hiddenName()) that nobody holds locked, and what takeBackVolumes() finds. Best effort; follows no
/// link.
void removeStale(const FileDescriptor& folder);

/// Removes the folder `name` in `parent` and all below it. Links are removed, not followed. Best
/// effort: what the system does not let us remove stays.
void removeTree(const FileDescriptor& parent, const std::string& name);

} // namespace holdall
