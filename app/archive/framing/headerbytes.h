#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace holdall {

/// Collects what the headers of a container are made of. Numbers are little-endian.
class HeaderBytes {
public:
    void byte(std::uint8_t value) { m_bytes.push_back(std::byte(value)); }
    void uint16(std::uint16_t value) { fixed(value, sizeof value); }
    void uint32(std::uint32_t value) { fixed(value, sizeof value); }
    void uint64(std::uint64_t value) { fixed(value, sizeof value); }

    /// 7z's NUMBER: one to nine bytes; the first one's leading ones count those that follow it.
    void number(std::uint64_t value);

    /// One bit for each, the first one highest, filled up with zeros.
    void bits(const std::vector<bool>& values);

    void append(codec::ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

    codec::ByteView view() const { return m_bytes; }
    codec::Bytes take() { return std::move(m_bytes); }

private:
    void fixed(std::uint64_t value, std::size_t size);

    codec::Bytes m_bytes;
};

} // namespace holdall
