#pragma once

#include "app/archive/readerprocess/archivefile.h"

#include <cstdint>
#include <optional>

namespace holdall {

/// The checks that a RAR archive has of its files, out of their headers, one after the other: libarchive has
/// them too, but does not look at those of data that is stored. Knows only what is needed for that, and
/// stops where it meets what it does not know.
class RarChecksums {
public:
    struct Check {
        std::uint64_t size = 0; ///< bytes of the file
        std::optional<std::uint32_t> crc; ///< CRC-32 of its data, if it is told
    };

    /// `file` must outlive this. Of what is no RAR archive there are none.
    explicit RarChecksums(ArchiveFile& file);

    /// Of the next entry; nothing at the end. Of one that goes on in further volumes, which stand one behind
    /// the other in the file, the check is in the last of them.
    std::optional<Check> next();

    bool isVolume() const
    {
        return m_isVolume;
    } ///< whether the archive is one of volumes, as next() has met it

private:
    struct Block;

    std::optional<Block> readBlock();
    std::optional<Block> readBlock4();
    std::optional<Block> readBlock5();
    void skipMagic();

    ArchiveFile& m_file;
    unsigned m_version = 0; ///< 4 or 5; 0: ended
    std::uint64_t m_position = 0; ///< of the next block
    bool m_isVolume = false;
};

} // namespace holdall
