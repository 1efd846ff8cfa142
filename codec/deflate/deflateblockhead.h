#pragma once

#include "codec/deflate/deflatebits.h"
#include "codec/deflate/inflatetables.h"

#include <array>
#include <cstdint>

namespace holdall::codec {

/// Reads the head of a deflate block: its kind, and a stored block's size or the codes.
class DeflateBlockHead {
public:
    enum class Outcome {
        NeedsInput, ///< the buffer ended; call again with more
        Stored, ///< storedSize() bytes follow
        Coded, ///< symbols by the tables follow
        Corrupt,
    };

    /// Goes on where the last call stopped, or begins a new block.
    Outcome read(DeflateBits& bits, InflateTables& tables);

    /// Forgets a block that was begun.
    void reset() { m_state = State::Start; }

    /// Whether nothing of a block has been read yet.
    bool isAtStart() const { return m_state == State::Start; }

    bool isFinal() const { return m_isFinal; } ///< of the block begun last
    unsigned storedSize() const { return m_storedSize; } ///< bytes

private:
    enum class State { Start, StoredSize, Counts, PrecodeLengths, Lengths };

    Outcome readStart(DeflateBits& bits, InflateTables& tables);
    Outcome readStoredSize(DeflateBits& bits);
    Outcome readCounts(DeflateBits& bits);
    Outcome readPrecodeLengths(DeflateBits& bits, InflateTables& tables);
    Outcome readLengths(DeflateBits& bits, InflateTables& tables);
    Outcome readLength(DeflateBits& bits, const InflateTables& tables);
    Outcome finish(InflateTables& tables);

    State m_state = State::Start;
    bool m_isFinal = false;
    unsigned m_storedSize = 0;
    unsigned m_symbolCount = 0;
    unsigned m_distanceCount = 0;
    unsigned m_precodeCount = 0;
    unsigned m_have = 0; ///< lengths read of those being read
    std::array<std::uint8_t, 320> m_lengths = {};
};

} // namespace holdall::codec
