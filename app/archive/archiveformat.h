#pragma once

#include "codec/bytes.h"
#include "codec/format.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace holdall {

/// What holds entries. The last three are streams that are read as an archive of one file, or around a tar.
enum class Container {
    Tar,
    Zip,
    SevenZip,
    Rar,
    Iso,
    Cab,
    Cpio,
    Ar, ///< Debian packages too
    Rpm,
    Xar,
    Lha,
    Warc,
    QtResource, ///< Qt's .rcc
    Compress, ///< .Z
    Lz4,
    Lzop, ///< .lzo
};

/// Who parses it.
enum class ReadBy {
    Program, ///< the job's own thread
    ReaderProcess, ///< a process of its own, see ForeignReader
};

/// What a container that the program writes can say of its entries; the rest is left out.
struct ContainerAbilities {
    bool hardLinks = true; ///< that two names are one file; else each of them gets the data
    bool attributes = true; ///< extended ones, and ACLs
    bool anyName = true; ///< any bytes; else UTF-8 alone
    std::size_t longestName = std::size_t(-1); ///< bytes
    std::int64_t timeUnit = 1; ///< nanoseconds that times are multiples of
};

/// A container and the coder around it: of a tar, or of a container that compresses nothing itself.
struct ArchiveFormat {
    Container container = Container::Tar;
    std::optional<codec::Format> coder = {};

    bool operator==(const ArchiveFormat&) const = default;
};

/// What the program knows about an archive format. The one table: command line, menus, file dialogs,
/// detection and help read it.
struct ArchiveFormatInfo {
    ArchiveFormat format;
    std::string_view name; ///< as in --format: "tar.xz"
    std::string_view title; ///< for people, not translated
    std::span<const std::string_view> suffixes; ///< with the dot; the first is written
    std::span<const std::string_view> mimeTypes; ///< the first is the current name
    ReadBy readBy = ReadBy::Program;
    bool isWritten = true; ///< whether the program makes it
    bool checksums = false; ///< whether the container itself, not a coder around it, checks the data
    bool canEncrypt = false; ///< whether the program can write it with a password
    ContainerAbilities keeps = {}; ///< if it is written
};

/// All formats, in the order in which they are offered.
std::span<const ArchiveFormatInfo> archiveFormats();

const ArchiveFormatInfo& info(const ArchiveFormat& format);

/// A tar, or another container, with this coder around it, if that is a format.
std::optional<ArchiveFormat> archiveFormatFor(codec::Format coder, Container container = Container::Tar);

/// The container that a file with this beginning, of furthestMagic bytes or all there are, is; nothing for a
/// tar, which has no mark there, and what is unknown. Files with a program in front (self-extracting ones)
/// are not seen. Marks of less than `leastMark` bytes do not count.
std::optional<Container> containerFromContent(codec::ByteView head, std::size_t leastMark = 0);
inline constexpr std::size_t furthestMagic = 32'774; ///< bytes: behind an ISO 9660 volume's mark

/// The format with this --format name, if any.
std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name);

/// The format whose suffix ends `fileName`, ASCII case ignored, if any.
std::optional<ArchiveFormat> archiveFormatFromSuffix(std::string_view fileName);

/// `fileName` less its archive suffix; unchanged if it has none, or nothing else.
std::string archiveStem(std::string_view fileName);

} // namespace holdall
