#pragma once

#include "app/archive/tar/tarreader.h"
#include "codec/stream.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace holdall {

/// Reads single entries of a plain tar whose places are known; what is between them is not read.
class PlacedTarReader final : public ArchiveReader {
public:
    /// `source` has random access and a known size. It and `positions` (see Entry::position) must outlive
    /// this; `path` is the archive's, for errors.
    PlacedTarReader(codec::ByteSource& source, std::span<const std::uint64_t> positions,
                    std::filesystem::path path);

    Result<std::optional<Entry>> next() override;
    Result<std::optional<DataBlock>> readBlock() override;

private:
    codec::ByteSource& m_source;
    std::span<const std::uint64_t> m_rest; ///< positions that were not read yet
    const std::filesystem::path m_path;
    std::optional<TarReader> m_reader; ///< of the current entry
};

} // namespace holdall
