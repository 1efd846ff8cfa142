#pragma once

#include "app/archive/zip/extrafields.h"
#include "app/archive/zip/rangesource.h"
#include "codec/inputbuffer.h"
#include "codec/stream.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace holdall::zip {

/// A row of the central directory. Nothing in it was checked.
struct Record {
    std::uint8_t system = 0; ///< that made it; 3: Unix
    std::uint16_t neededVersion = 0; ///< of the standard, for reading, times ten
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t time = 0; ///< DOS date and time
    std::uint32_t crc = 0;
    std::uint16_t internalAttributes = 0;
    std::uint32_t attributes = 0; ///< the system's own
    Numbers numbers = {}; ///< the offset is counted from the file's front
    std::string name = {}; ///< bytes
    codec::Bytes extra = {};
    codec::Bytes comment = {};
    std::uint64_t place = 0; ///< of this record itself: bytes from the file's front

    /// Where a member is damaged whose data was not reached: at its local header, or here if this leads
    /// nowhere.
    std::uint64_t damagedAt(bool leadsToMember) const { return leadsToMember ? numbers.offset : place; }
};

/// Where the central directory of a file is.
struct DirectoryPlace {
    std::uint64_t begin = 0; ///< bytes from the file's front
    std::uint64_t end = 0;
    std::uint64_t base = 0; ///< bytes before the archive: what its offsets are counted from
    std::uint64_t members = 0; ///< as it says; without zip64 the lowest 16 bits
    bool isLarge = false; ///< zip64 tells it
    codec::Bytes comment = {}; ///< of the archive
    std::uint64_t behind = 0; ///< bytes in the file that follow the archive
    std::vector<std::uint64_t> volumeStarts = {}; ///< of a split archive, whose offsets count from there
};

/// Finds the central directory by what ends the file; other data may stand before and behind the archive.
/// `source` has random access and a known size. Fails with the source's errors, UnknownFormat, Truncated (it
/// begins like an archive and has no end), Corrupt (the end contradicts itself), and UnsupportedOption (one
/// of several volumes, which are not those that begin at `volumeStarts`; see ZipReaderOptions).
codec::Result<DirectoryPlace> findDirectory(codec::ByteSource& source,
                                            std::span<const std::uint64_t> volumeStarts = {});

/// Reads the central directory from its front to its end, in little memory. Used by one thread.
class DirectoryReader {
public:
    /// `source` must outlive it.
    DirectoryReader(codec::ByteSource& source, const DirectoryPlace& place);

    /// The next record, nothing at the end. Fails with the source's errors, Truncated, Corrupt and
    /// strongEncryption(), which can hide the directory too; nothing behind an error can be read.
    codec::Result<std::optional<Record>> next();

private:
    codec::Error noRecord() const;
    codec::Result<void> checkEnd() const;
    std::uint64_t startOf(std::uint64_t volume) const;

    codec::ByteSource& m_source;
    const DirectoryPlace m_place;
    RangeSource m_range;
    codec::InputBuffer m_buffer;
    std::uint64_t m_members = 0; ///< read so far
    std::uint64_t m_next; ///< where the next record is in the file
};

} // namespace holdall::zip
