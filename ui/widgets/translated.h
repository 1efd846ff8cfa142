#pragma once

#include <functional>

class QWidget;

namespace holdall::ui {

/// Calls `setTexts`, which sets all texts that do not change otherwise: now, and again each time that the
/// program's language changes, until `widget` is destroyed. It is called before the same is done for the
/// widget's children.
void keepTranslated(QWidget& widget, std::function<void()> setTexts);

} // namespace holdall::ui
