#pragma once

#include "codec/error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace holdall::codec {

/// A level of xz and lzma, as `xz -6e`.
struct Preset {
    int level = 6; ///< 0..9
    bool extreme = false;
};

enum class LzmaMode { Fast, Normal };
enum class MatchFinder { Hc3, Hc4, Bt2, Bt3, Bt4 };

/// lzma1 or lzma2. What is unset comes from the preset.
struct LzmaFilter {
    enum class Version { Lzma1, Lzma2 };
    Version version = Version::Lzma2;
    Preset preset = {};
    std::optional<std::uint32_t> dictionarySize = {}; ///< bytes, 4096..1536 MiB
    std::optional<std::uint32_t> literalContextBits = {}; ///< lc, 0..4
    std::optional<std::uint32_t> literalPositionBits = {}; ///< lp, 0..4; lc + lp <= 4
    std::optional<std::uint32_t> positionBits = {}; ///< pb, 0..4
    std::optional<LzmaMode> mode = {};
    std::optional<std::uint32_t> niceLength = {}; ///< bytes, 2..273
    std::optional<MatchFinder> matchFinder = {};
    std::optional<std::uint32_t> depth = {}; ///< 0: chosen from the other options
};

/// Stores differences between bytes that are `distance` apart.
struct DeltaFilter {
    std::uint32_t distance = 1; ///< bytes, 1..256
};

/// Makes addresses in machine code absolute, so that they compress better.
struct BranchFilter {
    enum class Architecture { X86, PowerPc, Ia64, Arm, ArmThumb, Arm64, Sparc, RiscV };
    Architecture architecture = Architecture::X86;
    std::uint32_t startOffset = 0; ///< bytes; a multiple of the architecture's instruction alignment
};

using Filter = std::variant<LzmaFilter, DeltaFilter, BranchFilter>;

/// One to four filters, first applied first when compressing, the last one lzma1 or lzma2. Immutable
/// and cheap to copy; safe to share between threads.
class FilterChain {
public:
    /// Fails with InvalidOption "filters" (what is wrong, and what is allowed).
    static Result<FilterChain> make(const std::vector<Filter>& filters);

    /// Reads liblzma's text form, as xz(1) --filters: "x86 lzma2:preset=9,dict=64MiB", or a preset
    /// alone ("6e"). Fails with InvalidOption "filters", whose `allowed` has liblzma's message and
    /// the position in `text`.
    static Result<FilterChain> parse(std::string_view text);

    /// The chain of one lzma1 or lzma2 filter with a preset's settings.
    static Result<FilterChain> fromPreset(Preset preset, LzmaFilter::Version version);

    /// liblzma's text form, with every encoder option spelled out; parse() reads it back.
    std::string text() const;

    /// How many filters, 1..4.
    std::size_t size() const;

    /// Whether the chain's last filter is of this version.
    bool endsIn(LzmaFilter::Version version) const;

    /// Bytes of the last filter's dictionary.
    std::uint32_t dictionarySize() const;

    /// liblzma's own array (lzma_filter), ended by LZMA_VLI_UNKNOWN. Valid as long as any copy of
    /// this chain lives. For the coders in this folder.
    const void* native() const;

private:
    class Storage;
    explicit FilterChain(std::shared_ptr<const Storage> storage);
    std::shared_ptr<const Storage> m_storage;
};

} // namespace holdall::codec
