#include "app/io/extraction/entryattributes.h"

#include "app/io/filestatus.h"

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace holdall {

namespace {

bool isAcl(std::string_view name)
{
    return name == "system.posix_acl_access" || name == "system.posix_acl_default";
}

bool set(const FileDescriptor& file, const std::vector<ExtendedAttribute>& attributes)
{
    bool isComplete = true;
    for (const ExtendedAttribute& attribute : attributes) {
        isComplete =
            ::fsetxattr(file.get(), attribute.name.c_str(), attribute.value.data(), attribute.value.size(), 0)
                == 0
            && isComplete;
    }
    return isComplete;
}

std::array<timespec, 2> timesOf(const FileTime& modified)
{
    return {timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT},
            timespec{.tv_sec = modified.seconds, .tv_nsec = modified.nanoseconds}};
}

/// Whether new files have this owner and group anyway.
bool isOwn(const EntryAttributes& attributes)
{
    return attributes.owner.value_or(::geteuid()) == ::geteuid() && !attributes.group;
}

} // namespace

EntryAttributes EntryAttributes::of(const Entry& entry)
{
    EntryAttributes result{.modified = entry.modified};
    if (entry.permissions) {
        result.permissions = *entry.permissions & permissionBits;
        result.isReduced = *result.permissions != *entry.permissions;
    }
    if (::geteuid() == 0) {
        result.owner = entry.owner;
        result.group = entry.group;
    }
    for (const ExtendedAttribute& attribute : entry.attributes) {
        if (isAcl(attribute.name)) {
            result.acls.push_back(attribute);
        } else if (attribute.name.starts_with("user.") && !attribute.name.contains('\0')) {
            result.user.push_back(attribute);
        } else {
            result.isReduced = true;
        }
    }
    return result;
}

bool applyUserAttributes(const FileDescriptor& file, const EntryAttributes& attributes)
{
    return set(file, attributes.user);
}

bool applyOwner(const FileDescriptor& file, const EntryAttributes& attributes)
{
    return isOwn(attributes)
        || ::fchown(file.get(), attributes.owner.value_or(uid_t(-1)), attributes.group.value_or(gid_t(-1)))
        == 0;
}

bool applyAcls(const FileDescriptor& file, const EntryAttributes& attributes)
{
    return set(file, attributes.acls);
}

bool applyTime(const FileDescriptor& file, const EntryAttributes& attributes)
{
    return !attributes.modified || ::futimens(file.get(), timesOf(*attributes.modified).data()) == 0;
}

bool applyToLink(const FileDescriptor& folder, const std::string& name, const EntryAttributes& attributes)
{
    const bool isGiven = isOwn(attributes)
        || ::fchownat(folder.get(), name.c_str(), attributes.owner.value_or(uid_t(-1)),
                      attributes.group.value_or(gid_t(-1)), AT_SYMLINK_NOFOLLOW)
            == 0;
    const bool isDated = !attributes.modified
        || ::utimensat(folder.get(), name.c_str(), timesOf(*attributes.modified).data(), AT_SYMLINK_NOFOLLOW)
            == 0;
    return isGiven && isDated;
}

} // namespace holdall
