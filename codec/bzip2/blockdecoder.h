#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/bitreader.h"
#include "codec/bzip2/blockhead.h"
#include "codec/bzip2/columnreader.h"
#include "codec/bzip2/inversetransform.h"

#include <cstdint>

namespace holdall::codec::bzip2 {

/// Decodes single blocks. Accepts and refuses what libbz2 1.0.8 does, but for one thing: libbz2 reads
/// code lengths that go up and down without end. Keeps its memory from block to block.
class BlockDecoder {
public:
    /// Reads a block from its magic on; afterwards `in` is behind it. `block` gets the data as
    /// RunLengthDecoder takes it, at most blockCapacity(level) bytes; its check was found right.
    /// Throws std::bad_alloc.
    Verdict decode(BitReader& in, int level, Bytes& block);

    /// The check that stands in the block that was decoded last.
    std::uint32_t crc() const { return m_head.crc; }

    /// Bytes held for blocks of `size` bytes, those of `block` aside.
    static std::uint64_t memory(std::size_t size);

private:
    BlockHead m_head;
    Column m_column;
    InverseTransform m_inverse;
};

} // namespace holdall::codec::bzip2
