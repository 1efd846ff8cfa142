#pragma once

#include "codec/decompressor.h"
#include "codec/deflate/chunkindex.h"
#include "codec/deflate/deflatecoders.h"
#include "codec/deflate/deflateparameters.h"
#include "codec/deflate/partdecoder.h"
#include "codec/deflate/partqueue.h"
#include "codec/deflate/streamdecoder.h"
#include "codec/parallel/parallelism.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// Decodes zlib streams, gzip members and raw deflate, streams that follow each other as one.
///
/// Gzip members with a ChunkIndex, and BGZF members, are decoded on several threads, everything else
/// straight from the caller's input to the caller's output. What a file says about its own parts is
/// only ever a guess at where to begin: a part is believed once it was decoded from a place where
/// the parts before it are known to have ended. Where that fails, decoding goes on serially from
/// there, and the plain meaning of the file counts. The exception: a damaged group of a member whose
/// index has proven right is Corrupt at the group's offset, and none of its data is given.
class ParallelDeflateDecompressor final : public Decompressor {
public:
    /// Whether streams with these settings can be decoded; if not, only ZlibDecompressor can.
    static bool supportsSettings(const DeflateDecoderSettings& settings);

    /// The settings must be supported. Fails with InvalidOption.
    static Result<std::unique_ptr<Decompressor>> make(const DeflateDecoderSettings& settings,
                                                      const Parallelism& parallelism);

    /// Bytes that a decompressor takes with so many threads, while it decodes parts; large files of
    /// more than 8 GiB are in larger groups, of up to 8 MiB.
    static std::uint64_t memory(unsigned threads, std::uint64_t groupSize = std::uint64_t(1) << 20U,
                                const std::optional<double>& expectedRatio = std::nullopt);

    /// Bytes that a decompressor takes as long as it decodes serially.
    static std::uint64_t serialMemory() { return sizeof(ParallelDeflateDecompressor); }

    Check check() const override { return m_decoder.check(); }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;
    void endInput() override { m_inputEnds = true; }
    void lendOutput() override { m_lends = true; }
    void tellPlaces(SeekCollector& collector) override { m_collector = &collector; }
    ByteView lent() const override;
    std::uint64_t streams() const override { return m_streams; }

private:
    enum class State {
        Start, ///< in front of the first stream
        Between, ///< behind a stream
        Serial, ///< within a stream
        Groups, ///< within a member, at the groups of its index
        Members, ///< at whole members, that say their size
        Retreat, ///< parts were not what they were thought to be: back to their bytes
        End,
    };

    /// What one part of the work led to.
    enum class Next { GoOn, Suspend, Wait, Fail };

    ParallelDeflateDecompressor(const DeflateWindow& window, unsigned threads, std::uint64_t memoryLimit);

    Coded code(ByteView in, MutableBytes out) override;
    void takeBackLent() override { m_handedOut = m_ready.outSize; }
    Next advance(ByteView in, MutableBytes out, Coded& coded);
    Next start(ByteView in);
    Next findNext(ByteView in, Coded& coded);
    Next decodeSerially(ByteView in, MutableBytes out, Coded& coded);
    Next decodeGroups(ByteView in, Coded& coded);
    Next decodeMembers(ByteView in, Coded& coded);
    Next retreat(Coded& coded);

    Next tell(ByteView made, Coded& coded);
    Next beginStream(ByteView next, const Coded& coded);
    void enterGroups(std::uint64_t offset);
    std::size_t fillGroups(ByteView in);
    std::size_t fillMembers(ByteView in, bool& isOver);
    Next takePart(Coded& coded);
    Next acceptGroup(GzipPart part, Coded& coded);
    Next acceptMembers(GzipPart part);
    void beginRetreat(State after);
    void keep(ByteView bytes);
    void handOut(GzipPart part);
    std::size_t giveReady(MutableBytes out);
    static Next fail(Coded& coded, Error error, std::uint64_t offset);
    ByteView backlog() const { return ByteView(m_backlog).subspan(m_backlogStart); }
    std::uint64_t position(const Coded& coded) const;

    const DeflateWindow m_window;
    std::uint64_t m_memoryLimit;
    State m_state = State::Start;
    bool m_inputEnds = false;
    bool m_started = false;
    bool m_lends = false; ///< m_ready is not copied, but handed out by lent()
    bool m_trustsSizes = true; ///< no BGZF member was other than it said
    std::uint64_t m_streams = 0;
    StreamDecoder m_decoder;

    /// Taken from the input for parts, and to be decoded serially, from m_backlogStart on.
    Bytes m_backlog;
    std::size_t m_backlogStart = 0;
    State m_afterRetreat = State::Serial;

    std::optional<ChunkIndex> m_index; ///< of the member being decoded
    std::size_t m_nextGroup = 0; ///< to be filled
    std::size_t m_goodGroups = 0;
    std::optional<GzipPart> m_doubted; ///< the first group, if it is not what the index says

    PartQueue m_parts;
    SeekCollector* m_collector = nullptr;
    std::size_t m_members = 0; ///< begun in the part being collected

    GzipPart m_ready; ///< being handed out, from m_handedOut on
    std::size_t m_handedOut = 0;
};

} // namespace holdall::codec
