// Edits archives in a folder for ever, to be killed: killededitjob FOLDER. The archives are there, and are
// put back from copies by renaming, so that there always is one.

#include "app/operations/edittree.h"
#include "support/killing.h"

using namespace holdall;

namespace {

namespace fs = std::filesystem;

void work(const fs::path& folder)
{
    for (const test::EditCase& edit : test::editCases()) {
        test::runJob(test::editRequest(folder, edit));
        fs::copy_file(folder / "copies" / edit.name, folder / "copies/next",
                      fs::copy_options::overwrite_existing);
        fs::rename(folder / "copies/next", folder / edit.name);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    return test::untilKilled(argc, argv, work);
}
