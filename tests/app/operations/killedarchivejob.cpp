// Packs and unpacks in a folder for ever, to be killed: killedarchivejob FOLDER.

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/operations/archivetree.h"
#include "support/killing.h"

using namespace holdall;

namespace {

void work(const std::filesystem::path& folder)
{
    for (const ArchiveFormat& format : test::testedArchives()) {
        ArchiveRequest request = test::packRequest(folder, format);
        test::runJob(request);
        request.conflict = Conflict::Overwrite;
        const Outcome made = test::runJob(request);
        if (!made.summary.output) {
            continue;
        }
        for (const Conflict conflict : {Conflict::Rename, Conflict::Overwrite}) {
            test::runJob(
                ExtractRequest{.source = *made.summary.output, .into = folder / "out", .conflict = conflict});
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status;
    }
    return test::untilKilled(argc, argv, work);
}
