#include "app/text/textdecoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

namespace holdall {

namespace {

using codec::ByteView;

/// Nearly all that ICU's detector is unsure of is no text.
constexpr int leastConfidence = 10; // percent
constexpr std::size_t mostToLookAt = std::size_t(64) * 1024; // bytes

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

const char* chars(ByteView bytes)
{
    return reinterpret_cast<const char*>(bytes.data());
}

bool startsWith(ByteView bytes, std::string_view mark)
{
    return std::string_view(chars(bytes), bytes.size()).starts_with(mark);
}

std::optional<std::string> markedEncoding(ByteView bytes)
{
    using namespace std::string_view_literals;
    if (startsWith(bytes, "\xEF\xBB\xBF"sv)) {
        return "UTF-8";
    }
    if (startsWith(bytes, "\xFF\xFE\0\0"sv) || startsWith(bytes, "\0\0\xFE\xFF"sv)) {
        return "UTF-32";
    }
    return startsWith(bytes, "\xFF\xFE"sv) || startsWith(bytes, "\xFE\xFF"sv) ? std::optional("UTF-16")
                                                                              : std::nullopt;
}

/// Less the beginning of a character that is cut.
ByteView wholeCharacters(ByteView bytes)
{
    constexpr std::size_t longest = 4;
    for (std::size_t back = 1; back <= std::min(longest, bytes.size()); ++back) {
        const auto byte = std::to_integer<unsigned>(bytes[bytes.size() - back]);
        if (byte < 0x80) {
            return bytes;
        }
        if (byte >= 0xC0) {
            const std::size_t length = byte >= 0xF0 ? 4 : (byte >= 0xE0 ? 3 : 2);
            return back < length ? bytes.first(bytes.size() - back) : bytes;
        }
    }
    return bytes;
}

bool isUtf8Text(ByteView bytes)
{
    return QUtf8StringView(chars(bytes), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

/// Of letters of most scripts in UTF-16, every other byte is one and the same.
std::optional<std::string> unmarkedUtf16(ByteView bytes)
{
    std::size_t zeros[2] = {};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        zeros[at % 2] += bytes[at] == std::byte(0) ? 1U : 0U;
    }
    const std::size_t half = bytes.size() / 2;
    if (half < 4) {
        return std::nullopt;
    }
    if (zeros[1] > half * 7 / 10 && zeros[0] == 0) {
        return "UTF-16LE";
    }
    return zeros[0] > half * 7 / 10 && zeros[1] == 0 ? std::optional("UTF-16BE") : std::nullopt;
}

/// Characters of no text: control characters but tabs, line ends, form feeds and escapes.
bool hasBinaryBytes(ByteView bytes)
{
    return std::ranges::any_of(bytes, [](std::byte byte) {
        const auto value = std::to_integer<unsigned>(byte);
        return value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f'
            && value != 0x1B && value != 0x08 && value != 0x1A;
    });
}

std::optional<std::string> detectedEncoding(ByteView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), chars(bytes), codec::checkedCast<std::int32_t>(bytes.size()), &status);
    const UCharsetMatch* const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < leastConfidence) {
        return std::nullopt;
    }
    const char* const name = ucsdet_getName(match, &status);
    return U_SUCCESS(status) ? std::optional(std::string(name)) : std::nullopt;
}

} // namespace

std::optional<std::string> findTextEncoding(ByteView all, bool isCut)
{
    if (std::optional<std::string> marked = markedEncoding(all)) {
        return marked;
    }
    const ByteView bytes = all.first(std::min(all.size(), mostToLookAt));
    if (std::optional<std::string> wide = unmarkedUtf16(bytes)) {
        return wide;
    }
    if (hasBinaryBytes(bytes)) {
        return std::nullopt;
    }
    const bool isWhole = !isCut && bytes.size() == all.size();
    return isUtf8Text(isWhole ? bytes : wholeCharacters(bytes)) ? "UTF-8" : detectedEncoding(bytes);
}

std::optional<QString> decodeText(ByteView bytes, const std::string& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    // No encoding makes more than two units of UTF-16 of a byte.
    QString text(static_cast<qsizetype>(bytes.size() * 2 + 1), Qt::Uninitialized);
    const auto length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()),
                                      codec::checkedCast<std::int32_t>(text.size()), chars(bytes),
                                      codec::checkedCast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    text.truncate(length);
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

} // namespace holdall
