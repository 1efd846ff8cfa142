#include "app/io/extraction/stagedfolders.h"

#include "app/io/extraction/pathcomponents.h"
#include "app/io/systemcalls.h"

#include <algorithm>
#include <cerrno>
#include <ranges>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

unsigned setGroupBitOf(const FileDescriptor& folder)
{
    struct stat native = {};
    return ::fstat(folder.get(), &native) == 0 ? native.st_mode & S_ISGID : 0;
}

} // namespace

StagedFolders::StagedFolders(FileDescriptor root, unsigned defaultPermissions)
    : m_root(std::make_shared<FileDescriptor>(std::move(root)))
    , m_defaultPermissions(defaultPermissions)
    , m_inheritedBits(setGroupBitOf(*m_root))
{
    m_folders.emplace_back();
}

std::optional<FolderNumber> StagedFolders::find(FolderNumber parent, std::string_view name) const
{
    const auto found = m_numbers.find(StagedNameView{.folder = parent, .name = name});
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<FolderNumber> StagedFolders::findPath(std::string_view path) const
{
    std::optional<FolderNumber> folder = rootNumber;
    while (folder && !path.empty()) {
        folder = find(*folder, cutComponent(path));
    }
    return folder;
}

SystemResult<FolderNumber> StagedFolders::make(FolderNumber parent, std::string_view name)
{
    const SystemResult<SharedFolder> folder = open(parent);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const std::string text(name);
    if (::mkdirat((*folder)->get(), text.c_str(), S_IRWXU) != 0) {
        return std::unexpected(errno);
    }
    const FolderNumber number = codec::checkedCast<FolderNumber>(m_folders.size());
    const auto made = m_numbers.try_emplace({.folder = parent, .name = text}, number).first;
    m_folders.push_back({.parent = parent, .name = &made->first.name, .attributes = nullptr});
    return number;
}

SystemResult<SharedFolder> StagedFolders::open(FolderNumber folder)
{
    std::vector<FolderNumber> closed;
    SharedFolder at = kept(folder);
    for (FolderNumber number = folder; !at; at = kept(number)) {
        closed.push_back(number);
        number = parentOf(number);
    }
    for (const FolderNumber number : std::views::reverse(closed)) {
        SystemResult<FileDescriptor> next = openAt(at->get(), *m_folders[number].name, folderFlags);
        if (!next) {
            return std::unexpected(next.error());
        }
        at = std::make_shared<FileDescriptor>(std::move(*next));
        keep(number, at);
    }
    return at;
}

SharedFolder StagedFolders::kept(FolderNumber folder) const
{
    if (folder == rootNumber) {
        return m_root;
    }
    const auto found = std::ranges::find(m_kept, folder, &Kept::number);
    return found == m_kept.end() ? nullptr : found->folder;
}

void StagedFolders::keep(FolderNumber number, SharedFolder folder)
{
    m_kept.at(m_nextKept) = {.number = number, .folder = std::move(folder)};
    m_nextKept = (m_nextKept + 1) % m_kept.size();
}

std::string StagedFolders::pathOf(FolderNumber folder) const
{
    std::vector<std::string_view> components;
    for (; folder != rootNumber; folder = parentOf(folder)) {
        components.emplace_back(*m_folders[folder].name);
    }
    std::string path;
    for (const std::string_view component : std::views::reverse(components)) {
        path += path.empty() ? "" : "/";
        path += component;
    }
    return path;
}

void StagedFolders::setAttributes(FolderNumber folder, EntryAttributes attributes)
{
    m_folders[folder].attributes = std::make_unique<EntryAttributes>(std::move(attributes));
}

unsigned StagedFolders::permissionsOf(FolderNumber folder) const
{
    const auto& attributes = m_folders[folder].attributes;
    return attributes ? attributes->permissions.value_or(m_defaultPermissions) : m_defaultPermissions;
}

bool StagedFolders::staysMovable(FolderNumber folder) const
{
    const auto& attributes = m_folders[folder].attributes;
    const bool isOwn = !attributes || attributes->owner.value_or(::geteuid()) == ::geteuid();
    return isOwn && (permissionsOf(folder) & S_IRWXU) == S_IRWXU;
}

bool StagedFolders::applyAttributes(const FileDescriptor& file, FolderNumber folder) const
{
    const auto& attributes = m_folders[folder].attributes;
    return apply(file, attributes ? *attributes : EntryAttributes(), permissionsOf(folder));
}

bool StagedFolders::applyOpenAttributes(const FileDescriptor& file, FolderNumber folder) const
{
    const auto& attributes = m_folders[folder].attributes;
    const EntryAttributes open{.modified = attributes ? attributes->modified : std::nullopt};
    return apply(file, open, permissionsOf(folder) | S_IRWXU);
}

bool StagedFolders::apply(const FileDescriptor& file, const EntryAttributes& attributes,
                          unsigned permissions) const
{
    const bool isOwned = applyOwner(file, attributes);
    const bool isClosed = ::fchmod(file.get(), permissions | m_inheritedBits) == 0;
    const bool isListed = applyAcls(file, attributes);
    return applyTime(file, attributes) && isOwned && isClosed && isListed;
}

} // namespace holdall
