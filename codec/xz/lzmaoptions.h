#pragma once

#include "codec/check.h"
#include "codec/error.h"
#include "codec/memory.h"
#include "codec/xz/filterchain.h"

#include <optional>

namespace holdall::codec {

/// What holds the LZMA data.
enum class LzmaContainer {
    Xz, ///< .xz: check, blocks, index
    Alone, ///< .lzma: the legacy header, no check
    Raw, ///< no container at all
};

/// What LzmaOptions are made of.
struct LzmaSettings {
    LzmaContainer container = LzmaContainer::Xz;
    std::optional<Check> check = {}; ///< Xz only; default Crc64
    std::optional<Preset> preset = {}; ///< default 6; refused together with filters, and for Raw
    std::optional<FilterChain> filters = {}; ///< required for Raw
};

/// Validated options of an xz, lzma or raw encoder. Immutable.
class LzmaOptions {
public:
    /// Fails with InvalidOption: preset together with filters; a check that does not belong or that
    /// this liblzma lacks; a chain that the container cannot hold; raw without a chain or with a
    /// preset; a level outside 0..9.
    static Result<LzmaOptions> make(const LzmaSettings& settings);

    LzmaContainer container() const { return m_container; }
    Check check() const { return m_check; }
    const FilterChain& filters() const { return m_filters; } ///< a preset stands here as its chain
    MemoryEstimate memory() const;

private:
    LzmaOptions(LzmaContainer container, Check check, FilterChain filters)
        : m_container(container)
        , m_check(check)
        , m_filters(std::move(filters))
    {
    }

    LzmaContainer m_container;
    Check m_check;
    FilterChain m_filters;
};

} // namespace holdall::codec
