#pragma once

#include "codec/bytes.h"

#include <nettle/aes.h>
#include <nettle/hmac.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

namespace holdall::zip {

/// Lengths of keys; the numbers are WinZip's.
enum class AesStrength : std::uint8_t { Aes128 = 1, Aes192 = 2, Aes256 = 3 };

/// Bytes of salt before the data.
constexpr std::size_t aesSaltSize(AesStrength strength)
{
    return 4 + 4 * static_cast<std::size_t>(strength);
}

/// Encrypts or decrypts the data of one member as WinZip does: AES in counter mode, and the first 80 bits of
/// HMAC-SHA1 over what is encrypted. Stands behind salt and verifier in the archive, before the code. Not
/// thread-safe.
class AesCoder {
public:
    static constexpr std::size_t verifierSize = 2;
    static constexpr std::size_t codeSize = 10;

    /// Makes the keys by 1000 rounds of PBKDF2, which takes about a millisecond. `salt` has
    /// aesSaltSize(strength) bytes, and must be another one for every member that is encrypted.
    AesCoder(std::string_view password, codec::ByteView salt, AesStrength strength);

    /// Tells wrong passwords, but for one in 65,536.
    codec::ByteView verifier() const { return m_verifier; }

    /// Data in its order, in place.
    void encrypt(codec::MutableBytes data);
    void decrypt(codec::MutableBytes data);

    /// Proves that what was encrypted is what is decrypted. Once, at the end.
    std::array<std::byte, codeSize> code();

private:
    static constexpr std::size_t batch = std::size_t(32) * AES_BLOCK_SIZE;

    void applyKeyStream(codec::MutableBytes data);
    void refill();

    std::variant<aes128_ctx, aes192_ctx, aes256_ctx> m_aes;
    hmac_sha1_ctx m_hmac = {};
    std::array<std::byte, verifierSize> m_verifier = {};
    std::uint64_t m_counter = 0; ///< of blocks
    std::array<std::uint8_t, batch> m_keyStream = {};
    std::size_t m_used = batch; ///< bytes of it
};

} // namespace holdall::zip
