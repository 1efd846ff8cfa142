#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/bitwriter.h"
#include "codec/bzip2/codingtables.h"
#include "codec/bzip2/rotationsorter.h"
#include "codec/bzip2/symbolstream.h"

#include <cstdint>

namespace holdall::codec::bzip2 {

/// Encodes single blocks. What it writes are libbz2's bytes, but for the origin of a block that
/// repeats itself, where several are right. Keeps its memory from block to block.
class BlockEncoder {
public:
    /// Puts the block of `data` (what RunLengthEncoder made; not empty) with this check into `out`,
    /// from its magic on. Throws std::bad_alloc.
    void encode(ByteView data, std::uint32_t crc, BitWriter& out);

    /// Bytes held for blocks of `size` bytes, and more that are taken while one is encoded.
    static std::uint64_t memory(std::size_t size);

private:
    void putUsedBytes(BitWriter& out) const;
    void putSelectors(BitWriter& out) const;
    void putCodeLengths(BitWriter& out) const;
    void putSymbols(BitWriter& out) const;

    RotationSorter m_sorter;
    SymbolStream m_stream;
    CodingTables m_tables;
};

} // namespace holdall::codec::bzip2
