#include "codec/detector.h"
#include "codec/inputbuffer.h"
#include "codec/pump.h"
#include "codec/seek/seekcollector.h"
#include "codec/streamstart.h"
#include "codec/writebehind.h"

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::size_t smallestBuffer = 4096;

/// Lent output is written in pieces this small, so that a stop is seen soon also with a slow sink.
constexpr std::size_t largestWrite = 1024 * 1024;

/// Buffers fit the source where that is small: of many small files, more time would go into their memory
/// than into their data.
std::size_t inputRoom(const ByteSource& source)
{
    return std::clamp<std::uint64_t>(source.size().value_or(pumpBufferSize) + 1, smallestBuffer,
                                     pumpBufferSize);
}

/// For a start. Grows whenever it was full.
std::size_t outputRoom(const ByteSource& source)
{
    return std::clamp<std::uint64_t>(source.size().value_or(pumpBufferSize) * 2, smallestBuffer,
                                     pumpBufferSize);
}

/// One run of decode(): reads streams, and what lies between and behind them.
class Decoding {
public:
    Decoding(ByteSource& source, ByteSink& sink, const DecoderSettings& settings, const Control& control,
             DecodeSummary& summary)
        : m_input(source, inputRoom(source))
        , m_sink(sink)
        , m_settings(settings)
        , m_control(control)
        , m_summary(summary)
        , m_output(outputRoom(source))
    {
        if (control.threads > 1 && !sink.keepsNothing()) {
            m_writer.emplace(sink, control.counters, summary.uncompressedSize);
        }
    }

    Result<Ending> run();

private:
    Result<Ending> decodeAll();
    Result<void> recognise();
    Result<Ending> decodeStream();
    void collectFrom(Decompressor& decompressor, std::uint64_t streamStart);
    Result<Ending> pump(Decompressor& decompressor, std::uint64_t streamStart);
    Result<void> feed(Decompressor& decompressor);
    Result<bool> findNextStream();
    Result<void> skipPadding();
    Result<void> skipTrailingData();
    Result<void> writeLent(Decompressor& decompressor);
    Result<void> writeOutput();
    Result<void> finishWriting();
    Result<void> write(ByteView bytes);
    void take(std::size_t count);
    void noteCheck(Check check);
    std::unexpected<Error> failureHere(ErrorKind kind) const;

    InputBuffer m_input;
    ByteSink& m_sink;
    DecoderSettings m_settings; ///< its format is set once it is known
    const Control& m_control;
    DecodeSummary& m_summary;
    std::optional<WriteBehind> m_writer; ///< of m_output, where that is worth a thread
    Bytes m_output;
    std::size_t m_filled = 0; ///< bytes at m_output's front that wait to be written
    std::uint64_t m_paddingStart = 0; ///< where the last stream ended
    bool m_inputEnded = false; ///< the decompressor was told so
};

Result<Ending> Decoding::run()
{
    Result<Ending> ending = decodeAll();
    const Result<void> written = finishWriting();
    return ending && !written ? std::unexpected(written.error()) : std::move(ending);
}

Result<Ending> Decoding::decodeAll()
{
    if (const Result<void> recognised = recognise(); !recognised) {
        return std::unexpected(recognised.error());
    }
    for (;;) {
        const Result<Ending> ending = decodeStream();
        if (!ending || *ending == Ending::Stopped) {
            return ending;
        }
        const Result<bool> another = findNextStream();
        if (!another) {
            return std::unexpected(another.error());
        }
        if (!*another) {
            return m_control.isStopped() ? Ending::Stopped : Ending::Complete;
        }
    }
}

Result<void> Decoding::recognise()
{
    const Result<ByteView> head = m_input.peek(detectionBytes);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (!m_settings.format) {
        const std::optional<Detection> detection = detect(*head);
        if (!detection) {
            return failureHere(isCutStart(*head) ? ErrorKind::Truncated : ErrorKind::UnknownFormat);
        }
        m_settings.format = detection->format;
    }
    m_summary.format = m_settings.format;
    return head->empty() ? failureHere(ErrorKind::Truncated) : Result<void>();
}

