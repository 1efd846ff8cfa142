#pragma once

#include "codec/bytes.h"
#include "codec/decompressor.h"

#include <bzlib.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::codec {

/// bzip2 by libbz2's decoder.
class Libbz2Decompressor final : public Decompressor {
public:
    /// `memoryLimit` in bytes.
    static Result<std::unique_ptr<Decompressor>> make(std::uint64_t memoryLimit);

    /// Bytes that libbz2 takes for a stream of this level.
    static std::uint64_t memory(int level);

    Libbz2Decompressor(const Libbz2Decompressor&) = delete;
    Libbz2Decompressor& operator=(const Libbz2Decompressor&) = delete;
    ~Libbz2Decompressor() override;

    Check check() const override { return Check::Crc32; }
    Result<void> setMemoryLimit(std::uint64_t bytes) override;

private:
    /// "BZh" and the level, '1'..'9'. libbz2 allocates a block's memory when it reads the level.
    static constexpr std::size_t levelAt = 3;
    static constexpr std::size_t headerSize = 4;

    explicit Libbz2Decompressor(std::uint64_t memoryLimit) : m_memoryLimit(memoryLimit) { }

    Coded code(ByteView in, MutableBytes out) override;
    Coded codeHeader(ByteView in);
    std::optional<Error> checkLevel(std::byte digit);
    Coded callDecompress(ByteView in, MutableBytes out);
    std::optional<Error> errorOf(int result) const;

    bz_stream m_stream = {};
    std::uint64_t m_memoryLimit;
    std::uint64_t m_memoryUsed = 0; ///< 0 until the level is known
    std::size_t m_headerRead = 0; ///< how many of its bytes libbz2 took
};

} // namespace holdall::codec
