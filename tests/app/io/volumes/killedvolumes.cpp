// Makes sets of volumes in a folder for ever, to be killed: killedvolumes FOLDER. The data of a set is told
// by its size.

#include "app/io/volumes/volumesets.h"
#include "support/sampledata.h"

#include <cstdio>

using namespace holdall;

int main(int argc, char* argv[])
{
    if (argc != 2) {
        return 2;
    }
    std::puts("ready");
    std::fflush(stdout);
    const std::filesystem::path target = std::filesystem::path(argv[1]) / "a";
    for (unsigned i = 0;; ++i) {
        const codec::Bytes data = test::noise((3 + i * 7 % 11) * smallestVolume + 1);
        const test::Placed placed =
            test::makeSet(target, data, i % 3 == 2 ? Conflict::Rename : Conflict::Overwrite);
        if (!placed) {
            return 1;
        }
    }
}
