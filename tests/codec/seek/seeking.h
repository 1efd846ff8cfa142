#pragma once

#include "codec/pump.h"
#include "codec/seek/findseekindex.h"
#include "codec/seek/seekablesource.h"
#include "codec/seek/seekcollector.h"
#include "support/sampledata.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <random>
#include <utility>

namespace holdall::test {

/// `data` as our parallel encoder writes a file of this format, at its fastest level.
inline codec::Bytes encodedInBlocks(codec::Format format, codec::ByteView data)
{
    codec::MemorySource source(data);
    codec::MemorySink sink;
    codec::EncodeSummary summary;
    const int level = codec::info(format).levels->lowest;
    const auto options = codec::EncoderOptions::make({.format = format, .level = level});
    const auto ending = codec::encode(source, sink, *options, {.stop = {}, .threads = 2}, summary);
    return ending ? sink.take() : codec::Bytes();
}

/// The index that a full decode collects, which gives `data`; null if it does not.
inline std::shared_ptr<const codec::SeekIndex> collectedIndex(codec::ByteView packed, codec::ByteView data,
                                                              unsigned threads = 2)
{
    codec::MemorySource source(packed);
    codec::MemorySink sink;
    codec::SeekCollector collector;
    codec::DecodeSummary summary;
    const auto ending =
        codec::decode(source, sink, {}, {.stop = {}, .collector = &collector, .threads = threads}, summary);
    return ending && std::ranges::equal(sink.bytes(), data) ? collector.finish(sink.bytes().size()) : nullptr;
}

/// What readAt() gave.
enum class Reading { Right, Refused, Wrong };

inline Reading readPart(codec::ByteSource& source, codec::ByteView data, std::uint64_t offset,
                        std::size_t size)
{
    codec::Bytes buffer(size);
    const auto count = source.readAt(offset, buffer);
    if (!count) {
        return Reading::Refused;
    }
    const std::size_t start = std::min<std::uint64_t>(offset, data.size());
    const codec::ByteView wanted = data.subspan(start, std::min(size, data.size() - start));
    return std::ranges::equal(codec::ByteView(buffer).first(*count), wanted) ? Reading::Right
                                                                             : Reading::Wrong;
}

/// Reads at so many places; the first that is not right, or Right.
inline Reading readParts(codec::ByteSource& source, codec::ByteView data, int count, unsigned seed = 1)
{
    std::minstd_rand random(seed);
    std::uniform_int_distribution<std::size_t> anywhere(0, data.size());
    std::uniform_int_distribution<std::size_t> anySize(0, 100'000);
    for (int i = 0; i < count; ++i) {
        const std::size_t offset = anywhere(random);
        const Reading reading = readPart(source, data, offset, anySize(random));
        if (reading != Reading::Right) {
            return reading;
        }
    }
    return Reading::Right;
}

} // namespace holdall::test
