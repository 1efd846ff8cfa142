#pragma once

#include <algorithm>
#include <string_view>

namespace holdall {

/// Cuts the first component off `rest`, and the "/" around it. Empty once there is none.
inline std::string_view cutComponent(std::string_view& rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of('/'), rest.size()));
    const std::string_view component = rest.substr(0, rest.find('/'));
    rest.remove_prefix(component.size());
    rest.remove_prefix(std::min(rest.find_first_not_of('/'), rest.size()));
    return component;
}

} // namespace holdall
