#pragma once

#include "app/archive/archivefacts.h"
#include "app/archive/archiveformat.h"
#include "app/error.h"
#include "codec/check.h"
#include "codec/format.h"
#include "codec/pump.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdall {

/// What verification can say about one file; the terminal, the window and the reports render it.
struct Verdict {
    enum class Status {
        Intact,
        Damaged,
        Truncated,
        Unchecked, ///< decoded, but the format carries no checksum
        Unsupported,
        Encrypted,
        Unreadable, ///< the system did not let us read it
    };

    Status status = Status::Unreadable;
    std::filesystem::path path = {};
    std::optional<codec::Format> format = {}; ///< of an archive: the coder's around it
    std::optional<ArchiveFormat> archive = {}; ///< if the file is one
    codec::Check check = codec::Check::Unknown; ///< Unknown: not told
    std::optional<std::uint64_t> compressedSize = {}; ///< bytes
    std::optional<std::uint64_t> uncompressedSize = {}; ///< bytes decoded
    std::optional<std::uint64_t> streams = {};
    std::optional<std::uint64_t> blocks = {}; ///< of xz and bzip2, with data, if it is whole
    std::optional<std::uint64_t> entries = {}; ///< of an archive, as many as could be read
    std::string entry = {}; ///< of an archive: the name of the entry that is damaged, if one is
    std::optional<Error> error = {}; ///< why it is not intact; its codec part has the offset
    std::vector<codec::Warning> warnings = {}; ///< odd but harmless
    std::chrono::milliseconds duration{0};
    std::string sha256 = {}; ///< of the file's bytes, hexadecimal; empty if it was not asked for
};

/// Every status, the worst first.
inline constexpr std::array statusesByBadness{
    Verdict::Status::Damaged,     Verdict::Status::Truncated, Verdict::Status::Unreadable,
    Verdict::Status::Unsupported, Verdict::Status::Encrypted, Verdict::Status::Unchecked,
    Verdict::Status::Intact,
};

/// Where a verdict stands among others, the worst first: 0 is damaged, and of intact ones those with a
/// warning come before the others.
std::size_t badness(const Verdict& verdict);

/// The status in reports: "intact".
std::string_view name(Verdict::Status status);

/// The verdict for a file whose decoding ended so. `summary` as decode() filled it.
Verdict makeVerdict(const std::filesystem::path& path, const codec::DecodeSummary& summary,
                    const std::optional<Error>& error);

/// The verdict for an archive that was read to its end. `summary` is what was decoded around its container,
/// `facts` what its reader found.
Verdict archiveVerdict(const std::filesystem::path& path, const ArchiveFormat& format,
                       const codec::DecodeSummary& summary, const std::optional<Error>& error,
                       const ArchiveFacts& facts = {});

} // namespace holdall
