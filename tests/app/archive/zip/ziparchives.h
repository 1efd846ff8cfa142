#pragma once

#include "app/archive/sevenzip/archives.h"
#include "app/archive/zip/zipwriter.h"
#include "support/unreliable.h"

#include <cerrno>
#include <limits>

namespace holdall::test {

/// How a ZIP archive is made.
struct Zipping {
    int level = 6;
    unsigned threads = 2;
    bool canRewrite = true; ///< of the sink
    std::size_t perWrite = 256 * 1024; ///< bytes
    ZipMethod method = ZipMethod::Deflate;
    std::optional<std::string> password = {};
};

inline ZipOptions zipOptions(int level = 6)
{
    return *ZipOptions::make({.level = level});
}

inline Result<void> makeZip(codec::ByteSink& sink, const Puts& puts, const Zipping& zipping = {},
                            codec::Control control = {})
{
    control.threads = zipping.threads;
    const auto options =
        ZipOptions::make({.level = zipping.level, .method = zipping.method, .password = zipping.password});
    ZipWriter writer(sink, *options, control);
    return putAll(writer, puts, zipping.perWrite);
}

/// The archive; empty if it could not be made.
inline codec::Bytes zipOf(const Puts& puts, const Zipping& zipping = {})
{
    if (!zipping.canRewrite) {
        FullSink sink(std::numeric_limits<std::size_t>::max(), ENOSPC);
        return makeZip(sink, puts, zipping) ? sink.bytes() : codec::Bytes();
    }
    codec::MemorySink sink;
    return makeZip(sink, puts, zipping) ? sink.take() : codec::Bytes();
}

} // namespace holdall::test
