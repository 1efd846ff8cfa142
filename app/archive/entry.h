#pragma once

#include "app/io/filestatus.h"
#include "codec/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// An extended attribute as Linux has it. POSIX ACLs are among them, in the system's own form, under
/// "system.posix_acl_access" and "system.posix_acl_default".
struct ExtendedAttribute {
    std::string name; ///< with its namespace: "user.comment"
    std::string value; ///< any bytes

    bool operator==(const ExtendedAttribute&) const = default;
};

/// A stretch of a sparse file that holds data; what lies between is zeros.
struct Extent {
    std::uint64_t offset = 0; ///< bytes
    std::uint64_t size = 0; ///< bytes

    bool operator==(const Extent&) const = default;
};

/// What some tars tell of an entry beside all that is used here: kept when a tar is written anew.
struct TarExtras {
    std::optional<FileTime> accessed = {};
    std::optional<FileTime> changed = {}; ///< its properties
    std::optional<FileTime> created = {}; ///< if it is before the time of modification
    std::string flags = {}; ///< of the file system it is from, in libarchive's words
    std::string accessAcl = {}; ///< in the tar's own form, with the names that it tells
    std::string defaultAcl = {};
    std::string windowsAcl = {}; ///< as NFSv4 and Windows have them
    bool isBlockDevice = false; ///< of a Device
    std::uint64_t deviceMajor = 0;
    std::uint64_t deviceMinor = 0;

    bool operator==(const TarExtras&) const = default;
};

/// One thing in an archive: what it is called and what it is like, as the container tells it. Nothing in
/// here has been checked for safety; see ExtractionRoot.
struct Entry {
    enum class Kind { File, Folder, SymbolicLink, HardLink, Device, Fifo, Socket };

    static constexpr std::uint32_t modeBits = 07777; ///< of st_mode: all but the kind

    Kind kind = Kind::File;
    std::string name = {}; ///< bytes, folders parted by "/"; no "/" at the end of a folder's
    std::string target = {}; ///< of a link: bytes; a hard link's is the name of an earlier entry
    std::uint64_t size = 0; ///< bytes of a file's data, holes counted; 0 for all else
    std::vector<Extent> extents = {}; ///< ascending; empty: the file has no holes

    std::optional<std::uint32_t> permissions = {}; ///< of modeBits, as chmod(2) has them
    std::optional<FileTime> modified = {};
    std::optional<std::uint32_t> owner = {};
    std::optional<std::uint32_t> group = {};
    std::string ownerName = {}; ///< empty: not told
    std::string groupName = {};
    std::vector<ExtendedAttribute> attributes = {};
    TarExtras extras = {};

    std::optional<std::uint64_t> position =
        {}; ///< in a tar: bytes from its front to the entry's first header
    std::optional<std::uint64_t> packedSize = {}; ///< bytes in the archive
    std::optional<std::uint32_t> crc = {}; ///< CRC-32 of the data
    std::string method = {}; ///< how the data is compressed, in the container's words; empty: not told
    bool isEncrypted = false;
};

/// A piece of an entry's data. Between one piece's end and the next one's offset are zeros.
struct DataBlock {
    std::uint64_t offset = 0; ///< in the entry's data, bytes; never below the end of the piece before
    codec::ByteView bytes;
};

} // namespace holdall
