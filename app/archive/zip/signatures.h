#pragma once

#include <cstdint>

/// What each record of a ZIP archive begins with, as a number in little-endian order (APPNOTE 4.3).
namespace holdall::zip {

inline constexpr std::uint32_t localSignature = 0x04034b50;
inline constexpr std::uint32_t descriptorSignature = 0x08074b50;
inline constexpr std::uint32_t directorySignature = 0x02014b50;
inline constexpr std::uint32_t endSignature = 0x06054b50;
inline constexpr std::uint32_t largeEndSignature = 0x06064b50;
inline constexpr std::uint32_t largeEndLocatorSignature = 0x07064b50;

} // namespace holdall::zip
