#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdall::sevenzip {

/// A folder in 7z's sense: one compressed stream and the files in it.
struct Folder {
    std::uint64_t size = 0; ///< bytes of data
    std::uint64_t packedSize = 0; ///< bytes of the stream
    std::uint64_t files = 0; ///< that have data in it, one at least
};

/// One thing in the archive.
struct Item {
    std::u16string name;
    bool isDirectory = false;
    std::uint64_t size = 0; ///< bytes of data; without data it is in no folder
    std::uint32_t crc = 0; ///< CRC-32 of the data
    std::uint32_t attributes = 0; ///< see attributes.h
    std::optional<std::uint64_t> modified = {}; ///< FILETIME
};

/// What the archive's header tells. The folders stand in the archive as they do here, and hold the data of
/// the items in their order.
struct Contents {
    std::vector<Folder> folders;
    std::vector<Item> items;
};

} // namespace holdall::sevenzip
