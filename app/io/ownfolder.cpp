#include "app/io/ownfolder.h"

#include <system_error>
#include <utility>

namespace holdall {

namespace fs = std::filesystem;

OwnFolder::OwnFolder(fs::path folder, fs::path topmost)
    : m_folder(std::move(folder))
    , m_topmost(std::move(topmost))
{
}

OwnFolder::OwnFolder(OwnFolder&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_topmost(std::exchange(other.m_topmost, {}))
{
}

OwnFolder::~OwnFolder()
{
    std::error_code ignored;
    for (fs::path folder = m_folder; !m_topmost.empty(); folder = folder.parent_path()) {
        if (!fs::remove(folder, ignored) || folder == m_topmost) {
            return;
        }
    }
}

Result<OwnFolder> OwnFolder::ensure(const fs::path& folder)
{
    std::error_code failed;
    fs::path topmost;
    for (fs::path parent = folder; !parent.empty() && !fs::exists(parent, failed);
         parent = parent.parent_path()) {
        topmost = parent;
    }
    if (!topmost.empty() && !fs::create_directories(folder, failed) && failed) {
        return std::unexpected(errorFromErrno(failed.value(), folder));
    }
    return OwnFolder(folder, std::move(topmost));
}

} // namespace holdall
