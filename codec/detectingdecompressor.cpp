#include "codec/detectingdecompressor.h"

#include "codec/detector.h"

#include <utility>

namespace holdall::codec {

namespace {

/// The longest header that detection needs, .lzma's.
constexpr std::size_t longestHeader = 13;

} // namespace

DetectingDecompressor::DetectingDecompressor(DecoderSettings settings) : m_settings(std::move(settings)) { }

Check DetectingDecompressor::check() const
{
    return m_decompressor ? m_decompressor->check() : Check::Unknown;
}

Result<void> DetectingDecompressor::setMemoryLimit(std::uint64_t bytes)
{
    m_settings.memoryLimit = bytes;
    return m_decompressor ? m_decompressor->setMemoryLimit(bytes) : Result<void>();
}

/// Takes the head and decodes it in different calls: a memory limit that stops the decoding must not
/// take input, or the caller could not pass it again.
Decompressor::Coded DetectingDecompressor::code(ByteView in, MutableBytes out)
{
    if (!m_decompressor) {
        return collectHead(in);
    }
    Coded coded;
    while (m_headDone < m_head.size()) {
        const std::size_t before = m_headDone;
        coded = forward(ByteView(m_head).subspan(m_headDone), out);
        m_headDone += std::exchange(coded.step.consumed, 0);
        if (coded.error || coded.step.done || coded.step.produced > 0 || m_headDone == before) {
            return coded;
        }
    }
    return forward(in, out);
}

Decompressor::Coded DetectingDecompressor::collectHead(ByteView in)
{
    Coded coded;
    while (!m_decompressor && coded.step.consumed < in.size()) {
        m_head.push_back(in[coded.step.consumed]);
        ++coded.step.consumed;
        if (const Result<void> recognised = recognise(); !recognised) {
            coded.error = recognised.error();
            return coded;
        }
    }
    return coded;
}

Decompressor::Coded DetectingDecompressor::forward(ByteView in, MutableBytes out)
{
    const Result<Step> step = m_decompressor->step(in, out);
    if (!step) {
        return {.step = {}, .error = step.error()};
    }
    return {.step = *step, .error = {}};
}

Result<void> DetectingDecompressor::recognise()
{
    const std::optional<Detection> detection = detect(m_head);
    if (!detection) {
        return m_head.size() < longestHeader ? Result<void>() : failure(ErrorKind::UnknownFormat);
    }
    m_settings.format = detection->format;
    Result<std::unique_ptr<Decompressor>> made = makeDecompressor(m_settings);
    if (!made) {
        return std::unexpected(made.error());
    }
    m_decompressor = std::move(*made);
    return {};
}

} // namespace holdall::codec
