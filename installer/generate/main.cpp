// holdall-generate SOURCES CATALOGUES OUTPUT: writes into the folder OUTPUT, which is emptied first, every
// file of the installation that is made from the program's tables. Run by the build.

#include "catalogues.h"
#include "completions.h"
#include "dbusservice.h"
#include "debianfiles.h"
#include "desktopentry.h"
#include "filemanagers.h"
#include "manpage.h"
#include "metainfo.h"
#include "mimepackage.h"
#include "otherplatforms.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <print>
#include <utility>

namespace {

using namespace holdall;
using namespace holdall::install;

InstalledFiles allFiles(const std::filesystem::path& sources, const Catalogues& catalogues)
{
    InstalledFiles files{desktopEntry(catalogues), dbusService(), metainfo(catalogues),
                         mimePackage(catalogues)};
    for (const cli::Program program : {cli::Program::Window, cli::Program::Terminal}) {
        files.insert(
            files.end(),
            {manPage(program), bashCompletion(program), zshCompletion(program), fishCompletion(program)});
    }
    for (InstalledFiles more : {dolphinMenus(catalogues), pythonExtensions(catalogues),
                                nemoActions(catalogues), fileManagerActions(catalogues), thunarFiles(),
                                debianFiles(sources), windowsFiles(), macosFiles()}) {
        std::ranges::move(more, std::back_inserter(files));
    }
    return files;
}

bool write(const std::filesystem::path& folder, const InstalledFile& file)
{
    using enum std::filesystem::perms;
    const std::filesystem::path path = folder / file.path;
    std::error_code problem;
    std::filesystem::create_directories(path.parent_path(), problem);
    std::ofstream stream(path, std::ios::binary);
    stream << file.text;
    stream.close();
    if (file.isExecutable) {
        std::filesystem::permissions(path, owner_exec | group_exec | others_exec,
                                     std::filesystem::perm_options::add, problem);
    }
    return stream && !problem;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4) {
        std::println(stderr, "usage: holdall-generate SOURCES CATALOGUES OUTPUT");
        return EXIT_FAILURE;
    }
    const std::filesystem::path output = argv[3];
    std::error_code absent;
    std::filesystem::remove_all(output, absent);
    for (const InstalledFile& file : allFiles(argv[1], Catalogues::load(argv[2]))) {
        if (!write(output, file)) {
            std::println(stderr, "{} cannot be written", file.path);
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
