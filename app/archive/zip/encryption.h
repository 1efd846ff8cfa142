#pragma once

#include "app/archive/zip/aescoder.h"
#include "app/archive/zip/directory.h"
#include "app/archive/zip/method.h"

#include <array>
#include <cstdint>
#include <optional>

namespace holdall::zip {

/// How the data of a member is encrypted.
struct Encryption {
    enum class Kind { None, Traditional, Aes };

    Kind kind = Kind::None;
    AesStrength strength = AesStrength::Aes256; ///< of AES
    bool tellsCheck = true; ///< the record has the CRC-32 of the data; AE-2 does not
    std::uint16_t method = 0; ///< how the data is compressed before it is encrypted
};

/// The error of PKWARE's strong encryption, which nothing here can read: UnsupportedOption, with the option
/// "encryption".
codec::Error strongEncryption();

/// What a record says. Fails with Corrupt (AES without the field that it needs, or one that makes no sense)
/// and strongEncryption().
codec::Result<Encryption> encryptionOf(const Record& record);

/// The content of AES's extra field, without number and size, among `extra`: nothing if there is none.
std::optional<codec::ByteView> findAesField(codec::ByteView extra);

/// The whole extra field of members that are encrypted by AES-256, AE-2.
inline constexpr std::size_t aesFieldSize = 11;
codec::Bytes aesField(Method method);

/// The version of the standard that reading AES needs, times ten.
inline constexpr std::uint16_t aesVersion = 51;

} // namespace holdall::zip
