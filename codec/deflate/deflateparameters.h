#pragma once

#include "codec/bytes.h"
#include "codec/deflate/deflateoptions.h"
#include "codec/error.h"

#include <optional>

namespace holdall::codec {

/// The largest window of deflate: log2 of its size in bytes.
inline constexpr int largestWindowBits = 15;

/// What the gzip header's OS field says of Unix (RFC 1952, 2.3.1).
inline constexpr unsigned unixSystem = 3;

/// What window bits, with or without a container beside them, mean.
struct DeflateWindow {
    std::optional<DeflateContainer> container; ///< unset: zlib or gzip, as the header tells (decoding)
    int sizeBits = largestWindowBits; ///< log2 of bytes
};

/// Reads the window bits of an encoder; the container is always set. Fails with InvalidOption
/// "window-bits".
Result<DeflateWindow> encoderWindow(std::optional<DeflateContainer> container, std::optional<int> windowBits);

/// Reads the window bits of a decoder. Fails with InvalidOption "window-bits".
Result<DeflateWindow> decoderWindow(std::optional<DeflateContainer> container, std::optional<int> windowBits);

/// What zlib says of damaged data.
Error corruptData();

/// The number that zlib's init functions take: its size, and the container as an offset or a sign.
int zlibWindowBits(const DeflateWindow& window);

/// Fails with InvalidOption "dictionary" where gzip gets one, or it is too long for zlib.
Result<void> checkDictionary(std::optional<DeflateContainer> container,
                             const std::optional<Bytes>& dictionary);

} // namespace holdall::codec
