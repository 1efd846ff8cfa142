#pragma once

#include <QFont>

namespace holdall::ui {

/// `font` for a heading, `steps` sizes above the text: 1 for a group, 3 for a page.
QFont headingFont(const QFont& font, int steps);

/// `font` for what explains another text.
QFont smallFont(const QFont& font);

} // namespace holdall::ui
