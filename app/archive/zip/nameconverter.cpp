#include "app/archive/zip/nameconverter.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace holdall::zip {

void NameConverter::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

codec::Result<NameConverter> NameConverter::open(const std::string& encoding)
{
    const auto refused = [&] { return codec::invalidOption("encoding", encoding, "an encoding's name"); };
    if (encoding.empty() || encoding.contains('\0')) { // ICU would take the system's
        return refused();
    }
    UErrorCode status = U_ZERO_ERROR;
    NameConverter converter(ucnv_open(encoding.c_str(), &status), encoding);
    if (U_FAILURE(status)) {
        return refused();
    }
    ucnv_setToUCallBack(converter.m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    return U_SUCCESS(status) ? codec::Result<NameConverter>(std::move(converter)) : refused();
}

std::optional<std::u16string> NameConverter::toUtf16(std::string_view name)
{
    static constexpr std::size_t mostPerByte = 2; // units, and some more at the start
    static constexpr std::size_t someMore = 16;
    std::u16string text(name.size() * mostPerByte + someMore, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size =
        ucnv_toUChars(m_converter.get(), text.data(), static_cast<std::int32_t>(text.size()), name.data(),
                      static_cast<std::int32_t>(name.size()), &status);
    if (U_FAILURE(status) || size < 0 || static_cast<std::size_t>(size) > text.size()) {
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(size));
    return text.contains(u'\0') ? std::nullopt : std::optional(std::move(text));
}

std::optional<std::string> NameConverter::toUtf8(std::string_view name)
{
    return toUtf16(name).transform([](const std::u16string& text) {
        std::string converted;
        return icu::UnicodeString(false, text.data(), static_cast<std::int32_t>(text.size()))
            .toUTF8String(converted);
    });
}

bool isUtf8(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t size = 0;
    u_strFromUTF8(nullptr, 0, &size, name.data(), static_cast<std::int32_t>(name.size()), &status);
    return status != U_INVALID_CHAR_FOUND;
}

bool isAscii(std::string_view name)
{
    return std::ranges::all_of(name, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

} // namespace holdall::zip
