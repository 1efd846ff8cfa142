#pragma once

#include "codec/bzip2/bzip2options.h"
#include "codec/deflate/deflateoptions.h"
#include "codec/memory.h"
#include "codec/parallel/parallelism.h"
#include "codec/settings.h"
#include "codec/xz/lzmaoptions.h"
#include "codec/zstd/zstdoptions.h"

#include <variant>

namespace holdall::codec {

/// Validated options of one compressor. Immutable; safe to share between threads.
class EncoderOptions {
public:
    using Family = std::variant<LzmaOptions, DeflateOptions, Bzip2Options, ZstdOptions>;

    /// Fails with InvalidOption, which names the option and what it allows. Nothing is clamped.
    static Result<EncoderOptions> make(const EncoderSettings& settings);

    Format format() const { return m_format; }
    const Family& family() const { return m_family; }

    /// The check that streams made with these options carry.
    Check check() const;

    /// What coding and decoding will need by the serial coders, known before either starts.
    MemoryEstimate memory() const;

    /// As above by the parallel coders. An upper bound for decoding: data that compresses well waits
    /// in less memory.
    MemoryEstimate memory(const Parallelism& parallelism) const;

    /// `parallelism` with as many of its threads as fit into `memoryLimit` bytes for compression; 0
    /// threads if not even one does.
    Parallelism fit(Parallelism parallelism, std::uint64_t memoryLimit) const;

private:
    EncoderOptions(Format format, Family family) : m_format(format), m_family(std::move(family)) { }

    Format m_format;
    Family m_family;
};

} // namespace holdall::codec
