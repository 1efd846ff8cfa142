#pragma once

#include "app/archive/readerprocess/outerdecoder.h"

#include <cstdint>

namespace holdall {

/// Decodes a file that lzop made, and looks at every check that is in it. Several of them, one behind the
/// other, are one; other data behind them is an error, since a damaged size can look like the end. libarchive
/// as Debian builds it cannot.
class LzopDecoder final : public OuterDecoder {
public:
    /// Reads `file`, which must outlive this.
    explicit LzopDecoder(ArchiveFile& file) : m_file(file) { }

    std::expected<std::optional<codec::ByteView>, ReaderFailure> next() override;
    bool isChecked() const override { return m_isChecked; }

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
    bool m_isChecked = true;
    codec::Bytes m_block; ///< decoded
};

} // namespace holdall
