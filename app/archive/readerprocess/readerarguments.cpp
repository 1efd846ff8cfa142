#include "app/archive/readerprocess/readerarguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace holdall {

namespace {

using Content = ForeignReaderOptions::Content;
using Parser = ForeignReaderOptions::Parser;
using Wanted = ForeignReaderOptions::Wanted;

constexpr std::string_view mode = "--archive-reader";
constexpr std::string_view archive = "archive";
constexpr std::string_view compressedFile = "compressed-file";
constexpr std::string_view everything = "everything";
constexpr std::string_view entriesOnly = "entries-only";
constexpr std::array<std::string_view, 3> parsers = {"usual", "karchive", "libarchive"}; // as in the enum
constexpr std::size_t argumentCount = 6;

std::optional<std::uint64_t> numberFrom(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

std::vector<std::string> readerArguments(const ForeignReaderOptions& options)
{
    const bool isArchive = options.content == Content::Archive;
    const bool isWhole = options.wanted == Wanted::Everything;
    return {std::string(mode),
            std::string(isArchive ? archive : compressedFile),
            std::string(isWhole ? everything : entriesOnly),
            std::to_string(options.memoryLimit),
            options.fileName,
            std::string(parsers.at(static_cast<std::size_t>(options.parser)))};
}

std::optional<ForeignReaderOptions> optionsFromArguments(std::span<char* const> arguments)
{
    if (arguments.size() != argumentCount || arguments[0] != mode) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> memoryLimit = numberFrom(arguments[3]);
    const auto* const parser = std::ranges::find(parsers, arguments[5]);
    if (!memoryLimit || parser == parsers.end()) {
        return std::nullopt;
    }
    return ForeignReaderOptions{
        .content = arguments[1] == archive ? Content::Archive : Content::CompressedFile,
        .parser = static_cast<Parser>(parser - parsers.begin()),
        .wanted = arguments[2] == everything ? Wanted::Everything : Wanted::EntriesOnly,
        .fileName = arguments[4],
        .memoryLimit = *memoryLimit,
    };
}

} // namespace holdall
