#pragma once

#include "app/archive/sevenzip/archiveoutput.h"
#include "app/archive/sevenzip/contents.h"
#include "app/archive/sevenzip/sevenzipoptions.h"
#include "codec/control.h"
#include "codec/parallel/blockcompressor.h"
#include "codec/parallel/blockpipeline.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdall::sevenzip {

/// Joins files to folders, compresses those on threads and writes them in order.
///
/// Small files share a folder as long as it is no larger than a block. A larger file has a folder of its
/// own, cut into parts of equal size that are compressed independently: each part's LZMA2 stream begins
/// with a dictionary reset, so that the streams, without the end marks between them, are one. What is cut
/// where depends on the files' sizes and the coder alone.
///
/// Used by one thread. An error is final. Fails with the output's errors, OutOfMemory, and as
/// stoppedError(). Memory: see SevenZipOptions::memory().
class FolderEncoder {
public:
    /// `output` must outlive it; the coding threads are `control.threads`.
    FolderEncoder(ArchiveOutput& output, SevenZipCoder coder, const codec::Control& control);
    FolderEncoder(const FolderEncoder&) = delete;
    FolderEncoder& operator=(const FolderEncoder&) = delete;

    /// Gives up what is being compressed.
    ~FolderEncoder();

    /// The next file, which is said to have `size` bytes. Fewer or more do no harm.
    codec::Result<void> beginFile(std::uint64_t size);
    codec::Result<void> add(codec::ByteView data);
    codec::Result<void> endFile();

    /// Compresses and writes what is left.
    codec::Result<void> finish();

    /// Whole once finish() succeeded.
    const std::vector<Folder>& folders() const { return m_folders; }

private:
    /// A part of a folder, or all of it. An error of a part is in it.
    struct Part : codec::EncodingTask {
        std::size_t folder = 0; ///< index
        bool isLast = false; ///< of its folder
    };
    using Pipeline = codec::BlockPipeline<Part>;

    codec::Control workerControl(const codec::Control& control) const;
    static void encode(Part& part, const SevenZipCoder& coder, const codec::Control& control);
    codec::Result<void> endFolder();
    codec::Result<void> submit(bool isLast);
    codec::Result<void> deliverFront();

    ArchiveOutput& m_output;
    const SevenZipCoder m_coder;
    const codec::Control m_control;
    std::vector<Folder> m_folders;
    bool m_isOpen = false; ///< the last folder takes files
    std::uint64_t m_fileSize = 0; ///< bytes of the current file so far
    std::size_t m_partSize; ///< bytes
    Part m_part; ///< being collected
    std::vector<Part> m_spare; ///< whose buffers are used again

    std::stop_source m_giveUp; ///< of the workers
    std::stop_callback<std::function<void()>> m_onStop;
    Pipeline m_pipeline; ///< last, so that its threads end first
};

} // namespace holdall::sevenzip
