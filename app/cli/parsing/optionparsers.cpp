#include "app/cli/parsing/optionparsers.h"

#include "app/archive/zip/nameconverter.h"
#include "app/verify/report.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace holdall::cli {

namespace {

template <typename Value> struct Named {
    std::string_view name;
    Value value;
};

constexpr std::array conflicts = {
    Named{"fail", Conflict::Fail},
    Named{"skip", Conflict::Skip},
    Named{"rename", Conflict::Rename},
    Named{"overwrite", Conflict::Overwrite},
};

constexpr std::array folders = {
    Named{"auto", FolderPolicy::Auto},
    Named{"always", FolderPolicy::Always},
    Named{"never", FolderPolicy::Never},
};

constexpr std::array methods = {
    Named{"store", ZipMethod::Stored}, Named{"deflate", ZipMethod::Deflate}, Named{"bzip2", ZipMethod::Bzip2},
    Named{"lzma", ZipMethod::Lzma},    Named{"xz", ZipMethod::Xz},           Named{"zstd", ZipMethod::Zstd},
};

template <typename Table> auto valueOf(const Table& table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Table::value_type::name);
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

template <typename Table> std::vector<std::string_view> namesOf(const Table& table)
{
    std::vector<std::string_view> names;
    std::ranges::transform(table, std::back_inserter(names), &Table::value_type::name);
    return names;
}

} // namespace

Parsed setOutputFormat(Options& options, std::string_view value)
{
    options.format = codec::formatFromName(value);
    options.archive = archiveFormatFromName(value);
    return options.format || options.archive ? Parsed() : std::unexpected(std::nullopt);
}

Parsed setFilters(Options& options, std::string_view value)
{
    codec::Result<codec::FilterChain> chain = codec::FilterChain::parse(value);
    if (!chain) {
        return std::unexpected(chain.error());
    }
    options.filters = *std::move(chain);
    return {};
}

Parsed addReport(Options& options, std::string_view value)
{
    if (!reportFormatFromSuffix(value)) {
        return std::unexpected(std::nullopt);
    }
    options.reports.emplace_back(value);
    return {};
}

Parsed setEncoding(Options& options, std::string_view value)
{
    if (!zip::NameConverter::open(std::string(value))) {
        return std::unexpected(std::nullopt);
    }
    options.encoding = value;
    return {};
}

std::optional<ZipMethod> zipMethodFromName(std::string_view name)
{
    return valueOf(methods, name);
}

std::optional<Conflict> conflictFromName(std::string_view name)
{
    return valueOf(conflicts, name);
}

std::optional<FolderPolicy> folderFromName(std::string_view name)
{
    return valueOf(folders, name);
}

std::vector<std::string_view> formatNames()
{
    std::vector<std::string_view> names;
    std::ranges::transform(codec::formats(), std::back_inserter(names), &codec::FormatInfo::name);
    return names;
}

std::vector<std::string_view> outputFormatNames()
{
    std::vector<std::string_view> names = formatNames();
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        if (format.isWritten) {
            names.push_back(format.name);
        }
    }
    return names;
}

std::vector<std::string_view> methodNames()
{
    return namesOf(methods);
}

std::vector<std::string_view> checkNames()
{
    std::vector<std::string_view> names;
    using enum codec::Check;
    for (const codec::Check check : {None, Crc32, Crc64, Sha256, Adler32, XxHash64}) {
        names.push_back(codec::name(check));
    }
    return names;
}

std::vector<std::string_view> strategyNames()
{
    std::vector<std::string_view> names;
    using enum codec::Strategy;
    for (const codec::Strategy strategy : {Default, Filtered, HuffmanOnly, Rle, Fixed}) {
        names.push_back(codec::name(strategy));
    }
    return names;
}

std::vector<std::string_view> folderNames()
{
    return namesOf(folders);
}

std::vector<std::string_view> compressConflictNames()
{
    return {"fail", "rename", "overwrite"};
}

std::vector<std::string_view> extractConflictNames()
{
    return namesOf(conflicts);
}

} // namespace holdall::cli
