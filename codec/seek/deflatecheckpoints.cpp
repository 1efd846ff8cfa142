#include "codec/seek/deflatecheckpoints.h"

#include <utility>

namespace holdall::codec {

namespace {

using Checkpoints = std::vector<DeflateCheckpoints::Checkpoint>;

class CheckpointDecoder final : public SeekBlockDecoder {
public:
    explicit CheckpointDecoder(const Checkpoints& checkpoints) : m_checkpoints(checkpoints) { }
    Result<void> decode(std::size_t number, ByteView packed, MutableBytes data) override;

private:
    const Checkpoints& m_checkpoints;
};

class CheckpointIndex final : public SeekIndex {
public:
    CheckpointIndex(SeekBlocks blocks, Checkpoints checkpoints)
        : SeekIndex(std::move(blocks), Trust::Checked)
        , m_checkpoints(std::move(checkpoints))
    {
    }

    /// It takes no more than a window: less than any limit that would let it decode at all.
    Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t) const override
    {
        return std::make_unique<CheckpointDecoder>(m_checkpoints);
    }

private:
    Checkpoints m_checkpoints; ///< one for each block
};

/// Members may end and begin in the block.
Result<void> CheckpointDecoder::decode(std::size_t number, ByteView packed, MutableBytes data)
{
    const auto decoder = std::make_unique<StreamDecoder>(*m_checkpoints[number].decoder);
    std::size_t consumed = 0;
    std::size_t produced = 0;
    while (produced < data.size()) {
        if (decoder->isEnded()) {
            decoder->begin();
        }
        const StreamDecoder::Progress progress =
            decoder->run(packed.subspan(consumed), data.subspan(produced));
        consumed += progress.consumed;
        produced += progress.produced;
        const bool isStuck = progress.consumed == 0 && progress.produced == 0 && !decoder->isEnded();
        if (progress.error || isStuck) {
            return std::unexpected(Error{.kind = ErrorKind::Corrupt, .offset = consumed});
        }
    }
    Checksum crc(Check::Crc32);
    crc.add(data);
    return crc.value() == m_checkpoints[number].crc ? Result<void>() : failure(ErrorKind::Corrupt);
}

} // namespace

DeflateCheckpoints::DeflateCheckpoints(std::uint64_t spacing, std::size_t most)
    : m_spacing(spacing)
    , m_most(most)
    , m_crc(Check::Crc32)
{
}

void DeflateCheckpoints::add(ByteView made, const StreamDecoder& decoder, std::uint64_t packedOffset,
                             std::uint64_t offset)
{
    m_hasGap = m_hasGap || offset - made.size() != m_end;
    if (m_hasGap) {
        m_checkpoints.clear();
        return;
    }
    if (m_checkpoints.empty()) {
        auto start = std::make_unique<StreamDecoder>(decoder);
        start->begin();
        m_checkpoints.push_back({.packedOffset = 0, .offset = 0, .decoder = std::move(start)});
    }
    m_crc.add(made);
    m_end = offset;
    m_packedEnd = packedOffset;
    m_checkpoints.back().crc = m_crc.value();
    if (offset - m_checkpoints.back().offset < m_spacing) {
        return;
    }
    m_checkpoints.push_back({.packedOffset = packedOffset,
                             .offset = offset,
                             .decoder = std::make_unique<StreamDecoder>(decoder)});
    m_crc = Checksum(Check::Crc32);
    if (m_checkpoints.size() > m_most) {
        thinOut();
    }
}

/// Every other one goes, but for the last: the data behind that is still to come.
void DeflateCheckpoints::thinOut()
{
    Checkpoints kept;
    Checkpoint last = std::move(m_checkpoints.back());
    m_checkpoints.pop_back();
    for (std::size_t i = 0; i < m_checkpoints.size(); i += 2) {
        Checkpoint& checkpoint = m_checkpoints[i];
        if (i + 1 < m_checkpoints.size()) {
            const std::uint64_t end =
                i + 2 < m_checkpoints.size() ? m_checkpoints[i + 2].offset : last.offset;
            Checksum crc(Check::Crc32, checkpoint.crc);
            crc.append(m_checkpoints[i + 1].crc, end - m_checkpoints[i + 1].offset);
            checkpoint.crc = crc.value();
        }
        kept.push_back(std::move(checkpoint));
    }
    kept.push_back(std::move(last));
    m_checkpoints = std::move(kept);
    m_spacing *= 2;
}

std::shared_ptr<const SeekIndex> DeflateCheckpoints::index(std::uint64_t size)
{
    if (m_hasGap || m_end != size || m_checkpoints.size() < 2) {
        return nullptr;
    }
    SeekBlocks blocks;
    for (std::size_t i = 0; i < m_checkpoints.size(); ++i) {
        const bool isLast = i + 1 == m_checkpoints.size();
        const std::uint64_t packedEnd = isLast ? m_packedEnd : m_checkpoints[i + 1].packedOffset;
        const std::uint64_t end = isLast ? m_end : m_checkpoints[i + 1].offset;
        const Checkpoint& from = m_checkpoints[i];
        if (!blocks.add(from.packedOffset, packedEnd - from.packedOffset, end - from.offset)) {
            return nullptr;
        }
    }
    m_checkpoints.resize(blocks.count()); // the last one may stand at the end of the data
    return std::make_shared<CheckpointIndex>(std::move(blocks), std::move(m_checkpoints));
}

} // namespace holdall::codec
