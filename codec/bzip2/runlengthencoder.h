#pragma once

#include "codec/bytes.h"

#include <cstdint>

namespace holdall::codec::bzip2 {

/// A block before its transform.
struct RunLengthBlock {
    Bytes data; ///< 4 to 255 equal bytes are 4 of them and the number of the others
    std::uint32_t crc = 0; ///< of what the data stands for
};

/// bzip2's first stage: shortens runs and cuts what comes out into blocks, exactly as libbz2 does. A
/// run of up to 255 bytes is never cut; it may take a block a few bytes past blockFull(). Not
/// thread-safe.
class RunLengthEncoder {
public:
    /// `full` is blockFull() of a level.
    explicit RunLengthEncoder(std::size_t full) : m_full(full) { }

    /// Takes from the front of `in` until `block` is full or everything is taken. Returns bytes taken.
    std::size_t take(ByteView in, RunLengthBlock& block);

    /// Puts the run that was held back, in case it went on, into `block`. At the end of the data.
    void finish(RunLengthBlock& block);

    bool isFull(const RunLengthBlock& block) const { return block.data.size() >= m_full; }

private:
    std::size_t takeRun(ByteView in, RunLengthBlock& block);
    std::size_t takeLiterals(ByteView in, RunLengthBlock& block) const;
    void endRun(RunLengthBlock& block);

    std::size_t m_full;
    std::byte m_runByte{};
    std::size_t m_runLength = 0; ///< bytes that were taken and are in no block yet
};

} // namespace holdall::codec::bzip2
