#pragma once

#include "app/archive/entry.h"
#include "codec/bytes.h"
#include "codec/deflate/checksum.h"
#include "codec/error.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace holdall {

/// One file's data on its way into the archive: puts zeros where the file has holes, and knows how much
/// there is and its check.
class FileData {
public:
    /// Takes pieces of the whole data. Fails with errors that end the operation.
    using Take = std::function<codec::Result<void>(codec::ByteView)>;

    /// `size` in bytes, holes counted; `extents` as Entry has them.
    FileData(std::uint64_t size, std::vector<Extent> extents);

    /// Passes on `data`, which comes next in the extents, and the holes before it. Fails as `take`, and
    /// with Internal if this is more than the extents hold.
    codec::Result<void> add(codec::ByteView data, const Take& take);

    /// Passes on the hole behind the last extent. Fails as `take`. Only when isComplete().
    codec::Result<void> addLastHole(const Take& take) { return fillUpTo(m_promised, take); }

    /// Whether all extents were filled.
    bool isComplete() const;

    std::uint64_t size() const { return m_size; } ///< bytes passed on
    std::uint32_t crc() const { return m_crc.value(); } ///< CRC-32 of them

private:
    codec::Result<void> pass(codec::ByteView data, const Take& take);
    codec::Result<void> fillUpTo(std::uint64_t offset, const Take& take);
    void skipFilledExtents();

    std::uint64_t m_promised; ///< bytes
    std::vector<Extent> m_extents;
    std::size_t m_extent = 0; ///< the first one that is not filled
    std::uint64_t m_size = 0;
    codec::Checksum m_crc{codec::Check::Crc32};
};

} // namespace holdall
