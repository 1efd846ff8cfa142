#pragma once

#include "codec/bytes.h"
#include "codec/seek/seekindex.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace holdall::codec {

class DeflateCheckpoints;
class StreamDecoder;

/// A block of bzip2 data, wherever it begins.
struct Bzip2Place {
    std::uint64_t firstBit; ///< of its magic, from the file's front
    std::uint64_t endBit; ///< behind it
    int level; ///< of its stream
};

/// Learns where the blocks of a file are while all of it is decoded once (see Control::collector), for files
/// that do not tell: those of bzip2, and gzip, zlib and raw deflate without chunks. Used by the decoding
/// thread.
class SeekCollector {
public:
    SeekCollector();
    ~SeekCollector();
    SeekCollector(const SeekCollector&) = delete;
    SeekCollector& operator=(const SeekCollector&) = delete;

    /// A decoder says that the data from `offset` of what it decodes on is that of a block. All places come
    /// in order.
    void add(const Bzip2Place& place, std::uint64_t offset);

    /// A decoder of deflate says what it is like now: see DeflateCheckpoints::add(). What is decoded
    /// otherwise need not be told; then finish() gives nothing.
    void add(ByteView made, const StreamDecoder& decoder, std::uint64_t packedOffset, std::uint64_t offset);

    /// finish() shall give nothing: there is data that nobody told the place of.
    void giveUp() { m_isGivenUp = true; }

    /// Ends collecting, once everything was decoded without an error, to `size` bytes. Null if the format
    /// has no such places, the decoder had none to tell (the libraries' own have not), the data is no more
    /// than one block, or there were more than SeekBlocks::most.
    std::shared_ptr<const SeekIndex> finish(std::uint64_t size);

private:
    std::shared_ptr<const SeekIndex> bzip2Index(std::uint64_t size);

    std::vector<Bzip2Place> m_places;
    std::vector<std::uint64_t> m_offsets; ///< of their data
    std::unique_ptr<DeflateCheckpoints> m_checkpoints;
    bool m_isGivenUp = false;
};

} // namespace holdall::codec
