#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace holdall {

/// An entry's name without its first `count` components, "." not counted; nothing if it has no more than
/// those. A name that is no safe one comes back as it is, for whoever refuses such names.
std::optional<std::string> strippedName(std::string_view name, std::size_t count);

} // namespace holdall
