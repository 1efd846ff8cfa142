#include "app/cli/parsing/optiontable.h"

#include "app/cli/parsing/optionparsers.h"

#include <algorithm>
#include <array>

namespace holdall::cli {

namespace {

using enum Command;

constexpr CommandSet allCommands = Compress | Extract | Verify | List | Formats;
constexpr std::string_view sizes = "a size such as 4096, 64KiB, 64MiB or 2GiB";
constexpr std::string_view counts = "0, 1, 2, ...";
constexpr std::string_view positives = "1, 2, 3, ...";

constexpr std::array allOptions = {
    OptionInfo{.name = "output",
               .shortName = 'o',
               .argument = "FILE",
               .commands = only(Compress),
               .help = "exact output name; - is standard output",
               .allowed = "a file name",
               .parse = setEndpoint<&Options::output>},
    OptionInfo{.name = "directory",
               .shortName = 'd',
               .argument = "DIR",
               .commands = only(Compress),
               .help = "where the default name goes (default: beside the input)",
               .allowed = "a folder",
               .parse = setPath<&Options::directory>},
    OptionInfo{.name = "format",
               .shortName = 'f',
               .argument = "F",
               .commands = only(Compress),
               .help =
                   "one of the formats below (default: from --output's suffix, else xz for one file, tar.xz "
                   "for folders and for more)",
               .words = outputFormatNames,
               .parse = setOutputFormat},
    OptionInfo{
        .name = "preset",
        .shortName = 'p',
        .argument = "LEVEL",
        .commands = only(Compress),
        .help =
            "xz, lzma and 7z 0..9 with an optional e (extreme); gz, zlib, deflate and zip -1..9; bz2 1..9; "
            "zst -7..-1 and 1..22",
        .allowed = "a number, with an optional e (extreme) for xz and lzma",
        .parse = setConverted<&Options::preset, presetFromText>},
    OptionInfo{.name = "check",
               .argument = "C",
               .commands = only(Compress),
               .help = "integrity check: none, crc32, crc64 (default) or sha256 for xz; none or xxhash64 "
                       "(default) for zst",
               .words = checkNames,
               .parse = setConverted<&Options::check, codec::checkFromName>},
    OptionInfo{.name = "output",
               .shortName = 'o',
               .argument = "FILE",
               .commands = only(Extract),
               .help = "exact output name; - is standard output",
               .allowed = "a file name",
               .parse = setEndpoint<&Options::output>},
    OptionInfo{.name = "into",
               .shortName = 'C',
               .argument = "DIR",
               .commands = only(Extract),
               .help = "where the default name goes (default: beside the archive)",
               .allowed = "a folder",
               .parse = setPath<&Options::into>},
    OptionInfo{.name = "folder",
               .argument = "P",
               .commands = only(Extract),
               .help = "whether to make a folder: auto (default; only if the archive has more than one "
                       "top-level entry), always, never",
               .words = folderNames,
               .parse = setConverted<&Options::folder, folderFromName>},
    OptionInfo{.name = "format",
               .shortName = 'f',
               .argument = "F",
               .commands = only(Extract),
               .help = "for what cannot be recognised: raw-lzma (with --filters) and deflate (with "
                       "--window-bits and --dictionary; these go with zlib too)",
               .words = formatNames,
               .parse = setConverted<&Options::format, codec::formatFromName>},
    OptionInfo{.name = "filters",
               .argument = "CHAIN",
               .commands = Compress | Extract,
               .help =
                   "filter chain in liblzma's text form, such as \"x86 lzma2:preset=9,dict=64MiB\" (xz and "
                   "raw-lzma; lzma with lzma1 only)",
               .allowed = "a filter chain",
               .parse = setFilters},
    OptionInfo{.name = "window-bits",
               .argument = "N",
               .commands = Compress | Extract,
               .help = "size of the window as a power of two, 9..15 (gz, zlib, deflate)",
               .allowed = "a number",
               .parse = setConverted<&Options::windowBits, numberFromText>},
    OptionInfo{.name = "memory-level",
               .argument = "N",
               .commands = only(Compress),
               .help = "1..9; more memory for smaller output (gz, zlib, deflate)",
               .allowed = "1..9",
               .parse = setConverted<&Options::memoryLevel, numberFromText>},
    OptionInfo{.name = "strategy",
               .argument = "S",
               .commands = only(Compress),
               .help = "one of default, filtered, huffman, rle and fixed (gz, zlib, deflate)",
               .words = strategyNames,
               .parse = setConverted<&Options::strategy, codec::strategyFromName>},
    OptionInfo{.name = "dictionary",
               .argument = "FILE",
               .commands = Compress | Extract,
               .help = "preset dictionary (zlib, deflate)",
               .allowed = "a file name",
               .parse = setPath<&Options::dictionary>},
    OptionInfo{.name = "threads",
               .shortName = 'T',
               .argument = "N",
               .commands = Compress | Extract | Verify,
               .help = "how many files at a time; 0 means one for each core (default)",
               .allowed = counts,
               .parse = setConverted<&Options::threads, countFromText>},
    OptionInfo{.name = "memory-limit",
               .argument = "SIZE",
               .commands = Compress | Extract | Verify,
               .help = "refuse, with the needed size in the message, what would need more memory",
               .allowed = sizes,
               .parse = setConverted<&Options::memoryLimit, sizeFromText>},
    OptionInfo{.name = "max-size",
               .argument = "SIZE",
               .commands = only(Extract),
               .help = "stop at more output than this",
               .allowed = sizes,
               .parse = setConverted<&Options::maxSize, sizeFromText>},
    OptionInfo{.name = "max-entries",
               .argument = "N",
               .commands = only(Extract),
               .help = "stop at more entries than this",
               .allowed = positives,
               .parse = setPositive<&Options::maxEntries>},
    OptionInfo{.name = "max-ratio",
               .argument = "N",
               .commands = only(Extract),
               .help = "stop where the output is more than N times the input (looked at past 1 GiB)",
               .allowed = positives,
               .parse = setPositive<&Options::maxRatio>},
    OptionInfo{.name = "method",
               .argument = "M",
               .commands = only(Compress),
               .help =
                   "how a zip's entries are compressed: store, deflate (default), bzip2, lzma, xz or zstd; "
                   "others than store and deflate are not read everywhere",
               .words = methodNames,
               .parse = setConverted<&Options::method, zipMethodFromName>},
    OptionInfo{.name = "password-fd",
               .argument = "N",
               .commands = Compress | Extract | Verify | List,
               .help =
                   "read the password from this file descriptor, up to its end or first line end (zip; 7z "
                   "for reading)",
               .allowed = "the number of an open file descriptor",
               .parse = setConverted<&Options::passwordDescriptor, descriptorFromText>},
    OptionInfo{.name = "encoding",
               .argument = "NAME",
               .commands = Extract | Verify | List,
               .help =
                   "how names in a zip are encoded that do not say it, such as cp437, Shift_JIS or GB18030 "
                   "(default: found out)",
               .allowed = "the name of a character encoding",
               .parse = setEncoding},
    OptionInfo{.name = "split",
               .argument = "SIZE",
               .commands = only(Compress),
               .help = "make volumes NAME.001, NAME.002, ... of this size",
               .allowed = sizes,
               .parse = setConverted<&Options::split, sizeFromText>},
    OptionInfo{.name = "each",
               .commands = only(Compress),
               .help = "one output per PATH",
               .parse = turnOn<&Options::each>},
    OptionInfo{.name = "reproducible",
               .commands = only(Compress),
               .help = "same input and options, same bytes: no owners, and no times after SOURCE_DATE_EPOCH",
               .parse = turnOn<&Options::reproducible>},
    OptionInfo{.name = "include",
               .argument = "GLOB",
               .commands = only(Extract),
               .help = "only entries that match; repeatable",
               .allowed = "a pattern",
               .parse = addTo<&Options::includes>},
    OptionInfo{.name = "exclude",
               .argument = "GLOB",
               .commands = Compress | Extract,
               .help = "not what matches by its last name or, if GLOB has a slash, by its path; repeatable",
               .allowed = "a pattern",
               .parse = addTo<&Options::excludes>},
    OptionInfo{.name = "strip",
               .argument = "N",
               .commands = only(Extract),
               .help = "leave out the first N folders of every entry's name, and what is not in so many",
               .allowed = counts,
               .parse = setConverted<&Options::strip, countFromText>},
    OptionInfo{.name = "outward-links",
               .commands = only(Extract),
               .help = "also make links that lead, or may lead, out of what is extracted",
               .parse = turnOn<&Options::outwardLinks>},
    OptionInfo{.name = "verify",
               .commands = only(Compress),
               .help = "decode the result and compare it with the source before it is called done",
               .parse = turnOn<&Options::verify>},
    OptionInfo{.name = "trash-source",
               .commands = only(Compress),
               .help = "move sources to the trash, only after --verify passed (implies it)",
               .parse = turnOn<&Options::trashSource>},
    OptionInfo{.name = "trash-source",
               .commands = only(Extract),
               .help = "move archives to the trash, only after everything was written and checked",
               .parse = turnOn<&Options::trashSource>},
    OptionInfo{.name = "conflict",
               .argument = "P",
               .commands = only(Compress),
               .help =
                   "what to do if the output exists: fail, rename (default; \"NAME (2).EXT\") or overwrite",
               .words = compressConflictNames,
               .parse = setConverted<&Options::conflict, conflictFromName>},
    OptionInfo{.name = "conflict",
               .argument = "P",
               .commands = only(Extract),
               .help = "what to do if the output exists: fail, skip, rename (default; \"NAME (2).EXT\") or "
                       "overwrite",
               .words = extractConflictNames,
               .parse = setConverted<&Options::conflict, conflictFromName>},
    OptionInfo{.name = "report",
               .argument = "FILE",
               .commands = only(Verify),
               .help = "also write a report: .json, .csv or .html by suffix; repeatable",
               .allowed = "a name that ends in .json, .csv or .html",
               .parse = addReport},
    OptionInfo{.name = "no-recurse",
               .commands = only(Verify),
               .help = "of folders, look at the files right in them only",
               .parse = turnOn<&Options::noRecurse>},
    OptionInfo{.name = "json",
               .commands = Verify | List | Formats,
               .help = "one JSON object a line",
               .parse = turnOn<&Options::json>},
    OptionInfo{.name = "ask",
               .commands = Compress | Extract | Verify,
               .help = "let the window ask for all other options, and for files if there is no PATH",
               .parse = turnOn<&Options::ask>,
               .windowOnly = true},
    OptionInfo{.name = "uris",
               .commands = Compress | Extract | Verify,
               .help = "every PATH is a file:// URI, as some file managers hand files over",
               .parse = turnOn<&Options::uris>,
               .windowOnly = true},
    OptionInfo{.name = "help", .commands = allCommands, .help = "this text", .parse = turnOn<&Options::help>},
};

template <typename Matches> const OptionInfo* find(Command command, Matches matches)
{
    const auto* const found = std::ranges::find_if(allOptions, [&](const OptionInfo& option) {
        return contains(option.commands, command) && matches(option);
    });
    return found == allOptions.end() ? nullptr : found;
}

} // namespace

std::span<const OptionInfo> optionTable()
{
    return allOptions;
}

bool takes(Program program, Command command, const OptionInfo& option)
{
    return contains(option.commands, command) && (program == Program::Window || !option.windowOnly);
}

const OptionInfo* findOption(Command command, std::string_view name)
{
    return find(command, [&](const OptionInfo& option) { return option.name == name; });
}

const OptionInfo* findOption(Command command, char shortName)
{
    return find(command, [&](const OptionInfo& option) {
        return option.shortName != '\0' && option.shortName == shortName;
    });
}

std::string allowedText(const OptionInfo& option)
{
    if (option.words == nullptr) {
        return std::string(option.allowed);
    }
    std::string text;
    for (const std::string_view word : option.words()) {
        text.append(text.empty() ? "" : " ").append(word);
    }
    return text;
}

} // namespace holdall::cli
