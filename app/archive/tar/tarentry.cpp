#include "app/archive/tar/tarentry.h"

#include "app/archive/tar/taracl.h"
#include "app/archive/tar/tarextras.h"

#include <algorithm>
#include <string_view>

namespace holdall {

namespace {

std::string textOf(const char* text)
{
    return text == nullptr ? std::string() : std::string(text);
}

Entry::Kind kindOf(::archive_entry* native)
{
    if (::archive_entry_hardlink(native) != nullptr) {
        return Entry::Kind::HardLink;
    }
    switch (::archive_entry_filetype(native)) {
    case AE_IFDIR:
        return Entry::Kind::Folder;
    case AE_IFLNK:
        return Entry::Kind::SymbolicLink;
    case AE_IFBLK:
    case AE_IFCHR:
        return Entry::Kind::Device;
    case AE_IFIFO:
        return Entry::Kind::Fifo;
    case AE_IFSOCK:
        return Entry::Kind::Socket;
    default:
        return Entry::Kind::File;
    }
}

unsigned nativeKind(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::Folder:
        return AE_IFDIR;
    case Entry::Kind::SymbolicLink:
        return AE_IFLNK;
    case Entry::Kind::Device:
        return AE_IFCHR;
    case Entry::Kind::Fifo:
        return AE_IFIFO;
    case Entry::Kind::Socket:
        return AE_IFSOCK;
    case Entry::Kind::File:
    case Entry::Kind::HardLink:
        break;
    }
    return AE_IFREG;
}

/// A folder's name ends with "/" in a tar.
std::string withoutSlash(std::string name)
{
    while (name.size() > 1 && name.ends_with('/')) {
        name.pop_back();
    }
    return name;
}

std::vector<Extent> extentsOf(::archive_entry* native, std::uint64_t size)
{
    std::vector<Extent> extents;
    la_int64_t offset = 0;
    la_int64_t length = 0;
    // Where there is only one, for the whole file, this frees it, and leaves the iterator on it.
    if (::archive_entry_sparse_reset(native) == 0) {
        return extents;
    }
    while (::archive_entry_sparse_next(native, &offset, &length) == ARCHIVE_OK) {
        extents.push_back({static_cast<std::uint64_t>(offset), static_cast<std::uint64_t>(length)});
    }
    const bool isWhole = extents.size() == 1 && extents.front() == Extent{.offset = 0, .size = size};
    return isWhole ? std::vector<Extent>() : extents;
}

std::vector<ExtendedAttribute> attributesOf(::archive_entry* native)
{
    std::vector<ExtendedAttribute> attributes;
    const char* name = nullptr;
    const void* value = nullptr;
    std::size_t size = 0;
    ::archive_entry_xattr_reset(native);
    while (::archive_entry_xattr_next(native, &name, &value, &size) == ARCHIVE_OK) {
        // libarchive writes each twice, in two forms.
        if (std::ranges::find(attributes, std::string_view(name), &ExtendedAttribute::name)
            == attributes.end()) {
            attributes.push_back({name, std::string(static_cast<const char*>(value), size)});
        }
    }
    appendAcls(native, attributes);
    return attributes;
}

} // namespace

Entry toEntry(::archive_entry* native)
{
    Entry entry{.kind = kindOf(native), .name = withoutSlash(textOf(::archive_entry_pathname(native)))};
    if (entry.kind == Entry::Kind::HardLink) {
        entry.target = textOf(::archive_entry_hardlink(native));
    } else if (entry.kind == Entry::Kind::SymbolicLink) {
        entry.target = textOf(::archive_entry_symlink(native));
    }
    if (entry.kind == Entry::Kind::File && ::archive_entry_size_is_set(native) != 0) {
        entry.size = static_cast<std::uint64_t>(std::max<la_int64_t>(::archive_entry_size(native), 0));
        entry.extents = extentsOf(native, entry.size);
    }
    entry.permissions = static_cast<std::uint32_t>(::archive_entry_perm(native)) & Entry::modeBits;
    if (::archive_entry_mtime_is_set(native) != 0) {
        entry.modified = FileTime{::archive_entry_mtime(native), ::archive_entry_mtime_nsec(native)};
    }
    entry.owner = static_cast<std::uint32_t>(::archive_entry_uid(native));
    entry.group = static_cast<std::uint32_t>(::archive_entry_gid(native));
    entry.ownerName = textOf(::archive_entry_uname(native));
    entry.groupName = textOf(::archive_entry_gname(native));
    entry.attributes = attributesOf(native);
    entry.extras = extrasOf(native);
    return entry;
}

void fillNative(::archive_entry* native, const Entry& entry)
{
    ::archive_entry_set_pathname(native, entry.name.c_str());
    ::archive_entry_set_filetype(native, nativeKind(entry.kind));
    ::archive_entry_set_perm(native, entry.permissions.value_or(0644));
    ::archive_entry_set_size(native, static_cast<la_int64_t>(entry.size));
    if (entry.kind == Entry::Kind::HardLink) {
        ::archive_entry_set_hardlink(native, entry.target.c_str());
    } else if (entry.kind == Entry::Kind::SymbolicLink) {
        ::archive_entry_set_symlink(native, entry.target.c_str());
    }
    const FileTime modified = entry.modified.value_or(FileTime());
    ::archive_entry_set_mtime(native, modified.seconds, static_cast<long>(modified.nanoseconds));
    ::archive_entry_set_uid(native, entry.owner.value_or(0));
    ::archive_entry_set_gid(native, entry.group.value_or(0));
    if (!entry.ownerName.empty()) {
        ::archive_entry_set_uname(native, entry.ownerName.c_str());
    }
    if (!entry.groupName.empty()) {
        ::archive_entry_set_gname(native, entry.groupName.c_str());
    }
    for (const Extent& extent : entry.extents) {
        ::archive_entry_sparse_add_entry(native, static_cast<la_int64_t>(extent.offset),
                                         static_cast<la_int64_t>(extent.size));
    }
    fillExtras(native, entry);
    const bool hasOwnAcls = hasAcls(entry.extras);
    for (const ExtendedAttribute& attribute : entry.attributes) {
        const bool isAcl = hasOwnAcls ? isAclName(attribute.name) : addAcl(native, attribute);
        if (!isAcl) {
            ::archive_entry_xattr_add_entry(native, attribute.name.c_str(), attribute.value.data(),
                                            attribute.value.size());
        }
    }
}

} // namespace holdall
