#include "app/archive/source/sourcefile.h"

#include "app/archive/source/accounts.h"
#include "app/io/systemcalls.h"

#include <array>
#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace holdall {

namespace {

constexpr std::size_t longestLink = 64 * 1024;

/// Attributes that belong to the data, not to this machine's security.
bool isKept(std::string_view name)
{
    return name.starts_with("user.") || name.starts_with("system.posix_acl_");
}

/// Attributes that cannot be read are left out: the data counts.
std::vector<ExtendedAttribute> attributesOf(int descriptor)
{
    std::string names(1024, '\0');
    ssize_t size = ::flistxattr(descriptor, names.data(), names.size());
    if (size < 0 && errno == ERANGE) {
        names.resize(XATTR_LIST_MAX);
        size = ::flistxattr(descriptor, names.data(), names.size());
    }
    std::vector<ExtendedAttribute> attributes;
    std::string_view rest(names.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    while (!rest.empty()) {
        const std::string name(rest.substr(0, rest.find('\0')));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        if (!isKept(name)) {
            continue;
        }
        std::string value(XATTR_SIZE_MAX, '\0');
        const ssize_t length = ::fgetxattr(descriptor, name.c_str(), value.data(), value.size());
        if (length >= 0) {
            value.resize(static_cast<std::size_t>(length));
            attributes.push_back({name, std::move(value)});
        }
    }
    return attributes;
}

/// Where a file with holes has data. A file without any gets an empty stretch at its end.
std::vector<Extent> extentsOf(int descriptor, std::uint64_t size)
{
    std::vector<Extent> extents;
    off_t at = 0;
    const auto end = codec::checkedCast<off_t>(size);
    while (at < end) {
        const off_t data = ::lseek(descriptor, at, SEEK_DATA);
        if (data < 0 || data >= end) {
            if (data < 0 && errno != ENXIO) {
                return {}; // this file system does not tell
            }
            break;
        }
        const off_t hole = std::min(::lseek(descriptor, data, SEEK_HOLE), end);
        if (hole <= data) {
            return {};
        }
        extents.push_back({static_cast<std::uint64_t>(data), static_cast<std::uint64_t>(hole - data)});
        at = hole;
    }
    if (extents.empty()) {
        extents.push_back({.offset = size, .size = 0});
    }
    const bool isWhole = extents.size() == 1 && extents.front() == Extent{.offset = 0, .size = size};
    return isWhole ? std::vector<Extent>() : extents;
}

SystemResult<std::string> linkTarget(const SourceItem& item)
{
    std::string target(longestLink, '\0');
    const ssize_t size = ::readlinkat(item.folder.get(), item.fileName.c_str(), target.data(), target.size());
    if (size < 0) {
        return std::unexpected(errno);
    }
    target.resize(static_cast<std::size_t>(size));
    return target;
}

void describe(Entry& entry, const FileStatus& status, const EntryTraits& traits)
{
    entry.permissions = status.permissions;
    entry.modified = status.modified;
    if (traits.newestTime) {
        if (entry.modified->seconds >= *traits.newestTime) {
            entry.modified = FileTime{.seconds = *traits.newestTime};
        }
        entry.owner = 0;
        entry.group = 0;
        return;
    }
    entry.owner = status.owner;
    entry.group = status.group;
    entry.ownerName = userName(status.owner);
    entry.groupName = groupName(status.group);
}

Result<SourceFile> openFile(const SourceItem& item, const EntryTraits& traits)
{
    Result<FileSource> source = FileSource::openIn(item.folder, item.fileName, item.path);
    if (!source) {
        return std::unexpected(source.error());
    }
    SourceFile file{.entry = {.name = item.name, .size = source->status().size}};
    describe(file.entry, source->status(), traits);
    file.entry.attributes = attributesOf(source->descriptor());
    if (source->status().isSparse) {
        file.entry.extents = extentsOf(source->descriptor(), file.entry.size);
    }
    file.data = *std::move(source);
    return file;
}

Result<SourceFile> openFolder(const SourceItem& item, const EntryTraits& traits)
{
    SourceFile folder{.entry = {.kind = Entry::Kind::Folder, .name = item.name}};
    describe(folder.entry, item.status, traits);
    if (const SystemResult<FileDescriptor> open =
            openAt(item.folder.get(), item.fileName, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)) {
        folder.entry.attributes = attributesOf(open->get());
    }
    return folder;
}

Result<SourceFile> openLink(const SourceItem& item, const EntryTraits& traits)
{
    SystemResult<std::string> target = linkTarget(item);
    if (!target) {
        return std::unexpected(errorFromErrno(target.error(), item.path));
    }
    SourceFile link{
        .entry = {.kind = Entry::Kind::SymbolicLink, .name = item.name, .target = *std::move(target)}};
    describe(link.entry, item.status, traits);
    return link;
}

} // namespace

Result<SourceFile> openSource(const SourceItem& item, const EntryTraits& traits)
{
    switch (item.status.kind) {
    case FileStatus::Kind::Regular:
        return openFile(item, traits);
    case FileStatus::Kind::Folder:
        return openFolder(item, traits);
    case FileStatus::Kind::Link:
        return openLink(item, traits);
    case FileStatus::Kind::Other:
        break;
    }
    return std::unexpected(Error{.kind = ErrorKind::NotRegular, .path = item.path});
}

} // namespace holdall
