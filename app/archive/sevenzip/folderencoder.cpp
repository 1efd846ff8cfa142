#include "app/archive/sevenzip/folderencoder.h"

#include "app/archive/framing/stoppederror.h"
#include "app/archive/sevenzip/rawencoding.h"
#include "codec/parallel/blocksize.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace holdall::sevenzip {

namespace {

constexpr std::size_t quickBlock = 256 * 1024; ///< bytes that take no time, whatever the options

} // namespace

FolderEncoder::FolderEncoder(ArchiveOutput& output, SevenZipCoder coder, const codec::Control& control)
    : m_output(output)
    , m_coder(std::move(coder))
    , m_control(control)
    , m_partSize(m_coder.blockSize)
    , m_onStop(control.stop, [this] { m_giveUp.request_stop(); })
    , m_pipeline({.threads = control.threads,
                  .capacity = std::size_t{control.threads} + 1,
                  .ownerWorks = m_coder.blockSize <= quickBlock},
                 Pipeline::MakeWorker([coder = m_coder, inside = workerControl(control)] {
                     return [coder, inside](Part& part) { encode(part, coder, inside); };
                 }))
{
}

FolderEncoder::~FolderEncoder()
{
    m_giveUp.request_stop();
}

/// Workers pause with all others, and stop also where only this encoder goes.
codec::Control FolderEncoder::workerControl(const codec::Control& control) const
{
    return {.stop = m_giveUp.get_token(), .gate = control.gate};
}

void FolderEncoder::encode(Part& part, const SevenZipCoder& coder, const codec::Control& control)
{
    const std::size_t bound = lzma2Bound(part.bodySize);
    part.data.reserve(bound);
    const auto size =
        encodeInto(part.data.first(bound), part.body.first(part.bodySize), coder.encoder, control);
    if (!size) {
        part.error = size.error();
        return;
    }
    const std::size_t endMark = 1;
    part.dataSize = part.isLast ? *size : *size - endMark;
}

codec::Result<void> FolderEncoder::beginFile(std::uint64_t size)
{
    m_fileSize = 0;
    if (m_isOpen) {
        const std::uint64_t taken = m_folders.back().size + m_part.bodySize;
        if (taken >= m_coder.blockSize || size > m_coder.blockSize - taken) {
            if (const codec::Result<void> ended = endFolder(); !ended) {
                return ended;
            }
        }
    }
    const std::uint64_t parts = std::max<std::uint64_t>(1, codec::divideUp(size, m_coder.blockSize));
    m_partSize =
        parts == 1 ? m_coder.blockSize : codec::checkedCast<std::size_t>(codec::divideUp(size, parts));
    return {};
}

codec::Result<void> FolderEncoder::add(codec::ByteView data)
{
    if (!data.empty() && !m_isOpen) {
        m_folders.emplace_back();
        m_isOpen = true;
    }
    m_fileSize += data.size();
    while (!data.empty()) {
        if (m_part.bodySize >= m_partSize) {
            if (const codec::Result<void> submitted = submit(false); !submitted) {
                return submitted;
            }
        }
        m_part.body.reserve(m_coder.blockSize);
        const codec::MutableBytes room = m_part.body.first(m_partSize).subspan(m_part.bodySize);
        const std::size_t count = std::min(data.size(), room.size());
        std::ranges::copy(data.first(count), room.begin());
        m_part.bodySize += count;
        data = data.subspan(count);
    }
    return {};
}

codec::Result<void> FolderEncoder::endFile()
{
    if (m_fileSize == 0) {
        return {};
    }
    Folder& folder = m_folders.back();
    ++folder.files;
    return folder.size + m_part.bodySize >= m_coder.blockSize ? endFolder() : codec::Result<void>();
}

codec::Result<void> FolderEncoder::finish()
{
    codec::Result<void> done = m_isOpen ? endFolder() : codec::Result<void>();
    while (done && !m_pipeline.isEmpty()) {
        done = deliverFront();
    }
    return done;
}

/// An open folder has data, and its last part was not submitted yet.
codec::Result<void> FolderEncoder::endFolder()
{
    m_isOpen = false;
    return submit(true);
}

codec::Result<void> FolderEncoder::submit(bool isLast)
{
    while (m_pipeline.isFull() || m_pipeline.isFrontDone()) {
        if (const codec::Result<void> delivered = deliverFront(); !delivered) {
            return delivered;
        }
    }
    m_part.folder = m_folders.size() - 1;
    m_part.isLast = isLast;
    m_folders.back().size += m_part.bodySize;
    m_pipeline.submit(std::exchange(m_part, {}));
    if (!m_spare.empty()) {
        m_part.body = std::move(m_spare.back().body);
        m_part.data = std::move(m_spare.back().data);
        m_spare.pop_back();
    }
    return {};
}

codec::Result<void> FolderEncoder::deliverFront()
{
    do {
        if (m_control.isStopped()) {
            return std::unexpected(stoppedError());
        }
    } while (!m_pipeline.waitForFront(codec::patience));
    codec::Result<Part> part = m_pipeline.take();
    if (!part || part->error) {
        return std::unexpected(part ? *part->error : part.error());
    }
    m_folders.at(part->folder).packedSize += part->dataSize;
    const codec::Result<void> written = m_output.write(std::as_const(part->data).first(part->dataSize));
    m_spare.push_back(*std::move(part));
    return written;
}

} // namespace holdall::sevenzip
