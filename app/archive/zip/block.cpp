#include "app/archive/zip/block.h"

#include "app/archive/zip/memberencryption.h"

namespace holdall::zip {

namespace {

/// A link is stored: readers such as KArchive take one that is compressed for a file.
bool isLink(const Part& part)
{
    constexpr std::uint32_t typeBits = 0170000U << 16U; // of the Unix mode
    constexpr std::uint32_t link = 0120000U << 16U;
    return part.isWhole() && (part.member->attributes & typeBits) == link;
}

} // namespace

void BlockCoder::code(Block& block)
{
    codec::ByteView rest = block.body;
    for (Part& part : block.parts) {
        if (const codec::Result<void> coded = codePart(part, rest.first(part.size), block.packed); !coded) {
            block.error = coded.error();
            return;
        }
        rest = rest.subspan(part.size);
    }
}

codec::Result<void> BlockCoder::codePart(Part& part, codec::ByteView data, codec::Bytes& packed)
{
    const bool isNothing = part.isWhole() && data.empty();
    part.method = m_options.method();
    part.isBody = m_storesAll || isNothing || isLink(part);
    if (!part.isBody) {
        if (codec::Result<void> compressed = compress(part, data); !compressed) {
            return compressed;
        }
        part.isBody = part.isWhole() && m_coded.size() >= data.size();
    }
    part.method = part.isBody ? Method::Stored : part.method;
    part.isEncrypted = part.isWhole() && m_options.password() && !isNothing;
    const codec::ByteView coded = part.isBody ? data : codec::ByteView(m_coded);
    const std::size_t before = packed.size();
    if (part.isEncrypted) {
        codec::Result<MemberEncryption> encryption = MemberEncryption::begin(*m_options.password(), packed);
        if (!encryption) {
            return std::unexpected(encryption.error());
        }
        encryption->add(coded, packed);
        encryption->end(packed);
        part.isBody = false;
    } else if (!part.isBody) {
        packed.insert(packed.end(), coded.begin(), coded.end());
    }
    part.packedSize = packed.size() - before;
    return {};
}

codec::Result<void> BlockCoder::compress(Part& part, codec::ByteView data)
{
    m_coded.clear();
    if (m_options.stream()) {
        return m_options.stream()->code(data, m_coded, m_stop);
    }
    part.method = Method::Deflate;
    deflate(part, data);
    return {};
}

void BlockCoder::deflate(const Part& part, codec::ByteView data)
{
    using End = codec::ChunkCoder::End;
    const std::size_t size = m_coder.code(data, m_room, part.end ? End::Final : End::Open);
    const codec::ByteView coded = codec::ByteView(m_room).first(size);
    m_coded.insert(m_coded.end(), coded.begin(), coded.end());
}

} // namespace holdall::zip
