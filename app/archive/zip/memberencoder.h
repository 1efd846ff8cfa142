#pragma once

#include "app/archive/zip/archiveoutput.h"
#include "app/archive/zip/block.h"
#include "app/archive/zip/memberoutput.h"
#include "app/archive/zip/memberstream.h"
#include "app/archive/zip/records.h"
#include "app/archive/zip/zipoptions.h"
#include "codec/control.h"
#include "codec/parallel/blockpipeline.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace holdall::zip {

/// Blocks that are compressed, or wait for it or for being written, at a time.
constexpr std::size_t pipelineCapacity(unsigned threads)
{
    return threads == 0 ? 1 : std::size_t{2} * threads;
}

/// Compresses members on threads and puts them into the archive in order. Small members share a block, and
/// are whole in it. A larger one begins in a block of its own and goes on in others: deflate blocks that do
/// not refer to each other's data are one stream. What is cut where depends on the sizes alone. With other
/// methods larger members are whole in a block too, up to largestWhole(); still larger ones are streams,
/// whose coder has the threads for itself.
///
/// Used by one thread. An error is final. Fails with the output's errors and OutOfMemory. Destroying it
/// gives up what is being compressed. Memory: see ZipOptions::memory().
class MemberEncoder {
public:
    /// The coding threads are `control.threads`. `output` must outlive it.
    MemberEncoder(ArchiveOutput& output, const ZipOptions& options, const codec::Control& control);

    /// The next member, which is said to have `size` bytes of data. Fewer do no harm, more must not come.
    codec::Result<void> begin(Member member, std::uint64_t size);
    codec::Result<void> add(codec::ByteView data);

    /// All data of the member was given.
    codec::Result<void> end(const DataEnd& end);

    /// A member that is copied (see MemberOutput), between others.
    codec::Result<void> copy(Member member, codec::ByteSource& source, std::uint64_t offset)
    {
        return putAll().and_then([&] { return m_output.copy(std::move(member), source, offset); });
    }

    /// Compresses and puts what is left, and ends the archive, which gets `comment`.
    codec::Result<void> finish(codec::Bytes comment = {});

private:
    using Pipeline = codec::BlockPipeline<Block>;

    Pipeline::MakeStoppableWorker makeWorker() const;
    bool isStream(std::uint64_t size) const;
    codec::Result<void> beginStream(Member member, std::uint64_t size);
    codec::Result<void> submit();
    codec::Result<void> putAll();
    codec::Result<void> putFront();
    codec::Result<void> put(const Block& block);

    const ZipOptions m_options;
    const codec::Control m_control;
    const bool m_storesAll;
    MemberOutput m_output;
    std::optional<MemberStream> m_stream; ///< the current member, if it is one
    Block m_block; ///< being collected
    std::vector<Block> m_spare; ///< whose buffers are used again
    Pipeline m_pipeline; ///< last, so that its threads end first
};

} // namespace holdall::zip
