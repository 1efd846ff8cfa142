#include "codec/pump.h"

#include <algorithm>

namespace holdall::codec {

namespace {

/// Input is coded in pieces this small, so that a stop is seen soon also with the slowest options.
constexpr std::size_t sliceSize = 32 * 1024;

/// One run of encode(): the two buffers and what moves between them.
class Encoding {
public:
    Encoding(ByteSource& source, ByteSink& sink, const Control& control, EncodeSummary& summary)
        : m_source(source)
        , m_sink(sink)
        , m_control(control)
        , m_summary(summary)
        , m_input(pumpBufferSize)
        , m_output(pumpBufferSize)
    {
    }

    Result<Ending> run(Compressor& compressor);

private:
    Result<Ending> code(Compressor& compressor, ByteView in, Action action);
    Result<void> writeOutput();
    Result<void> rewriteFront(const Compressor& compressor);

    ByteSource& m_source;
    ByteSink& m_sink;
    const Control& m_control;
    EncodeSummary& m_summary;
    Bytes m_input;
    Bytes m_output;
    std::size_t m_filled = 0; ///< bytes at m_output's front that wait to be written
};

Result<Ending> Encoding::run(Compressor& compressor)
{
    for (;;) {
        if (m_control.isStopped()) {
            return Ending::Stopped;
        }
        const Result<std::size_t> count = m_source.read(m_input);
        if (!count) {
            return std::unexpected(count.error());
        }
        const Action action = *count == 0 ? Action::Finish : Action::Run;
        const Result<Ending> ending = code(compressor, ByteView(m_input).first(*count), action);
        if (!ending || *ending == Ending::Stopped) {
            return ending;
        }
        if (action == Action::Finish) {
            const Result<void> rewritten = rewriteFront(compressor);
            return rewritten ? ending : std::unexpected(rewritten.error());
        }
    }
}

Result<Ending> Encoding::code(Compressor& compressor, ByteView in, Action action)
{
    for (bool done = false; action == Action::Finish ? !done : !in.empty();) {
        if (m_control.isStopped()) {
            return Ending::Stopped;
        }
        const ByteView slice = in.first(std::min(in.size(), sliceSize));
        const Result<Step> step = compressor.step(slice, MutableBytes(m_output).subspan(m_filled), action);
        if (!step) {
            return std::unexpected(step.error());
        }
        in = in.subspan(step->consumed);
        done = step->done;
        m_filled += step->produced;
        m_summary.uncompressedSize += step->consumed;
        if (m_control.counters != nullptr) {
            m_control.counters->in.fetch_add(step->consumed, std::memory_order_relaxed);
        }
        if (m_filled < m_output.size() && !done) {
            continue;
        }
        if (const Result<void> written = writeOutput(); !written) {
            return std::unexpected(written.error());
        }
    }
    return Ending::Complete;
}

Result<void> Encoding::writeOutput()
{
    const Result<void> written = m_sink.write(ByteView(m_output).first(m_filled));
    if (!written) {
        return written;
    }
    m_summary.compressedSize += m_filled;
    if (m_control.counters != nullptr) {
        m_control.counters->out.fetch_add(m_filled, std::memory_order_relaxed);
    }
    m_filled = 0;
    return {};
}

Result<void> Encoding::rewriteFront(const Compressor& compressor)
{
    for (const Rewrite& rewrite : compressor.rewrites()) {
        if (Result<void> written = m_sink.rewrite(rewrite.offset, rewrite.bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

Result<Ending> encode(ByteSource& source, ByteSink& sink, const EncoderOptions& options,
                      const Control& control, EncodeSummary& summary)
{
    const Parallelism parallelism{
        .threads = control.threads, .inputSize = source.size(), .canRewrite = sink.canRewrite()};
    const Result<std::unique_ptr<Compressor>> compressor = makeParallelCompressor(options, parallelism);
    if (!compressor) {
        return std::unexpected(compressor.error());
    }
    return Encoding(source, sink, control, summary).run(**compressor);
}

} // namespace holdall::codec
