#include "app/io/extraction/namecollisions.h"

#include "codec/asciicase.h"

#include <QHashFunctions>
#include <QString>
#include <QUtf8StringView>

#include <algorithm>
#include <string>

namespace holdall {

namespace {

/// With the process's random seed, so that no archive can choose names whose hashes crowd together.
std::uint64_t hashOf(std::uint32_t folder, std::string_view name)
{
    static constexpr std::uint64_t spread = 0x9E37'79B9'7F4A'7C15; // 2^64 / golden ratio
    return qHashBits(name.data(), name.size(), QHashSeed::globalSeed()) ^ (folder + 1) * spread;
}

bool isAscii(std::string_view name)
{
    return std::ranges::all_of(name, [](char character) { return static_cast<signed char>(character) >= 0; });
}

/// Equal for names that differ by case or normalisation only. What is no UTF-8 stays as it is.
std::string foldedName(std::string_view name)
{
    std::string result(name);
    if (isAscii(name)) {
        std::ranges::transform(result, result.begin(), codec::lowered);
    } else if (const QUtf8StringView text(name.data(), static_cast<qsizetype>(name.size()));
               text.isValidUtf8()) {
        const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
        // Upper case first, for Qt folds one character to one only, and "ß" is "SS".
        const QString folded = decomposed.toUpper().toCaseFolded();
        result = folded.normalized(QString::NormalizationForm_D).toStdString();
    }
    return result;
}

} // namespace

bool NameCollisions::add(std::uint32_t folder, std::string_view name)
{
    const std::uint64_t spelling = hashOf(folder, name);
    const auto [first, isNew] = m_spellings.try_emplace(hashOf(folder, foldedName(name)), spelling);
    return !isNew && first->second != spelling && m_told.insert(spelling).second;
}

} // namespace holdall
