#pragma once

#include <QByteArray>

#include <filesystem>
#include <optional>
#include <string_view>

namespace holdall {

/// The URI (RFC 8089) of an absolute path. Percent-encoded byte by byte, so that a name that is no UTF-8
/// arrives.
QByteArray fileUri(const std::filesystem::path& path);

/// The path that a file URI of this machine means, byte for byte: "file:///a%20b" is "/a b". Nothing if it is
/// no such URI, names another host, or its escapes are wrong or hide a zero byte. No file is looked at.
std::optional<std::filesystem::path> pathFromFileUri(std::string_view uri);

} // namespace holdall
