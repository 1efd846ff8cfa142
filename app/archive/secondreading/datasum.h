#pragma once

#include "app/archive/entry.h"
#include "codec/deflate/checksum.h"

#include <cstdint>

namespace holdall {

/// How much data an entry has, and its CRC-32, however it comes in blocks.
class DataSum {
public:
    /// What lies between the blocks is zeros.
    void add(const DataBlock& block);

    /// The data ends at `size` bytes: behind the last block are zeros.
    void end(std::uint64_t size) { addZeros(size > m_size ? size - m_size : 0); }

    std::uint64_t size() const { return m_size; } ///< bytes
    std::uint32_t crc() const { return m_crc.value(); }

private:
    void addZeros(std::uint64_t size);

    codec::Checksum m_crc{codec::Check::Crc32};
    std::uint64_t m_size = 0;
};

} // namespace holdall
