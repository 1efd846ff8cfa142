#pragma once

#include "app/archive/entry.h"
#include "app/archive/zip/directory.h"
#include "codec/format.h"

#include <optional>
#include <string>

namespace holdall::zip {

/// A record's general purpose flags (APPNOTE 4.4.4).
inline constexpr std::uint16_t encryptedFlag = 1 << 0;
inline constexpr std::uint16_t endMarkFlag = 1 << 1; ///< of LZMA: the stream has an end mark
inline constexpr std::uint16_t descriptorFlag = 1 << 3;
inline constexpr std::uint16_t strongEncryptionFlag = 1 << 6;
inline constexpr std::uint16_t utf8Flag = 1 << 11;
inline constexpr std::uint16_t maskedFlag = 1 << 13; ///< the directory is encrypted

/// What a record says of an entry, whose name is `name` in UTF-8. The target of a link stands in its data,
/// and is left empty.
Entry entryFrom(const Record& record, std::string name);

/// The name of a method; its number if it has none.
std::string methodName(std::uint16_t method);

/// The format that a method's data is in: nothing if it is stored, or of another method. That of LZMA has a
/// header of its own.
std::optional<codec::Format> formatOf(std::uint16_t method);

/// Whether the data of a method can be read.
bool isReadable(std::uint16_t method);

inline constexpr std::uint16_t storedMethod = 0;
inline constexpr std::uint16_t aesMethod = 99; ///< the real one stands in an extra field

} // namespace holdall::zip
