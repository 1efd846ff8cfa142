#pragma once

#include "app/io/filedescriptor.h"

#include <string>

namespace holdall {

/// A way for volumes from one open folder to another of the same file system. Both must stay open.
struct VolumeWay {
    const FileDescriptor& from;
    const FileDescriptor& to;
    unsigned count; ///< volumes, from 1
};

/// Gives all volumes of a set their names in another folder, or none.
class VolumePlacement {
public:
    explicit VolumePlacement(const VolumeWay& way) : m_way(way) { }

    /// Puts volumes of `stem` where they are called `newStem`, the last one first, and syncs the folder
    /// before the first volume gets its name and after that. Nothing is replaced: EEXIST. They stay
    /// where they are too, if the file system has hard links. After an error (an errno; 0: none) all is as
    /// it was before.
    int place(const std::string& stem, const std::string& newStem);

    /// Undoes place(), the first volume first. Best effort.
    void takeBack();

private:
    int placeAll();
    int placeOne(unsigned number);

    VolumeWay m_way;
    std::string m_stem;
    std::string m_newStem;
    unsigned m_next = 0; ///< the number of the next volume to place; those above have their names
    bool m_moves = false; ///< there are no hard links
};

/// fsync() of a folder, where the file system knows that. Gives an errno.
int syncFolder(const FileDescriptor& folder);

} // namespace holdall
