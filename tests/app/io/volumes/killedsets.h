#pragma once

#include "app/io/volumes/volumeoutput.h"
#include "support/sampledata.h"

namespace holdall::test {

/// What a set of so many bytes holds; sets of different sizes have nothing in common.
inline codec::Bytes setData(std::size_t size)
{
    return noise(size, static_cast<unsigned>(size));
}

inline constexpr std::size_t oldSetSize = 4 * smallestVolume + 7; ///< bytes: five volumes
inline constexpr std::size_t newSetSize = 2 * smallestVolume + 9; ///< bytes: three volumes

} // namespace holdall::test
