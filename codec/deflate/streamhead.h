#pragma once

#include "codec/bytes.h"
#include "codec/deflate/deflateparameters.h"
#include "codec/error.h"

#include <array>
#include <cstddef>
#include <optional>

namespace holdall::codec {

/// The first bytes of a zlib or gzip stream, collected as they pass. zlib reports everything that is
/// wrong with a stream as one code; what the head says tells foreign data from damaged data.
class StreamHead {
public:
    explicit StreamHead(const DeflateWindow& window) : m_window(window) { }

    /// How many bytes may be decoded until the head must be looked at again; 0: any number.
    std::size_t wanted() const;

    /// Takes up to wanted() bytes.
    void add(ByteView bytes);

    /// The container that the stream has; empty while that is not known.
    std::optional<DeflateContainer> container() const;

    /// What is wrong with the bytes seen so far, if anything: UnknownFormat for another format,
    /// UnsupportedOption for a method, a flag or a window that the stream needs and cannot have.
    std::optional<Error> problem() const;

private:
    unsigned at(std::size_t index) const { return std::to_integer<unsigned>(m_bytes.at(index)); }
    bool hasGzipMagic() const;
    std::optional<Error> gzipProblem() const;
    std::optional<Error> zlibProblem() const;

    DeflateWindow m_window;
    std::array<std::byte, 4> m_bytes = {};
    std::size_t m_size = 0;
};

} // namespace holdall::codec
