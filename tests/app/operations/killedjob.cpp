// Does jobs in a folder for ever, to be killed: killedjob FOLDER.

#include "app/operations/jobbench.h"
#include "support/killing.h"

using namespace holdall;

namespace {

void work(const std::filesystem::path& folder)
{
    using test::quickSettings;
    const auto settings = quickSettings(codec::Format::Gzip);
    test::runJob(
        CompressRequest{.source = folder / "a", .settings = settings, .conflict = Conflict::Overwrite});
    test::runJob(CompressRequest{.source = folder / "a", .settings = settings, .conflict = Conflict::Rename});
    test::runJob(CompressRequest{.source = folder / "d", .settings = settings, .conflict = Conflict::Rename});
    test::runJob(ExtractRequest{.source = folder / "a.gz", .conflict = Conflict::Rename});
}

} // namespace

int main(int argc, char* argv[])
{
    return test::untilKilled(argc, argv, work);
}
