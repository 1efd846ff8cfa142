#pragma once

#include "app/jobs/request.h"
#include "codec/check.h"
#include "codec/format.h"
#include "codec/settings.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace holdall::cli {

/// "6", "9e", "-1"
struct PresetValue {
    int level = 0;
    bool extreme = false;
    bool operator==(const PresetValue&) const = default;
};

/// The values of all options that were given, whatever the command. One member an option; what was
/// not given is unset.
struct Options {
    std::optional<Endpoint> output = {};
    std::optional<std::filesystem::path> directory = {};
    std::optional<std::filesystem::path> into = {};
    std::optional<codec::Format> format = {};
    std::optional<ArchiveFormat> archive = {}; ///< what --format says, if that is an archive's
    std::optional<PresetValue> preset = {};
    std::optional<codec::Check> check = {};
    std::optional<codec::FilterChain> filters = {};
    std::optional<int> windowBits = {};
    std::optional<int> memoryLevel = {};
    std::optional<codec::Strategy> strategy = {};
    std::optional<std::filesystem::path> dictionary = {}; ///< the file that holds it
    std::optional<std::uint64_t> threads = {}; ///< 0: all cores
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes
    std::optional<std::uint64_t> maxSize = {}; ///< bytes
    std::optional<std::uint64_t> maxEntries = {};
    std::optional<std::uint64_t> maxRatio = {};
    std::optional<std::uint64_t> strip = {}; ///< components
    std::optional<Conflict> conflict = {};
    std::optional<FolderPolicy> folder = {};
    std::optional<int> passwordDescriptor = {}; ///< where to read it from
    std::optional<std::string> encoding = {}; ///< of names, as ICU calls it
    std::optional<std::uint64_t> split = {}; ///< bytes of a volume
    std::optional<ZipMethod> method = {};
    std::vector<std::string> includes = {};
    std::vector<std::string> excludes = {};
    std::vector<std::filesystem::path> reports = {};
    bool each = false;
    bool reproducible = false;
    bool verify = false;
    bool trashSource = false;
    bool json = false;
    bool outwardLinks = false;
    bool noRecurse = false;
    bool ask = false;
    bool uris = false;
    bool help = false;
};

} // namespace holdall::cli
