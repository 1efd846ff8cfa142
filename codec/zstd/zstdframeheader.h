#pragma once

#include "codec/bytes.h"
#include "codec/error.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// The header of a zstd frame (RFC 8878, 3.1.1) or of a skippable one (3.1.2). Read here, not by
/// libzstd, because the memory limit must be held against it before the library allocates.
struct ZstdFrameHeader {
    /// Bytes of a skippable frame's header: its magic and its size.
    static constexpr std::size_t skippableSize = 8;

    /// Bytes that a header has at most, magic included.
    static constexpr std::size_t maximumSize = 18;

    bool skippable = false;
    std::uint32_t skippedSize = 0; ///< bytes behind the header of a skippable frame
    bool checksum = false; ///< whether XXH64 of the data follows the last block
    std::uint64_t windowSize = 0; ///< bytes of history that decoding needs
    std::optional<std::uint64_t> contentSize = {}; ///< bytes of data, where the header tells
    std::uint32_t dictionaryId = 0; ///< 0: none is needed

    /// How long the header that starts with `front` is, as far as that can be told: when `front` has
    /// so many bytes, ask again; when it had them already, it is whole. Fails with UnknownFormat as
    /// soon as `front` cannot be the start of a frame.
    static Result<std::size_t> sizeFrom(ByteView front);

    /// Reads a whole header. Fails with UnsupportedOption for the reserved bit and for a window
    /// beyond the library's maximum, and with NeedsDictionary. The error's offset is set.
    static Result<ZstdFrameHeader> parse(ByteView header);

    /// Bytes that the library takes to decode the frame incrementally.
    std::uint64_t decoderMemory() const;
};

} // namespace holdall::codec
