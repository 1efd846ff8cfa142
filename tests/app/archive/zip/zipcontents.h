#pragma once

#include "app/archive/zip/zipreader.h"

#include <string>
#include <vector>

namespace holdall::test {

/// What came of one entry: its data, or the error that it ended with.
struct Got {
    Entry entry = {};
    codec::Bytes data = {};
    std::optional<Error> error = {};
};

/// Everything that can be read; the last error is also that of the archive if it was fatal.
struct Contents {
    std::vector<Got> entries = {};
    std::optional<Error> fatal = {};
};

inline Got readEntry(ArchiveReader& reader, Entry entry)
{
    Got got{.entry = std::move(entry)};
    for (;;) {
        const Result<std::optional<DataBlock>> block = reader.readBlock();
        if (!block) {
            got.error = block.error();
            return got;
        }
        if (!*block) {
            return got;
        }
        got.data.resize((*block)->offset);
        got.data.insert(got.data.end(), (*block)->bytes.begin(), (*block)->bytes.end());
    }
}

inline Contents readAll(codec::ByteSource& source, const ZipReaderOptions& options = {})
{
    ZipReader reader(source, "archive", options);
    Contents contents;
    for (;;) {
        Result<std::optional<Entry>> entry = reader.next();
        if (entry && !*entry) {
            return contents;
        }
        if (entry) {
            contents.entries.push_back(readEntry(reader, **entry));
        } else if (!reader.isFatal()) {
            contents.entries.push_back({.error = entry.error()});
        }
        if (reader.isFatal()) {
            contents.fatal = entry ? *contents.entries.back().error : entry.error();
            return contents;
        }
    }
}

inline Contents readAll(codec::ByteView archive, const ZipReaderOptions& options = {})
{
    codec::MemorySource source(archive);
    return readAll(source, options);
}

} // namespace holdall::test
