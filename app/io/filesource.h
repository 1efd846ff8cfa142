#pragma once

#include "app/error.h"
#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"
#include "app/io/inputfile.h"

#include <filesystem>
#include <vector>

namespace holdall {

/// A regular file as a source. Remembers what the file was like when it was opened, reads that many
/// bytes at most (a file that grows as fast as it is read still ends), and can tell afterwards
/// whether anybody changed it meanwhile.
class FileSource : public InputFile {
public:
    /// Opens the file at `path`; symbolic links are followed. Never waits and touches nothing but
    /// regular files: a folder is IsFolder, a device, pipe or socket NotRegular. With Seen::Regular the file
    /// is not looked at once more before it is opened.
    static Result<FileSource> open(const std::filesystem::path& path, Seen seen = Seen::Nothing);

    /// Opens `relative` below the open folder `folder`, following no link. `path` is the name of the
    /// same file from outside, for messages.
    static Result<FileSource> openBeneath(const FileDescriptor& folder, const std::filesystem::path& relative,
                                          const std::filesystem::path& path);

    /// Opens `name` in the open folder `folder`, which was a regular file when it was looked at; a link is
    /// not followed. `path` is for messages.
    static Result<FileSource> openIn(const FileDescriptor& folder, const std::string& name,
                                     const std::filesystem::path& path);

    /// Reads a small file into memory, from where it is read from then on: a format that looks at several
    /// places then asks the system once. If that fails, reading will say so. Before any reading.
    void preload();

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;

    /// Unknown where the system says 0, as it does for the made-up files in /proc.
    std::optional<std::uint64_t> size() const override;
    bool hasRandomAccess() const override { return true; }
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override;

    /// read() starts over.
    void rewind() override { m_position = 0; }

    /// Fails with SourceChanged if the file became shorter, longer or newer since it was opened, or
    /// its name now means another file or none. Ask after reading.
    Result<void> checkUnchanged() const override;

    Result<void> checkRead() const override;

    /// As checkUnchanged(), but for the name, which may be another file's by now.
    Result<void> checkUnmodified() const;

    int descriptor() const override { return m_descriptor.get(); }
    const FileStatus& status() const override { return m_status; }
    const std::filesystem::path& path() const override { return m_path; }
    std::filesystem::path wholePath() const override { return m_path; }
    std::vector<std::filesystem::path> files() const override { return {m_path}; }

private:
    FileSource(FileDescriptor descriptor, const FileStatus& status, std::filesystem::path path);
    static Result<FileSource> adopt(FileDescriptor descriptor, const std::filesystem::path& path);

    FileDescriptor m_descriptor;
    FileStatus m_status;
    std::filesystem::path m_path;
    codec::Bytes m_preloaded; ///< all of it; empty: it is read from the disk
    std::uint64_t m_position = 0;
    bool m_endedEarly = false; ///< a read met the end before the size that the file had
};

} // namespace holdall
