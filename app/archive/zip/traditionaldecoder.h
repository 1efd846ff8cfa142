#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <string_view>

namespace holdall::zip {

/// Decrypts PKWARE's traditional encryption (APPNOTE 6.1), which keeps nobody out who knows its weakness: for
/// reading only. Not thread-safe.
class TraditionalDecoder {
public:
    /// Bytes that stand before the data, encrypted as it is. The last one tells wrong passwords, but for one
    /// in 256.
    static constexpr std::size_t headerSize = 12;

    explicit TraditionalDecoder(std::string_view password);

    /// Data in its order, in place.
    void decrypt(codec::MutableBytes data);

private:
    void update(std::uint8_t plain);

    std::uint32_t m_key0 = 0x12345678;
    std::uint32_t m_key1 = 0x23456789;
    std::uint32_t m_key2 = 0x34567890;
};

} // namespace holdall::zip
