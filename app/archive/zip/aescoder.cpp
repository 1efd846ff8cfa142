#include "app/archive/zip/aescoder.h"

#include <nettle/memxor.h>
#include <nettle/pbkdf2.h>

#include <algorithm>
#include <span>
#include <utility>

namespace holdall::zip {

namespace {

constexpr std::size_t keySize(AesStrength strength)
{
    return 8 + 8 * static_cast<std::size_t>(strength);
}

const std::uint8_t* numbersOf(codec::ByteView bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

std::uint8_t* roomIn(codec::MutableBytes bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

void setKey(std::variant<aes128_ctx, aes192_ctx, aes256_ctx>& aes, AesStrength strength,
            const std::uint8_t* key)
{
    switch (strength) {
    case AesStrength::Aes128:
        return aes128_set_encrypt_key(&aes.emplace<aes128_ctx>(), key);
    case AesStrength::Aes192:
        return aes192_set_encrypt_key(&aes.emplace<aes192_ctx>(), key);
    case AesStrength::Aes256:
        return aes256_set_encrypt_key(&aes.emplace<aes256_ctx>(), key);
    }
    std::unreachable();
}

/// So that one call fits all.
struct EncryptBlocks {
    codec::MutableBytes blocks;

    void operator()(const aes128_ctx& aes) const { aes128_encrypt(&aes, size(), begin(), begin()); }
    void operator()(const aes192_ctx& aes) const { aes192_encrypt(&aes, size(), begin(), begin()); }
    void operator()(const aes256_ctx& aes) const { aes256_encrypt(&aes, size(), begin(), begin()); }

    std::size_t size() const { return blocks.size(); }
    std::uint8_t* begin() const { return roomIn(blocks); }
};

} // namespace

AesCoder::AesCoder(std::string_view password, codec::ByteView salt, AesStrength strength)
{
    static constexpr unsigned rounds = 1000;
    std::array<std::byte, 2 * keySize(AesStrength::Aes256) + verifierSize> keys = {};
    const std::size_t size = keySize(strength);
    pbkdf2_hmac_sha1(password.size(), reinterpret_cast<const std::uint8_t*>(password.data()), rounds,
                     salt.size(), numbersOf(salt), 2 * size + verifierSize, roomIn(keys));
    setKey(m_aes, strength, numbersOf(keys));
    hmac_sha1_set_key(&m_hmac, size, numbersOf(codec::ByteView(keys).subspan(size)));
    std::ranges::copy(codec::ByteView(keys).subspan(2 * size, verifierSize), m_verifier.begin());
}

void AesCoder::encrypt(codec::MutableBytes data)
{
    applyKeyStream(data);
    hmac_sha1_update(&m_hmac, data.size(), numbersOf(data));
}

void AesCoder::decrypt(codec::MutableBytes data)
{
    hmac_sha1_update(&m_hmac, data.size(), numbersOf(data));
    applyKeyStream(data);
}

auto AesCoder::code() -> std::array<std::byte, codeSize>
{
    std::array<std::byte, codeSize> code = {};
    hmac_sha1_digest(&m_hmac, code.size(), roomIn(code));
    return code;
}

void AesCoder::applyKeyStream(codec::MutableBytes data)
{
    while (!data.empty()) {
        if (m_used == m_keyStream.size()) {
            refill();
        }
        const std::size_t size = std::min(data.size(), m_keyStream.size() - m_used);
        memxor(data.data(), m_keyStream.data() + m_used, size);
        m_used += size;
        data = data.subspan(size);
    }
}

/// WinZip counts blocks from 1, in little-endian numbers.
void AesCoder::refill()
{
    m_keyStream.fill(0);
    for (std::size_t at = 0; at < m_keyStream.size(); at += AES_BLOCK_SIZE) {
        std::uint64_t counter = ++m_counter;
        for (std::size_t digit = at; counter != 0; ++digit, counter >>= 8U) {
            m_keyStream.at(digit) = static_cast<std::uint8_t>(counter);
        }
    }
    std::visit(EncryptBlocks{std::as_writable_bytes(std::span(m_keyStream))}, m_aes);
    m_used = 0;
}

} // namespace holdall::zip
