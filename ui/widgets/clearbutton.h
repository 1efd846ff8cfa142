#pragma once

class QLineEdit;

namespace holdall::ui {

/// Gives the field a button that empties it, with the name that Qt leaves out: a screen reader could only say
/// "button".
void addClearButton(QLineEdit& field);

} // namespace holdall::ui
