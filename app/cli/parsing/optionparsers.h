#pragma once

#include "app/cli/parsing/options.h"
#include "app/cli/parsing/values.h"
#include "codec/error.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the option table is made of: how each kind of value gets into Options.
namespace holdall::cli {

using Parsed = std::expected<void, std::optional<codec::Error>>;

template <auto Member> Parsed turnOn(Options& options, std::string_view /*value*/)
{
    options.*Member = true;
    return {};
}

/// Through `Convert`, which returns an optional.
template <auto Member, auto Convert> Parsed setConverted(Options& options, std::string_view value)
{
    options.*Member = Convert(value);
    return options.*Member ? Parsed() : std::unexpected(std::nullopt);
}

template <auto Member> Parsed setPositive(Options& options, std::string_view value)
{
    options.*Member = countFromText(value);
    return (options.*Member).value_or(0) > 0 ? Parsed() : std::unexpected(std::nullopt);
}

template <auto Member> Parsed setPath(Options& options, std::string_view value)
{
    options.*Member = std::filesystem::path(value);
    return value.empty() ? std::unexpected(std::nullopt) : Parsed();
}

/// A path, or - for a standard stream.
template <auto Member> Parsed setEndpoint(Options& options, std::string_view value)
{
    options.*Member = value == "-" ? Endpoint(StandardStream()) : Endpoint(std::filesystem::path(value));
    return value.empty() ? std::unexpected(std::nullopt) : Parsed();
}

template <auto Member> Parsed addTo(Options& options, std::string_view value)
{
    (options.*Member).emplace_back(value);
    return value.empty() ? std::unexpected(std::nullopt) : Parsed();
}

/// Of one compressed file or of an archive.
Parsed setOutputFormat(Options& options, std::string_view value);

Parsed setFilters(Options& options, std::string_view value);

Parsed addReport(Options& options, std::string_view value);

/// A name that ICU knows.
Parsed setEncoding(Options& options, std::string_view value);

std::optional<ZipMethod> zipMethodFromName(std::string_view name);
std::optional<Conflict> conflictFromName(std::string_view name);
std::optional<FolderPolicy> folderFromName(std::string_view name);

std::vector<std::string_view> formatNames();
std::vector<std::string_view> outputFormatNames(); ///< archives among them
std::vector<std::string_view> checkNames();
std::vector<std::string_view> strategyNames();
std::vector<std::string_view> methodNames();
std::vector<std::string_view> folderNames();
std::vector<std::string_view> compressConflictNames();
std::vector<std::string_view> extractConflictNames();

} // namespace holdall::cli
