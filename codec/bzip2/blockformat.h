#pragma once

#include <cstddef>
#include <cstdint>

/// What is fixed in the bzip2 format, for the block coder.
namespace holdall::codec::bzip2 {

inline constexpr std::uint64_t blockMagic = 0x31'41'59'26'53'59; ///< starts a block, at any bit
inline constexpr std::uint64_t endMagic = 0x17'72'45'38'50'90; ///< ends the blocks of a stream
inline constexpr unsigned magicBits = 48;
inline constexpr unsigned crcBits = 32;
inline constexpr unsigned originBits = 24; ///< the row of the sorted rotations that is the block itself

/// "BZh" and the level as a digit.
inline constexpr std::size_t streamHeaderBytes = 4;

inline constexpr std::size_t groupSize = 50; ///< symbols coded with one table, until the next selector
inline constexpr unsigned minTables = 2;
inline constexpr unsigned maxTables = 6;
inline constexpr unsigned tableCountBits = 3;
inline constexpr unsigned selectorCountBits = 15;

/// Selectors that a block of 900,000 symbols needs. More may stand there; libbz2 1.0.8 skips them.
inline constexpr std::size_t maxSelectors = 900'000 / groupSize + 2;

/// Two run digits, positions 1 to 255, the end of the block.
inline constexpr unsigned maxSymbols = 258;
inline constexpr unsigned runA = 0;
inline constexpr unsigned runB = 1;

/// Bits of the longest code that may be read, and that is written.
inline constexpr unsigned maxCodeLength = 20;
inline constexpr unsigned maxWrittenCodeLength = 17;

inline constexpr unsigned codeLengthBits = 5; ///< of a table's first code length

/// Most bytes of a block of this level before the transform, run lengths included.
constexpr std::size_t blockCapacity(int level)
{
    return static_cast<std::size_t>(level) * 100'000;
}

/// An encoder closes a block once it holds this many bytes; a run may take it a few bytes past it.
constexpr std::size_t blockFull(int level)
{
    return blockCapacity(level) - 19;
}

/// How the checks of a stream's blocks become the check of the stream.
constexpr std::uint32_t combinedCrc(std::uint32_t combined, std::uint32_t blockCrc)
{
    return (combined << 1U | combined >> 31U) ^ blockCrc;
}

} // namespace holdall::codec::bzip2