Result<Ending> Decoding::decodeStream()
{
    const std::uint64_t start = m_input.position();
    m_inputEnded = false;
    const Result<std::unique_ptr<Decompressor>> decompressor =
        makeParallelDecompressor(m_settings, {.threads = m_control.threads});
    if (!decompressor) {
        return std::unexpected(decompressor.error());
    }
    (*decompressor)->lendOutput();
    if (m_control.collector != nullptr) {
        collectFrom(**decompressor, start);
    }
    Result<Ending> ending = pump(**decompressor, start);
    const Result<void> written = writeOutput();
    noteCheck((*decompressor)->check());
    m_summary.streams += (*decompressor)->streams();
    if (const std::optional<std::uint64_t> blocks = (*decompressor)->blocks()) {
        m_summary.blocks = m_summary.blocks.value_or(0) + *blocks;
    }
    if (!ending) {
        return ending;
    }
    if (!written) {
        return std::unexpected(written.error());
    }
    return ending;
}

/// Decompressors that tell places read all streams themselves.
void Decoding::collectFrom(Decompressor& decompressor, std::uint64_t streamStart)
{
    if (streamStart == 0) {
        decompressor.tellPlaces(*m_control.collector);
    } else {
        m_control.collector->giveUp();
    }
}

Result<Ending> Decoding::pump(Decompressor& decompressor, std::uint64_t streamStart)
{
    for (;;) {
        if (m_control.isStopped()) {
            return Ending::Stopped;
        }
        if (const Result<void> written = writeLent(decompressor); !written) {
            return std::unexpected(written.error());
        }
        // Threads that are at work are given more before anyone waits for them.
        if (m_input.waiting().empty() && !m_inputEnded) {
            if (const Result<void> fed = feed(decompressor); !fed) {
                return std::unexpected(fed.error());
            }
        }
        const Result<Step> step =
            decompressor.step(m_input.waiting(), MutableBytes(m_output).subspan(m_filled));
        if (!step) {
            Error error = step.error();
            error.offset = streamStart + error.offset.value_or(0);
            return std::unexpected(std::move(error));
        }
        take(step->consumed);
        m_filled += step->produced;
        if (m_filled == m_output.size()) {
            if (const Result<void> written = writeOutput(); !written) {
                return std::unexpected(written.error());
            }
            m_output.resize(std::min(2 * m_output.size(), pumpBufferSize));
        }
        if (step->done) {
            return Ending::Complete;
        }
        const bool isStuck = step->consumed == 0 && step->produced == 0 && !step->working;
        if (isStuck && decompressor.lent().empty()) {
            if (const Result<void> fed = feed(decompressor); !fed) {
                return std::unexpected(fed.error());
            }
        }
    }
}

/// Reads on for a decompressor that needs more input than there is waiting.
Result<void> Decoding::feed(Decompressor& decompressor)
{
    const std::size_t waiting = m_input.waiting().size();
    const Result<ByteView> more = m_input.peek(waiting + 1);
    if (!more) {
        return std::unexpected(more.error());
    }
    if (more->size() > waiting) {
        return {};
    }
    if (m_inputEnded) {
        return failureHere(waiting == 0 ? ErrorKind::Truncated : ErrorKind::Internal);
    }
    m_inputEnded = true;
    decompressor.endInput();
    return {};
}

/// Whether a further stream starts here; if not, everything up to the end has been looked at.
Result<bool> Decoding::findNextStream()
{
    const Format format = *m_settings.format;
    m_paddingStart = m_input.position();
    if (const Result<void> skipped = skipPadding(); !skipped) {
        return std::unexpected(skipped.error());
    }
    const Result<ByteView> head = m_input.peek(detectionBytes);
    if (!head) {
        return std::unexpected(head.error());
    }
    const std::uint64_t padding = m_input.position() - m_paddingStart;
    const bool isMisaligned = format == Format::Xz && padding % xzPaddingUnit != 0;
    if (head->empty()) {
        if (isMisaligned) {
            m_summary.warnings.push_back({Warning::Kind::TrailingData, m_paddingStart, padding});
        }
        return false;
    }
    switch (judgeStart(format, *head)) {
    case StreamStart::Whole:
        return isMisaligned ? Result<bool>(failureHere(ErrorKind::Corrupt)) : Result<bool>(true);
    case StreamStart::Cut:
        return failureHere(ErrorKind::Truncated);
    case StreamStart::Damaged:
        return failureHere(ErrorKind::Corrupt);
    case StreamStart::Other:
        break;
    }
    if (const Result<void> skipped = skipTrailingData(); !skipped) {
        return std::unexpected(skipped.error());
    }
    return false;
}

