#pragma once

#include "codec/bytes.h"
#include "codec/deflate/deflatecoders.h"
#include "codec/deflate/deflateoptions.h"

#include <zlib.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace holdall::codec {

/// Deflate by zlib's own encoder.
///
/// zlib decides by what it is given in one call where stored blocks end and when its window slides.
/// It therefore only ever sees whole pieces of the input and an empty stage for the output: so the
/// bytes that come out depend on the data and on where it is flushed, not on anyone's buffers.
class ZlibCompressor final : public DeflateCompressor {
public:
    static Result<std::unique_ptr<DeflateCompressor>> make(const DeflateOptions& options);

    /// Bytes that a compressor with these options takes.
    static std::uint64_t memory(const DeflateOptions& options);

    ZlibCompressor(const ZlibCompressor&) = delete;
    ZlibCompressor& operator=(const ZlibCompressor&) = delete;
    ~ZlibCompressor() override;

    Result<std::unique_ptr<DeflateCompressor>> copy() const override;

private:
    static constexpr std::size_t bufferSize = std::size_t(16) * 1024;

    /// How completely everything that zlib was given has come out of it.
    enum class Flushed { Nothing, Block, Sync, Full };

    ZlibCompressor() = default;

    Result<Step> code(ByteView in, MutableBytes out, Action action) override;
    bool supports(Action) const override { return true; }

    Result<void> open(const DeflateOptions& options);
    Result<void> setDictionary(const Bytes& dictionary);
    void setHeader();

    std::size_t handOut(MutableBytes out);
    std::size_t hold(ByteView in);
    bool isComplete(Action action) const;
    int nextCall(Action action) const;
    void beginCall(int flush);
    Result<void> callDeflate();
    void endCall();

    z_stream m_stream = {};
    std::optional<std::string> m_name; ///< set: a header is written
    gz_header m_header = {};
    std::array<std::byte, bufferSize> m_piece = {}; ///< input that waits until it is a whole piece
    std::size_t m_pieceSize = 0;
    std::array<std::byte, bufferSize> m_stage = {}; ///< output; [m_stageStart, m_stageEnd) waits
    std::size_t m_stageStart = 0;
    std::size_t m_stageEnd = 0;
    std::optional<int> m_call; ///< the flush mode of a call that is not complete yet
    Flushed m_flushed = Flushed::Nothing;
    bool m_finishing = false; ///< Z_FINISH was passed
    bool m_ended = false; ///< zlib has nothing more to give
};

} // namespace holdall::codec
