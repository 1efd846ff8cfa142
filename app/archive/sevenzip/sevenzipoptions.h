#pragma once

#include "codec/error.h"
#include "codec/memory.h"
#include "codec/options.h"
#include "codec/parallel/parallelism.h"
#include "codec/xz/filterchain.h"

#include <cstdint>
#include <optional>

namespace holdall {

/// What a person asks of a 7z archive. What is not set is the default.
struct SevenZipSettings {
    std::optional<int> level = {}; ///< 0..9, as xz; default 6
    bool extreme = false; ///< the extreme variant of the level
    std::optional<codec::FilterChain> filters = {}; ///< instead of a level: lzma2 alone
};

/// How the data of one archive is coded.
struct SevenZipCoder {
    codec::EncoderOptions encoder; ///< makes raw LZMA2 streams
    std::uint32_t dictionarySize; ///< bytes; the encoder's, never more than a block
    std::size_t blockSize; ///< bytes of data that are compressed at a time, by one thread
};

/// Validated options of a 7z archive. Immutable; safe to share between threads.
class SevenZipOptions {
public:
    /// Fails with InvalidOption: a level outside 0..9; a level together with filters; filters other than
    /// lzma2 alone (what is before it could not be coded in independent parts).
    static codec::Result<SevenZipOptions> make(const SevenZipSettings& settings);

    /// The coder for data of `totalSize` bytes, if that is known. Depends on nothing else, so that the bytes
    /// of an archive do not depend on the machine. Little data gets small blocks, to give threads work,
    /// and a small dictionary. A size that is told wrong costs compression, no more.
    SevenZipCoder coder(std::optional<std::uint64_t> totalSize) const;

    /// What SevenZipWriter, and reading its archive, will need, beside what the table of contents takes:
    /// some 100 bytes and twice the name for each entry, and the table as it is written.
    codec::MemoryEstimate memory(const codec::Parallelism& parallelism) const;

    /// `parallelism` with as many of its threads as fit into `memoryLimit` bytes for compression; 0 threads
    /// if not even one does.
    codec::Parallelism fit(codec::Parallelism parallelism, std::uint64_t memoryLimit) const;

private:
    explicit SevenZipOptions(codec::LzmaOptions lzma) : m_lzma(std::move(lzma)) { }

    codec::LzmaOptions m_lzma;
};

} // namespace holdall
