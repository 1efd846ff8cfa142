#include "codec/bzip2/libbz2compressor.h"

#include "codec/bzip2/libbz2buffers.h"

namespace holdall::codec {

Result<std::unique_ptr<Compressor>> Libbz2Compressor::make(const Bzip2Options& options)
{
    std::unique_ptr<Libbz2Compressor> compressor(new Libbz2Compressor);
    const int result = BZ2_bzCompressInit(&compressor->m_stream, options.level(), 0, 0);
    if (result != BZ_OK) {
        return failure(result == BZ_MEM_ERROR ? ErrorKind::OutOfMemory : ErrorKind::Internal, result);
    }
    return compressor;
}

std::uint64_t Libbz2Compressor::memory(int level)
{
    // bzip2(1) says 400k + 8 x block size. What libbz2 1.0.8 allocates beside the two arrays of 4
    // bytes for each byte of a block: EState (55,768), ftab (262,148), the overshoot (136).
    constexpr std::uint64_t fixed = 55'768 + 262'148 + 136;
    return fixed + 8 * libbz2::blockSize(level);
}

Libbz2Compressor::~Libbz2Compressor()
{
    BZ2_bzCompressEnd(&m_stream);
}

bool Libbz2Compressor::supports(Action action) const
{
    return action == Action::Run || action == Action::Finish;
}

/// libbz2 ends a block that is just full differently when it knows that no input follows: everything
/// is run in first, so that a stream does not depend on whether its last bytes came with Finish.
Result<Step> Libbz2Compressor::code(ByteView in, MutableBytes out, Action action)
{
    if (m_finishing) {
        return action == Action::Finish && in.empty() ? finish(out) : failure(ErrorKind::EndOfStream);
    }
    const Result<Step> ran = run(in, out);
    if (!ran || action == Action::Run || ran->consumed < in.size()) {
        return ran;
    }
    Result<Step> ended = finish(out.subspan(ran->produced));
    if (ended) {
        ended->consumed = ran->consumed;
        ended->produced += ran->produced;
    }
    return ended;
}

Result<Step> Libbz2Compressor::run(ByteView in, MutableBytes out)
{
    libbz2::setBuffers(m_stream, in, out);
    const int result = BZ2_bzCompress(&m_stream, BZ_RUN);
    const Step step = libbz2::stepOf(m_stream, in, out);
    // Without progress, libbz2 calls the parameters wrong.
    const bool isIdle = result == BZ_PARAM_ERROR && step.consumed == 0 && step.produced == 0;
    if (result != BZ_RUN_OK && !isIdle) {
        return failure(ErrorKind::Internal, result);
    }
    return step;
}

Result<Step> Libbz2Compressor::finish(MutableBytes out)
{
    if (out.empty()) {
        return Step();
    }
    m_finishing = true;
    libbz2::setBuffers(m_stream, {}, out);
    const int result = BZ2_bzCompress(&m_stream, BZ_FINISH);
    if (result != BZ_FINISH_OK && result != BZ_STREAM_END) {
        return failure(ErrorKind::Internal, result);
    }
    Step step = libbz2::stepOf(m_stream, {}, out);
    step.done = result == BZ_STREAM_END;
    return step;
}

} // namespace holdall::codec
