#pragma once

#include "codec/format.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace holdall {

/// What holds entries.
enum class Container { Tar };

/// A container and, for a tar, the coder around it.
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
};

/// All formats, in the order in which they are offered.
std::span<const ArchiveFormatInfo> archiveFormats();

const ArchiveFormatInfo& info(const ArchiveFormat& format);

/// A tar with this coder around it, if that is a format.
std::optional<ArchiveFormat> archiveFormatFor(codec::Format coder);

/// The format with this --format name, if any.
std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name);

/// The format whose suffix ends `fileName`, ASCII case ignored, if any.
std::optional<ArchiveFormat> archiveFormatFromSuffix(std::string_view fileName);

/// `fileName` less its archive suffix; unchanged if it has none, or nothing else.
std::string archiveStem(std::string_view fileName);

} // namespace holdall
