#pragma once

#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"

namespace holdall {

/// Gives a file or folder of ours the permissions and modification time of `attributes`, and owner and
/// group where that is allowed: as far as the system and the file system can, for what they refuse
/// does not make the data worse. A group that cannot be kept gets no more than everybody had.
void applyAttributes(const FileDescriptor& file, const FileStatus& attributes);

} // namespace holdall
