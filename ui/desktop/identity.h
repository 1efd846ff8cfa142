#pragma once

#include <QString>

namespace holdall::ui {

/// What the desktop knows the program by: its desktop file, its icon, its name on the session bus.
inline constexpr QLatin1StringView applicationId("org.holdall.Holdall");

/// The object of that name which other programs talk to.
inline constexpr QLatin1StringView applicationPath("/org/holdall/Holdall");

} // namespace holdall::ui
