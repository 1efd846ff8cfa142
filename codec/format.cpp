#include "codec/format.h"

#include "codec/asciicase.h"

#include <algorithm>
#include <array>

namespace holdall::codec {

namespace {

using Names = std::span<const std::string_view>;
using namespace std::literals;

template <std::size_t Count>
constexpr std::array<std::byte, Count> magicBytes(const unsigned char (&values)[Count])
{
    std::array<std::byte, Count> result{};
    std::ranges::transform(values, result.begin(), [](unsigned char value) { return std::byte(value); });
    return result;
}

constexpr auto xzMagic = magicBytes({0xFD, '7', 'z', 'X', 'Z', 0x00});
constexpr auto gzipMagic = magicBytes({0x1F, 0x8B, 0x08});
constexpr auto bzip2Magic = magicBytes({'B', 'Z', 'h'});
constexpr auto zstdMagic = magicBytes({0x28, 0xB5, 0x2F, 0xFD});

constexpr std::array xzSuffixes = {".xz"sv};
constexpr std::array xzTarSuffixes = {".txz"sv};
constexpr std::array xzMimeTypes = {"application/x-xz"sv};
constexpr std::array lzmaSuffixes = {".lzma"sv};
constexpr std::array lzmaTarSuffixes = {".tlz"sv};
constexpr std::array lzmaMimeTypes = {"application/x-lzma"sv};
constexpr std::array rawLzmaSuffixes = {".raw-lzma"sv};
constexpr std::array gzipSuffixes = {".gz"sv};
constexpr std::array gzipTarSuffixes = {".tgz"sv};
constexpr std::array gzipMimeTypes = {"application/gzip"sv, "application/x-gzip"sv};
constexpr std::array zlibSuffixes = {".zz"sv, ".zlib"sv};
constexpr std::array zlibMimeTypes = {"application/zlib"sv};
constexpr std::array deflateSuffixes = {".deflate"sv};
constexpr std::array bzip2Suffixes = {".bz2"sv, ".bz"sv};
constexpr std::array bzip2TarSuffixes = {".tbz2"sv, ".tbz"sv};
constexpr std::array bzip2MimeTypes = {"application/x-bzip2"sv, "application/x-bzip"sv};
constexpr std::array zstdSuffixes = {".zst"sv, ".zstd"sv};
constexpr std::array zstdTarSuffixes = {".tzst"sv};
constexpr std::array zstdMimeTypes = {"application/zstd"sv};

constexpr LevelRange lzmaLevels = {.lowest = 0, .highest = 9, .byDefault = 6};
constexpr LevelRange deflateLevels = {.lowest = -1, .highest = 9, .byDefault = -1};
constexpr LevelRange bzip2Levels = {.lowest = 1, .highest = 9, .byDefault = 9};
constexpr LevelRange zstdLevels = {.lowest = 1, .highest = 22, .byDefault = 3};

constexpr std::array table = {
    FormatInfo{.format = Format::Xz,
               .name = "xz",
               .title = "xz",
               .suffixes = xzSuffixes,
               .tarSuffixes = xzTarSuffixes,
               .mimeTypes = xzMimeTypes,
               .magic = xzMagic,
               .levels = lzmaLevels,
               .extreme = true,
               .choosesCheck = true,
               .checksums = true,
               .filters = true,
               .selfDescribing = true},
    FormatInfo{.format = Format::Zstd,
               .name = "zst",
               .title = "Zstandard",
               .suffixes = zstdSuffixes,
               .tarSuffixes = zstdTarSuffixes,
               .mimeTypes = zstdMimeTypes,
               .magic = zstdMagic,
               .levels = zstdLevels,
               .checksums = true,
               .selfDescribing = true},
    FormatInfo{.format = Format::Gzip,
               .name = "gz",
               .title = "gzip",
               .suffixes = gzipSuffixes,
               .tarSuffixes = gzipTarSuffixes,
               .mimeTypes = gzipMimeTypes,
               .magic = gzipMagic,
               .levels = deflateLevels,
               .checksums = true,
               .window = true,
               .selfDescribing = true},
    FormatInfo{.format = Format::Bzip2,
               .name = "bz2",
               .title = "bzip2",
               .suffixes = bzip2Suffixes,
               .tarSuffixes = bzip2TarSuffixes,
               .mimeTypes = bzip2MimeTypes,
               .magic = bzip2Magic,
               .levels = bzip2Levels,
               .checksums = true,
               .selfDescribing = true},
    FormatInfo{.format = Format::Lzma,
               .name = "lzma",
               .title = "lzma",
               .suffixes = lzmaSuffixes,
               .tarSuffixes = lzmaTarSuffixes,
               .mimeTypes = lzmaMimeTypes,
               .levels = lzmaLevels,
               .extreme = true,
               .filters = true,
               .selfDescribing = true},
    FormatInfo{.format = Format::Zlib,
               .name = "zlib",
               .title = "zlib",
               .suffixes = zlibSuffixes,
               .mimeTypes = zlibMimeTypes,
               .levels = deflateLevels,
               .checksums = true,
               .window = true,
               .dictionary = true,
               .selfDescribing = true},
    FormatInfo{.format = Format::Deflate,
               .name = "deflate",
               .title = "raw deflate",
               .suffixes = deflateSuffixes,
               .levels = deflateLevels,
               .window = true,
               .dictionary = true},
    FormatInfo{.format = Format::RawLzma,
               .name = "raw-lzma",
               .title = "raw LZMA",
               .suffixes = rawLzmaSuffixes,
               .filters = true},
};

/// The one of `suffixes` that ends `name` and leaves something in front of it, or nothing.
std::string_view matchingSuffix(Names suffixes, std::string_view name)
{
    const auto found = std::ranges::find_if(suffixes, [&](std::string_view suffix) {
        return name.size() > suffix.size() && endsInAnyCase(name, suffix);
    });
    return found == suffixes.end() ? std::string_view() : *found;
}

} // namespace

std::span<const FormatInfo> formats()
{
    return table;
}

const FormatInfo& info(Format format)
{
    return *std::ranges::find(table, format, &FormatInfo::format);
}

std::optional<Format> formatFromName(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &FormatInfo::name);
    return found == table.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> formatFromSuffix(std::string_view fileName)
{
    const auto matches = [&](const FormatInfo& entry) {
        return !matchingSuffix(entry.suffixes, fileName).empty()
            || !matchingSuffix(entry.tarSuffixes, fileName).empty();
    };
    const auto found = std::ranges::find_if(table, matches);
    return found == table.end() ? std::nullopt : std::optional(found->format);
}

std::string decodedName(std::string_view fileName)
{
    for (const FormatInfo& entry : table) {
        if (const std::string_view suffix = matchingSuffix(entry.suffixes, fileName); !suffix.empty()) {
            return std::string(fileName.substr(0, fileName.size() - suffix.size()));
        }
        if (const std::string_view suffix = matchingSuffix(entry.tarSuffixes, fileName); !suffix.empty()) {
            return std::string(fileName.substr(0, fileName.size() - suffix.size())).append(".tar");
        }
    }
    return std::string(fileName);
}

} // namespace holdall::codec
