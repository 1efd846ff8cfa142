// Makes sets of volumes in a folder, to be killed.
//
//   killedvolumes FOLDER                        for ever
//   killedvolumes FOLDER CALL INDEX CONFLICT    one; kills itself before that system call of its commit
//
// What a set holds is told by its size (see killedsets.h).

#include "app/io/volumes/killedsets.h"
#include "app/io/volumes/volumesets.h"
#include "support/failio/failio.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace holdall;

namespace {

void makeForEver(const std::filesystem::path& target)
{
    for (unsigned i = 0;; ++i) {
        const codec::Bytes data = test::setData((3 + i * 7 % 11) * smallestVolume + 1);
        const Conflict conflict = i % 3 == 2 ? Conflict::Rename : Conflict::Overwrite;
        if (!test::makeSet(target, data, conflict)) {
            std::exit(EXIT_FAILURE);
        }
    }
}

int makeOne(const std::filesystem::path& target, test::Call call, std::size_t index, Conflict conflict)
{
    const auto output = VolumeOutput::create(target, {.volumeSize = smallestVolume, .output = {}});
    if (!output || !(*output)->write(test::setData(test::newSetSize)) || !(*output)->finish(std::nullopt)) {
        return EXIT_FAILURE;
    }
    test::resetCalls();
    test::beforeCall(call, index, [](int) { static_cast<void>(std::raise(SIGKILL)); });
    return (*output)->commit(conflict) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 && argc != 5) {
        return 2;
    }
    std::puts("ready");
    std::fflush(stdout);
    const std::filesystem::path target = std::filesystem::path(argv[1]) / "a";
    if (argc == 2) {
        makeForEver(target);
    }
    return makeOne(target, static_cast<test::Call>(std::atoi(argv[2])),
                   static_cast<std::size_t>(std::atoi(argv[3])), static_cast<Conflict>(std::atoi(argv[4])));
}
