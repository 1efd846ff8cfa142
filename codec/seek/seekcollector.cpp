#include "codec/seek/seekcollector.h"

#include "codec/seek/bzip2seekindex.h"
#include "codec/seek/deflatecheckpoints.h"

#include <utility>

namespace holdall::codec {

SeekCollector::SeekCollector() = default;
SeekCollector::~SeekCollector() = default;

void SeekCollector::add(const Bzip2Place& place, std::uint64_t offset)
{
    if (m_places.size() <= SeekBlocks::most) {
        m_places.push_back(place);
        m_offsets.push_back(offset);
    }
}

void SeekCollector::add(ByteView made, const StreamDecoder& decoder, std::uint64_t packedOffset,
                        std::uint64_t offset)
{
    if (m_checkpoints == nullptr) {
        m_checkpoints = std::make_unique<DeflateCheckpoints>();
    }
    m_checkpoints->add(made, decoder, packedOffset, offset);
}

std::shared_ptr<const SeekIndex> SeekCollector::finish(std::uint64_t size)
{
    if (m_isGivenUp) {
        return nullptr;
    }
    return m_checkpoints == nullptr ? bzip2Index(size) : m_checkpoints->index(size);
}

std::shared_ptr<const SeekIndex> SeekCollector::bzip2Index(std::uint64_t size)
{
    if (m_places.size() < 2 || m_places.size() > SeekBlocks::most) {
        return nullptr;
    }
    m_offsets.push_back(size);
    SeekBlocks blocks;
    std::vector<Bzip2Place> places;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const std::uint64_t first = m_places[i].firstBit / 8;
        const std::uint64_t end = (m_places[i].endBit + 7) / 8;
        const std::uint64_t decoded = m_offsets[i + 1] - m_offsets[i];
        if (!blocks.add(first, end - first, decoded)) {
            return nullptr;
        }
        if (decoded > 0) {
            places.push_back(m_places[i]);
        }
    }
    return makeBzip2SeekIndex(std::move(blocks), std::move(places));
}

} // namespace holdall::codec
