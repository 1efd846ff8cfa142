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
    static constexpr std::uint64_t growth = 1024; // no less than one part of so many, by far
    return size >= largest - largest / growth;
}

} // namespace

MemberEncoder::MemberEncoder(ArchiveOutput& output, int level, const codec::Control& control)
    : m_control(control)
    , m_storesAll(level == 0 && output.canRewrite()) // else who reads a stream would not see where data ends
    , m_output(output)
    , m_pipeline({.threads = control.threads, .capacity = pipelineCapacity(control.threads)},
                 makeWorker(level, m_storesAll))
{
}

auto MemberEncoder::makeWorker(int level, bool storesAll) -> Pipeline::MakeWorker
{
    return [level, storesAll] {
        return [coder = std::make_unique<BlockCoder>(level, storesAll)](Block& block) { coder->code(block); };
    };
}

codec::Result<void> MemberEncoder::begin(Member member, std::uint64_t size)
{
    codec::Result<void> done;
    const bool isFull =
        m_block.parts.size() == mostMembers || size > blockSize - std::min(blockSize, m_block.body.size());
    if (isFull && !m_block.parts.empty()) {
        done = submit();
    }
    member.method = m_storesAll ? Method::Stored : Method::Deflate;
    member.hasLargeHeader = mayBeLarge(size);
    m_block.parts.push_back({.member = std::move(member)});
    return done;
}

/// A full block waits for what comes next, so that the last one of a member is known.
codec::Result<void> MemberEncoder::add(codec::ByteView data)
{
    while (!data.empty()) {
        if (m_block.body.size() == blockSize) {
            if (codec::Result<void> submitted = submit(); !submitted) {
                return submitted;
            }
            m_block.parts.emplace_back();
        }
        const codec::ByteView next = data.first(std::min(data.size(), blockSize - m_block.body.size()));
        m_block.body.insert(m_block.body.end(), next.begin(), next.end());
        m_block.parts.back().size += next.size();
        data = data.subspan(next.size());
    }
    return {};
}

codec::Result<void> MemberEncoder::finish()
{
    codec::Result<void> done = m_block.parts.empty() ? codec::Result<void>() : submit();
    while (done && !m_pipeline.isEmpty()) {
        done = putFront();
    }
    return done.and_then([&] { return m_output.finish(); });
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
    static constexpr std::chrono::milliseconds patience(50);
    do {
        if (m_control.isStopped()) {
            return std::unexpected(stoppedError());
        }
    } while (!m_pipeline.waitForFront(patience));
    codec::Result<Block> block = m_pipeline.take();
    if (!block) {
        return std::unexpected(block.error());
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
        const codec::ByteView data = part.isStored ? body.first(part.size) : packed.first(part.packedSize);
        if (codec::Result<void> put = m_output.put(part, data); !put) {
            return put;
        }
        body = body.subspan(part.size);
        packed = packed.subspan(part.isStored ? 0 : part.packedSize);
    }
    return {};
}

} // namespace holdall::zip
