#include "app/archive/sevenzip/rawencoding.h"

#include "app/archive/framing/stoppederror.h"
#include "codec/factory.h"
#include "codec/parallel/blocksize.h"

#include <algorithm>

namespace holdall::sevenzip {

std::size_t lzma2Bound(std::size_t size)
{
    // No chunk is longer than its data and a header. Chunks of data that does not compress end near 64 KiB;
    // half of it leaves liblzma room to end them earlier. One byte marks the end.
    static constexpr std::size_t chunk = 32 * 1024;
    static constexpr std::size_t chunkHeader = 6;
    return size + static_cast<std::size_t>(codec::divideUp(size, chunk)) * chunkHeader + 1;
}

codec::Result<std::size_t> encodeInto(codec::MutableBytes out, codec::ByteView data,
                                      const codec::EncoderOptions& options, const codec::Control& control)
{
    static constexpr std::size_t slice = 32 * 1024; // some 50 ms with the slowest options
    const auto compressor = codec::makeCompressor(options);
    if (!compressor) {
        return std::unexpected(compressor.error());
    }
    for (std::size_t produced = 0;;) {
        if (control.isStopped()) {
            return std::unexpected(stoppedError());
        }
        const codec::ByteView next = data.first(std::min(data.size(), slice));
        const auto action = next.size() == data.size() ? codec::Action::Finish : codec::Action::Run;
        const auto step = (*compressor)->step(next, out.subspan(produced), action);
        if (!step) {
            return std::unexpected(step.error());
        }
        data = data.subspan(step->consumed);
        produced += step->produced;
        if (step->done) {
            return produced;
        }
        if (produced == out.size()) {
            return codec::failure(codec::ErrorKind::OutputLimit);
        }
    }
}

} // namespace holdall::sevenzip
