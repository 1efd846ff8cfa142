#include "app/optionwords.h"

#include "app/displayname.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdall {

namespace {

/// Those that can come up in a window: there, numbers and names are chosen, and only chains are typed.
constexpr const char* phrases[] = {
    QT_TRANSLATE_NOOP("OptionWords", "a chain that ends in lzma2"),
    QT_TRANSLATE_NOOP("OptionWords", "a chain, which raw streams always need"),
    QT_TRANSLATE_NOOP("OptionWords", "a chain that liblzma takes"),
    QT_TRANSLATE_NOOP("OptionWords", "lzma1 alone"),
    QT_TRANSLATE_NOOP("OptionWords", "lzma2 alone"),
    QT_TRANSLATE_NOOP("OptionWords", "lzma1 or lzma2 as the last filter, and only there"),
    QT_TRANSLATE_NOOP("OptionWords", "1..4 filters"),
    QT_TRANSLATE_NOOP("OptionWords", "Unknown filter name"),
    QT_TRANSLATE_NOOP("OptionWords", "Filter name is missing"),
    QT_TRANSLATE_NOOP("OptionWords", "Unknown option name"),
    QT_TRANSLATE_NOOP("OptionWords", "Option value cannot be empty"),
    QT_TRANSLATE_NOOP("OptionWords", "Invalid option value"),
    QT_TRANSLATE_NOOP("OptionWords", "Value out of range"),
    QT_TRANSLATE_NOOP("OptionWords", "Value is not a non-negative decimal integer"),
    QT_TRANSLATE_NOOP("OptionWords", "Options must be 'name=value' pairs separated with commas"),
    QT_TRANSLATE_NOOP("OptionWords", "This option does not support any multiplier suffixes"),
    QT_TRANSLATE_NOOP("OptionWords", "Invalid multiplier suffix (KiB, MiB, or GiB)"),
    QT_TRANSLATE_NOOP("OptionWords", "Unsupported preset"),
    QT_TRANSLATE_NOOP("OptionWords", "Unsupported flag in the preset"),
    QT_TRANSLATE_NOOP("OptionWords", "The sum of lc and lp must not exceed 4"),
    QT_TRANSLATE_NOOP("OptionWords", "This filter cannot be used in the .xz format"),
    QT_TRANSLATE_NOOP("OptionWords", "Empty string is not allowed, try '6' if a default value is needed"),
    QT_TRANSLATE_NOOP("OptionWords", "Invalid filter chain ('lzma2' missing at the end?)"),
    QT_TRANSLATE_NOOP("OptionWords", "The maximum number of filters is four"),
};

} // namespace

QString optionWords(std::string_view allowed)
{
    const auto* known =
        std::ranges::find_if(phrases, [allowed](const char* phrase) { return allowed == phrase; });
    return known == std::end(phrases) ? displayText(allowed)
                                      : QCoreApplication::translate("OptionWords", *known);
}

} // namespace holdall
