#pragma once

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/statusrecord.h"
#include "codec/bytes.h"

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>

namespace holdall {

/// Decodes what is around an archive, or what a compressed file is, where libarchive cannot or does not look
/// at all checks. Reads its file from the front.
class OuterDecoder {
public:
    virtual ~OuterDecoder() = default;
    OuterDecoder(const OuterDecoder&) = delete;
    OuterDecoder& operator=(const OuterDecoder&) = delete;

    /// The next piece, valid until the next call; nothing at the end. Fails for good: with Corrupt,
    /// Truncated, UnsupportedMethod, MemoryLimit and System.
    virtual std::expected<std::optional<codec::ByteView>, ReaderFailure> next() = 0;

    /// Whether all that came out so far has been held against checksums.
    virtual bool isChecked() const = 0;

    /// Where data begins that belongs to nothing, in bytes of the file; once next() has met the end.
    virtual std::optional<std::uint64_t> trailingData() const { return std::nullopt; }

protected:
    OuterDecoder() = default;
};

/// The decoder of `file`, which must outlive it; null if none is needed.
std::unique_ptr<OuterDecoder> makeOuterDecoder(ArchiveFile& file);

} // namespace holdall
