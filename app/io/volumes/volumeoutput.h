#pragma once

#include "app/error.h"
#include "app/io/atomicfile.h"
#include "app/io/extraction/stagingfolder.h"
#include "app/io/filedescriptor.h"
#include "app/io/outputfile.h"
#include "app/io/volumes/volumename.h"
#include "app/io/volumes/volumereader.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace holdall {

/// Bytes that a volume has at least: smaller ones make more files than data.
inline constexpr std::uint64_t smallestVolume = 4096;

/// What the files of a set shall be like.
struct VolumeTraits {
    std::uint64_t volumeSize = 0; ///< bytes of each volume but the last
    OutputTraits output = {};
    unsigned mostVolumes = lastVolume; ///< that there may be; lastVolume at most
};

/// Cuts what is written into files of one size: NAME.001, NAME.002, ... Without data there is one, empty.
///
/// The volumes are written into a hidden folder beside the target, each synced and closed when it is full,
/// so that any number of them takes two descriptors; the destructor removes that folder, and removeStale()
/// what a killed process left. When they get their names the first volume gets its last: until then there
/// is nothing that looks like a set.
class VolumeOutput : public OutputFile {
public:
    /// Begins a set that is to be called `target`.001 and so on; the folder must exist. A size below
    /// smallestVolume is Option with InvalidOption about "split". Fails with the system's errors about
    /// `target`, among them a name that is too long.
    static Result<std::unique_ptr<VolumeOutput>> create(const std::filesystem::path& target,
                                                        const VolumeTraits& traits);
    ~VolumeOutput() override;
    VolumeOutput(const VolumeOutput&) = delete;
    VolumeOutput& operator=(const VolumeOutput&) = delete;

    /// InvalidOption about "split" if more volumes would be needed than there may be.
    codec::Result<void> write(codec::ByteView bytes) override;
    bool canRewrite() const override { return true; }
    codec::Result<void> rewrite(std::uint64_t offset, codec::ByteView bytes) override;

    std::uint64_t size() const override { return m_size; }
    unsigned volumes() const { return m_full + (m_current ? 1U : 0U); } ///< so far

    [[nodiscard]] Result<void> finish(const std::optional<FileStatus>& attributes) override;

    std::unique_ptr<codec::ByteSource> reader() const override;

    /// What stands in the way is a set of which there is any volume, whatever its number; what is asked for
    /// is done about the set, never about one volume. Rename: "NAME (2).EXT.001" and so on.
    ///
    /// Overwrite: see VolumeReplacement; a kill on the way leaves both sets in a visible folder. Volumes
    /// of an old set with gaps are not replaced: AlreadyExists about the first behind the gap.
    ///
    /// After an error the target is as it was. A reader() gives nothing any more.
    [[nodiscard]] Result<std::optional<std::filesystem::path>> commit(Conflict conflict) override;

private:
    using Placed = Result<std::optional<std::filesystem::path>>;

    VolumeOutput(FileDescriptor folder, std::filesystem::path target, const VolumeTraits& traits);
    Result<void> stage();
    Result<void> begin();
    Result<void> close(const std::optional<FileStatus>& attributes);
    codec::Result<void> nextVolume();
    codec::Result<void> rewriteClosed(unsigned number, std::uint64_t offset, codec::ByteView bytes);
    Result<void> settle(unsigned number, const std::optional<FileStatus>& attributes);
    Placed settleName(Conflict conflict);
    Placed place(const std::string& stem);
    Placed placeNumbered();
    Placed replace();
    std::filesystem::path pathOf(unsigned number) const;
    Error failure(int code) const;

    FileDescriptor m_folder; ///< that the set shall stand in
    std::unique_ptr<StagingFolder> m_staging;
    FileDescriptor m_staged; ///< the folder of m_staging
    std::filesystem::path m_target;
    std::string m_stem; ///< the target's name
    VolumeTraits m_traits;
    std::unique_ptr<AtomicFile> m_current; ///< the volume that is being written
    unsigned m_full = 0; ///< volumes that are complete and closed
    std::set<unsigned> m_rewritten; ///< of those: the ones that must be synced again
    std::vector<Volume> m_volumes; ///< after finish()
    std::uint64_t m_size = 0;
};

} // namespace holdall
