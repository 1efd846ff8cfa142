#pragma once

#include "app/archive/zip/aescoder.h"
#include "app/archive/zip/directory.h"
#include "app/archive/zip/encryption.h"
#include "app/archive/zip/traditionaldecoder.h"
#include "app/archive/zip/workspace.h"
#include "codec/stream.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace holdall::zip {

/// The packed data of one member, decrypted, piece by piece. Used by one thread.
class PackedData {
public:
    /// The member's place begins at `offset`, in bytes from the file's front. `workspace` must outlive it.
    /// Fails with the source's errors, Corrupt (too few bytes for what encryption needs), passwordNeeded()
    /// and passwordWrong().
    static codec::Result<PackedData> open(Workspace& workspace, const Record& record, std::uint64_t offset,
                                          const Encryption& encryption,
                                          const std::optional<std::string>& password);

    /// The next piece, of at most `limit` bytes; empty at the end. Valid until the next call. Fails with the
    /// source's errors, and with Truncated.
    codec::Result<codec::ByteView> next(std::size_t limit = ReadAhead::capacity);

    std::uint64_t left() const { return m_end - m_position; } ///< bytes that were not given out

    /// Whether the code behind data that is encrypted by AES is right; right for all else. At the end. Fails
    /// with the source's errors.
    codec::Result<bool> isAuthentic();

private:
    PackedData(Workspace& workspace, std::uint64_t offset, std::uint64_t end)
        : m_workspace(&workspace)
        , m_position(offset)
        , m_end(end)
    {
    }

    codec::Result<void> startTraditional(const Record& record, const std::string& password);
    codec::Result<void> startAes(AesStrength strength, const std::string& password);
    codec::ByteView decrypted(codec::ByteView piece);

    Workspace* m_workspace;
    std::uint64_t m_position;
    std::uint64_t m_end;
    std::optional<TraditionalDecoder> m_traditional;
    std::unique_ptr<AesCoder> m_aes;
};

} // namespace holdall::zip
