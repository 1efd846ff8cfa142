#pragma once

#include "app/archive/sevenzip/contents.h"
#include "codec/bytes.h"

#include <cstdint>

namespace holdall::sevenzip {

/// Bytes at an archive's front that tell where its header is.
inline constexpr std::size_t signatureHeaderSize = 32;

/// Where the header is and what its check is.
struct NextHeader {
    std::uint64_t offset = 0; ///< bytes from behind the signature header
    std::uint64_t size = 0; ///< bytes; 0: there is none, the archive is empty
    std::uint32_t crc = 0;
};

/// The archive's first bytes. By default those of an archive without a header.
codec::Bytes signatureHeader(const NextHeader& next);

/// The header: every stream, every name. `dictionarySize` in bytes, of all folders.
codec::Bytes header(const Contents& contents, std::uint32_t dictionarySize);

/// A header that was compressed with LZMA.
struct PackedHeader {
    std::uint64_t offset = 0; ///< bytes from behind the signature header to the compressed one
    std::uint64_t packedSize = 0; ///< bytes
    std::uint64_t size = 0; ///< bytes of the header itself
    std::uint32_t crc = 0; ///< of the header itself
    std::uint32_t dictionarySize = 0; ///< bytes
};

/// The header that stands for a compressed one (EncodedHeader).
codec::Bytes encodedHeader(const PackedHeader& packed);

} // namespace holdall::sevenzip