Result<void> Decoding::skipPadding()
{
    if (!allowsZeroPadding(*m_settings.format)) {
        return {};
    }
    for (;;) {
        const Result<ByteView> waiting = m_input.peek(1);
        if (!waiting) {
            return std::unexpected(waiting.error());
        }
        const auto end = std::ranges::find_if(*waiting, [](std::byte byte) { return byte != std::byte(0); });
        const bool allZero = end == waiting->end();
        take(checkedCast<std::size_t>(end - waiting->begin()));
        if (!allZero || waiting->empty() || m_control.isStopped()) {
            return {};
        }
    }
}

Result<void> Decoding::skipTrailingData()
{
    const std::uint64_t start = m_input.position();
    Bytes tail;
    for (;;) {
        const Result<ByteView> waiting = m_input.peek(1);
        if (!waiting) {
            return std::unexpected(waiting.error());
        }
        if (waiting->empty() || m_control.isStopped()) {
            break;
        }
        const std::size_t kept = std::min(waiting->size(), streamEndBytes);
        tail.insert(tail.end(), waiting->end() - checkedCast<std::ptrdiff_t>(kept), waiting->end());
        tail.erase(tail.begin(),
                   tail.end() - checkedCast<std::ptrdiff_t>(std::min(tail.size(), streamEndBytes)));
        take(waiting->size());
    }
    if (endsLikeStream(*m_settings.format, tail)) {
        Error error{.kind = ErrorKind::Corrupt, .offset = start};
        return std::unexpected(std::move(error));
    }
    m_summary.warnings.push_back({Warning::Kind::TrailingData, start, m_input.position() - start});
    return {};
}

/// Writes what the decompressor has in memory of its own.
Result<void> Decoding::writeLent(Decompressor& decompressor)
{
    ByteView lent = decompressor.lent();
    if (lent.empty()) {
        return {};
    }
    Result<void> written = finishWriting();
    while (written && !lent.empty() && !m_control.isStopped()) {
        const ByteView piece = lent.first(std::min(lent.size(), largestWrite));
        written = write(piece);
        lent = lent.subspan(piece.size());
    }
    decompressor.returnLent();
    return written;
}

Result<void> Decoding::writeOutput()
{
    const std::size_t size = std::exchange(m_filled, 0);
    return m_writer && size > 0 ? m_writer->give(m_output, size) : write(ByteView(m_output).first(size));
}

/// Writes all output there is, and waits for it.
Result<void> Decoding::finishWriting()
{
    Result<void> written = writeOutput();
    const Result<void> behind = m_writer ? m_writer->finish() : Result<void>();
    return written ? behind : written;
}

Result<void> Decoding::write(ByteView bytes)
{
    if (bytes.empty()) {
        return {};
    }
    if (Result<void> written = m_sink.write(bytes); !written) {
        return written;
    }
    m_summary.uncompressedSize += bytes.size();
    if (m_control.counters != nullptr) {
        m_control.counters->out.fetch_add(bytes.size(), std::memory_order_relaxed);
    }
    return {};
}

void Decoding::take(std::size_t count)
{
    m_input.take(count);
    m_summary.compressedSize = m_input.position();
    if (m_control.counters != nullptr) {
        m_control.counters->in.fetch_add(count, std::memory_order_relaxed);
    }
}

/// One stream without a check leaves the whole file unchecked.
void Decoding::noteCheck(Check check)
{
    if (check != Check::Unknown && m_summary.check != Check::None
        && (m_summary.check == Check::Unknown || check == Check::None)) {
        m_summary.check = check;
    }
}

std::unexpected<Error> Decoding::failureHere(ErrorKind kind) const
{
    return std::unexpected(Error{.kind = kind, .offset = m_input.position()});
}

} // namespace

Result<Ending> decode(ByteSource& source, ByteSink& sink, const DecoderSettings& settings,
                      const Control& control, DecodeSummary& summary)
{
    return Decoding(source, sink, settings, control, summary).run();
}

} // namespace holdall::codec
