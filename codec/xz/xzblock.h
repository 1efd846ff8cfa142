#pragma once

#include "codec/bytes.h"
#include "codec/error.h"
#include "codec/xz/lzmanative.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

#include <lzma.h>

namespace holdall::codec {

/// One block of an .xz stream (.xz file format, 3): what its header says, and its decoder. Stays where
/// it was made, since liblzma keeps pointers into it.
class XzBlock {
public:
    /// What the header's first byte says about its length, in bytes; that byte is not 0.
    static std::size_t headerSize(std::byte first);

    /// Reads a whole header. Fails with Corrupt, UnsupportedOption and OutOfMemory.
    static Result<std::unique_ptr<XzBlock>> read(ByteView header, lzma_check check);

    XzBlock(const XzBlock&) = delete;
    XzBlock& operator=(const XzBlock&) = delete;
    ~XzBlock();

    /// What the header says of the data; nothing where it does not say.
    std::optional<std::uint64_t> uncompressedSize() const;

    /// Bytes from behind the header to the next block: data, padding and check. Nothing where the
    /// header does not say, or says what cannot be.
    std::optional<std::uint64_t> bodySize() const;

    /// Bytes that decoding takes, beside buffers.
    std::uint64_t decoderMemory() const;

    /// Sets `stream` up to decode what follows the header. The block must outlive that.
    lzma_ret start(LzmaStream& stream) { return lzma_block_decoder(stream.native(), &m_block); }

    /// What the index has to say of this block, once it was decoded.
    lzma_vli unpaddedSize() const { return lzma_block_unpadded_size(&m_block); }
    lzma_vli decodedSize() const { return m_block.uncompressed_size; }

private:
    XzBlock() = default;

    lzma_block m_block = {};
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> m_filters = {};
};

} // namespace holdall::codec
