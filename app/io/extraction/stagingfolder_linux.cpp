#include "app/io/extraction/stagingfolder.h"

#include "app/io/filestatus.h"
#include "app/io/outputname.h"
#include "app/io/staleoutput.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace holdall {

namespace {

} // namespace

StagingFolder::~StagingFolder()
{
    if (!m_name.empty()) {
        removeTree(m_target, m_name);
    }
}

SystemResult<std::unique_ptr<StagingFolder>> StagingFolder::create(const FileDescriptor& target)
{
    removeStale(target);
    std::unique_ptr<StagingFolder> folder(new StagingFolder(target));
    if (const int code = makeDespiteRemovals([&] { return folder->make(); }); code != 0) {
        return std::unexpected(code);
    }
    return folder;
}

int StagingFolder::make()
{
    const std::string name = hiddenName("extracted");
    if (::mkdirat(m_target.get(), name.c_str(), permissionBits) != 0) {
        return errno;
    }
    m_name = name;
    SystemResult<FileDescriptor> folder = open();
    if (!folder) {
        return folder.error();
    }
    m_folder = *std::move(folder);
    return lockAsOurs(m_target, m_name, m_folder) ? lockDown() : EAGAIN;
}

/// A set-group-ID bit that the target hands down stays, for what is in here would have got it too.
int StagingFolder::lockDown()
{
    struct stat native = {};
    if (::fstat(m_folder.get(), &native) != 0) {
        return errno;
    }
    m_defaultPermissions = native.st_mode & permissionBits;
    return ::fchmod(m_folder.get(), S_IRWXU | (native.st_mode & S_ISGID)) == 0 ? 0 : errno;
}

SystemResult<FileDescriptor> StagingFolder::open() const
{
    return openAt(m_target.get(), m_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

} // namespace holdall
