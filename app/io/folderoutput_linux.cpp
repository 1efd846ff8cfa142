#include "app/io/folderoutput.h"

#include "app/io/attributes.h"
#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"

#include <cerrno>
#include <ranges>

#include <fcntl.h>
#include <stdio.h> // NOLINT(modernize-deprecated-headers): renameat2()
#include <sys/stat.h>

namespace holdall {

namespace {

} // namespace

FolderOutput::FolderOutput(FileDescriptor parent, std::filesystem::path target)
    : m_parent(std::move(parent))
    , m_target(std::move(target))
{
}

FolderOutput::~FolderOutput()
{
    if (!m_hidden.empty()) {
        removeTree(m_parent, m_hidden);
    }
}

Result<std::unique_ptr<FolderOutput>> FolderOutput::create(const std::filesystem::path& target)
{
    const std::string name = target.filename().native();
    if (name.empty() || name == "." || name == "..") {
        return std::unexpected(Error{.kind = ErrorKind::IsFolder, .path = target});
    }
    const std::filesystem::path parent = target.parent_path();
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), parent.empty() ? "." : parent.native(), O_RDONLY | O_DIRECTORY);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), parent.empty() ? target : parent));
    }
    std::unique_ptr<FolderOutput> output(new FolderOutput(std::move(*folder), target));
    removeStale(output->m_parent);
    if (const int code = makeDespiteRemovals([&] { return output->make(); }); code != 0) {
        return std::unexpected(output->failure(code));
    }
    return output;
}

int FolderOutput::make()
{
    const std::string name = hiddenName(m_target.filename().native());
    if (::mkdirat(m_parent.get(), name.c_str(), permissionBits) != 0) {
        return errno;
    }
    m_hidden = name;
    SystemResult<FileDescriptor> folder = openAt(m_parent.get(), name, folderFlags);
    if (!folder) {
        return folder.error();
    }
    m_folder = std::move(*folder);
    const SystemResult<FileStatus> status = statusOf(m_folder.get());
    if (!status || !lockAsOurs(m_parent, name, m_folder)) {
        return status ? EAGAIN : status.error();
    }
    m_permissions = status->permissions;
    return ::fchmod(m_folder.get(), S_IRWXU) == 0 ? 0 : errno;
}

Result<void> FolderOutput::makeFolder(const std::filesystem::path& relative, const FileStatus& attributes)
{
    const std::filesystem::path parent = relative.parent_path();
    const SystemResult<FileDescriptor> folder =
        openBeneath(m_folder.get(), parent.empty() ? "." : parent, O_PATH | O_DIRECTORY);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), m_target / relative));
    }
    if (::mkdirat(folder->get(), relative.filename().c_str(), S_IRWXU) != 0) {
        return std::unexpected(errorFromErrno(errno, m_target / relative));
    }
    m_folders.emplace_back(relative, attributes);
    return {};
}

Result<std::unique_ptr<AtomicFile>> FolderOutput::createFile(const std::filesystem::path& relative,
                                                             const OutputTraits& traits)
{
    const std::filesystem::path parent = relative.parent_path();
    SystemResult<FileDescriptor> folder =
        openBeneath(m_folder.get(), parent.empty() ? "." : parent, folderFlags);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), m_target / relative));
    }
    return AtomicFile::createIn(std::move(*folder), m_target / relative, traits);
}

void FolderOutput::setAttributes(const FileStatus& attributes)
{
    m_attributes = attributes;
}

Result<std::optional<std::filesystem::path>> FolderOutput::commit(Conflict conflict)
{
    if (const int code = finish(); code != 0) {
        return std::unexpected(failure(code));
    }
    std::string name = m_target.filename().native();
    int code = rename(name);
    if (code == EEXIST && conflict == Conflict::Skip) {
        return std::nullopt;
    }
    if (code == EEXIST && (conflict == Conflict::Rename || conflict == Conflict::Ask)) {
        code = renameNumbered(name);
    }
    return code == 0 ? settle(name) : std::unexpected(failure(code));
}

/// From the innermost folder outwards, so that none is closed to us before its turn.
int FolderOutput::finish()
{
    for (const auto& [relative, attributes] : std::views::reverse(m_folders)) {
        const SystemResult<FileDescriptor> folder = openBeneath(m_folder.get(), relative, folderFlags);
        if (!folder) {
            return folder.error();
        }
        applyAttributes(*folder, attributes);
        if (const SystemResult<void> synced = syncToDisk(folder->get());
            !synced && synced.error() != EINVAL) {
            return synced.error();
        }
    }
    if (m_attributes) {
        applyAttributes(m_folder, *m_attributes);
    } else if (::fchmod(m_folder.get(), m_permissions) != 0) {
        return errno;
    }
    const SystemResult<void> synced = syncToDisk(m_folder.get());
    return synced || synced.error() == EINVAL ? 0 : synced.error();
}

/// Never replaces. Where the file system cannot promise that (EINVAL), the folder stays unnamed.
int FolderOutput::rename(const std::string& name)
{
    const int result =
        ::renameat2(m_parent.get(), m_hidden.c_str(), m_parent.get(), name.c_str(), RENAME_NOREPLACE);
    if (result == 0) {
        m_hidden.clear();
        return 0;
    }
    return errno;
}

int FolderOutput::renameNumbered(std::string& name)
{
    for (unsigned number = 2; number < lastNumber; ++number) {
        std::string candidate = numberedName(m_target.filename().native(), number);
        const int code = rename(candidate);
        if (code == 0) {
            name = std::move(candidate);
        }
        if (code != EEXIST) {
            return code;
        }
    }
    return EEXIST;
}

Result<std::optional<std::filesystem::path>> FolderOutput::settle(const std::string& name)
{
    const SystemResult<void> synced = syncToDisk(m_parent.get());
    if (synced || synced.error() == EINVAL) {
        return m_target.parent_path() / name;
    }
    removeTree(m_parent, name);
    return std::unexpected(failure(synced.error()));
}

Error FolderOutput::failure(int code) const
{
    return errorFromErrno(code, m_target);
}

} // namespace holdall
