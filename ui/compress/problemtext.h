#pragma once

#include "codec/error.h"

#include <QString>

namespace holdall::ui {

/// What the codec library says against an option, for the line below its field.
QString problemText(const codec::Error& error);

} // namespace holdall::ui
