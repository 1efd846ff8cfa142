#pragma once

#include "catalogues.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace holdall::install {

/// For which files a file manager shows an entry. With several selected, for all of them.
enum class Offered {
    ForAnything,
    ForArchives,
    ForArchivesAndFolders, ///< which are searched for archives
};

/// An entry in the menus of file managers.
struct MenuAction {
    std::string id; ///< "compress-zip"
    Text text;
    std::string_view icon; ///< as icon themes call it
    std::vector<std::string> words; ///< of the command line: behind "holdall", before "--" and the files
    Offered offered;
};

/// The one table of these entries, in the order in which they are shown. Every command line in it is one
/// that the program takes: the generator refuses to go on otherwise.
std::span<const MenuAction> menuActions();

/// The menu's own title.
const Text& menuTitle();

/// The types of files for which an action is offered; nothing for Offered::ForAnything.
std::vector<std::string> offeredTypes(Offered offered);

/// "holdall WORDS... -- FILES"; no word needs quoting.
std::string commandLine(const MenuAction& action, std::string_view files);

} // namespace holdall::install
