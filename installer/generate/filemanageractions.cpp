#include "filemanagers.h"
#include "identity.h"
#include "keyfile.h"
#include "menuactions.h"

#include <format>

namespace holdall::install {

namespace {

constexpr std::string_view folder = "share/file-manager/actions";

std::string fileId(const MenuAction& action)
{
    return std::format("holdall-{}", action.id);
}

InstalledFile actionFile(const MenuAction& action, const Catalogues& catalogues)
{
    KeyFile file(catalogues);
    file.group("Desktop Entry")
        .add("Type", "Action")
        .addText("Name", action.text)
        .add("Icon", action.icon)
        .add("TargetContext", "true")
        .add("TargetLocation", "false")
        .add("Profiles", "main;");
    file.group("X-Action-Profile main").add("Exec", commandLine(action, "%F")).add("Schemes", "file;");
    if (action.offered != Offered::ForAnything) {
        file.add("MimeTypes", offeredTypes(action.offered));
    }
    return {.path = std::format("{}/{}.desktop", folder, fileId(action)), .text = file.text()};
}

} // namespace

InstalledFiles fileManagerActions(const Catalogues& catalogues)
{
    InstalledFiles files;
    std::vector<std::string> items;
    for (const MenuAction& action : menuActions()) {
        files.push_back(actionFile(action, catalogues));
        items.push_back(fileId(action));
    }
    KeyFile menu(catalogues);
    menu.group("Desktop Entry")
        .add("Type", "Menu")
        .addText("Name", menuTitle())
        .add("Icon", applicationId)
        .add("ItemsList", items);
    files.push_back({.path = std::format("{}/holdall.desktop", folder), .text = menu.text()});
    return files;
}

} // namespace holdall::install
