#pragma once

#include "app/cli/parsing/options.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace holdall::cli {

/// Bytes: "4096", "64KiB", "64MiB", "2GiB", or with K, M, G for the same. Empty for anything else
/// and for what does not fit in 64 bits.
std::optional<std::uint64_t> sizeFromText(std::string_view text);

/// Digits alone.
std::optional<std::uint64_t> countFromText(std::string_view text);

/// The number of a file descriptor. Empty for what is too large to be one.
std::optional<int> descriptorFromText(std::string_view text);

/// Digits, perhaps behind a minus sign.
std::optional<int> numberFromText(std::string_view text);

/// A number, perhaps with an e (extreme) behind it.
std::optional<PresetValue> presetFromText(std::string_view text);

} // namespace holdall::cli
