#pragma once

#include <QColor>
#include <QPalette>

namespace holdall::ui {

/// What a colour says. The colour itself comes from the palette, or is made to stand out on it.
enum class Tone { Text, Quiet, Accent, Good, Warning, Bad };

QColor toneColor(Tone tone, const QPalette& palette);

/// Two colours mixed; `share` of the first, 0..1.
QColor mixed(const QColor& first, const QColor& second, float share);

bool isDark(const QPalette& palette);

} // namespace holdall::ui
