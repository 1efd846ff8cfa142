#include "codec/bzip2/bzip2options.h"

#include "codec/bzip2/libbz2compressor.h"
#include "codec/bzip2/libbz2decompressor.h"

#include <string>

namespace holdall::codec {

Result<Bzip2Options> Bzip2Options::make(int level)
{
    if (level < 1 || level > 9) {
        return invalidOption("preset", std::to_string(level), "1..9");
    }
    return Bzip2Options(level);
}

MemoryEstimate Bzip2Options::memory() const
{
    return {.compress = Libbz2Compressor::memory(m_level), .decompress = Libbz2Decompressor::memory(m_level)};
}

} // namespace holdall::codec
