#pragma once

#include "app/archive/zip/records.h"
#include "app/archive/zip/zipoptions.h"
#include "codec/bytes.h"
#include "codec/deflate/chunkcoder.h"
#include "codec/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace holdall::zip {

/// Bytes of data in a block at most: as many as are compressed without reference to what is before them.
inline constexpr std::size_t blockSize = codec::ChunkCoder::chunkSize;

/// What is known of a member once all of its data is.
struct DataEnd {
    std::uint64_t size = 0; ///< bytes of data
    std::uint32_t crc = 0; ///< CRC-32 of it
};

/// A member's data in a block: all of it if it has both a beginning and an end here.
struct Part {
    std::optional<Member> member = {}; ///< its first part
    std::optional<DataEnd> end = {}; ///< its last part
    std::size_t size = 0; ///< bytes of the block's body
    std::size_t packedSize = 0; ///< bytes of the block's packed data; unless isBody
    bool isBody = false; ///< the body's bytes are what stands in the archive
    Method method = Method::Stored; ///< of a part that is whole
    bool isEncrypted = false; ///< a part that is whole

    bool isWhole() const { return member && end; }
};

/// Members, or a piece of one, that one thread compresses at a time. The parts stand in their order in both
/// buffers.
struct Block {
    std::vector<Part> parts;
    codec::Bytes body; ///< data
    codec::Bytes packed; ///< of the parts that are not in the body
    std::optional<codec::Error> error = {}; ///< it could not be coded
};

/// Compresses blocks, each part of its own, and encrypts parts that are whole members. But for encryption,
/// the same parts give the same bytes. Keeps memory from block to block; not thread-safe.
class BlockCoder {
public:
    /// With `storesAll` nothing is compressed; else what is in one part and saves nothing is stored.
    /// `options` must outlive it. When a stop is asked for, blocks end early and are no use.
    BlockCoder(const ZipOptions& options, bool storesAll, std::stop_token stop)
        : m_options(options)
        , m_storesAll(storesAll)
        , m_stop(std::move(stop))
        , m_coder(options.level())
    {
    }

    /// Throws std::bad_alloc. Other errors are the block's.
    void code(Block& block);

private:
    codec::Result<void> codePart(Part& part, codec::ByteView data, codec::Bytes& packed);
    codec::Result<void> compress(Part& part, codec::ByteView data);
    void deflate(const Part& part, codec::ByteView data);

    const ZipOptions& m_options;
    bool m_storesAll;
    std::stop_token m_stop;
    codec::ChunkCoder m_coder;
    codec::Bytes m_room; ///< of m_coder
    codec::Bytes m_coded; ///< the part
};

} // namespace holdall::zip
