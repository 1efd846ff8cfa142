#pragma once

#include "bzip2streams.h"
#include "codec/streamstart.h"

#include <algorithm>
#include <cstdint>
#include <optional>

/// Shorthands of the tests of the parallel bzip2 coders.
namespace holdall::test {

inline std::unique_ptr<codec::Compressor> parallelBzip2Compressor(int level, unsigned threads)
{
    return std::move(
        *codec::makeParallelBzip2Compressor(*codec::Bzip2Options::make(level), {.threads = threads}));
}

inline std::unique_ptr<codec::Decompressor>
parallelBzip2Decompressor(unsigned threads, std::optional<std::uint64_t> limit = std::nullopt)
{
    return std::move(*codec::makeParallelBzip2Decompressor(limit, {.threads = threads}));
}

/// What became of a file.
struct FileOutcome {
    codec::Bytes data; ///< before the end or the error
    std::uint64_t consumed = 0; ///< bytes of the file
    std::uint64_t streams = 0;
    std::optional<codec::Error> error = {};

    /// The kind of error, or that there was none.
    std::optional<codec::ErrorKind> kind() const { return error ? std::optional(error->kind) : std::nullopt; }
};

/// Decodes streams that follow each other. Where the decoder asks for more, it is shown more.
inline FileOutcome decodeFile(codec::Decompressor& decompressor, codec::ByteView file, Chunks chunks)
{
    FileOutcome outcome;
    codec::Bytes room(chunks.out);
    std::size_t shown = chunks.in == 0 ? file.size() : chunks.in;
    for (;;) {
        const codec::ByteView rest = file.subspan(outcome.consumed);
        const codec::ByteView in = rest.first(std::min(rest.size(), shown));
        if (in.size() == rest.size()) {
            decompressor.endInput();
        }
        const auto step = decompressor.step(in, room);
        if (!step) {
            outcome.error = step.error();
            break;
        }
        outcome.consumed += step->consumed;
        outcome.data.insert(outcome.data.end(), room.begin(),
                            room.begin() + static_cast<std::ptrdiff_t>(step->produced));
        if (step->done) {
            break;
        }
        const bool wantsMore = step->consumed == 0 && step->produced == 0 && !step->working;
        if (wantsMore && in.size() == rest.size()) {
            outcome.error = codec::Error{.kind = codec::ErrorKind::Internal}; // it asks for what is not there
            break;
        }
        shown = wantsMore ? shown + chunks.in : (chunks.in == 0 ? file.size() : chunks.in);
    }
    outcome.streams = decompressor.streams();
    return outcome;
}

/// The same by libbz2, stream by stream.
inline FileOutcome referenceOutcome(codec::ByteView file)
{
    FileOutcome outcome;
    for (;;) {
        const codec::ByteView rest = file.subspan(outcome.consumed);
        Decoded one = decodeInChunks(*bzip2Decompressor(), rest, {});
        outcome.consumed += one.consumed;
        append(outcome.data, one.data);
        if (!one.ended) {
            outcome.error = one.error ? one.error : codec::Error{.kind = codec::ErrorKind::Truncated};
            return outcome;
        }
        ++outcome.streams;
        const codec::ByteView behind = rest.subspan(one.consumed);
        if (behind.empty()
            || codec::judgeStart(codec::Format::Bzip2, behind.first(std::min<std::size_t>(behind.size(), 32)))
                != codec::StreamStart::Whole) {
            return outcome;
        }
    }
}

} // namespace holdall::test
