#include "codec/detectingdecompressor.h"

#include "codec/detector.h"

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

Decompressor::Coded DetectingDecompressor::code(ByteView in, MutableBytes out)
{
    Coded coded;
    while (!m_decompressor && !in.empty()) {
        m_head.push_back(in.front());
        in = in.subspan(1);
        ++coded.step.consumed;
        if (const Result<void> recognised = recognise(); !recognised) {
            coded.error = recognised.error();
            return coded;
        }
    }
    if (!m_decompressor) {
        return coded;
    }
    if (m_headDone < m_head.size()) {
        const Result<Step> step = m_decompressor->step(ByteView(m_head).subspan(m_headDone), out);
        if (!step) {
            coded.error = step.error();
            return coded;
        }
        m_headDone += step->consumed;
        coded.step.produced = step->produced;
        coded.step.done = step->done;
        return coded;
    }
    const Result<Step> step = m_decompressor->step(in, out);
    if (!step) {
        coded.error = step.error();
        return coded;
    }
    coded.step.consumed += step->consumed;
    coded.step.produced = step->produced;
    coded.step.done = step->done;
    return coded;
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
