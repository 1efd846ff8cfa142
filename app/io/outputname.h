#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace holdall {

/// Bytes of a name, on every file system of Linux.
inline constexpr std::size_t longestName = 255;

/// Numbers that are tried before it is given up that one is free.
inline constexpr unsigned lastNumber = 100'000;

/// The name that a numbered output gets: "photo.jpg.xz" and 2 make "photo (2).jpg.xz". Suffixes that
/// belong together (".tar.xz") stay together; the stem is shortened where the name would be longer
/// than `longest` bytes.
std::string numberedName(std::string_view name, unsigned number, std::size_t longest = longestName);

/// A name for what is being made and shall become `name`: ".NAME.holdall-" and sixteen random
/// hexadecimal digits, at most 255 bytes.
std::string hiddenName(std::string_view name);

/// Whether hiddenName() could have made this.
bool isHiddenName(std::string_view name);

} // namespace holdall
