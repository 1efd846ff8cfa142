#pragma once

#include <QString>

class QWidget;

namespace holdall::ui {

enum class Urgency {
    Polite, ///< when the screen reader has nothing else to say
    Now,
};

/// Has a screen reader say `text`, which no focus and no change of a value would bring up, as something that
/// is told by `speaker`. Does nothing where nobody listens, and with a Qt that cannot (before 6.8).
void announce(QWidget& speaker, const QString& text, Urgency urgency = Urgency::Polite);

} // namespace holdall::ui
