#pragma once

#include <QString>

#include <string>
#include <vector>

class QComboBox;

namespace holdall::ui {

/// An encoding that texts and names are offered to be read in.
struct EncodingChoice {
    QString title; ///< "Cyrillic, DOS (866)"
    QString name; ///< that ICU knows it by
};

std::vector<EncodingChoice> encodingChoices();

/// Adds the encodings that texts and names are offered to be read in, by ICU's names for them, without
/// titles: see setEncodingTexts().
void addEncodings(QComboBox& box);

/// Gives them their titles in the program's language: "Cyrillic, DOS (866)". They begin at row `first`.
void setEncodingTexts(QComboBox& box, int first);

/// What an encoding is called for people; its name if it is none of these.
QString encodingTitle(const std::string& name);

} // namespace holdall::ui
