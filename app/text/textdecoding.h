#pragma once

#include "codec/bytes.h"

#include <QString>

#include <optional>
#include <string>

namespace holdall {

/// The encoding that a text is most likely in, by ICU's name for it: what its byte order mark says, else
/// UTF-8 if it is valid, else UTF-16 if it looks so, else what ICU's detector takes it for. Nothing for what
/// is no text: bytes that no text has. `isCut`: the last character may not be whole.
std::optional<std::string> findTextEncoding(codec::ByteView bytes, bool isCut);

/// The text in an encoding by any name that ICU knows; what is not valid in it becomes U+FFFD. Nothing if ICU
/// does not know it. A byte order mark is left out.
std::optional<QString> decodeText(codec::ByteView bytes, const std::string& encoding);

} // namespace holdall
