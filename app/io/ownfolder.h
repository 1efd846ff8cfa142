#pragma once

#include "app/error.h"

#include <filesystem>

namespace holdall {

/// A folder that results go into, made with its parents if it does not exist. What was made goes again with
/// this object, unless it was kept or is not empty.
class OwnFolder {
public:
    /// Fails with the system's error.
    static Result<OwnFolder> ensure(const std::filesystem::path& folder);

    OwnFolder(OwnFolder&& other) noexcept;
    OwnFolder& operator=(OwnFolder&& other) = delete;
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    ~OwnFolder();

    /// There is a result in it.
    void keep() { m_topmost.clear(); }

private:
    OwnFolder(std::filesystem::path folder, std::filesystem::path topmost);

    std::filesystem::path m_folder;
    std::filesystem::path m_topmost; ///< of those that were made; empty: none
};

} // namespace holdall
