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
        std::optional<std::uint32_t> crc; ///< CRC-32 of its data, if it is told and all of it is in here
    };

    /// `file` must outlive this. Of what is no RAR archive there are none.
    explicit RarChecksums(ArchiveFile& file);

    /// Of the next entry; nothing at the end.
    std::optional<Check> next();

private:
    struct Block;

    std::optional<Block> readBlock();
    std::optional<Block> readBlock4();
    std::optional<Block> readBlock5();

    ArchiveFile& m_file;
    unsigned m_version = 0; ///< 4 or 5; 0: ended
    std::uint64_t m_position = 0; ///< of the next block
};

} // namespace holdall
