#pragma once

#include "codec/error.h"
#include "codec/memory.h"
#include "codec/parallel/parallelism.h"

#include <cstdint>

namespace holdall {

/// What a person asks of a ZIP archive.
struct ZipSettings {
    int level = -1; ///< of deflate: -1..9; -1 is 6, 0 stores
};

/// Validated options of a ZIP archive. Immutable; safe to share between threads.
class ZipOptions {
public:
    /// Fails with InvalidOption: a level outside -1..9.
    static codec::Result<ZipOptions> make(const ZipSettings& settings);

    int level() const { return m_level; } ///< 0..9; 0 stores

    /// What ZipWriter, and reading its archive, will need, beside what the central directory takes: some 90
    /// bytes and the name for each entry.
    codec::MemoryEstimate memory(const codec::Parallelism& parallelism) const;

    /// `parallelism` with as many of its threads as fit into `memoryLimit` bytes for compression; 0 threads
    /// if not even one does.
    codec::Parallelism fit(codec::Parallelism parallelism, std::uint64_t memoryLimit) const;

private:
    explicit ZipOptions(int level) : m_level(level) { }

    int m_level;
};

} // namespace holdall
