#pragma once

#include "codec/bytes.h"
#include "codec/check.h"

#include <cstddef>
#include <cstdint>

namespace holdall::codec {

/// The check of a gzip (Crc32) or zlib (Adler32) stream; with any other check a constant 0.
class Checksum {
public:
    explicit Checksum(Check check) : Checksum(check, check == Check::Adler32 ? 1 : 0) { }

    /// Goes on behind data with this check.
    Checksum(Check check, std::uint32_t value) : m_check(check), m_value(value) { }

    void add(ByteView data);

    /// As if the `size` bytes whose check is `value` were added.
    void append(std::uint32_t value, std::uint64_t size);

    std::uint32_t value() const { return m_value; }

private:
    Check m_check;
    std::uint32_t m_value;
};

} // namespace holdall::codec
