#pragma once

#include "app/archive/zip/method.h"
#include "app/archive/zip/streammethod.h"
#include "codec/error.h"
#include "codec/memory.h"
#include "codec/parallel/parallelism.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdall {

/// What a person asks of a ZIP archive.
struct ZipSettings {
    /// Of the method: deflate -1..9 (-1 is 7, 0 stores), bzip2 1..9, lzma and xz 0..9, zstd -7..-1 and 1..22,
    /// stored 0 or -1. Unset: the method's own choice.
    std::optional<int> level = {};
    ZipMethod method = ZipMethod::Deflate; ///< of what is worth compressing

    /// Bytes; everything that has data is encrypted by AES-256 as WinZip does it. Names, sizes and times stay
    /// readable. Salts are random: the same entries give other bytes each time.
    std::optional<std::string> password = {};
};

/// Validated options of a ZIP archive. Immutable; safe to share between threads.
class ZipOptions {
public:
    /// Fails with InvalidOption: "preset" for a level outside of the method's, "password" for an empty one.
    static codec::Result<ZipOptions> make(const ZipSettings& settings);

    zip::Method method() const { return m_method; } ///< Stored with level 0
    int level() const { return m_level; } ///< of deflate: 0..9; 0 stores
    const std::optional<zip::StreamMethod>& stream() const { return m_stream; } ///< for all other methods
    const std::optional<std::string>& password() const { return m_password; }

    /// What ZipWriter, and reading its archive, will need, beside what the central directory takes: some 90
    /// bytes and the name for each entry.
    codec::MemoryEstimate memory(const codec::Parallelism& parallelism) const;

    /// `parallelism` with as many of its threads as fit into `memoryLimit` bytes for compression; 0 threads
    /// if not even one does.
    codec::Parallelism fit(codec::Parallelism parallelism, std::uint64_t memoryLimit) const;

private:
    ZipOptions(zip::Method method, int level) : m_method(method), m_level(level) { }

    zip::Method m_method;
    int m_level;
    std::optional<zip::StreamMethod> m_stream;
    std::optional<std::string> m_password;
};

} // namespace holdall
