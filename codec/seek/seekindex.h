#pragma once

#include "codec/bytes.h"
#include "codec/error.h"
#include "codec/format.h"
#include "codec/seek/seekblocks.h"
#include "codec/settings.h"

#include <memory>
#include <utility>

namespace holdall::codec {

/// Decodes blocks of one file. Used by one thread at a time.
class SeekBlockDecoder {
public:
    virtual ~SeekBlockDecoder() = default;

    /// Decodes the block `number`, whose coded bytes are all of `packed`, to exactly `data`. Every check
    /// that the format has for it has passed then. Fails with Corrupt, whose offset counts from the front
    /// of `packed`, if it is anything but what the index says; with MemoryLimit; with what the format's
    /// decompressor fails with. Throws std::bad_alloc.
    virtual Result<void> decode(std::size_t number, ByteView packed, MutableBytes data) = 0;
};

/// Where the blocks of a coded file are. Does not change; may be used by many threads.
class SeekIndex {
public:
    /// Why it is believed where a block's data is in the decoded data. A block that is read is always held
    /// against what the index says of it; the blocks in front of it are not.
    enum class Trust {
        Checked, ///< a check over the index, two places that agree, or a decoder that was there
        Claimed, ///< headers alone: one that is damaged moves what is behind it, unless size() is known to be
                 ///< what decoding everything gives
    };

    virtual ~SeekIndex() = default;
    SeekIndex(const SeekIndex&) = delete;
    SeekIndex& operator=(const SeekIndex&) = delete;

    const SeekBlocks& blocks() const { return m_blocks; }
    std::uint64_t size() const { return m_blocks.size(); } ///< decoded bytes
    Trust trust() const { return m_trust; }

    /// `memoryLimit` in bytes, for what the format's decoder takes beside input and output. The index must
    /// outlive the decoder. Fails with OutOfMemory.
    virtual Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t memoryLimit) const = 0;

protected:
    SeekIndex(SeekBlocks blocks, Trust trust) : m_blocks(std::move(blocks)), m_trust(trust) { }

private:
    SeekBlocks m_blocks;
    Trust m_trust;
};

/// Null where the file does not tell.
using SeekIndexResult = Result<std::shared_ptr<const SeekIndex>>;

/// Fills `buffer` from `offset`. Fails with Truncated if there is less, and with the source's error.
Result<void> readExactly(class ByteSource& source, std::uint64_t offset, MutableBytes buffer);

} // namespace holdall::codec
