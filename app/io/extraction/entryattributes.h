#pragma once

#include "app/archive/entry.h"
#include "app/io/filedescriptor.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace holdall {

/// What of an entry's attributes may stand on an extracted file or folder: no setuid, setgid, sticky, and
/// of the extended attributes those of "user." and the POSIX ACLs.
struct EntryAttributes {
    std::optional<std::uint32_t> permissions = {}; ///< nine bits
    std::optional<FileTime> modified = {};
    std::optional<std::uint32_t> owner = {}; ///< told only if this process may give files away
    std::optional<std::uint32_t> group = {};
    std::vector<ExtendedAttribute> user = {};
    std::vector<ExtendedAttribute> acls = {};
    bool isReduced = false; ///< the entry asked for more than is ever given

    static EntryAttributes of(const Entry& entry);
};

/// The functions below change the open file through its descriptor alone. They return whether the system
/// took everything; what it refuses does not make the data worse.

/// The attributes of "user.", for which the owner must be able to write.
[[nodiscard]] bool applyUserAttributes(const FileDescriptor& file, const EntryAttributes& attributes);

/// Owner and group.
[[nodiscard]] bool applyOwner(const FileDescriptor& file, const EntryAttributes& attributes);

[[nodiscard]] bool applyAcls(const FileDescriptor& file, const EntryAttributes& attributes);

/// The modification time, which must come last.
[[nodiscard]] bool applyTime(const FileDescriptor& file, const EntryAttributes& attributes);

/// Owner, group and time of the symbolic link `name` in `folder`; the link is not followed.
[[nodiscard]] bool applyToLink(const FileDescriptor& folder, const std::string& name,
                               const EntryAttributes& attributes);

} // namespace holdall
