#pragma once

#include "app/io/filesource.h"
#include "app/io/inputfile.h"
#include "app/io/volumes/rarvolumename.h"

#include <memory>
#include <vector>

namespace holdall {

/// A set of RAR volumes as one file: one behind the other, each with its own beginning and end, as those that
/// read RAR take them. Keeps all of them open.
class RarVolumeSource : public InputFile {
public:
    /// Opens all volumes of the set. A volume that is missing is NotFound about its path: in front of another
    /// one, or where the last one says that the archive goes on. Where there is no set, or the first file of
    /// it is no RAR archive, this is the file `path` alone.
    static Result<std::unique_ptr<InputFile>> open(const RarSetName& set, const std::filesystem::path& path);

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_status.size; }
    bool hasRandomAccess() const override { return true; }
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override;

    void rewind() override { m_position = 0; }
    Result<void> checkUnchanged() const override;
    const FileStatus& status() const override { return m_status; }
    const std::filesystem::path& path() const override { return m_volumes.front()->path(); }
    std::filesystem::path wholePath() const override { return m_wholePath; }
    std::vector<std::filesystem::path> files() const override;

private:
    using Volumes = std::vector<std::unique_ptr<FileSource>>;

    RarVolumeSource(std::filesystem::path wholePath, Volumes volumes);
    static Result<Volumes> openAll(const RarSetName& set);

    std::filesystem::path m_wholePath;
    Volumes m_volumes; ///< one at least
    FileStatus m_status;
    std::uint64_t m_position = 0;
};

} // namespace holdall
