#pragma once

#include <QString>

class QLabel;

namespace holdall::ui {

/// `text` for a tool tip, which takes what looks like markup for markup: escaped, so that a file's
/// name is shown as it is.
QString plainToolTip(const QString& text);

/// `text` so that right-to-left surroundings do not reorder it: in such a window between marks that
/// let its own first letter decide, else unchanged.
QString isolated(const QString& text);

/// A line that runs as the window does, even if it begins with a word that runs the other way.
QString inLineWithWindow(const QString& text);

/// `text` of an action or a label as it is said aloud or stands on a tool bar: "&Open", in some languages
/// "Open(&O)", is "Open".
QString withoutAccessKey(const QString& text);

/// Makes a label show what it is given as plain text.
QLabel* plainLabel(const QString& text = {});

/// A label of several lines that wraps and whose text can be selected with the mouse.
QLabel* wrappingLabel(const QString& text = {});

} // namespace holdall::ui
