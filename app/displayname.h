#pragma once

#include <QString>

#include <filesystem>

namespace holdall {

/// A path as it may be shown: control and bidirectional formatting characters become visible
/// escapes ("\n", "\u202E"), bytes that are no UTF-8 become "\xNN". Never interpreted as markup by
/// this function's callers: show it as plain text.
QString displayName(const std::filesystem::path& path);

/// The path of a QString that came from Qt (a dialog, an argument). Reverses pathToQt().
std::filesystem::path pathFromQt(const QString& text);

/// The path for a Qt function. Bytes that are no UTF-8 are lost: for display use displayName().
QString pathToQt(const std::filesystem::path& path);

} // namespace holdall
