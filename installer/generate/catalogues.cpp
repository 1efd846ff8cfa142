#include "catalogues.h"

#include <QString>

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

namespace holdall::install {

namespace {

constexpr std::string_view prefix = "holdall_";

std::string completed(const QString& pattern, const Text& text)
{
    return (text.argument.empty() ? pattern : pattern.arg(QString::fromStdString(text.argument)))
        .toStdString();
}

} // namespace

Catalogues Catalogues::load(const std::filesystem::path& folder)
{
    Catalogues catalogues;
    std::error_code absent;
    for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) {
        const std::string stem = entry.path().stem().string();
        const bool isOne = stem.starts_with(prefix) && entry.path().extension() == ".qm";
        auto translator = std::make_unique<QTranslator>();
        if (isOne && stem != "holdall_en"
            && translator->load(QString::fromStdString(entry.path().string()))) {
            catalogues.m_catalogues.push_back({stem.substr(prefix.size()), std::move(translator)});
        }
    }
    std::ranges::sort(catalogues.m_catalogues, {}, &Catalogue::language);
    return catalogues;
}

std::vector<Catalogues::Translation> Catalogues::translationsOf(const Text& text) const
{
    std::vector<Translation> translations;
    for (const Catalogue& catalogue : m_catalogues) {
        const QString translated = catalogue.translator->translate("Desktop", text.source);
        if (!translated.isEmpty()) {
            translations.push_back({catalogue.language, completed(translated, text)});
        }
    }
    return translations;
}

std::string inEnglish(const Text& text)
{
    return completed(QString::fromUtf8(text.source), text);
}

} // namespace holdall::install
