#include "filemanagers.h"
#include "identity.h"
#include "keyfile.h"
#include "menuactions.h"

#include <format>

namespace holdall::install {

namespace {

/// Older versions quote paths so that apostrophes do not survive; a URI between double quotes has nothing in
/// it that would need quoting, be there a newline in the name or what is no UTF-8.
std::string commandWithUris(const MenuAction& action)
{
    MenuAction withUris = action;
    withUris.words.emplace_back("--uris");
    return commandLine(withUris, "%U");
}

/// Not the entry's own icon: a theme that lacks it shows a broken picture instead. And Nemo has these entries
/// among all others, where nothing else says whose they are.
constexpr std::string_view icon = applicationId;

/// Shown in folders of other schemes too: the desktop and the results of a search have some of their own, and
/// their files are on this machine.
InstalledFile nemoAction(std::size_t place, const MenuAction& action, const Catalogues& catalogues)
{
    KeyFile file(catalogues);
    file.group("Nemo Action")
        .add("Active", "true")
        .addText("Name", action.text)
        .add("Icon-Name", icon)
        .add("Exec", commandWithUris(action))
        .add("Quote", "double")
        .add("Selection", "NotNone")
        .add("Dependencies", "holdall;");
    if (action.offered == Offered::ForAnything) {
        file.add("Extensions", "any;");
    } else {
        file.add("Mimetypes", offeredTypes(action.offered));
    }
    return {.path = std::format("share/nemo/actions/holdall-{}-{}.nemo_action", 10 + place, action.id),
            .text = file.text()};
}

} // namespace

InstalledFiles nemoActions(const Catalogues& catalogues)
{
    InstalledFiles files;
    for (std::size_t place = 0; const MenuAction& action : menuActions()) {
        files.push_back(nemoAction(place++, action, catalogues));
    }
    return files;
}

} // namespace holdall::install
