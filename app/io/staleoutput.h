#pragma once

#include "app/io/filedescriptor.h"

#include <cerrno>
#include <string>

namespace holdall {

/// Marks a hidden file or folder that was just made as one in use. False if somebody's removeStale()
/// was faster and took it away. Lasts until `entry` is closed.
bool lockAsOurs(const FileDescriptor& folder, const std::string& name, const FileDescriptor& entry);

/// Calls `make`, which makes a hidden file or folder and marks it by lockAsOurs(), until nobody's
/// removeStale() was faster: between the two, what is new looks like what a killed process left. Returns what
/// `make` does: 0 or an errno, which is EAGAIN or ENOENT for what was taken away.
template <typename Make> int makeDespiteRemovals(const Make& make)
{
    // Each other job that begins removes at most once, so this ends long before.
    static constexpr int mostAttempts = 1000;
    int code = make();
    for (int attempt = 1; attempt < mostAttempts && (code == EAGAIN || code == ENOENT); ++attempt) {
        code = make();
    }
    return code;
}

/// Removes what a killed process left unfinished in `folder`: files and folders with hidden names
/// (see hiddenName()) that nobody holds locked, and what takeBackVolumes() finds. Best effort; follows no
/// link.
void removeStale(const FileDescriptor& folder);

/// Removes the folder `name` in `parent` and all below it. Links are removed, not followed. Best
/// effort: what the system does not let us remove stays.
void removeTree(const FileDescriptor& parent, const std::string& name);

} // namespace holdall
