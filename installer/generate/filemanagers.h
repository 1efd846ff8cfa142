#pragma once

#include "catalogues.h"
#include "installedfile.h"

/// The entries of menuActions() in the menus of file managers, one function a file manager. None of them
/// goes through a shell: names arrive as they are.
namespace holdall::install {

/// Dolphin, Konqueror and the Plasma desktop: service menus.
InstalledFiles dolphinMenus(const Catalogues& catalogues);

/// Nautilus and Caja: one extension in Python, for each of the two.
InstalledFiles pythonExtensions(const Catalogues& catalogues);

/// Nemo: actions.
InstalledFiles nemoActions(const Catalogues& catalogues);

/// PCManFM-Qt and whatever else follows the DES-EMA specification: actions and their menu.
InstalledFiles fileManagerActions(const Catalogues& catalogues);

/// Thunar: what its archive plug-in starts, and an example of a custom action for what that cannot offer.
InstalledFiles thunarFiles();

} // namespace holdall::install
