#pragma once

#include <QStringView>

namespace holdall::ui {

/// How long a password keeps those out who try what people choose first, with the machines that there are.
enum class PasswordStrength { VeryWeak, Weak, Fair, Strong, VeryStrong };

PasswordStrength strengthOf(QStringView password);

/// How many guesses it takes, as a power of two: of words, years, rows of keys, repetitions and sequences,
/// which are tried first, and of what is left letter by letter.
double guessBits(QStringView password);

} // namespace holdall::ui
