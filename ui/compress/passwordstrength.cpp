#include "ui/compress/passwordstrength.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdall::ui {

namespace {

/// What stands at the front of every list that passwords are guessed from.
constexpr std::array commonWords = {
    u"password", u"passwort", u"passw",    u"qwerty",   u"qwertz",   u"azerty",   u"asdf",     u"yxcv",
    u"zxcv",     u"letmein",  u"welcome",  u"admin",    u"login",    u"master",   u"dragon",   u"monkey",
    u"shadow",   u"sunshine", u"princess", u"football", u"baseball", u"iloveyou", u"secret",   u"geheim",
    u"hallo",    u"hello",    u"test",     u"user",     u"root",     u"guest",    u"love",     u"michael",
    u"superman", u"batman",   u"trustno",  u"access",   u"flower",   u"summer",   u"winter",   u"spring",
    u"autumn",   u"sommer",   u"schatz",   u"freedom",  u"whatever", u"computer", u"internet", u"archive",
    u"zip",      u"pass",     u"soleil",   u"bonjour",  u"doudou",   u"chouchou", u"killer",   u"ninja",
    u"hunter",   u"george",   u"thomas",   u"charlie",  u"jordan",   u"daniel",   u"andrea"};

constexpr std::array keyRows = {u"1234567890", u"qwertyuiop", u"asdfghjkl", u"zxcvbnm",
                                u"qwertzuiop", u"yxcvbnm",    u"azertyuiop"};

constexpr double wordBits = 8.0; ///< which word, and how it is written
constexpr double rowBits = 6.0; ///< which row, where and which way
constexpr double yearBits = 7.0;

/// What people write instead of a letter.
QChar plain(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'@':
    case u'4':
        return u'a';
    case u'3':
        return u'e';
    case u'1':
    case u'!':
        return u'i';
    case u'0':
        return u'o';
    case u'$':
    case u'5':
        return u's';
    case u'7':
        return u't';
    default:
        return letter.toLower();
    }
}

QString plain(QStringView text)
{
    QString result;
    for (const QChar letter : text) {
        result.append(plain(letter));
    }
    return result;
}

/// A stretch at the front of what is left, and what guessing it takes.
struct Stretch {
    qsizetype length = 0;
    double bits = 0.0;
};

Stretch wordAtFront(QStringView text)
{
    Stretch longest;
    const QString letters = plain(text);
    for (const char16_t* word : commonWords) {
        const QStringView known(word);
        if (known.size() > longest.length && letters.startsWith(known)) {
            longest = {.length = known.size(), .bits = wordBits};
        }
    }
    return longest;
}

/// How many of the letters at the front follow each other by the same step: 0 repeats, 1 and -1 count.
Stretch sequenceAtFront(QStringView text)
{
    Stretch longest;
    for (const int step : {0, 1, -1}) {
        qsizetype length = 1;
        while (length < text.size() && text[length].unicode() - text[length - 1].unicode() == step) {
            ++length;
        }
        if (length > longest.length && length >= 3) {
            longest = {.length = length, .bits = rowBits + std::log2(static_cast<double>(length))};
        }
    }
    return longest;
}

Stretch rowAtFront(QStringView text)
{
    Stretch longest;
    const QString letters = text.toString().toLower();
    for (qsizetype length = text.size(); length >= 4; --length) {
        const QString start = letters.left(length);
        const bool isRow = std::ranges::any_of(
            keyRows, [&](const char16_t* row) { return QStringView(row).contains(start); });
        if (isRow) {
            longest = {.length = length, .bits = rowBits + std::log2(static_cast<double>(length))};
            break;
        }
    }
    return longest;
}

Stretch yearAtFront(QStringView text)
{
    const QStringView start = text.left(4);
    const bool isNumber =
        start.size() == 4 && std::ranges::all_of(start, [](QChar c) { return c.isDigit(); });
    const bool isYear = isNumber && (start.startsWith(u"19") || start.startsWith(u"20"));
    return isYear ? Stretch{.length = 4, .bits = yearBits} : Stretch();
}

/// The same again: "abcabc". `done` stands in front of `text`.
Stretch repetitionAtFront(QStringView done, QStringView text)
{
    Stretch longest;
    for (qsizetype length = 2; length <= std::min(done.size(), text.size()); ++length) {
        if (done.contains(text.left(length))) {
            longest = {.length = length, .bits = 2.0 + std::log2(static_cast<double>(done.size()))};
        }
    }
    return longest.length >= 3 ? longest : Stretch();
}

/// How many letters somebody has to try who knows which kinds there are.
double alphabetOf(QStringView password)
{
    double size = 0;
    const auto any = [password](auto is) { return std::ranges::any_of(password, is); };
    size += any([](QChar c) { return c.isLower() && c.unicode() < 128; }) ? 26 : 0;
    size += any([](QChar c) { return c.isUpper() && c.unicode() < 128; }) ? 26 : 0;
    size += any([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += any([](QChar c) { return c.unicode() < 128 && !c.isLetterOrNumber(); }) ? 33 : 0;
    size += any([](QChar c) { return c.unicode() >= 128; }) ? 100 : 0;
    return std::max(size, 2.0);
}

Stretch bestAtFront(QStringView done, QStringView text)
{
    const std::array stretches = {wordAtFront(text), sequenceAtFront(text), rowAtFront(text),
                                  yearAtFront(text), repetitionAtFront(done, text)};
    return *std::ranges::max_element(stretches, {}, &Stretch::length);
}

} // namespace

double guessBits(QStringView password)
{
    const double letterBits = std::log2(alphabetOf(password));
    double bits = 0.0;
    for (qsizetype at = 0; at < password.size();) {
        const Stretch found = bestAtFront(password.left(at), password.sliced(at));
        const bool isCheaper =
            found.length > 0 && found.bits < static_cast<double>(found.length) * letterBits;
        bits += isCheaper ? found.bits : letterBits;
        at += isCheaper ? found.length : 1;
    }
    return bits;
}

PasswordStrength strengthOf(QStringView password)
{
    // A machine of today tries about 2^27 passwords of a ZIP a second; a farm of them a thousand times that.
    static constexpr double minutes = 35.0;
    static constexpr double days = 48.0;
    static constexpr double farm = 62.0;
    static constexpr double enough = 80.0;
    const double bits = guessBits(password);
    if (bits < minutes) {
        return PasswordStrength::VeryWeak;
    }
    if (bits < days) {
        return PasswordStrength::Weak;
    }
    if (bits < farm) {
        return PasswordStrength::Fair;
    }
    return bits < enough ? PasswordStrength::Strong : PasswordStrength::VeryStrong;
}

} // namespace holdall::ui
