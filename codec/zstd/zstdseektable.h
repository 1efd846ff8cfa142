#pragma once

#include "codec/bytes.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdall::codec {

/// The sizes of a file's frames, as a skippable frame at its end (Zstandard Seekable Format 0.1.0,
/// contrib/seekable_format/zstd_seekable_compression_format.md in the zstd sources).
class ZstdSeekTable {
public:
    /// The next frame's sizes in bytes, both below 4 GiB.
    void add(std::size_t compressed, std::size_t uncompressed);

    std::size_t frames() const { return m_entries.size(); }

    /// The skippable frame. Empty if there are more frames than the format can hold.
    Bytes bytes() const;

private:
    struct Entry {
        std::uint32_t compressed;
        std::uint32_t uncompressed;
    };

    std::vector<Entry> m_entries;
};

} // namespace holdall::codec
