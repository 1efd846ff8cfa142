#pragma once

#include "app/io/systemcalls.h"
#include "app/io/volumes/volumeplacement.h"

#include <optional>
#include <string>

namespace holdall {

/// Puts a set of volumes in the place of an old one, with all that the old one had more.
///
/// No rename can exchange several files at once. So the new set, complete on the disk, first gets a visible
/// folder of its own beside the target ("NAME (2).EXT"). The old set is moved in there, its first volume
/// first, to "replaced"; then the new one is placed, its first volume last, and the folder goes. At every
/// moment there is the old set, the new set, or nothing that begins with a first volume; and what a kill
/// interrupts is whole in that folder, which nobody removes but the person.
class VolumeReplacement {
public:
    /// All in `way` must outlive this.
    VolumeReplacement(const VolumeWay& way, std::string stem);

    /// The first volume of the old set that has none before it: a set with gaps is not ours to replace.
    SystemResult<std::optional<unsigned>> volumeBehindGap();

    /// Replaces volumes 1 to the one that volumeBehindGap() found the last. After an error (an errno; 0:
    /// none) the old set stands as it was; if even moving it back failed, it is in the folder. EISDIR if one
    /// of its volumes is a folder.
    int replace();

private:
    int exchange();
    int makeRescue();
    int moveOldAway();
    int moveOldBack();
    void removeRescue();
    int checkOld() const;

    VolumeWay m_way;
    std::string m_stem;
    unsigned m_old = 0; ///< volumes of the old set
    unsigned m_moved = 0; ///< of those: moved away, from the first
    std::string m_rescueName; ///< empty: there is none
    FileDescriptor m_rescue;
    FileDescriptor m_replaced; ///< the folder for the old set in m_rescue
};

} // namespace holdall
