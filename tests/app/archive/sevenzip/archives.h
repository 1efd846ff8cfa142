#pragma once

#include "app/archive/sevenzip/sevenzipwriter.h"

#include <optional>
#include <string>
#include <vector>

namespace holdall::test {

/// An entry and its data: of a sparse file its extents joined.
struct Put {
    Entry entry;
    codec::Bytes data = {};
};

using Puts = std::vector<Put>;

Put file(std::string name, codec::Bytes data);
Put folder(std::string name);
Put symbolicLink(std::string name, std::string target);

/// How an archive is made.
struct Making {
    SevenZipSettings settings = {.level = 0}; ///< blocks of 1 MiB at most
    unsigned threads = 2;
    bool tellsSize = true; ///< the total size is given
    std::size_t perWrite = 256 * 1024; ///< bytes
};

/// Options that the settings, which must be valid, make.
SevenZipOptions options(const SevenZipSettings& settings);

/// Begins, writes and ends one entry; whether it was short.
Result<bool> put(ArchiveWriter& writer, const Put& put, std::size_t perWrite = 256 * 1024);

/// Puts everything, and finishes.
Result<void> putAll(ArchiveWriter& writer, const Puts& puts, std::size_t perWrite = 256 * 1024);

Result<void> makeArchive(codec::ByteSink& sink, const Puts& puts, const Making& making = {},
                         codec::Control control = {});

/// The archive; empty if it could not be made.
codec::Bytes archiveOf(const Puts& puts, const Making& making = {});

/// What the entry's data is when its holes are filled.
codec::Bytes expanded(const Put& put);

} // namespace holdall::test
