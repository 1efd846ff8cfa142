#pragma once

#include "codec/bzip2/bitreader.h"
#include "codec/bzip2/blockformat.h"
#include "codec/bzip2/codetable.h"

#include <array>
#include <cstdint>
#include <vector>

namespace holdall::codec::bzip2 {

/// How reading a part of a block ended.
enum class Verdict {
    Complete,
    RanOut, ///< the input ends too early; more of it could make the block whole
    Corrupt, ///< whatever follows
};

/// What stands in front of a block's symbols. Keeps its memory from block to block.
struct BlockHead {
    std::uint32_t crc = 0; ///< of the block's data
    bool isRandomised = false; ///< as bzip2 before 0.9.5 wrote blocks that were hard to sort
    std::uint32_t origin = 0;
    std::array<std::uint8_t, 256> usedBytes = {}; ///< in order; the first usedCount
    unsigned usedCount = 0;
    std::vector<std::uint8_t> selectors; ///< at most maxSelectors
    std::array<CodeTable, maxTables> tables;

    unsigned alphabetSize() const { return usedCount + 2; }

    /// Reads from the block's magic on; `level` is the stream's. Accepts what libbz2 1.0.8 accepts.
    Verdict read(BitReader& in, int level);

private:
    bool readUsedBytes(BitReader& in);
    bool readSelectors(BitReader& in, unsigned tableCount);
    bool readTable(BitReader& in, CodeTable& table) const;
    bool readParts(BitReader& in, int level);
};

/// Whether `in` goes on with `magic`, or ends before that can be told: byte by byte, as libbz2 looks.
Verdict readMagic(BitReader& in, std::uint64_t magic);

} // namespace holdall::codec::bzip2
