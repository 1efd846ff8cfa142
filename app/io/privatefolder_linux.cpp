#include "app/io/privatefolder.h"

#include <QThreadPool>

#include <cerrno>
#include <cstdlib>
#include <format>
#include <random>
#include <sys/stat.h>

namespace holdall {

namespace {

namespace fs = std::filesystem;

constexpr mode_t ownersAlone = 0700;

fs::path parentFolder()
{
    const char* const wanted = std::getenv("TMPDIR"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    return wanted != nullptr && *wanted != '\0' ? wanted : "/var/tmp";
}

/// Extracted folders may forbid their owner to take anything out of them.
void allowRemoval(const fs::path& folder)
{
    std::error_code error;
    fs::permissions(folder, fs::perms::owner_all, fs::perm_options::add | fs::perm_options::nofollow, error);
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        if (each->symlink_status(error).type() == fs::file_type::directory) {
            allowRemoval(each->path());
        }
    }
}

} // namespace

PrivateFolder::PrivateFolder()
{
    std::random_device random;
    m_path = parentFolder() / std::format("holdall-{:08x}{:08x}", random(), random());
}

PrivateFolder::~PrivateFolder()
{
    if (m_isMade) {
        std::error_code ignored; // what cannot be removed is the system's to clean away
        allowRemoval(m_path);
        fs::remove_all(m_path, ignored);
    }
}

Result<void> PrivateFolder::make()
{
    if (::mkdir(m_path.c_str(), ownersAlone) != 0) {
        return std::unexpected(errorFromErrno(errno, m_path));
    }
    m_isMade = true;
    return {};
}

std::shared_ptr<PrivateFolder> makeSharedFolder()
{
    return {new PrivateFolder,
            [](PrivateFolder* folder) { QThreadPool::globalInstance()->start([folder] { delete folder; }); }};
}

} // namespace holdall
