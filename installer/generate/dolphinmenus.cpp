#include "filemanagers.h"
#include "identity.h"
#include "keyfile.h"
#include "menuactions.h"

#include <array>
#include <format>

namespace holdall::install {

namespace {

/// One file for all entries that are offered for the same files.
struct Menu {
    std::string_view name;
    Offered offered;
};

constexpr std::array menus = {
    Menu{"compress", Offered::ForAnything},
    Menu{"extract", Offered::ForArchives},
    Menu{"verify", Offered::ForArchivesAndFolders},
};

/// KDE Frameworks 5 sorts entries by their ids; 6 does it by their texts.
std::string sortedId(std::size_t place, const MenuAction& action)
{
    return std::format("a{}{}", 10 + place, action.id);
}

std::vector<std::string> typesOf(Offered offered)
{
    return offered == Offered::ForAnything
        ? std::vector<std::string>{"application/octet-stream", "inode/directory"} // all files are the first
        : offeredTypes(offered);
}

InstalledFile dolphinMenu(const Menu& menu, const Catalogues& catalogues)
{
    std::vector<std::string> ids;
    KeyFile actions(catalogues);
    for (std::size_t place = 0; const MenuAction& action : menuActions()) {
        if (action.offered == menu.offered) {
            ids.push_back(sortedId(place, action));
            actions.group("Desktop Action " + ids.back())
                .addText("Name", action.text)
                .add("Icon", action.icon)
                .add("Exec", commandLine(action, "%F"));
        }
        ++place;
    }
    KeyFile file(catalogues);
    file.group("Desktop Entry")
        .add("Version", "1.0")
        .add("Type", "Application")
        .addText("Name", menuTitle())
        .add("Icon", applicationId)
        .add("Exec", "holdall %F")
        .add("NoDisplay", "true")
        .add("MimeType", typesOf(menu.offered))
        .add("X-KDE-ServiceTypes", "KonqPopupMenu/Plugin")
        .addText("X-KDE-Submenu", menuTitle())
        .add("Actions", ids);
    return {.path = std::format("share/kio/servicemenus/holdall-{}.desktop", menu.name),
            .text = file.text() + "\n" + actions.text()};
}

} // namespace

InstalledFiles dolphinMenus(const Catalogues& catalogues)
{
    InstalledFiles files;
    for (const Menu& menu : menus) {
        files.push_back(dolphinMenu(menu, catalogues));
    }
    return files;
}

} // namespace holdall::install
