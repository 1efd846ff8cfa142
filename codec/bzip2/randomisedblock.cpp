#include "codec/bzip2/randomisedblock.h"

#include "codec/bzip2/bitwriter.h"
#include "codec/bzip2/blockformat.h"
#include "codec/bzip2/libbz2decompressor.h"
#include "codec/bzip2/runlengthencoder.h"

#include <algorithm>
#include <limits>
#include <new>
#include <utility>

namespace holdall::codec::bzip2 {

namespace {

/// A stream of this block alone, of the highest level.
Bytes asStream(const BitReader& in, std::uint64_t start, std::uint32_t crc)
{
    BitWriter stream;
    for (const char letter : {'B', 'Z', 'h', '9'}) {
        stream.put(8, static_cast<unsigned char>(letter));
    }
    BitReader bits = in;
    bits.moveTo(start);
    for (std::uint64_t left = in.position() - start; left > 0;) {
        const auto count = static_cast<unsigned>(std::min<std::uint64_t>(left, 32));
        stream.put(count, bits.take(count));
        left -= count;
    }
    stream.put(magicBits / 2, endMagic >> magicBits / 2);
    stream.put(magicBits / 2, endMagic & ((1U << magicBits / 2) - 1));
    stream.put(crcBits, crc);
    stream.pad();
    return {stream.bytes().begin(), stream.bytes().end()};
}

} // namespace

bool decodeRandomised(const BitReader& in, std::uint64_t start, std::uint32_t crc, Bytes& block)
{
    constexpr std::size_t room = 64 * 1024;
    const Bytes stream = asStream(in, start, crc);
    const auto decompressor = Libbz2Decompressor::make(unlimitedMemory);
    if (!decompressor) {
        throw std::bad_alloc();
    }
    Bytes buffer(room);
    RunLengthEncoder encoder(std::numeric_limits<std::size_t>::max());
    RunLengthBlock data;
    std::size_t taken = 0;
    while (!(*decompressor)->eof()) {
        const Result<Step> step = (*decompressor)->step(ByteView(stream).subspan(taken), buffer);
        if (!step || (step->consumed == 0 && step->produced == 0)) {
            return false;
        }
        taken += step->consumed;
        encoder.take(ByteView(buffer).first(step->produced), data);
    }
    encoder.finish(data);
    block = std::move(data.data);
    return true;
}

} // namespace holdall::codec::bzip2
