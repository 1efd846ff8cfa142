#pragma once

#include "app/error.h"
#include "app/io/filedescriptor.h"
#include "app/io/systemcalls.h"

#include <memory>
#include <string>

namespace holdall {

/// A hidden folder in a target folder, which nobody else may look into. What is in it when this ends is
/// removed; what a killed process left is removed by the next one that works there (see removeStale()).
class StagingFolder {
public:
    /// Makes one in the open folder `target`, which must live as long, and removes stale ones. Fails with
    /// an errno.
    static SystemResult<std::unique_ptr<StagingFolder>> create(const FileDescriptor& target);
    ~StagingFolder();
    StagingFolder(const StagingFolder&) = delete;
    StagingFolder& operator=(const StagingFolder&) = delete;

    const std::string& name() const { return m_name; } ///< in the target
    unsigned defaultPermissions() const { return m_defaultPermissions; } ///< of folders made by this process

    /// The folder, opened once more.
    SystemResult<FileDescriptor> open() const;

private:
    explicit StagingFolder(const FileDescriptor& target) : m_target(target) { }
    int make();
    int lockDown();

    const FileDescriptor& m_target;
    std::string m_name; ///< empty: there is none
    FileDescriptor m_folder; ///< holds the lock
    unsigned m_defaultPermissions = 0;
};

} // namespace holdall
