#include "app/archive/zip/memberencoder.h"

#include "app/archive/framing/stoppederror.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#include <utility>

namespace holdall::zip {

namespace {

/// Members in a block at most: there is little to compress in most files of little size.
constexpr std::size_t mostMembers = 1000;

/// Whether `size` bytes of data might take 4 GiB and more, or be as many.
bool mayBeLarge(std::uint64_t size)
{
    static constexpr std::uint64_t largest = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::uint64_t growth = 32; // no method adds as much as one part of so many
    return size >= largest - largest / growth;
}

} // namespace

MemberEncoder::MemberEncoder(ArchiveOutput& output, const ZipOptions& options, const codec::Control& control)
    : m_options(options)
    , m_control(control)
    // A stream's reader would not see where stored data ends.
    , m_storesAll(options.method() == Method::Stored && output.canRewrite())
    , m_output(output, options.password())
    , m_pipeline({.threads = control.threads,
                  .capacity = pipelineCapacity(control.threads),
                  .ownerWorks = !options.stream()},
                 makeWorker())
{
}

/// Without threads nobody destroys the pipeline while it works.
auto MemberEncoder::makeWorker() const -> Pipeline::MakeStoppableWorker
{
    return [this](const std::stop_token& stop) {
        const std::stop_token& heeded = m_control.threads == 0 ? m_control.stop : stop;
        return [coder = std::make_unique<BlockCoder>(m_options, m_storesAll, heeded)](Block& block) {
            coder->code(block);
        };
    };
}

bool MemberEncoder::isStream(std::uint64_t size) const
{
    return m_options.stream() && size > largestWhole(m_options.method());
}

codec::Result<void> MemberEncoder::begin(Member member, std::uint64_t size)
{
    member.method = m_options.stream() || m_storesAll ? m_options.method() : Method::Deflate;
    member.hasLargeHeader = mayBeLarge(size);
    if (isStream(size)) {
        return beginStream(std::move(member), size);
    }
    codec::Result<void> done;
    const bool isFull =
        m_block.parts.size() == mostMembers || size > blockSize - std::min(blockSize, m_block.body.size());
    if (isFull && !m_block.parts.empty()) {
        done = submit();
    }
    if (m_options.stream()) { // known to fit
        m_block.body.reserve(m_block.body.size() + static_cast<std::size_t>(size));
    }
    m_block.parts.push_back({.member = std::move(member)});
    return done;
}

codec::Result<void> MemberEncoder::beginStream(Member member, std::uint64_t size)
{
    return putAll()
        .and_then([&] {
            return MemberStream::begin(m_output, *m_options.stream(), m_control, std::move(member), size);
        })
        .transform([&](MemberStream stream) { m_stream.emplace(std::move(stream)); });
}

codec::Result<void> MemberEncoder::end(const DataEnd& end)
{
    if (m_stream) {
        codec::Result<void> ended = m_stream->end(end);
        m_stream.reset();
        return ended;
    }
    m_block.parts.back().end = end;
    return {};
}

/// A full block waits for what comes next, so that the last one of a member is known.
codec::Result<void> MemberEncoder::add(codec::ByteView data)
{
    if (m_stream) {
        return m_stream->add(data);
    }
    const std::size_t capacity =
        m_options.stream() ? blockSize + largestWhole(m_options.method()) : blockSize;
    while (!data.empty()) {
        if (m_block.body.size() == capacity) {
            if (codec::Result<void> submitted = submit(); !submitted) {
                return submitted;
            }
            m_block.parts.emplace_back();
        }
        const codec::ByteView next = data.first(std::min(data.size(), capacity - m_block.body.size()));
        m_block.body.insert(m_block.body.end(), next.begin(), next.end());
        m_block.parts.back().size += next.size();
        data = data.subspan(next.size());
    }
    return {};
}

codec::Result<void> MemberEncoder::finish(codec::Bytes comment)
{
    return putAll().and_then([&] { return m_output.finish(std::move(comment)); });
}

codec::Result<void> MemberEncoder::putAll()
{
    codec::Result<void> done = m_block.parts.empty() ? codec::Result<void>() : submit();
    while (done && !m_pipeline.isEmpty()) {
        done = putFront();
    }
    return done;
}

codec::Result<void> MemberEncoder::submit()
{
    while (m_pipeline.isFull() || m_pipeline.isFrontDone()) {
        if (codec::Result<void> put = putFront(); !put) {
            return put;
        }
    }
    m_pipeline.submit(std::exchange(m_block, {}));
    if (!m_spare.empty()) {
        m_block = std::move(m_spare.back());
        m_spare.pop_back();
    }
    return {};
}

codec::Result<void> MemberEncoder::putFront()
{
    do {
        if (m_control.isStopped()) {
            return std::unexpected(stoppedError());
        }
    } while (!m_pipeline.waitForFront(codec::patience));
    codec::Result<Block> block = m_pipeline.take();
    if (block && block->error) {
        block = std::unexpected(*block->error);
    }
    if (!block || m_control.isStopped()) { // what was given up is no use
        return std::unexpected(block ? stoppedError() : block.error());
    }
    codec::Result<void> done = put(*block);
    block->parts.clear();
    block->body.clear();
    block->packed.clear();
    m_spare.push_back(*std::move(block));
    return done;
}

codec::Result<void> MemberEncoder::put(const Block& block)
{
    codec::ByteView body = block.body;
    codec::ByteView packed = block.packed;
    for (const Part& part : block.parts) {
        const codec::ByteView data = part.isBody ? body.first(part.size) : packed.first(part.packedSize);
        if (codec::Result<void> put = m_output.put(part, data); !put) {
            return put;
        }
        body = body.subspan(part.size);
        packed = packed.subspan(part.packedSize);
    }
    return {};
}

} // namespace holdall::zip
