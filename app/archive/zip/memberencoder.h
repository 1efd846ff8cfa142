#pragma once

#include "app/archive/zip/archiveoutput.h"
#include "app/archive/zip/block.h"
#include "app/archive/zip/memberoutput.h"
#include "app/archive/zip/records.h"
#include "codec/control.h"
#include "codec/parallel/blockpipeline.h"

#include <cstdint>
#include <vector>

namespace holdall::zip {

/// Blocks that are compressed, or wait for it or for being written, at a time.
constexpr std::size_t pipelineCapacity(unsigned threads)
{
    return threads == 0 ? 1 : std::size_t{2} * threads;
}

/// Compresses members on threads and puts them into the archive in order. Small members share a block, and
/// are whole in it. A larger one begins in a block of its own and goes on in others: deflate blocks that do
/// not refer to each other's data are one stream. What is cut where depends on the sizes alone.
///
/// Used by one thread. An error is final. Fails with the output's errors and OutOfMemory. Destroying it
/// gives up what is being compressed. Memory: see ZipOptions::memory().
class MemberEncoder {
public:
    /// `level` is 0..9; the coding threads are `control.threads`. `output` must outlive it.
    MemberEncoder(ArchiveOutput& output, int level, const codec::Control& control);

    /// The next member, which is said to have `size` bytes of data. Fewer do no harm, more must not come.
    codec::Result<void> begin(Member member, std::uint64_t size);
    codec::Result<void> add(codec::ByteView data);

    /// All data of the member was given.
    void end(const DataEnd& end) { m_block.parts.back().end = end; }

    /// Compresses and puts what is left, and ends the archive.
    codec::Result<void> finish();

private:
    using Pipeline = codec::BlockPipeline<Block>;

    static Pipeline::MakeWorker makeWorker(int level, bool storesAll);
    codec::Result<void> submit();
    codec::Result<void> putFront();
    codec::Result<void> put(const Block& block);

    const codec::Control m_control;
    const bool m_storesAll;
    MemberOutput m_output;
    Block m_block; ///< being collected
    std::vector<Block> m_spare; ///< whose buffers are used again
    Pipeline m_pipeline; ///< last, so that its threads end first
};

} // namespace holdall::zip
