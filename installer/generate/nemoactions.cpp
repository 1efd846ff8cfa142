#include "filemanagers.h"
#include "identity.h"
#include "keyfile.h"
#include "menuactions.h"

#include <format>

namespace holdall::install {

namespace {

/// Nemo quotes paths so that apostrophes do not survive; a URI between double quotes has nothing in it that
/// would need quoting.
std::string commandWithUris(const MenuAction& action)
{
    MenuAction withUris = action;
    withUris.words.emplace_back("--uris");
    return commandLine(withUris, "%U");
}

InstalledFile nemoAction(std::size_t place, const MenuAction& action, const Catalogues& catalogues)
{
    KeyFile file(catalogues);
    file.group("Nemo Action")
        .add("Active", "true")
        .addText("Name", action.text)
        .add("Icon-Name", action.icon)
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
