#pragma once

#include "codec/error.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace holdall::zip {

/// Turns names in one encoding into UTF-8, by ICU. Used by one thread at a time.
class NameConverter {
public:
    /// `encoding` is any name that ICU knows, in any case. Fails with InvalidOption ("encoding") if it knows
    /// none of this name.
    static codec::Result<NameConverter> open(const std::string& encoding);

    /// Nothing if `name` is not valid in this encoding, or has a zero in it.
    std::optional<std::u16string> toUtf16(std::string_view name);
    std::optional<std::string> toUtf8(std::string_view name);

    const std::string& encoding() const { return m_encoding; } ///< as it was asked for

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };

    NameConverter(UConverter* converter, std::string encoding)
        : m_converter(converter)
        , m_encoding(std::move(encoding))
    {
    }

    std::unique_ptr<UConverter, Close> m_converter;
    std::string m_encoding;
};

/// Whether these are valid UTF-8, as ASCII is.
bool isUtf8(std::string_view name);

/// Whether these are ASCII alone: the same in every encoding that counts.
bool isAscii(std::string_view name);

} // namespace holdall::zip
