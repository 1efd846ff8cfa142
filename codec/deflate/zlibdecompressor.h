#pragma once

#include "codec/bytes.h"
#include "codec/deflate/deflatecoders.h"
#include "codec/deflate/streamhead.h"

#include <zlib.h>

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// Deflate by zlib's own decoder.
class ZlibDecompressor final : public DeflateDecompressor {
public:
    static Result<std::unique_ptr<DeflateDecompressor>> make(const DeflateDecoderSettings& settings);

    /// Bytes that zlib takes: the largest window and the 7,160 bytes of inflate_state.
    static constexpr std::uint64_t memory = 32 * 1024 + 7160;

    ZlibDecompressor(const ZlibDecompressor&) = delete;
    ZlibDecompressor& operator=(const ZlibDecompressor&) = delete;
    ~ZlibDecompressor() override;

    Check check() const override;
    Result<void> setMemoryLimit(std::uint64_t bytes) override;
    Result<std::unique_ptr<DeflateDecompressor>> copy() const override;

private:
    explicit ZlibDecompressor(const DeflateWindow& window) : m_head(window) { }

    Coded code(ByteView in, MutableBytes out) override;
    Step callInflate(ByteView in, MutableBytes out);
    Result<void> open(const DeflateWindow& window);
    std::optional<Error> start();
    std::optional<Error> setDictionary();
    std::optional<Error> errorOf(int result);

    z_stream m_stream = {};
    StreamHead m_head;
    std::optional<Bytes> m_dictionary;
    std::uint64_t m_memoryLimit = unlimitedMemory;
    int m_result = Z_OK; ///< of the last call of inflate()
    bool m_started = false;
};

} // namespace holdall::codec
