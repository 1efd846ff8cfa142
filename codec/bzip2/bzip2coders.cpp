#include "codec/bzip2/bzip2coders.h"

#include "codec/bzip2/libbz2compressor.h"
#include "codec/bzip2/libbz2decompressor.h"

namespace holdall::codec {

Result<std::unique_ptr<Compressor>> makeBzip2Compressor(const Bzip2Options& options)
{
    return Libbz2Compressor::make(options);
}

Result<std::unique_ptr<Decompressor>> makeBzip2Decompressor(std::optional<std::uint64_t> memoryLimit)
{
    return Libbz2Decompressor::make(memoryLimit.value_or(unlimitedMemory));
}

} // namespace holdall::codec
