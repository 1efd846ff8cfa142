#pragma once

#include <span>
#include <string_view>

namespace holdall::zip {

/// Characters of an encoding of one or two bytes, by where their bytes lie.
struct DoubleByteArea {
    unsigned char firstLead;
    unsigned char lastLead;
    unsigned char firstTrail;
    unsigned char lastTrail;
    double weight; ///< for each character: 1 is frequent, below 0 is hardly ever met in a name
};

/// An encoding of an East Asian language. These standards put the frequent characters together.
struct DoubleByteEncoding {
    const char* name; ///< ICU's
    std::span<const DoubleByteArea> areas; ///< the first that fits counts; none: hardly ever met
    bool hasSingles; ///< the bytes A1..DF are characters of their own, which names hardly have
    std::u16string_view frequent; ///< characters that count twice
};

/// The East Asian encodings.
std::span<const DoubleByteEncoding> doubleByteEncodings();

/// How much `names` look like names in this encoding; as plausibility(), with up to 1 for each byte.
double plausibilityOf(std::string_view names, const DoubleByteEncoding& encoding);

} // namespace holdall::zip
