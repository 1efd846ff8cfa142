#pragma once

#include "codec/bytes.h"
#include "codec/check.h"
#include "codec/deflate/checksum.h"
#include "codec/deflate/deflateparameters.h"
#include "codec/deflate/inflater.h"
#include "codec/deflate/streamhead.h"
#include "codec/error.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace holdall::codec {

/// Decodes one zlib stream, gzip member or raw deflate stream after the other: header, data, checks.
/// Accepts, refuses and calls errors what ZlibDecompressor does. Preset dictionaries are not known.
class StreamDecoder {
public:
    struct Progress {
        std::size_t consumed = 0; ///< bytes
        std::size_t produced = 0; ///< bytes
        std::optional<Error> error = {}; ///< without offset: it was met behind `consumed`
    };

    /// The window's container must be set.
    explicit StreamDecoder(const DeflateWindow& window);

    /// Begins a new stream.
    void begin();

    /// As far as the buffers allow, but no further than to where the data begins if that has not been
    /// reached before. What lies behind `produced` in `out` may be overwritten.
    Progress run(ByteView in, MutableBytes out);

    Check check() const; ///< that the container carries

    bool isAtData() const { return m_state == State::Data; } ///< behind the header
    bool isEnded() const { return m_state == State::Ended; } ///< and every check passed

    /// The extra field of the gzip header.
    ByteView extraField() const { return m_extraField; }

    /// As if `decoded`, whose check is `check`, had been decoded; only while the data so far ended at
    /// a seam (see Inflater::isAtSeam).
    void skip(ByteView decoded, std::uint32_t check);

private:
    enum class State {
        Head,
        HeadRest,
        ExtraSize,
        Extra,
        Name,
        Comment,
        HeadCrc,
        Dictionary,
        Data,
        Trailer,
        Ended
    };

    Progress runHead(ByteView in);
    void afterHead();
    std::optional<Error> takeField(ByteView in, Progress& progress);
    std::size_t takeText(ByteView in);
    std::size_t collect(ByteView in, std::size_t size);
    void enterField(State state);
    Progress runData(ByteView in, MutableBytes out);
    Progress runTrailer(ByteView in);
    std::optional<Error> checkTrailer() const;
    bool hasFlag(unsigned flag) const { return (m_flags & flag) != 0; }

    DeflateWindow m_window;
    StreamHead m_head;
    State m_state = State::Head;
    unsigned m_flags = 0; ///< of the gzip header
    std::array<std::byte, 8> m_field = {}; ///< of fixed size; m_collected bytes are there
    std::size_t m_collected = 0;
    std::size_t m_extraSize = 0; ///< bytes
    Bytes m_extraField;
    Checksum m_headCrc;
    Checksum m_checksum;
    std::uint64_t m_size = 0; ///< decoded bytes
    Inflater m_inflater;
};

} // namespace holdall::codec
