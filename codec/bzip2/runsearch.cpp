#include "codec/bzip2/runsearch.h"

#include <cstdint>
#include <cstring>

namespace holdall::codec::bzip2 {

namespace {

std::uint64_t load(const std::byte* from)
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

bool isRun(const std::byte* at)
{
    return at[0] == at[1] && at[0] == at[2] && at[0] == at[3];
}

} // namespace

std::size_t findRun(ByteView bytes)
{
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
    constexpr std::uint64_t highs = ones << 7U;
    const std::byte* const data = bytes.data();
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) + runStart <= bytes.size(); at += sizeof(std::uint64_t)) {
        const std::uint64_t here = load(data + at);
        const std::uint64_t differences =
            (here ^ load(data + at + 1)) | (here ^ load(data + at + 2)) | (here ^ load(data + at + 3));
        if (((differences - ones) & ~differences & highs) != 0) {
            break;
        }
    }
    for (; at + runStart <= bytes.size(); ++at) {
        if (isRun(data + at)) {
            return at;
        }
    }
    return bytes.size();
}

} // namespace holdall::codec::bzip2
