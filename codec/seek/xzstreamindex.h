#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

#include <cstdint>
#include <vector>

#include <lzma.h>

namespace holdall::codec {

/// What the end of one .xz stream says of its blocks.
struct XzStreamIndex {
    /// Everything in a stream takes a multiple of this many bytes.
    static constexpr std::uint64_t alignment = 4;

    struct Record {
        lzma_vli unpaddedSize; ///< bytes of a block without its padding
        lzma_vli size; ///< bytes of its data

        /// Bytes of the block as it stands in the file.
        std::uint64_t paddedSize() const { return (unpaddedSize + alignment - 1) / alignment * alignment; }
    };

    lzma_check check = LZMA_CHECK_NONE;
    std::uint64_t start = 0; ///< of the stream in the file
    std::vector<Record> records;

    /// Reads backwards from the end of a stream at the byte `end` of the file: its footer, index and header,
    /// all of which have checks. Written here because liblzma's index functions allocate what an index asks
    /// for, and have joined indexes wrongly. Fails with UnknownFormat if no footer ends there, with Corrupt,
    /// UnsupportedOption, UnsupportedCheck, MemoryLimit for an index of more than 64 MiB, and the source's
    /// error.
    static Result<XzStreamIndex> readBefore(ByteSource& packed, std::uint64_t end);
};

} // namespace holdall::codec
