#pragma once

#include "app/archive/zip/method.h"
#include "codec/bytes.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdall::zip {

/// One thing in the archive, as its local header and the central directory tell it.
struct Member {
    std::string name = {}; ///< as stored: bytes, a folder's with "/" at its end; at most longestName
    bool isUtf8 = false; ///< the name is not ASCII alone, and valid UTF-8
    Method method = Method::Deflate;
    std::uint32_t time = 0; ///< DOS date in the upper half, DOS time in the lower one
    std::uint32_t attributes = 0; ///< Unix mode in the upper half, DOS attributes in the lower one
    codec::Bytes localExtra = {}; ///< fields of the local header
    codec::Bytes extra = {}; ///< fields of the directory
    codec::Bytes comment = {}; ///< at most longestComment

    /// What stays as it was of a member that is copied from another archive: it is written in place of what
    /// would be found out otherwise.
    struct Kept {
        std::uint8_t system = 0; ///< that the attributes are of
        std::uint16_t neededVersion = 0;
        std::uint16_t flags = 0; ///< those about names and descriptors do not count
        std::uint16_t method = 0;
        std::uint16_t internalAttributes = 0;
    };
    std::optional<Kept> kept = {};

    bool isEncrypted = false; ///< by AES-256, as WinZip does it (AE-2): the check is not told
    std::uint32_t crc = 0; ///< CRC-32 of the data
    std::uint64_t size = 0; ///< bytes of data
    std::uint64_t packedSize = 0; ///< bytes in the archive
    std::uint64_t offset = 0; ///< of the local header in the archive

    bool hasDescriptor = false; ///< check and sizes stand behind the data, not in the local header
    bool hasLargeHeader = false; ///< the local header has room for sizes of 4 GiB and more
};

/// Bytes of a name at most.
inline constexpr std::size_t longestName = 0xFFFF;

/// Bytes of a comment at most.
inline constexpr std::size_t longestComment = 0xFFFF;

/// What stands before the data. Its size does not depend on the check, the sizes and the offset.
codec::Bytes localHeader(const Member& member);

/// What stands behind the data of a member that hasDescriptor.
codec::Bytes dataDescriptor(const Member& member);

/// The member's row in the central directory.
codec::Bytes directoryRecord(const Member& member);

/// Where the central directory is.
struct Directory {
    std::uint64_t members = 0;
    std::uint64_t offset = 0; ///< in the archive
    std::uint64_t size = 0; ///< bytes
    codec::Bytes comment = {}; ///< of the archive; at most longestComment
};

/// What ends the archive, behind the directory; with zip64's records only where the numbers need them.
codec::Bytes endOfDirectory(const Directory& directory);

} // namespace holdall::zip
