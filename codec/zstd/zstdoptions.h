#pragma once

#include "codec/check.h"
#include "codec/error.h"
#include "codec/memory.h"

#include <cstdint>
#include <optional>

namespace holdall::codec {

/// What ZstdOptions are made of.
struct ZstdSettings {
    int level = 3; ///< 1..22, or a negative fast level down to -7
    bool checksum = true; ///< XXH64 of the data behind each frame, as zstd(1) does
    std::optional<int> longWindow = {}; ///< log2 of the window in bytes, 10..31; turns long distance matching on
};

/// Validated options of a zstd encoder. Immutable.
class ZstdOptions {
public:
    /// Fails with InvalidOption for a level or window out of range. Level 0 is refused.
    static Result<ZstdOptions> make(const ZstdSettings& settings);

    int level() const { return m_settings.level; }
    bool checksum() const { return m_settings.checksum; }
    std::optional<int> longWindow() const { return m_settings.longWindow; }
    Check check() const { return m_settings.checksum ? Check::XxHash64 : Check::None; }
    MemoryEstimate memory() const;

private:
    explicit ZstdOptions(const ZstdSettings& settings)
        : m_settings(settings)
    {
    }

    ZstdSettings m_settings;
};

} // namespace holdall::codec
