#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holdall::cli {

/// The path that a file URI (RFC 8089) of this machine means, byte for byte: "file:///a%20b" is "/a b".
/// Nothing if it is no such URI, names another host, or its escapes are wrong or hide a zero byte.
std::optional<std::string> pathFromFileUri(std::string_view uri);

} // namespace holdall::cli
