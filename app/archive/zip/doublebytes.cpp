#include "app/archive/zip/doublebytes.h"

#include <algorithm>
#include <array>

namespace holdall::zip {

namespace {

using Area = DoubleByteArea;

// Levels: the standards have some 3000 to 5000 frequent characters before all others.
constexpr std::array shiftJis = {
    Area{0x82, 0x82, 0x9F, 0xF1, 1}, // hiragana
    Area{0x83, 0x83, 0x40, 0x96, 1}, // katakana
    Area{0x81, 0x81, 0x5B, 0x5B, 1}, // the mark of long vowels
    Area{0x88, 0x97, 0x40, 0xFC, 1}, // level 1
    Area{0x82, 0x82, 0x4F, 0x9A, 0.3}, // wide letters and digits
    Area{0x81, 0x81, 0x40, 0xFC, 0.2}, // signs
    Area{0x98, 0x9F, 0x40, 0xFC, 0.1}, // level 2
    Area{0xE0, 0xEA, 0x40, 0xFC, 0.1},
};
constexpr std::array eucJp = {
    Area{0xA4, 0xA5, 0xA1, 0xF6, 1}, // kana
    Area{0xB0, 0xCF, 0xA1, 0xFE, 1}, // level 1
    Area{0xA1, 0xA1, 0xA1, 0xFE, 0.3}, // signs
    Area{0xA3, 0xA3, 0xB0, 0xFA, 0.3}, // wide letters and digits
    Area{0xD0, 0xF4, 0xA1, 0xFE, 0.1}, // level 2
};
constexpr std::array gb18030 = {
    Area{0xB0, 0xD7, 0xA1, 0xFE, 1}, // level 1
    Area{0xA1, 0xA1, 0xA1, 0xFE, 0.2}, // signs
    Area{0xA3, 0xA3, 0xA1, 0xFE, 0.2}, // wide letters and digits
    Area{0xA4, 0xA5, 0xA1, 0xF6, 0.2}, // kana
    Area{0xD8, 0xF7, 0xA1, 0xFE, 0.1}, // level 2
};
constexpr std::array big5 = {
    Area{0xA4, 0xC6, 0x40, 0x7E, 1}, // level 1
    Area{0xA4, 0xC6, 0xA1, 0xFE, 1}, Area{0xA1, 0xA3, 0x40, 0xFE, 0.2}, // signs
    Area{0xC9, 0xF9, 0x40, 0xFE, 0.1}, // level 2
};
constexpr std::array eucKr = {
    Area{0xB0, 0xC8, 0xA1, 0xFE, 1}, // hangul
    Area{0xA1, 0xA3, 0xA1, 0xFE, 0.2}, // signs, wide letters and digits
    Area{0xCA, 0xFD, 0xA1, 0xFE, -0.3}, // hanja
};

constexpr std::u16string_view frequentHan = u"的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得"
                                            u"就那要下以生会自着去之过家学对可里后小么心"
                                            u"多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如"
                                            u"前所本见经头面公同三已老从动两长知民样现分将外"
                                            u"但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正"
                                            u"名定女问力机给等几很业最间新什打便位因重被走电"
                                            u"四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产"
                                            u"入先山五太水万市片图表件目总结报告资料数据测试";
constexpr std::u16string_view frequentHangul =
    u"이가다는을의에고지하사기로인시도리한자해대어그아나서일정스수전보부여상원제장공주만성우구라동유연중용비"
    u"모신과"
    u"계조경세소마회방무화합문선관안교오진년월학파복개작업결본표획음악족생물행";

// Which one comes first wins where several fit alike.
constexpr std::array encodings = {
    DoubleByteEncoding{"Shift_JIS", shiftJis, true, {}},
    DoubleByteEncoding{"GB18030", gb18030, false, frequentHan},
    DoubleByteEncoding{"Big5", big5, false, {}},
    DoubleByteEncoding{"windows-949", eucKr, false, frequentHangul},
    DoubleByteEncoding{"EUC-JP", eucJp, false, {}},
};

constexpr double unlikely = -1;

bool isAsciiLetter(unsigned char letter)
{
    const unsigned lower = letter | 0x20U;
    return lower >= 'a' && lower <= 'z';
}

double weightOf(unsigned char lead, unsigned char trail, std::span<const Area> areas)
{
    const auto area = std::ranges::find_if(areas, [&](const Area& each) {
        return lead >= each.firstLead && lead <= each.lastLead && trail >= each.firstTrail
            && trail <= each.lastTrail;
    });
    return area == areas.end() ? unlikely : area->weight;
}

bool isSingle(unsigned char letter, const DoubleByteEncoding& encoding)
{
    return encoding.hasSingles && letter >= 0xA1 && letter <= 0xDF;
}

} // namespace

std::span<const DoubleByteEncoding> doubleByteEncodings()
{
    return encodings;
}

double plausibilityOf(std::string_view names, const DoubleByteEncoding& encoding)
{
    static constexpr double inWord = -2; // these languages do not write such letters into Latin words
    const auto at = [names](std::size_t index) {
        return index < names.size() ? static_cast<unsigned char>(names[index])
                                    : static_cast<unsigned char>('\n');
    };
    double sum = 0;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (at(index) < 0x80) {
            continue;
        }
        if (isSingle(at(index), encoding)) {
            sum += unlikely;
            continue;
        }
        const bool isInWord = index > 0 && isAsciiLetter(at(index - 1))
            && (isAsciiLetter(at(index + 1)) || isAsciiLetter(at(index + 2)));
        sum += 2 * weightOf(at(index), at(index + 1), encoding.areas) + (isInWord ? inWord : 0);
        ++index;
    }
    return sum;
}

} // namespace holdall::zip
