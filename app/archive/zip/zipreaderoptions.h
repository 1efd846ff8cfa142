#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// What reading a ZIP archive may need beside the archive.
struct ZipReaderOptions {
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes for decoders; unset: none
    std::optional<std::string> password = {}; ///< bytes, for every encrypted entry

    /// How names are encoded that do not say it: any name that ICU knows ("Shift_JIS", "cp866"); unset:
    /// found out from all such names of the archive together.
    std::optional<std::string> encoding = {};

    /// Names are given as the bytes that are stored, whatever they mean, for comparing them with what was
    /// put. Not together with an encoding.
    bool keepsNames = false;

    /// Where each volume of a split archive begins in the source (bytes), the last one's with the directory;
    /// empty: the archive is not split.
    std::vector<std::uint64_t> volumeStarts = {};
};

} // namespace holdall
