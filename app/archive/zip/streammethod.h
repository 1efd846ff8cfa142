#pragma once

#include "app/archive/zip/method.h"
#include "codec/compressor.h"
#include "codec/error.h"
#include "codec/options.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace holdall::zip {

/// Compresses members by the coders of the codec library, for methods that are not divisible. What it makes
/// is what stands in the archive. Immutable; may be shared between threads.
class StreamMethod {
public:
    /// `level` is one of the method's, or nothing for its own choice. Fails with InvalidOption ("preset").
    static codec::Result<StreamMethod> make(Method method, std::optional<int> level);

    Method method() const { return m_method; }

    /// Compresses data that is at hand, at most largestWhole() bytes, to the end of `out`. Ends early, with
    /// what is no use, when a stop is asked for. Fails as the coder, and with OutOfMemory.
    codec::Result<void> code(codec::ByteView data, codec::Bytes& out, const std::stop_token& stop) const;

    /// A coder for data that comes in pieces, `size` bytes if no less. The first piece of what it makes goes
    /// through convertFront(). Fails with OutOfMemory.
    codec::Result<std::unique_ptr<codec::Compressor>> stream(std::uint64_t size, unsigned threads) const;

    /// Turns the front of a coder's output, which stands in `out` from `at` on, into what belongs into the
    /// archive: LZMA has another header there.
    void convertFront(codec::Bytes& out, std::size_t at) const;

    /// Bytes that code() takes at most beside its caller's, and a stream on so many threads.
    std::uint64_t wholeMemory() const;
    std::uint64_t streamMemory(unsigned threads) const;
    std::uint64_t decodingMemory() const { return m_options.memory().decompress; }

private:
    StreamMethod(Method method, codec::EncoderOptions options, int level)
        : m_method(method)
        , m_options(std::move(options))
        , m_level(level)
    {
    }

    codec::Result<codec::EncoderOptions> optionsFor(std::uint64_t size) const;
    codec::Result<std::unique_ptr<codec::Compressor>> coderFor(std::uint64_t size) const;

    Method m_method;
    codec::EncoderOptions m_options;
    int m_level;
};

} // namespace holdall::zip
