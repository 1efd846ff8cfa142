#pragma once

#include "app/error.h"

#include <filesystem>
#include <memory>

namespace holdall {

/// A folder that nobody else can enter, for what is to be looked at and goes afterwards. It goes with this
/// object, with all that is in it. Naming it costs nothing: make() and the destructor work on the disk.
///
/// It is on the disk even where the system's temporary folder is in memory, since whole entries of archives
/// go there: in $TMPDIR, else in /var/tmp, which systems clean of what a crash leaves.
class PrivateFolder {
public:
    PrivateFolder(); ///< picks a name
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    /// Once. Fails with the system's error.
    Result<void> make();

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_isMade = false;
};

/// One that is removed by a thread of Qt's pool, whoever lets go of it last: the window's thread, too.
std::shared_ptr<PrivateFolder> makeSharedFolder();

} // namespace holdall
