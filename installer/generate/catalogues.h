#pragma once

#include <QTranslator>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace holdall::install {

/// A text that desktops show. Sources are marked by QT_TRANSLATE_NOOP with the context "Desktop".
struct Text {
    const char* source;
    std::string argument = {}; ///< stands where the source has %1; not translated
};

/// The program's translations, as they are at build time.
class Catalogues {
public:
    struct Translation {
        std::string language; ///< as in "holdall_LANGUAGE.qm": "de", "pt_BR"
        std::string text; ///< UTF-8
    };

    /// Loads every catalogue in `folder` but the English one. No folder, no translations.
    static Catalogues load(const std::filesystem::path& folder);

    /// Of the text into every language that has it, sorted by language.
    std::vector<Translation> translationsOf(const Text& text) const;

private:
    struct Catalogue {
        std::string language;
        std::unique_ptr<QTranslator> translator;
    };

    std::vector<Catalogue> m_catalogues;
};

/// The text in English.
std::string inEnglish(const Text& text);

} // namespace holdall::install
