#pragma once

#include "codec/bytes.h"
#include "codec/check.h"
#include "codec/compressor.h"
#include "codec/error.h"
#include "codec/xz/filterchain.h"

#include <lzma.h>

#include <optional>

namespace holdall::codec {

/// The error that a return code of liblzma stands for. Not for LZMA_OK, LZMA_STREAM_END,
/// LZMA_GET_CHECK and LZMA_BUF_ERROR, which are no errors here.
Error lzmaError(lzma_ret code);

/// liblzma's identifier of a check; empty for checks that no xz stream can carry.
std::optional<lzma_check> nativeCheck(Check check);

/// Unknown for identifiers that have no meaning yet.
Check checkFromNative(lzma_check check);

inline const lzma_filter* nativeFilters(const FilterChain& chain)
{
    return static_cast<const lzma_filter*>(chain.native());
}

/// A lzma_stream that is released with its owner. Coders are set up by passing native() to one of
/// liblzma's initialisers.
class LzmaStream {
public:
    LzmaStream() = default;
    ~LzmaStream() { lzma_end(&m_stream); }
    LzmaStream(const LzmaStream&) = delete;
    LzmaStream& operator=(const LzmaStream&) = delete;

    lzma_stream* native() { return &m_stream; }
    const lzma_stream* native() const { return &m_stream; }

    /// Runs lzma_code() once from the front of `in` to the front of `out`, and adds what it moved
    /// to `moved`.
    lzma_ret code(ByteView in, MutableBytes out, lzma_action action, Step& moved);

private:
    lzma_stream m_stream = LZMA_STREAM_INIT;
};

} // namespace holdall::codec
