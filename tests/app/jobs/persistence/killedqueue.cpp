// Keeps a queue that grows for ever in a folder, to be killed: killedqueue FOLDER. FOLDER/counted tells how
// many jobs were certainly on the disk.

#include "app/jobs/persistence/queuekeeper.h"
#include "support/killing.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <fstream>

using namespace holdall;

namespace {

KeptQueue queueOf(int jobs)
{
    KeptQueue queue;
    for (int job = 0; job < jobs; ++job) {
        const std::filesystem::path source = "/source/" + std::to_string(job);
        queue.push_back({.request = std::make_shared<const Request>(VerifyRequest{.source = source})});
    }
    return queue;
}

} // namespace

int main(int argc, char* argv[])
{
    int jobs = 0;
    std::optional<QueueFolder> folder;
    return test::untilKilled(argc, argv, [&](const std::filesystem::path& path) {
        if (!folder) {
            folder.emplace(path);
        }
        if (folder->write(queueOf(++jobs))) {
            std::ofstream(path / "counted.new") << jobs;
            std::filesystem::rename(path / "counted.new", path / "counted");
        }
    });
}
