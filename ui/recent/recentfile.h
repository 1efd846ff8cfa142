#pragma once

#include "app/error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace holdall::ui {

/// An archive that was used.
struct RecentArchive {
    enum class Use { Opened, Made, Extracted };

    std::filesystem::path path;
    Use use = Use::Opened; ///< the last one
    bool exists = true; ///< when it was last looked for

    bool operator==(const RecentArchive&) const = default;
};

using RecentArchives = std::vector<RecentArchive>;

/// The list of recent archives on the disk, the latest first. Used by one thread; it waits for the disk.
class RecentFile {
public:
    static constexpr std::size_t most = 12;

    /// Without a folder the list lives in memory only. The folder is made when it is needed.
    explicit RecentFile(std::optional<std::filesystem::path> folder = {});

    /// What is on the disk now, and whether each archive exists. A damaged file is an empty list.
    RecentArchives read();

    // These change what is on the disk now, so that programs that run side by side share the list. The file
    // is for its owner only.

    Result<void> add(const RecentArchives& archives); ///< the latest first
    Result<void> remove(const std::filesystem::path& path);
    Result<void> clear();

private:
    RecentArchives load() const;
    Result<void> store(RecentArchives archives);

    std::optional<std::filesystem::path> m_path;
    RecentArchives m_archives; ///< without a file
};

} // namespace holdall::ui
