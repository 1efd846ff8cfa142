#pragma once

#include <QString>

#include <span>

namespace holdall::ui {

/// A language that the window speaks.
struct Language {
    const char* code; ///< of ISO 639: "de"
    const char* name; ///< as its speakers call it, UTF-8: "Deutsch"
};

/// All of them, by their names.
std::span<const Language> languages();

/// Of these languages the one that suits a person best who wants `wished`, the best first ("de-AT", "fr");
/// English if there is none.
QString languageFor(const QStringList& wished);

} // namespace holdall::ui
