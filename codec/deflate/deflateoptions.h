#pragma once

#include "codec/bytes.h"
#include "codec/check.h"
#include "codec/error.h"
#include "codec/memory.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdall::codec {

/// What holds the deflate data.
enum class DeflateContainer { Zlib, Gzip, Raw };

/// The check that streams in this container carry.
Check checkOf(DeflateContainer container);

/// zlib's strategies.
enum class Strategy { Default, Filtered, HuffmanOnly, Rle, Fixed };

/// The strategy's token on the command line: default, filtered, huffman, rle, fixed.
std::string_view name(Strategy strategy);

/// The strategy with this token, if any.
std::optional<Strategy> strategyFromName(std::string_view name);

/// The optional fields of a gzip member's header that are written (RFC 1952, 2.3). The operating
/// system is always written as 3 (Unix), so that the same input gives the same bytes everywhere.
struct GzipHeader {
    std::string name; ///< original file name, raw bytes without NUL; empty: none
    std::uint32_t modified = 0; ///< seconds since 1970; 0: unknown
};

/// What DeflateOptions are made of.
struct DeflateSettings {
    /// Unset: told by windowBits as Python does (9..15 zlib, -9..-15 raw, 25..31 gzip), or zlib if
    /// that is unset too.
    std::optional<DeflateContainer> container = {};
    int level = -1; ///< -1..9; -1 is zlib's default, 6
    std::optional<int> windowBits = {}; ///< default 15; with a container also the plain size 9..15
    int memoryLevel = 8; ///< 1..9
    Strategy strategy = Strategy::Default;
    std::optional<Bytes> dictionary = {}; ///< zlib and raw
    std::optional<GzipHeader> header = {}; ///< gzip
};

/// Validated options of a zlib, gzip or raw deflate encoder. Immutable.
class DeflateOptions {
public:
    /// Fails with InvalidOption ("preset", "window-bits", "memory-level", "dictionary", "name"): a
    /// value out of range, window bits that contradict the container, a dictionary with gzip or of 4
    /// GiB or more, a header with another container, a name with NUL.
    ///
    /// Window bits of 8 are refused: zlib writes no such raw or gzip streams and silently makes 9 of
    /// it for zlib. A higher memory level or window costs memory for smaller output.
    static Result<DeflateOptions> make(const DeflateSettings& settings);

    DeflateContainer container() const { return m_container; }
    int level() const { return m_level; }
    int windowSizeBits() const { return m_windowSizeBits; } ///< 9..15
    int windowBits() const; ///< as zlib's deflateInit2 takes it
    int memoryLevel() const { return m_memoryLevel; }
    Strategy strategy() const { return m_strategy; }
    const std::optional<Bytes>& dictionary() const { return m_dictionary; }
    const std::optional<GzipHeader>& header() const { return m_header; }
    Check check() const { return checkOf(m_container); }

    /// zlib's formulas, its state and our buffers. Decoding does not depend on the options: it always
    /// takes the largest window (see DeflateDecoderSettings::windowBits).
    MemoryEstimate memory() const;

private:
    DeflateOptions() = default;

    DeflateContainer m_container = DeflateContainer::Zlib;
    int m_level = -1;
    int m_windowSizeBits = 15;
    int m_memoryLevel = 8;
    Strategy m_strategy = Strategy::Default;
    std::optional<Bytes> m_dictionary;
    std::optional<GzipHeader> m_header;
};

} // namespace holdall::codec
