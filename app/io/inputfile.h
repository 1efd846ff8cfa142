#pragma once

#include "app/error.h"
#include "app/io/filestatus.h"
#include "codec/stream.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace holdall {

/// What is known of a file before it is opened.
enum class Seen {
    Nothing,
    Regular, ///< just now, that it is a regular file
};

/// What a job reads: one file, or one that is cut into volumes. Remembers what it was like when it was
/// opened. Used by one thread, but for readAt().
class InputFile : public codec::ByteSource {
public:
    /// Opens the file at `path`, or the whole set if it is one of volumes (see volumeSetOf(), rarSetOf() and
    /// zipSetOf()). Fails as FileSource::open(), VolumeSource::open(), openRarVolumes() and openZipVolumes().
    static Result<std::unique_ptr<InputFile>> open(const std::filesystem::path& path,
                                                   Seen seen = Seen::Nothing);

    /// read() starts over.
    virtual void rewind() = 0;

    /// Fails with SourceChanged, about the file that it is, if one became shorter, longer or newer since it
    /// was opened, or its name now means another file or none. Ask after reading.
    virtual Result<void> checkUnchanged() const = 0;

    /// The same, for who only reads it: a small file, read whole as it was opened, is what it was then.
    virtual Result<void> checkRead() const { return checkUnchanged(); }

    /// As it was when it was opened. Of volumes: the first one's, with the size of all.
    virtual const FileStatus& status() const = 0;

    /// The file, or the first of the volumes.
    virtual const std::filesystem::path& path() const = 0;

    /// What it is called when it is whole: of volumes the name without the number.
    virtual std::filesystem::path wholePath() const = 0;

    /// For who reads a file by this; it remains the file's own. Negative: there is none, as for volumes.
    virtual int descriptor() const { return -1; }

    /// All that it is made of, in order: one for a plain file.
    virtual std::vector<std::filesystem::path> files() const = 0;

    /// Where each volume begins (bytes), for formats that count from there; empty where they count from the
    /// front of the whole.
    virtual std::vector<std::uint64_t> volumeStarts() const { return {}; }
};

} // namespace holdall
