#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/sevenzip/sevenzipoptions.h"
#include "app/archive/zip/zipoptions.h"
#include "codec/options.h"
#include "codec/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace holdall {

/// What a person asks of an archive that is to be made. What is not set is the format's default; what the
/// format does not know is refused, not ignored.
struct ArchiveSettings {
    std::optional<ZipMethod> method = {}; ///< zip
    std::optional<std::string> password = {}; ///< zip: bytes
    codec::EncoderSettings coder =
        {}; ///< its format is not looked at; zip takes a level, 7z a level or lzma2
};

/// Validated options of an archive. Immutable; safe to share between threads.
class ArchiveOptions {
public:
    struct PlainTar { };
    using Family = std::variant<PlainTar, codec::EncoderOptions, ZipOptions, SevenZipOptions>;

    /// Fails with InvalidOption, which names the option and what it allows, and for formats that are only
    /// read with the option "format".
    static codec::Result<ArchiveOptions> make(const ArchiveFormat& format, const ArchiveSettings& settings);

    const ArchiveFormat& format() const { return m_format; }
    const Family& family() const { return m_family; }

    /// What writing the archive, and reading it, will need beside a table of contents that grows with the
    /// number of entries.
    codec::MemoryEstimate memory(const codec::Parallelism& parallelism) const;

    /// `parallelism` with as many of its threads as fit into `memoryLimit` bytes; 0 threads if not even one
    /// does.
    codec::Parallelism fit(const codec::Parallelism& parallelism, std::uint64_t memoryLimit) const;

private:
    ArchiveOptions(const ArchiveFormat& format, Family family) : m_format(format), m_family(std::move(family))
    {
    }

    ArchiveFormat m_format;
    Family m_family;
};

} // namespace holdall
