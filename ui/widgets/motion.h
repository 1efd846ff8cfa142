#pragma once

#include <chrono>

namespace holdall::ui {

/// Has things on the screen stand still that could move, or not. Counts for the whole program, menus and
/// boxes of Qt included. Not called: they move as far as the desktop wants.
void setMotionReduced(bool reduced);

/// Whether the desktop asks programs for little motion, as far as its style tells.
bool desktopReducesMotion();

/// How long a change on the screen may take: `duration`, or no time at all.
std::chrono::milliseconds motionTime(std::chrono::milliseconds duration);

} // namespace holdall::ui
