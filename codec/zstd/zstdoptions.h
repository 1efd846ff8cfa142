#pragma once

#include "codec/check.h"
#include "codec/error.h"
#include "codec/memory.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// The levels of zstd: zstdFastestLevel..-1 (zstd --fast=7..1) and 1..zstdStrongestLevel. There is
/// no level 0: the library takes it for its default, which hides a mistake.
inline constexpr int zstdFastestLevel = -7;
inline constexpr int zstdDefaultLevel = 3;
inline constexpr int zstdStrongestLevel = 22;

/// What ZstdOptions are made of.
struct ZstdSettings {
    int level = zstdDefaultLevel; ///< -7..-1 or 1..22
    bool checksum = true; ///< XXH64 of the data behind each frame, as zstd(1) does

    /// log2 of the window in bytes, 10..31 (30 on 32-bit machines); turns long distance matching
    /// on. Coding and decoding take that much memory at least; above 27, zstd(1) reads the frame
    /// with --long=N only.
    std::optional<int> longWindow = {};
};

/// Validated options of a zstd encoder. Immutable.
class ZstdOptions {
public:
    /// Fails with InvalidOption "preset" for a level and "long" for a window out of range.
    static Result<ZstdOptions> make(const ZstdSettings& settings);

    int level() const { return m_settings.level; }
    bool checksum() const { return m_settings.checksum; }
    std::optional<int> longWindow() const { return m_settings.longWindow; }
    Check check() const { return m_settings.checksum ? Check::XxHash64 : Check::None; }

    /// For input that is at least as long as the window; shorter input fills less of it.
    MemoryEstimate memory() const;

private:
    explicit ZstdOptions(const ZstdSettings& settings) : m_settings(settings) { }

    ZstdSettings m_settings;
};

} // namespace holdall::codec
