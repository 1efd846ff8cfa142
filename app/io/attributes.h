#pragma once

#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"

namespace holdall {

/// Gives a file or folder of ours the permissions and modification time of `attributes`, and owner and
/// group where that is allowed: as far as the system and the file system can, for what they refuse
/// does not make the data worse. A group that cannot be kept gets no more than everybody had.
void applyAttributes(const FileDescriptor& file, const FileStatus& attributes);

/// Gives the file behind `to` the extended attributes of the one behind `from` that are its owner's own, and
/// its access list: as far as the system and the file system can. To be called before applyAttributes().
void copyExtendedAttributes(int from, int to);

} // namespace holdall
