#pragma once

#include "ui/widgets/tone.h"

#include <QIcon>

namespace holdall::ui {

/// One of resources/icons by its name without suffix, in a colour of the palette.
QIcon symbolicIcon(const QString& name, Tone tone = Tone::Text);

/// The program's own icon.
QIcon applicationIcon();

} // namespace holdall::ui
