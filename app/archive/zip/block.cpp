#include "app/archive/zip/block.h"

#include <array>

namespace holdall::zip {

namespace {

/// A final block of fixed codes, and its end: what follows the last chunk.
constexpr std::array finalBlock = {std::byte(3), std::byte(0)};

} // namespace

void BlockCoder::code(Block& block)
{
    codec::ByteView rest = block.body;
    for (Part& part : block.parts) {
        codePart(part, rest.first(part.size), block.packed);
        rest = rest.subspan(part.size);
    }
}

void BlockCoder::codePart(Part& part, codec::ByteView data, codec::Bytes& packed)
{
    part.isStored = m_storesAll || (part.isWhole() && data.empty());
    if (part.isStored) {
        return;
    }
    const std::size_t size = m_coder.code(data, m_scratch);
    part.packedSize = size + (part.end ? finalBlock.size() : 0);
    part.isStored = part.isWhole() && part.packedSize >= data.size();
    if (part.isStored) {
        return;
    }
    const codec::ByteView coded = codec::ByteView(m_scratch).first(size);
    packed.insert(packed.end(), coded.begin(), coded.end());
    if (part.end) {
        packed.insert(packed.end(), finalBlock.begin(), finalBlock.end());
    }
}

} // namespace holdall::zip
