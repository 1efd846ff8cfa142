#include "app/archive/zip/encodingdetection.h"

#include "app/archive/zip/doublebytes.h"
#include "app/archive/zip/nameconverter.h"
#include "app/archive/zip/plausibility.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <ranges>

namespace holdall::zip {

namespace {

/// An encoding, and how plausible the names are in it.
struct Guess {
    std::string encoding;
    double plausibility;
};

/// The names that are valid in an encoding.
struct Converted {
    std::u16string text = {};
    std::string names = {}; ///< the same as bytes
    double lost = 0; ///< bytes of the other names
};

/// Nothing if ICU does not know the encoding.
std::optional<Converted> convert(std::string_view names, const std::string& encoding)
{
    codec::Result<NameConverter> converter = NameConverter::open(encoding);
    if (!converter) {
        return std::nullopt;
    }
    Converted converted;
    for (const auto part : std::views::split(names, '\n')) {
        const std::string_view name(part);
        if (const std::optional<std::u16string> text = converter->toUtf16(name)) {
            converted.text.append(*text).push_back(u'\n');
            converted.names.append(name).push_back('\n');
        } else {
            converted.lost += static_cast<double>(name.size());
        }
    }
    return converted;
}

void improve(std::optional<Guess>& best, Guess guess)
{
    if (!best || guess.plausibility > best->plausibility) {
        best = std::move(guess);
    }
}

void guessSingleBytes(std::optional<Guess>& best, std::string_view names)
{
    static constexpr std::array candidates = {"IBM437",       "IBM850", "windows-1252",
                                              "windows-1251", "IBM866", "KOI8-R"};
    for (const char* encoding : candidates) {
        if (const std::optional<Converted> converted = convert(names, encoding)) {
            improve(best,
                    {.encoding = encoding, .plausibility = plausibility(converted->text) - converted->lost});
        }
    }
}

void guessDoubleBytes(std::optional<Guess>& best, std::string_view names)
{
    for (const DoubleByteEncoding& encoding : doubleByteEncodings()) {
        if (const std::optional<Converted> converted = convert(names, encoding.name)) {
            const auto frequent = std::ranges::count_if(
                converted->text, [&](char16_t letter) { return encoding.frequent.contains(letter); });
            improve(best,
                    {.encoding = encoding.name,
                     .plausibility = plausibilityOf(converted->names, encoding)
                         + static_cast<double>(frequent) - converted->lost});
        }
    }
}

/// What ICU's own detector says, if it is rather sure.
std::optional<std::string> detectByIcu(std::string_view names)
{
    static constexpr std::int32_t ratherSure = 50; // of 100
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), names.data(), static_cast<std::int32_t>(names.size()), &status);
    const UCharsetMatch* const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < ratherSure) {
        return std::nullopt;
    }
    const char* const name = ucsdet_getName(match, &status);
    return U_SUCCESS(status) && NameConverter::open(name) ? std::optional<std::string>(name) : std::nullopt;
}

} // namespace

std::string detectEncoding(std::string_view names)
{
    static constexpr double plausible = 0.3; // for each byte
    const auto bytes =
        std::ranges::count_if(names, [](char letter) { return static_cast<unsigned char>(letter) >= 0x80; });
    std::optional<Guess> best;
    guessSingleBytes(best, names);
    guessDoubleBytes(best, names);
    if (best && best->plausibility >= plausible * static_cast<double>(bytes)) {
        return best->encoding;
    }
    return detectByIcu(names).value_or(best ? best->encoding : "IBM437");
}

} // namespace holdall::zip
