#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holdall {

/// A name in UTF-16, which 7z stores. Nothing if `name` is empty, is not valid UTF-8 or has a zero in it.
std::optional<std::u16string> utf16Name(std::string_view name);

} // namespace holdall
