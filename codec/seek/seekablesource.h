#pragma once

#include "codec/seek/seekindex.h"
#include "codec/stream.h"

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace holdall::codec {

/// What a coded file decodes to, as a source with random access: only the blocks that are read are decoded.
/// Keeps some of them. readAt() may be called from several threads, each of which decodes for itself.
class SeekableSource : public ByteSource {
public:
    struct Limits {
        /// Bytes of decoded blocks that are kept at most; a block larger than this, with its coded bytes, is
        /// not read at all.
        std::uint64_t blockBytes = std::uint64_t(256) << 20U;

        /// Bytes that each thread's decoder may take beside that; nothing: no limit.
        std::optional<std::uint64_t> decoderBytes = {};
    };

    /// `packed` must outlive this, and must be what `index` was found or collected in. Null if a block is
    /// larger than the limits allow: then there is no random access.
    static std::unique_ptr<SeekableSource> make(ByteSource& packed, std::shared_ptr<const SeekIndex> index,
                                                const Limits& limits);

    /// As above, with findSeekIndex()'s index. Null where that is null. Fails as that.
    static Result<std::unique_ptr<SeekableSource>> open(ByteSource& packed, const DecoderSettings& settings,
                                                        const Limits& limits);

    Result<std::size_t> read(MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_index->size(); }
    bool hasRandomAccess() const override { return true; }

    /// Fails with Corrupt where a block is damaged or not what the index says, MemoryLimit, OutOfMemory,
    /// Truncated and the packed source's error. The offset is that in the coded data.
    Result<std::size_t> readAt(std::uint64_t offset, MutableBytes buffer) override;

    const SeekIndex& index() const { return *m_index; }

private:
    using Block = std::shared_ptr<const Bytes>;

    struct Kept {
        std::size_t number;
        Block data;
    };

    SeekableSource(ByteSource& packed, std::shared_ptr<const SeekIndex> index, const Limits& limits)
        : m_packed(packed)
        , m_index(std::move(index))
        , m_limits(limits)
    {
    }

    Result<Block> block(std::size_t number);
    Result<Block> decode(std::size_t number);
    Block kept(std::size_t number);
    void keep(std::size_t number, Block data);
    Result<std::unique_ptr<SeekBlockDecoder>> takeDecoder();
    void returnDecoder(std::unique_ptr<SeekBlockDecoder> decoder);

    ByteSource& m_packed;
    const std::shared_ptr<const SeekIndex> m_index;
    const Limits m_limits;
    std::uint64_t m_position = 0; ///< of read()

    std::mutex m_mutex; ///< guards all that follows
    std::list<Kept> m_kept; ///< what was used last is first
    std::uint64_t m_keptBytes = 0;
    std::vector<std::unique_ptr<SeekBlockDecoder>> m_decoders; ///< that nobody uses at the moment
};

} // namespace holdall::codec
