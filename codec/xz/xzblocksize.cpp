#include "codec/xz/xzblocksize.h"

#include "codec/parallel/blocksize.h"
#include "codec/xz/lzmanative.h"

#include <algorithm>

namespace holdall::codec {

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

std::uint64_t dictionarySize(const FilterChain& chain)
{
    const lzma_filter& last = nativeFilters(chain)[chain.size() - 1];
    return static_cast<const lzma_options_lzma*>(last.options)->dict_size;
}

/// Into how many blocks `size` bytes are cut: two as soon as each is half a dictionary, four once
/// each is more than a dictionary.
std::uint64_t blockCount(std::uint64_t size, std::uint64_t dictionary, std::uint64_t largest)
{
    const std::uint64_t shortest = std::max(mebibyte, dictionary / 2);
    const std::uint64_t comfortable = std::max(mebibyte, dictionary + dictionary / 4);
    std::uint64_t count = divideUp(size, largest);
    if (size >= 2 * shortest) {
        count = std::max<std::uint64_t>(count, 2);
    }
    if (size >= 4 * comfortable) {
        count = std::max<std::uint64_t>(count, 4);
    }
    return count;
}

} // namespace

std::uint64_t xzBlockSize(const LzmaOptions& options, std::optional<std::uint64_t> inputSize)
{
    const std::uint64_t dictionary = dictionarySize(options.filters());
    const std::uint64_t largest = std::max(mebibyte, 3 * dictionary);
    if (!inputSize || *inputSize == 0) {
        return largest;
    }
    return std::min(largest, evenBlockSize(*inputSize, blockCount(*inputSize, dictionary, largest)));
}

} // namespace holdall::codec
