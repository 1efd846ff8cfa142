#include "codec/seek/bzip2seekindex.h"

#include "codec/bzip2/blockdecoder.h"
#include "codec/bzip2/blockformat.h"
#include "codec/bzip2/runlengthdecoder.h"

#include <utility>

namespace holdall::codec {

namespace {

class Bzip2SeekDecoder final : public SeekBlockDecoder {
public:
    Bzip2SeekDecoder(const std::vector<Bzip2Place>& places, std::uint64_t memoryLimit)
        : m_places(places)
        , m_memoryLimit(memoryLimit)
    {
    }

    Result<void> decode(std::size_t number, ByteView packed, MutableBytes data) override
    {
        const Bzip2Place& place = m_places[number];
        const std::uint64_t needed = bzip2::BlockDecoder::memory(bzip2::blockCapacity(place.level));
        if (needed > m_memoryLimit) {
            return std::unexpected(Error{.kind = ErrorKind::MemoryLimit, .bytesNeeded = needed});
        }
        m_packed.assign(packed.begin(), packed.end());
        m_packed.resize(packed.size() + bzip2::readAhead);
        const std::uint64_t firstBit = place.firstBit / 8 * 8;
        bzip2::BitReader in(ByteView(m_packed).first(packed.size()), place.firstBit - firstBit,
                            place.endBit - firstBit);
        const bzip2::Verdict verdict = m_decoder.decode(in, place.level, m_block);
        if (verdict != bzip2::Verdict::Complete || firstBit + in.position() != place.endBit) {
            return failure(ErrorKind::Corrupt);
        }
        bzip2::RunLengthDecoder runs(m_block);
        const bool isRight = runs.decode(data) == data.size() && runs.isAtEnd();
        return isRight ? Result<void>() : failure(ErrorKind::Corrupt);
    }

private:
    const std::vector<Bzip2Place>& m_places;
    std::uint64_t m_memoryLimit;
    bzip2::BlockDecoder m_decoder;
    Bytes m_packed; ///< with room behind it for the decoder to look at
    Bytes m_block; ///< with its runs still short
};

class Bzip2SeekIndex final : public SeekIndex {
public:
    Bzip2SeekIndex(SeekBlocks blocks, std::vector<Bzip2Place> places)
        : SeekIndex(std::move(blocks), Trust::Checked)
        , m_places(std::move(places))
    {
    }

    Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t memoryLimit) const override
    {
        return std::make_unique<Bzip2SeekDecoder>(m_places, memoryLimit);
    }

private:
    std::vector<Bzip2Place> m_places;
};

} // namespace

std::shared_ptr<const SeekIndex> makeBzip2SeekIndex(SeekBlocks blocks, std::vector<Bzip2Place> places)
{
    return std::make_shared<Bzip2SeekIndex>(std::move(blocks), std::move(places));
}

} // namespace holdall::codec
