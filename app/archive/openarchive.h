#pragma once

#include "app/archive/archivefacts.h"
#include "app/archive/archiveformat.h"
#include "app/archive/archivemap.h"
#include "app/archive/archivereader.h"
#include "codec/control.h"
#include "codec/pump.h"
#include "codec/settings.h"
#include "codec/stream.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// An archive that is to be read.
struct ArchiveInput {
    codec::ByteSource& source;
    const std::filesystem::path& path; ///< of the file, or of the first volume
    ArchiveFormat format;
    const codec::DecoderSettings& settings; ///< of the coder around it; their memory limit counts for all
    std::optional<std::string> password = {}; ///< bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out

    /// The file behind `source`, if it is one. What the reader process reads is read by this, from a copy if
    /// there is none, and told to `advance`, in bytes.
    int descriptor = -1;
    std::function<void(std::uint64_t)> advance = {};
    std::vector<std::uint64_t> volumeStarts = {}; ///< see InputFile::volumeStarts()
    bool keepsNames = false; ///< names are wanted as the bytes that they are, for comparing them
    bool isSelective = false; ///< few of the entries are wanted: the others' data need not be read
    bool isListed = false; ///< only the entries are wanted: data need not come

    /// Null, or where those entries of a tar are that alone are wanted: others come only if what is around
    /// the tar allows no random access. The archive is what the map was made of.
    const EntryPlaces* places = nullptr;
};

/// An archive that is being read: what decodes around its container, and what reads that. Used by one thread.
class OpenArchive {
public:
    /// What is between a decoder around the container and the reader, such as a sink that counts or limits.
    /// Must outlive the archive. Called by open() if there is such a decoder, and all of it is decoded.
    using Wrap = std::function<codec::ByteSink&(codec::ByteSink&)>;

    /// What `input` refers to, and what `control` points to, must outlive it. Fails with what the system
    /// refuses: what is wrong with the archive is told by its reader. Throws std::system_error if the
    /// system grants no thread.
    static Result<std::unique_ptr<OpenArchive>> open(const ArchiveInput& input, const codec::Control& control,
                                                     const Wrap& wrap = {});
    virtual ~OpenArchive() = default;
    OpenArchive(const OpenArchive&) = delete;
    OpenArchive& operator=(const OpenArchive&) = delete;

    /// Until finish().
    virtual ArchiveReader& reader() = 0;

    /// What the archive says of itself, once its entries were read.
    virtual ArchiveFacts facts() { return {}; }

    /// Ends the reader, whether it read everything or not, and waits for the decoder around the container.
    /// Fails with what decoding met; that counts before what the reader said, which only suffers from it.
    virtual Result<codec::Ending> finish() = 0;

    /// What was decoded around the container, its sizes alone if nothing was; after finish().
    virtual codec::DecodeSummary summary() const = 0;

protected:
    OpenArchive() = default;
};

} // namespace holdall
