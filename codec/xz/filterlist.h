#pragma once

#include "codec/xz/filterchain.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdall::codec {

/// The filters that a chain was made of, lzma1 and lzma2 condensed.
std::vector<Filter> filtersOf(const FilterChain& chain);

/// The filter with everything set that its preset decides. Its preset must be a level.
LzmaFilter spelledOut(LzmaFilter filter);

/// The same filter as everything set says it: the preset that comes closest, and what differs from that.
/// Everything must be set.
LzmaFilter condensed(const LzmaFilter& filter);

/// The filter's name in liblzma's text form: "x86", "lzma2".
std::string_view nameOf(const Filter& filter);

/// Filters in liblzma's text form, as short as it gets. They need not make a valid chain:
/// FilterChain::parse() says what is wrong with them.
std::string filterText(const std::vector<Filter>& filters);

/// Bytes in front of what liblzma cannot read in a chain's text; nothing if it can read all of it, which does
/// not mean that the filters fit together.
std::optional<std::size_t> mistakeIn(std::string_view text);

} // namespace holdall::codec
