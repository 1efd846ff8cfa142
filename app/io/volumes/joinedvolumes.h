#pragma once

#include "app/io/filesource.h"
#include "app/io/inputfile.h"

#include <memory>
#include <vector>

namespace holdall {

/// Volumes as one file: one behind the other, as they are. Keeps all of them open.
class JoinedVolumes final : public InputFile {
public:
    using Volumes = std::vector<std::unique_ptr<FileSource>>;

    /// One volume at least, none of them null; `wholePath` is what the file is called when it is whole.
    JoinedVolumes(std::filesystem::path wholePath, Volumes volumes);

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
    std::vector<std::uint64_t> volumeStarts() const override;

private:
    std::filesystem::path m_wholePath;
    Volumes m_volumes;
    FileStatus m_status;
    std::uint64_t m_position = 0;
};

} // namespace holdall
