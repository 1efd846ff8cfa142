#pragma once

#include "app/archive/zip/directory.h"
#include "app/archive/zip/rangesource.h"
#include "codec/decompressor.h"
#include "codec/deflate/checksum.h"
#include "codec/stream.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::zip {

/// Decodes and checks the data of one member. Used by one thread. An error is final.
class MemberData {
public:
    /// `source` must outlive it; the data begins at `offset`. Decoders may take `memoryLimit` bytes, if
    /// given. Fails with UnsupportedOption (encrypted: the option "password"; another method: "method"), and
    /// as codec::makeDecompressor().
    static codec::Result<MemberData> open(codec::ByteSource& source, const Record& record,
                                          std::uint64_t offset, std::optional<std::uint64_t> memoryLimit);

    /// The next piece, nothing at the end: then check and sizes are right. Valid until the next call. Fails
    /// with the source's and the decoder's errors, and with Corrupt if they are not.
    codec::Result<codec::ByteView> read();

private:
    MemberData(codec::ByteSource& source, const Record& record, std::uint64_t offset);

    codec::Result<std::size_t> fill();
    codec::Result<std::size_t> decode();
    codec::Result<void> checkEnd() const;

    std::uint64_t m_expectedSize; ///< bytes
    std::uint32_t m_expectedCrc;
    RangeSource m_packed;
    std::unique_ptr<codec::Decompressor> m_decoder; ///< none: stored
    codec::Bytes m_input;
    codec::ByteView m_waiting; ///< of m_input: what the decoder has not taken
    codec::Bytes m_output;
    std::uint64_t m_size = 0; ///< bytes handed out
    codec::Checksum m_crc{codec::Check::Crc32};
};

} // namespace holdall::zip
