#pragma once

#include "app/archive/zip/directory.h"
#include "app/archive/zip/packeddata.h"
#include "app/archive/zip/workspace.h"
#include "app/archive/zip/zipreaderoptions.h"
#include "codec/decompressor.h"
#include "codec/deflate/checksum.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall::zip {

/// Decodes and checks the data of one member. Used by one thread. An error is final.
class MemberData {
public:
    /// `workspace` must outlive it, and serve nothing else meanwhile; the data begins at `offset`. Fails as
    /// PackedData::open(), with UnsupportedOption ("method": another one), and as codec::makeDecompressor().
    static codec::Result<MemberData> open(Workspace& workspace, const Record& record, std::uint64_t offset,
                                          const ZipReaderOptions& options);

    /// The next piece, nothing at the end: then check and sizes are right. Valid until the next call. Fails
    /// with the source's and the decoder's errors, and with Corrupt if they are not.
    codec::Result<codec::ByteView> read();

private:
    MemberData(Workspace& workspace, const Record& record, const Encryption& encryption, PackedData packed);

    codec::Result<void> startDecoder(const Record& record, std::uint16_t method,
                                     std::optional<std::uint64_t> memoryLimit);
    codec::Result<codec::ByteView> decode();
    codec::Result<codec::Step> step(codec::MutableBytes room);
    codec::Result<codec::Step> inflate(codec::MutableBytes room);
    codec::Result<void> checkEnd();

    Workspace* m_workspace;
    PackedData m_packed;
    std::uint64_t m_expectedSize; ///< bytes
    std::optional<std::uint32_t> m_expectedCrc; ///< none: another check covers the data
    bool m_isStored;
    std::unique_ptr<codec::Decompressor> m_decoder; ///< none: the workspace's inflater, or stored
    codec::ByteView m_waiting; ///< packed data that the decoder has not taken
    bool m_isDecoded = false; ///< the decoder's stream has ended
    std::uint64_t m_size = 0; ///< bytes handed out
    codec::Checksum m_crc{codec::Check::Crc32};
};

} // namespace holdall::zip
