#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemView;
class QWidget;

namespace holdall::test {

/// A text that a person is shown, or read out by a screen reader.
struct ShownWords {
    QString text;
    QString place; ///< "QPushButton accept: text"
};

/// All of `root` and of what is in it: texts, titles, tips, placeholders, menus, tabs, choices, columns,
/// cells, accessible names. Hidden widgets count too.
std::vector<ShownWords> shownWords(const QWidget& root);

/// What of `words` has letters outside of the pseudo-language's brackets, other than those of `data`: names
/// of files and formats, which have no translation. "PLACE: TEXT".
QStringList untranslated(const std::vector<ShownWords>& words, QStringList data);

/// Such data: names of the files that these tests make (1.txt, 2.zip), of formats, their options and
/// languages.
QStringList wordsWithoutTranslation();

/// What the cells of `view` say in `column`, for data of other kinds.
QStringList textsOf(const QAbstractItemView& view, int column);

/// Visible labels and buttons of `root` that are smaller than their text needs. "PLACE: TEXT".
QStringList cutTexts(const QWidget& root);

} // namespace holdall::test
