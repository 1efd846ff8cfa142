#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/statusrecord.h"
#include "codec/bytes.h"

#include <cstdint>
#include <expected>
#include <optional>

namespace holdall {

/// Whether the file is compressed by lzop.
bool isLzop(ArchiveFile& file);

/// Decodes a file that lzop made, and looks at every check that is in it. Several of them, one behind the
/// other, are one. libarchive as Debian builds it cannot.
class LzopReader {
public:
    /// Reads `file`, which must outlive this, from its front.
    explicit LzopReader(ArchiveFile& file) : m_file(file) { }

    /// The next piece, valid until the next call; nothing at the end. Fails for good: with Corrupt,
    /// Truncated, UnsupportedMethod, UnknownFormat and System.
    std::expected<std::optional<codec::ByteView>, ReaderFailure> next();

private:
    template <typename T> using Outcome = std::expected<T, ReaderFailure>;

    struct Sums {
        std::optional<std::uint32_t> adler32;
        std::optional<std::uint32_t> crc32;

        bool fit(codec::ByteView bytes) const; ///< as far as there are any
    };

    bool hasEnded() const;
    Outcome<void> readHeader();
    Outcome<void> skipExtra();
    Outcome<void> readBlock(std::size_t size);
    Outcome<Sums> readSums(std::uint32_t adler32Flag, std::uint32_t crc32Flag);
    Outcome<codec::Bytes> bytes(std::size_t size);
    Outcome<std::uint32_t> number();

    ArchiveFile& m_file;
    std::uint64_t m_position = 0; ///< in the file
    bool m_isInside = false; ///< behind a header
    std::uint32_t m_flags = 0; ///< of that header
    codec::Bytes m_block; ///< decoded
};

} // namespace holdall
