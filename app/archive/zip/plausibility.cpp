#include "app/archive/zip/plausibility.h"

#include <algorithm>

namespace holdall::zip {

namespace {

/// A character and its neighbours; line feeds at the ends.
struct Place {
    char16_t before;
    char16_t letter;
    char16_t after;
};

constexpr double rarelySeen = -1;

bool isAsciiLetter(char16_t letter)
{
    const char16_t lower = letter | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isLatin(char16_t letter)
{
    static constexpr char16_t times = 0xD7;
    static constexpr char16_t divided = 0xF7;
    return letter >= 0xC0 && letter <= 0x17F && letter != times && letter != divided;
}

bool isLatinCapital(char16_t letter)
{
    return (letter >= 0xC0 && letter <= 0xDE) || (letter >= u'A' && letter <= u'Z');
}

bool isCyrillic(char16_t letter)
{
    return letter >= 0x400 && letter <= 0x4FF;
}

bool isCyrillicCapital(char16_t letter)
{
    return letter >= 0x400 && letter <= 0x42F;
}

/// Accented letters stand in words among letters without accents, small ones more often than capitals, which
/// do not follow small ones.
double latin(const Place& place)
{
    static constexpr std::u16string_view frequent = u"äöüßéèêàçñáíóúãõåøæîôûâëïœìòù"
                                                    u"ÄÖÜÉÈÀÇÑÁÍÓÚÃÕÅØÆÎÔÂÊ";
    const bool isCapital = isLatinCapital(place.letter);
    const bool followsSmall =
        (isAsciiLetter(place.before) || isLatin(place.before)) && !isLatinCapital(place.before);
    if (isCapital && followsSmall) {
        return rarelySeen / 2;
    }
    const double base = (frequent.contains(place.letter) ? 1.0 : 0.4) - (isCapital ? 0.2 : 0);
    if (isLatin(place.before) || isLatin(place.after)) {
        return base / 3;
    }
    return isAsciiLetter(place.before) || isAsciiLetter(place.after) ? base : base / 2;
}

double frequencyOfCyrillic(char16_t letter)
{
    static constexpr std::u16string_view frequent = u"оеаинтсрвлкмдпуОЕАИНТСРВЛКМДПУ";
    static constexpr std::u16string_view usual = u"яыьгзбчйхжіЯЫЬГЗБЧЙХЖІ";
    static constexpr std::u16string_view rare = u"шюцщэфъёїєґШЮЦЩЭФЪЁЇЄҐ";
    if (frequent.contains(letter)) {
        return 1;
    }
    if (usual.contains(letter)) {
        return 0.7;
    }
    return rare.contains(letter) ? 0.1 : rarelySeen / 2;
}

double cyrillic(const Place& place)
{
    if (isAsciiLetter(place.before) || isAsciiLetter(place.after)) {
        return rarelySeen;
    }
    const bool isCapital = isCyrillicCapital(place.letter);
    if (isCapital && isCyrillic(place.before) && !isCyrillicCapital(place.before)) {
        return rarelySeen / 2;
    }
    return frequencyOfCyrillic(place.letter) - (isCapital ? 0.1 : 0);
}

double weight(const Place& place)
{
    static constexpr std::u16string_view signs = u"“”„‘’‚–—…€™®©°·´«»§\u00A0";
    static constexpr char16_t firstBeyondControls = 0xA0;
    if (isLatin(place.letter)) {
        return latin(place);
    }
    if (isCyrillic(place.letter)) {
        return cyrillic(place);
    }
    if (place.letter < firstBeyondControls) {
        return 2 * rarelySeen;
    }
    return signs.contains(place.letter) ? 0.2 : rarelySeen;
}

} // namespace

double plausibility(std::u16string_view text)
{
    static constexpr char16_t firstBeyondAscii = 0x80;
    const auto at = [text](std::size_t index) { return index < text.size() ? text[index] : u'\n'; };
    double sum = 0;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (text[index] >= firstBeyondAscii) {
            sum += weight({.before = index == 0 ? u'\n' : text[index - 1],
                           .letter = text[index],
                           .after = at(index + 1)});
        }
    }
    return sum;
}

} // namespace holdall::zip
