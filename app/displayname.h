#pragma once

#include <QString>

#include <filesystem>
#include <string_view>

namespace holdall {

/// Text from outside (a name, an option's value) as it may be shown, UTF-8 or not: control and
/// bidirectional formatting characters become visible escapes ("\n", "\x1B", "\u202E"), bytes that
/// are no UTF-8 become "\xNN". Nothing else changes, a backslash neither: this is to be read, not to
/// be reversed. Never interpreted as markup by this function's callers: show it as plain text.
QString displayText(std::string_view text);

/// A path as it may be shown: see displayText().
QString displayName(const std::filesystem::path& path);

/// The path of a QString that came from Qt (a dialog, an argument). Reverses pathToQt().
std::filesystem::path pathFromQt(const QString& text);

/// The path for a Qt function. Bytes that are no UTF-8 are lost: for display use displayName().
QString pathToQt(const std::filesystem::path& path);

} // namespace holdall
