#include "menuactions.h"

#include "mediatypes.h"

#include "app/archive/archiveformat.h"
#include "app/cli/parsing/invocation.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <print>

namespace holdall::install {

namespace {

/// What is made by one click.
constexpr std::array oneClickFormats = {
    ArchiveFormat{.container = Container::Zip, .coder = {}},
    ArchiveFormat{.container = Container::Tar, .coder = codec::Format::Xz},
    ArchiveFormat{.container = Container::Tar, .coder = codec::Format::Zstd},
};

MenuAction compressTo(const ArchiveFormat& format)
{
    const ArchiveFormatInfo& row = info(format);
    std::string id = std::format("compress-{}", row.name);
    std::ranges::replace(id, '.', '-'); // desktop files allow no dot
    return {.id = std::move(id),
            .text = {QT_TRANSLATE_NOOP("Desktop", "Compress to %1"), std::string(row.suffixes.front())},
            .icon = "archive-insert",
            .words = {"compress", "--format", std::string(row.name)},
            .offered = Offered::ForAnything};
}

std::vector<MenuAction> makeActions()
{
    std::vector<MenuAction> actions;
    for (const ArchiveFormat& format : oneClickFormats) {
        actions.push_back(compressTo(format));
    }
    actions.push_back({.id = "compress",
                       .text = {QT_TRANSLATE_NOOP("Desktop", "Compress…")},
                       .icon = "archive-insert",
                       .words = {"compress", "--ask"},
                       .offered = Offered::ForAnything});
    actions.push_back({.id = "extract-here",
                       .text = {QT_TRANSLATE_NOOP("Desktop", "Extract Here")},
                       .icon = "archive-extract",
                       .words = {"extract"},
                       .offered = Offered::ForArchives});
    actions.push_back({.id = "extract-to",
                       .text = {QT_TRANSLATE_NOOP("Desktop", "Extract To…")},
                       .icon = "archive-extract",
                       .words = {"extract", "--ask"},
                       .offered = Offered::ForArchives});
    actions.push_back({.id = "verify",
                       .text = {QT_TRANSLATE_NOOP("Desktop", "Verify")},
                       .icon = "dialog-ok-apply",
                       .words = {"verify"},
                       .offered = Offered::ForArchivesAndFolders});
    return actions;
}

/// A menu whose entry does nothing must not be built.
void requireUnderstood(const MenuAction& action)
{
    std::vector<std::string_view> arguments(action.words.begin(), action.words.end());
    arguments.insert(arguments.end(), {"--", "/-file"});
    const cli::Parsing<cli::Invocation> invocation = cli::parse(cli::Program::Window, arguments);
    if (!invocation || (invocation->requests.empty() && !invocation->asks)) {
        std::println(stderr, "the menu's entry {} is no command line of holdall", action.id);
        std::exit(EXIT_FAILURE);
    }
}

} // namespace

std::span<const MenuAction> menuActions()
{
    static const std::vector<MenuAction> actions = [] {
        std::vector<MenuAction> made = makeActions();
        for (const MenuAction& action : made) {
            requireUnderstood(action);
        }
        return made;
    }();
    return actions;
}

const Text& menuTitle()
{
    static const Text title{QT_TRANSLATE_NOOP("Desktop", "Holdall")};
    return title;
}

std::vector<std::string> offeredTypes(Offered offered)
{
    if (offered == Offered::ForAnything) {
        return {};
    }
    std::vector<std::string> types = openedTypes();
    if (offered == Offered::ForArchivesAndFolders) {
        types.emplace_back("inode/directory");
    }
    return types;
}

std::string commandLine(const MenuAction& action, std::string_view files)
{
    std::string line = "holdall";
    for (const std::string& word : action.words) {
        line.append(" ").append(word);
    }
    return line.append(" -- ").append(files);
}

} // namespace holdall::install
