#pragma once

#include "codec/check.h"
#include "codec/error.h"
#include "codec/memory.h"

namespace holdall::codec {

/// Validated options of a bzip2 encoder. Immutable.
class Bzip2Options {
public:
    /// `level` is the block size in units of 100,000 bytes. Fails with InvalidOption outside 1..9.
    static Result<Bzip2Options> make(int level = 9);

    int level() const { return m_level; }
    Check check() const { return Check::Crc32; }
    MemoryEstimate memory() const;

private:
    explicit Bzip2Options(int level) : m_level(level) { }

    int m_level;
};

} // namespace holdall::codec
