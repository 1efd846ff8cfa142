#pragma once

#include "app/archive/zip/zipwriter.h"
#include "codec/stream.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace holdall::test {

/// Names, with "/" at their end for folders, and contents.
using Members = std::vector<std::pair<std::string, codec::Bytes>>;

/// A ZIP archive of these; empty if it could not be made.
inline codec::Bytes zipWith(const Members& members, const std::optional<std::string>& password = {})
{
    codec::MemorySink sink;
    const auto options = ZipOptions::make({.level = 1, .password = password});
    ZipWriter writer(sink, *options, {});
    for (const auto& [name, data] : members) {
        Entry entry{.name = name, .size = data.size(), .permissions = 0644};
        entry.modified = FileTime{.seconds = 1'700'000'000};
        if (name.ends_with('/')) {
            entry.name.pop_back();
            entry.kind = Entry::Kind::Folder;
            entry.permissions = 0755;
        }
        if (!writer.begin(entry) || !writer.write(data) || !writer.end()) {
            return {};
        }
    }
    return writer.finish() ? sink.take() : codec::Bytes();
}

/// As above with an "ä" of DOS, which says no encoding, for every "#" in the names. There must be none
/// elsewhere.
inline codec::Bytes zipInDosNames(const Members& members)
{
    codec::Bytes archive = zipWith(members);
    std::ranges::replace(archive, std::byte('#'), std::byte(0x84));
    return archive;
}

} // namespace holdall::test
