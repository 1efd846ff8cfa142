#pragma once

#include "app/io/filedescriptor.h"
#include "app/io/filestatus.h"
#include "codec/stream.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace holdall {

/// One file of a set.
struct Volume {
    std::string name; ///< in its folder
    FileStatus status; ///< as it was when the set was opened
};

/// A set of volumes as one source. Keeps a few of them open at a time, however many there are.
class VolumeReader : public codec::ByteSource {
public:
    /// Reads `volumes` in `folder`, which must stay open as long as this lives. There is one at least, and
    /// all but the last are of one size.
    VolumeReader(const FileDescriptor& folder, std::vector<Volume> volumes);

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_size; }
    bool hasRandomAccess() const override { return true; }

    /// ReadFailed with ESTALE as the native code if a volume has become another file.
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override;

    /// read() starts over.
    void rewind() { m_position = 0; }

    const std::vector<Volume>& volumes() const { return m_volumes; }

    /// Whether a read met the end of a volume before the size that it had.
    bool endedEarly() const { return m_endedEarly; }

private:
    using OpenVolume = std::shared_ptr<const FileDescriptor>;

    codec::Result<OpenVolume> opened(std::size_t index);
    OpenVolume kept(std::size_t index);

    const FileDescriptor& m_folder;
    std::vector<Volume> m_volumes;
    std::uint64_t m_volumeSize; ///< of all but the last
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
    std::atomic<bool> m_endedEarly = false;
    std::mutex m_mutex;
    std::deque<std::pair<std::size_t, OpenVolume>> m_open; ///< under m_mutex; what was opened last is last
};

} // namespace holdall
