#include "codec/seek/seekablesource.h"

#include "codec/decompressor.h"
#include "codec/seek/findseekindex.h"

#include <algorithm>
#include <new>

namespace holdall::codec {

std::unique_ptr<SeekableSource>
SeekableSource::make(ByteSource& packed, std::shared_ptr<const SeekIndex> index, const Limits& limits)
{
    if (index == nullptr || index->blocks().largest() > limits.blockBytes) {
        return nullptr;
    }
    return std::unique_ptr<SeekableSource>(new SeekableSource(packed, std::move(index), limits));
}

Result<std::unique_ptr<SeekableSource>>
SeekableSource::open(ByteSource& packed, const DecoderSettings& settings, const Limits& limits)
{
    return findSeekIndex(packed, settings).transform([&](std::shared_ptr<const SeekIndex> index) {
        return make(packed, std::move(index), limits);
    });
}

Result<std::size_t> SeekableSource::read(MutableBytes buffer)
{
    Result<std::size_t> count = readAt(m_position, buffer);
    m_position += count.value_or(0);
    return count;
}

Result<std::size_t> SeekableSource::readAt(std::uint64_t offset, MutableBytes buffer)
{
    std::size_t filled = 0;
    try {
        while (filled < buffer.size() && offset < m_index->size() && filled < m_index->size() - offset) {
            const std::size_t number = m_index->blocks().find(offset + filled);
            const Result<Block> data = block(number);
            if (!data) {
                return std::unexpected(data.error());
            }
            const std::uint64_t inside = offset + filled - m_index->blocks()[number].offset;
            const ByteView rest = ByteView(**data).subspan(checkedCast<std::size_t>(inside));
            const ByteView part = rest.first(std::min(rest.size(), buffer.size() - filled));
            std::ranges::copy(part, buffer.subspan(filled).begin());
            filled += part.size();
        }
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::OutOfMemory);
    }
    return filled;
}

Result<SeekableSource::Block> SeekableSource::block(std::size_t number)
{
    if (Block data = kept(number)) {
        return data;
    }
    Result<Block> data = decode(number);
    if (data) {
        keep(number, *data);
    }
    return data;
}

Result<SeekableSource::Block> SeekableSource::decode(std::size_t number)
{
    const SeekBlock& block = m_index->blocks()[number];
    Bytes packed(checkedCast<std::size_t>(block.packedSize));
    if (const Result<void> read = readExactly(m_packed, block.packedOffset, packed); !read) {
        return std::unexpected(read.error());
    }
    Result<std::unique_ptr<SeekBlockDecoder>> decoder = takeDecoder();
    if (!decoder) {
        return std::unexpected(decoder.error());
    }
    auto data = std::make_shared<Bytes>(checkedCast<std::size_t>(block.size));
    if (const Result<void> decoded = (*decoder)->decode(number, packed, *data); !decoded) {
        Error error = decoded.error();
        error.offset = block.packedOffset + error.offset.value_or(0);
        return std::unexpected(std::move(error));
    }
    returnDecoder(std::move(*decoder));
    return data;
}

SeekableSource::Block SeekableSource::kept(std::size_t number)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_kept, number, &Kept::number);
    if (found == m_kept.end()) {
        return nullptr;
    }
    m_kept.splice(m_kept.begin(), m_kept, found);
    return found->data;
}

/// Another thread may have kept the same block meanwhile: then it is there twice, until both go.
void SeekableSource::keep(std::size_t number, Block data)
{
    const std::lock_guard lock(m_mutex);
    m_keptBytes += data->size();
    m_kept.push_front({.number = number, .data = std::move(data)});
    while (m_keptBytes > m_limits.blockBytes) {
        m_keptBytes -= m_kept.back().data->size();
        m_kept.pop_back();
    }
}

Result<std::unique_ptr<SeekBlockDecoder>> SeekableSource::takeDecoder()
{
    const std::lock_guard lock(m_mutex);
    if (m_decoders.empty()) {
        return m_index->makeDecoder(m_limits.decoderBytes.value_or(unlimitedMemory));
    }
    std::unique_ptr<SeekBlockDecoder> decoder = std::move(m_decoders.back());
    m_decoders.pop_back();
    return decoder;
}

void SeekableSource::returnDecoder(std::unique_ptr<SeekBlockDecoder> decoder)
{
    const std::lock_guard lock(m_mutex);
    m_decoders.push_back(std::move(decoder));
}

} // namespace holdall::codec
