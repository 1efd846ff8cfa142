#pragma once

#include "codec/bytes.h"
#include "codec/deflate/deflatebits.h"
#include "codec/deflate/deflateblockhead.h"
#include "codec/deflate/inflatetables.h"

#include <cstddef>
#include <optional>

namespace holdall::codec {

/// Walks over the symbols of a deflate stream without decoding them, to find where its blocks begin.
class BlockWalker {
public:
    struct Walked {
        std::size_t finalBlock; ///< bits in front of the final block
        std::size_t end; ///< bits of the whole stream
        std::size_t decodedSize; ///< bytes
    };

    /// Bytes that must be readable, whatever they are, behind the stream.
    static constexpr std::size_t slack = 32;

    /// Nothing if what is in front of the last `slack` bytes is no whole stream. Distances that reach
    /// too far are not found.
    std::optional<Walked> walk(ByteView streamAndSlack);

private:
    bool skipStored();
    bool skipSymbols(const unsigned char* streamEnd);

    DeflateBits m_bits;
    DeflateBlockHead m_head;
    InflateTables m_tables;
    std::size_t m_decodedSize = 0;
};

} // namespace holdall::codec
