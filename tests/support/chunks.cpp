#include "support/chunks.h"

#include <algorithm>
#include <utility>

namespace holdall::test {

namespace {

codec::ByteView piece(codec::ByteView data, std::size_t size)
{
    return data.first(size == 0 ? data.size() : std::min(size, data.size()));
}

} // namespace

codec::Result<codec::Bytes> compressInChunks(codec::Compressor& compressor, codec::ByteView data,
                                             Chunks chunks)
{
    codec::Bytes result;
    codec::Bytes room(chunks.out);
    for (bool done = false; !done;) {
        const codec::Action action = data.empty() ? codec::Action::Finish : codec::Action::Run;
        const codec::Result<codec::Step> step = compressor.step(piece(data, chunks.in), room, action);
        if (!step) {
            return std::unexpected(step.error());
        }
        data = data.subspan(step->consumed);
        const codec::ByteView made = codec::ByteView(room).first(step->produced);
        result.insert(result.end(), made.begin(), made.end());
        done = step->done;
    }
    return result;
}

Decoded decodeInChunks(codec::Decompressor& decompressor, codec::ByteView data, Chunks chunks)
{
    Decoded result;
    codec::Bytes room(chunks.out);
    std::size_t offered = chunks.in; // more than that only to a decoder that looks further ahead
    bool inputEnded = false;
    for (;;) {
        const codec::ByteView rest = data.subspan(result.consumed);
        const codec::ByteView chunk = inputEnded ? rest : piece(rest, offered);
        const codec::Result<codec::Step> step = decompressor.step(chunk, room);
        if (!step) {
            result.error = step.error();
            return result;
        }
        result.consumed += step->consumed;
        const codec::ByteView made = codec::ByteView(room).first(step->produced);
        result.data.insert(result.data.end(), made.begin(), made.end());
        result.ended = step->done;
        if (step->done) {
            return result;
        }
        if (step->consumed > 0 || step->produced > 0) {
            offered = chunks.in;
        } else if (chunk.size() < rest.size()) {
            offered += step->working ? 0U : 1U;
        } else if (!step->working) {
            if (std::exchange(inputEnded, true)) {
                return result;
            }
            decompressor.endInput();
        }
    }
}

} // namespace holdall::test
