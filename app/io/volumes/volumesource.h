#pragma once

#include "app/error.h"
#include "app/io/inputfile.h"
#include "app/io/volumes/volumename.h"
#include "app/io/volumes/volumereader.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace holdall {

/// A set of volumes (NAME.001, NAME.002, ...) as one file. Remembers what its files were like when it was
/// opened, and can tell afterwards whether anybody changed one of them meanwhile.
class VolumeSource : public InputFile {
public:
    /// Opens the set that the file `path`, any one of it, is of. A volume that is not there, before one that
    /// is, is NotFound about its path. Volumes of another size than most, before the last, are Data about
    /// the path: Truncated, with the bytes that lack in Error::needed, or Corrupt if one is too long. What is
    /// no regular file is IsFolder or NotRegular. NotFound about `path` if it is no volume's name.
    static Result<std::unique_ptr<VolumeSource>> open(const std::filesystem::path& path);

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override { return m_reader.read(buffer); }
    std::optional<std::uint64_t> size() const override { return m_reader.size(); }
    bool hasRandomAccess() const override { return true; }
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override
    {
        return m_reader.readAt(offset, buffer);
    }

    void rewind() override { m_reader.rewind(); }
    Result<void> checkUnchanged() const override;
    const FileStatus& status() const override { return m_status; }
    const std::filesystem::path& path() const override { return m_path; }
    std::filesystem::path wholePath() const override { return m_name.folder / m_name.stem; }
    std::vector<std::filesystem::path> files() const override;

    const VolumeSetName& name() const { return m_name; }

private:
    VolumeSource(VolumeSetName name, FileDescriptor folder, std::vector<Volume> volumes);

    VolumeSetName m_name;
    std::filesystem::path m_path; ///< of the first volume
    FileDescriptor m_folder;
    VolumeReader m_reader;
    FileStatus m_status;
};

} // namespace holdall
