#include "app/archive/archiveformat.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <format>
#include <iterator>
#include <vector>

namespace holdall {

namespace {

constexpr std::array<std::string_view, 1> plainTypes = {"application/x-tar"};
constexpr std::array<std::string_view, 1> plainSuffixes = {".tar"};

/// A coder that stands around a tar, and how the desktop calls the two together.
struct CodedTar {
    codec::Format coder;
    std::array<std::string_view, 2> mimeTypes; ///< the second may be empty
};

/// In the order in which they are offered.
constexpr std::array codedTars = {
    CodedTar{codec::Format::Xz, {"application/x-xz-compressed-tar"}},
    CodedTar{codec::Format::Zstd, {"application/x-zstd-compressed-tar"}},
    CodedTar{codec::Format::Gzip, {"application/x-compressed-tar"}},
    CodedTar{codec::Format::Bzip2,
             {"application/x-bzip2-compressed-tar", "application/x-bzip-compressed-tar"}},
    CodedTar{codec::Format::Lzma, {"application/x-lzma-compressed-tar"}},
};

/// The texts that a row of the table refers to; names and suffixes come from the coder's own.
struct RowTexts {
    std::string name;
    std::string title;
    std::string longSuffix;
    std::vector<std::string_view> suffixes = {};
    std::vector<std::string_view> mimeTypes = {};
};

RowTexts textsFor(const CodedTar& tar)
{
    const codec::FormatInfo& coder = codec::info(tar.coder);
    RowTexts texts{.name = std::format("tar.{}", coder.name),
                   .title = std::format("tar, {}", coder.title),
                   .longSuffix = std::format(".tar{}", coder.suffixes.front())};
    for (const std::string_view type : tar.mimeTypes) {
        if (!type.empty()) {
            texts.mimeTypes.push_back(type);
        }
    }
    return texts;
}

/// Never destroyed or moved: the rows refer into it.
const std::vector<RowTexts>& rowTexts()
{
    static const std::vector<RowTexts> all = [] {
        std::vector<RowTexts> texts;
        std::ranges::transform(codedTars, std::back_inserter(texts), textsFor);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            texts[i].suffixes.emplace_back(texts[i].longSuffix);
            std::ranges::copy(codec::info(codedTars[i].coder).tarSuffixes,
                              std::back_inserter(texts[i].suffixes));
        }
        return texts;
    }();
    return all;
}

const std::vector<ArchiveFormatInfo>& table()
{
    static const std::vector<ArchiveFormatInfo> rows = [] {
        std::vector<ArchiveFormatInfo> made;
        for (std::size_t i = 0; i < codedTars.size(); ++i) {
            const RowTexts& texts = rowTexts()[i];
            made.push_back({{Container::Tar, codedTars[i].coder},
                            texts.name,
                            texts.title,
                            texts.suffixes,
                            texts.mimeTypes});
        }
        made.push_back({{Container::Tar, std::nullopt}, "tar", "tar", plainSuffixes, plainTypes});
        return made;
    }();
    return rows;
}

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
    for (const ArchiveFormatInfo& row : table()) {
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
    return table();
}

const ArchiveFormatInfo& info(const ArchiveFormat& format)
{
    return *std::ranges::find(table(), format, &ArchiveFormatInfo::format);
}

std::optional<ArchiveFormat> archiveFormatFor(codec::Format coder)
{
    const ArchiveFormat format{.container = Container::Tar, .coder = coder};
    const bool isKnown = std::ranges::find(table(), format, &ArchiveFormatInfo::format) != table().end();
    return isKnown ? std::optional(format) : std::nullopt;
}

std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name)
{
    const auto row = std::ranges::find(table(), name, &ArchiveFormatInfo::name);
    return row == table().end() ? std::nullopt : std::optional(row->format);
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
