#include "filemanagers.h"
#include "menuactions.h"

#include <array>
#include <format>

namespace holdall::install {

namespace {

/// A file manager that takes extensions in Python.
struct FileManager {
    std::string_view module; ///< of its introspection
    std::string_view folder; ///< of its extensions
};

constexpr std::array fileManagers = {
    FileManager{"Nautilus", "share/nautilus-python/extensions"},
    FileManager{"Caja", "share/caja-python/extensions"},
};

std::string pythonString(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        result += letter == '"' || letter == '\\' ? std::format("\\{}", letter) : std::string(1, letter);
    }
    return result + "\"";
}

/// The text by language; the program's own is "".
std::string words(const Text& text, const Catalogues& catalogues)
{
    std::string result = std::format("{{\"\": {}", pythonString(inEnglish(text)));
    for (const Catalogues::Translation& translation : catalogues.translationsOf(text)) {
        result += std::format(", {}: {}", pythonString(translation.language), pythonString(translation.text));
    }
    return result + "}";
}

std::string_view offeredName(Offered offered)
{
    switch (offered) {
    case Offered::ForAnything:
        return "ANYTHING";
    case Offered::ForArchives:
        return "ARCHIVES";
    case Offered::ForArchivesAndFolders:
        return "ARCHIVES_AND_FOLDERS";
    }
    std::unreachable();
}

std::string actionRows(const Catalogues& catalogues)
{
    std::string rows;
    for (const MenuAction& action : menuActions()) {
        std::string command;
        for (const std::string& word : action.words) {
            command += pythonString(word) + ", ";
        }
        rows += std::format("    ({}, {}, ({}), {}),\n", pythonString(action.id),
                            words(action.text, catalogues), command, offeredName(action.offered));
    }
    return rows;
}

std::string typeRows()
{
    std::string rows;
    for (const std::string& type : offeredTypes(Offered::ForArchives)) {
        rows += std::format("    {},\n", pythonString(type));
    }
    return rows;
}

constexpr std::string_view imports = R"(# Holdall's entries in the menu of {0}.

import locale
import os
import shutil
import subprocess
import urllib.parse

from gi.repository import GObject, {0}

ANYTHING, ARCHIVES, ARCHIVES_AND_FOLDERS = range(3)

TITLE = {1}

# id, text by language, words of the command line, what it is offered for
ACTIONS = (
{2})

TYPES = frozenset((
{3}))
)";

constexpr std::string_view behaviour = R"(

def in_own_language(texts):
    """The text in the language of the session, else in English."""
    language = locale.getlocale(locale.LC_MESSAGES)[0] or ""
    return texts.get(language) or texts.get(language.split("_")[0]) or texts[""]


def path_of(file):
    """The path as bytes, whatever they are; None: the file is not on this machine."""
    scheme, _, rest = file.get_uri().partition("://")
    if scheme == "file":
        return urllib.parse.unquote_to_bytes(rest)
    path = file.get_location().get_path()
    return os.fsencode(path) if path else None


def is_archive(file):
    return file.get_mime_type() in TYPES or any(file.is_mime_type(known) for known in TYPES)


def is_offered(offered, files):
    if offered == ANYTHING:
        return True
    folders = offered == ARCHIVES_AND_FOLDERS
    return all(folders if file.is_directory() else is_archive(file) for file in files)


def start(_item, words, paths):
    subprocess.Popen(
        [b"holdall", *map(os.fsencode, words), b"--", *paths],
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )


)";

constexpr std::string_view provider = R"(class HoldallMenu(GObject.GObject, {0}.MenuProvider):
    def get_file_items(self, *args):
        files = args[-1]  # older versions give a window first
        paths = [path_of(file) for file in files]
        if not paths or None in paths or shutil.which("holdall") is None:
            return []
        menu = {0}.Menu()
        for name, texts, words, offered in ACTIONS:
            if is_offered(offered, files):
                item = {0}.MenuItem(name="Holdall::" + name, label=in_own_language(texts))
                item.connect("activate", start, words, paths)
                menu.append_item(item)
        top = {0}.MenuItem(name="Holdall::menu", label=in_own_language(TITLE), icon="org.holdall.Holdall")
        top.set_submenu(menu)
        return [top]

    def get_background_items(self, *args):
        return []
)";

} // namespace

InstalledFiles pythonExtensions(const Catalogues& catalogues)
{
    InstalledFiles files;
    const std::string title = words(menuTitle(), catalogues);
    const std::string rows = actionRows(catalogues);
    const std::string types = typeRows();
    for (const FileManager& manager : fileManagers) {
        files.push_back({.path = std::format("{}/holdall.py", manager.folder),
                         .text = std::format(imports, manager.module, title, rows, types)
                             + std::string(behaviour) + std::format(provider, manager.module)});
    }
    return files;
}

} // namespace holdall::install
