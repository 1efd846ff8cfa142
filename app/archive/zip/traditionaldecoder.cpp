#include "app/archive/zip/traditionaldecoder.h"

#include <array>

namespace holdall::zip {

namespace {

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    constexpr std::uint32_t polynomial = 0xEDB88320; // of CRC-32, bits reversed
    std::array<std::uint32_t, 256> table = {};
    for (std::uint32_t index = 0; index < table.size(); ++index) {
        std::uint32_t value = index;
        for (int bit = 0; bit < 8; ++bit) {
            value = value >> 1U ^ ((value & 1U) != 0 ? polynomial : 0);
        }
        table.at(index) = value;
    }
    return table;
}

std::uint32_t crcStep(std::uint32_t crc, std::uint32_t byte)
{
    static constexpr std::array<std::uint32_t, 256> table = makeCrcTable();
    return table[(crc ^ byte) & 0xFFU] ^ crc >> 8U;
}

} // namespace

TraditionalDecoder::TraditionalDecoder(std::string_view password)
{
    for (const char letter : password) {
        update(static_cast<std::uint8_t>(letter));
    }
}

void TraditionalDecoder::decrypt(codec::MutableBytes data)
{
    for (std::byte& byte : data) {
        const std::uint32_t mixed = (m_key2 & 0xFFFFU) | 2U;
        byte ^= static_cast<std::byte>(mixed * (mixed ^ 1U) >> 8U);
        update(std::to_integer<std::uint8_t>(byte));
    }
}

void TraditionalDecoder::update(std::uint8_t plain)
{
    static constexpr std::uint32_t factor = 134'775'813;
    m_key0 = crcStep(m_key0, plain);
    m_key1 = (m_key1 + (m_key0 & 0xFFU)) * factor + 1;
    m_key2 = crcStep(m_key2, m_key1 >> 24U);
}

} // namespace holdall::zip
