#pragma once

#include "app/error.h"
#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"
#include "app/io/outputfile.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace holdall {

/// How zeros are stored.
enum class Layout {
    Dense,
    Sparse, ///< long runs of zero bytes become holes
};

/// What a file shall be like.
struct OutputTraits {
    Layout layout = Layout::Dense;
    bool isPrivate = false; ///< only its owner may read it until finish(); else the umask decides
};

/// A file that appears under its name whole or not at all. It has no name while it is written (where
/// the file system lacks O_TMPFILE: a hidden one beside the target, removed by the destructor, or by
/// removeStale() after a kill). Used by one thread.
///
/// write() ..., finish(), then reader() if the result shall be read again, then commit(). Without
/// commit() nothing remains.
class AtomicFile : public OutputFile {
public:
    /// Begins a file that is to stand at `target`; its folder must exist. Fails with the system's
    /// errors about `target`, among them a name that is too long.
    static Result<std::unique_ptr<AtomicFile>> create(const std::filesystem::path& target,
                                                      const OutputTraits& traits);

    /// As above, in the open folder `folder`, of which `target` is only the name in messages.
    static Result<std::unique_ptr<AtomicFile>>
    createIn(FileDescriptor folder, const std::filesystem::path& target, const OutputTraits& traits);
    ~AtomicFile() override;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    codec::Result<void> write(codec::ByteView bytes) override;
    bool canRewrite() const override { return true; }
    codec::Result<void> rewrite(std::uint64_t offset, codec::ByteView bytes) override;

    std::uint64_t size() const override { return m_size; }

    /// Puts everything on the disk and out of the page cache. With `attributes` (those of a source)
    /// the file gets them as far as it can: see applyAttributes().
    [[nodiscard]] Result<void> finish(const std::optional<FileStatus>& attributes) override;

    /// What was written, from its start, read from the disk. After finish(); must not outlive this.
    std::unique_ptr<codec::ByteSource> reader() const override;

    int descriptor() const override { return m_file.get(); }

    /// Gives the file its name and syncs the folder. After finish(). Returns where it stands: another
    /// name with Rename, none with Skip if the target existed. Ask is Rename. A folder is never
    /// replaced. After an error nothing stands there, unless it was Overwrite and the sync of the
    /// folder that failed.
    [[nodiscard]] Result<std::optional<std::filesystem::path>> commit(Conflict conflict) override;

private:
    AtomicFile(FileDescriptor folder, std::filesystem::path target, Layout layout);
    int open(bool isPrivate);
    int openHidden(unsigned mode);
    int writeRuns(codec::ByteView bytes);
    int startWriteBack();
    int link(const std::string& name);
    int linkNumbered(std::string& name);
    int replace(const std::string& name);
    Result<std::optional<std::filesystem::path>> settle(const std::string& name, bool replaced);
    Error failure(int code) const;

    FileDescriptor m_folder;
    FileDescriptor m_file;
    std::filesystem::path m_target;
    std::string m_hidden; ///< the file's hidden name in m_folder, if it has one
    Layout m_layout;
    std::uint64_t m_size = 0;
    std::uint64_t m_writeBackStart = 0; ///< what is before this has been handed to the disk
};

} // namespace holdall
