#include "menuactions.h"
#include "otherplatforms.h"

#include "app/archive/archiveformat.h"
#include "codec/format.h"

#include <format>
#include <set>

namespace holdall::install {

namespace {

constexpr std::string_view classes = R"(Software\Classes)";

/// What a verb is registered for, below the classes: all files and folders, or suffixes.
std::set<std::string> placesOf(Offered offered)
{
    if (offered == Offered::ForAnything) {
        return {"*", "Directory"};
    }
    std::set<std::string> places;
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        const std::string_view suffix = format.suffixes.front();
        places.insert(std::format(R"(SystemFileAssociations\{})", suffix.substr(suffix.rfind('.'))));
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        if (format.selfDescribing) {
            places.insert(std::format(R"(SystemFileAssociations\{})", format.suffixes.front()));
        }
    }
    if (offered == Offered::ForArchivesAndFolders) {
        places.insert("Directory");
    }
    return places;
}

std::string keyOf(const std::string& place, const MenuAction& action)
{
    return std::format(R"({}\{}\shell\Holdall.{})", classes, place, action.id);
}

std::string registration(const std::string& key, const MenuAction& action)
{
    std::string words;
    for (const std::string& word : action.words) {
        words.append(" ").append(word);
    }
    std::string text = std::format("  WriteRegStr HKCU '{}' 'MUIVerb' '{}'\n", key, inEnglish(action.text));
    text += std::format("  WriteRegStr HKCU '{}' 'Icon' '$INSTDIR\\holdall.exe'\n", key);
    text += std::format("  WriteRegStr HKCU '{}' 'MultiSelectModel' 'Player'\n", key);
    return text
        + std::format("  WriteRegStr HKCU '{}\\command' '' '\"$INSTDIR\\holdall.exe\"{} -- \"%1\"'\n", key,
                      words);
}

} // namespace

InstalledFiles windowsFiles()
{
    std::string add;
    std::string remove;
    for (const MenuAction& action : menuActions()) {
        for (const std::string& place : placesOf(action.offered)) {
            const std::string key = keyOf(place, action);
            add += registration(key, action);
            remove += std::format("  DeleteRegKey HKCU '{}'\n", key);
        }
    }
    return {{.path = "windows/holdall-menu.nsh",
             .text = std::format("; Untested: written where there is no Windows to try it on.\nUnicode true\n"
                                 "!macro HoldallAddToMenus\n{}!macroend\n\n"
                                 "!macro HoldallRemoveFromMenus\n{}!macroend\n",
                                 add, remove)}};
}

} // namespace holdall::install
