// holdall-cli: Holdall in the terminal.

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/cli/output/terminal.h"
#include "app/cli/program.h"
#include "app/io/machinememory.h"

#include <QCoreApplication>

#include <optional>
#include <string_view>
#include <vector>

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = holdall::runArchiveReader(argc, argv)) {
        return *status;
    }
    const std::vector<std::string_view> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    holdall::returnFreedMemory();
    holdall::cli::secureStandardFiles(); // before Qt opens its first descriptor
    // Qt gets the program's name alone: it would take options of its own out of the arguments.
    int qtArgumentCount = argc > 0 ? 1 : 0;
    const QCoreApplication application(qtArgumentCount, argv);
    return static_cast<int>(holdall::cli::runProgram(holdall::cli::Program::Terminal, arguments));
}
