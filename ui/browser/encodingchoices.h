#pragma once

#include <QString>

#include <vector>

namespace holdall::ui {

/// An encoding that texts and names are offered to be read in.
struct EncodingChoice {
    QString title; ///< "Cyrillic, DOS (866)"
    QString name; ///< that ICU knows it by
};

std::vector<EncodingChoice> encodingChoices();

/// What an encoding is called for people; its name if it is none of the choices.
QString encodingTitle(const QString& name);

} // namespace holdall::ui
