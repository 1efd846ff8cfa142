#include "codec/xz/xzblock.h"

namespace holdall::codec {

std::size_t XzBlock::headerSize(std::byte first)
{
    static constexpr std::size_t unit = 4;
    return (std::to_integer<std::size_t>(first) + 1) * unit;
}

Result<std::unique_ptr<XzBlock>> XzBlock::read(ByteView header, lzma_check check)
{
    std::unique_ptr<XzBlock> block(new XzBlock);
    for (lzma_filter& filter : block->m_filters) {
        filter = {.id = LZMA_VLI_UNKNOWN, .options = nullptr};
    }
    block->m_block.version = 1;
    block->m_block.check = check;
    block->m_block.header_size = checkedCast<std::uint32_t>(header.size());
    block->m_block.filters = block->m_filters.data();
    const lzma_ret ret = lzma_block_header_decode(&block->m_block, nullptr, asUnsignedChars(header));
    if (ret != LZMA_OK) {
        return std::unexpected(lzmaError(ret));
    }
    return block;
}

XzBlock::~XzBlock()
{
    lzma_filters_free(m_filters.data(), nullptr);
}

std::optional<std::uint64_t> XzBlock::uncompressedSize() const
{
    return m_block.uncompressed_size == LZMA_VLI_UNKNOWN ? std::nullopt
                                                         : std::optional(m_block.uncompressed_size);
}

std::optional<std::uint64_t> XzBlock::bodySize() const
{
    const lzma_vli total = lzma_block_total_size(&m_block);
    return total == LZMA_VLI_UNKNOWN || total == 0 ? std::nullopt
                                                   : std::optional(total - m_block.header_size);
}

std::uint64_t XzBlock::decoderMemory() const
{
    return lzma_raw_decoder_memusage(m_filters.data());
}

} // namespace holdall::codec
