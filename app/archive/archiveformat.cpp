#include "app/archive/archiveformat.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace holdall {

namespace {

using Texts = std::span<const std::string_view>;

constexpr std::array<std::string_view, 1> tarSuffixes = {".tar"};
constexpr std::array<std::string_view, 2> xzSuffixes = {".tar.xz", ".txz"};
constexpr std::array<std::string_view, 2> lzmaSuffixes = {".tar.lzma", ".tlz"};
constexpr std::array<std::string_view, 2> gzipSuffixes = {".tar.gz", ".tgz"};
constexpr std::array<std::string_view, 4> bzip2Suffixes = {".tar.bz2", ".tbz2", ".tbz", ".tb2"};
constexpr std::array<std::string_view, 2> zstdSuffixes = {".tar.zst", ".tzst"};
constexpr std::array<std::string_view, 1> tarTypes = {"application/x-tar"};
constexpr std::array<std::string_view, 1> xzTypes = {"application/x-xz-compressed-tar"};
constexpr std::array<std::string_view, 1> lzmaTypes = {"application/x-lzma-compressed-tar"};
constexpr std::array<std::string_view, 1> gzipTypes = {"application/x-compressed-tar"};
constexpr std::array<std::string_view, 2> bzip2Types = {"application/x-bzip2-compressed-tar",
                                                        "application/x-bzip-compressed-tar"};
constexpr std::array<std::string_view, 1> zstdTypes = {"application/x-zstd-compressed-tar"};

constexpr std::array<ArchiveFormatInfo, 6> table = {{
    {{Container::Tar, codec::Format::Xz}, "tar.xz", "tar, xz", xzSuffixes, xzTypes},
    {{Container::Tar, codec::Format::Zstd}, "tar.zst", "tar, Zstandard", zstdSuffixes, zstdTypes},
    {{Container::Tar, codec::Format::Gzip}, "tar.gz", "tar, gzip", gzipSuffixes, gzipTypes},
    {{Container::Tar, codec::Format::Bzip2}, "tar.bz2", "tar, bzip2", bzip2Suffixes, bzip2Types},
    {{Container::Tar, codec::Format::Lzma}, "tar.lzma", "tar, LZMA", lzmaSuffixes, lzmaTypes},
    {{Container::Tar, std::nullopt}, "tar", "tar", tarSuffixes, tarTypes},
}};

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool endsWith(std::string_view name, std::string_view suffix)
{
    return name.size() >= suffix.size()
        && std::ranges::equal(name.substr(name.size() - suffix.size()), suffix, {}, lower);
}

/// The longest suffix of the table that ends `fileName`, with its row.
struct Found {
    const ArchiveFormatInfo* row = nullptr;
    std::size_t suffixSize = 0;
};

Found findSuffix(std::string_view fileName)
{
    Found found;
    for (const ArchiveFormatInfo& row : table) {
        for (const std::string_view suffix : row.suffixes) {
            if (suffix.size() > found.suffixSize && endsWith(fileName, suffix)) {
                found = {.row = &row, .suffixSize = suffix.size()};
            }
        }
    }
    return found;
}

} // namespace

std::span<const ArchiveFormatInfo> archiveFormats()
{
    return table;
}

const ArchiveFormatInfo& info(const ArchiveFormat& format)
{
    return *std::ranges::find(table, format, &ArchiveFormatInfo::format);
}

std::optional<ArchiveFormat> archiveFormatFor(codec::Format coder)
{
    const ArchiveFormat format{.container = Container::Tar, .coder = coder};
    const bool isKnown = std::ranges::find(table, format, &ArchiveFormatInfo::format) != table.end();
    return isKnown ? std::optional(format) : std::nullopt;
}

std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name)
{
    const auto* const row = std::ranges::find(table, name, &ArchiveFormatInfo::name);
    return row == table.end() ? std::nullopt : std::optional(row->format);
}

std::optional<ArchiveFormat> archiveFormatFromSuffix(std::string_view fileName)
{
    const Found found = findSuffix(fileName);
    return found.row == nullptr ? std::nullopt : std::optional(found.row->format);
}

std::string archiveStem(std::string_view fileName)
{
    const std::size_t suffixSize = findSuffix(fileName).suffixSize;
    return std::string(fileName.substr(0, fileName.size() - (suffixSize < fileName.size() ? suffixSize : 0)));
}

} // namespace holdall
