#include "app/archive/secondreading/secondreader.h"

#include <limits>

namespace holdall {

namespace {

using Parser = ForeignReaderOptions::Parser;

/// That KArchive opens in about a second.
constexpr std::uint64_t mostEntries = 20'000;

/// Bytes of data that it unpacks from a 7z at once: what it does meanwhile is not seen from outside.
constexpr std::uint64_t mostAtOnce = std::uint64_t(1) << 30U;

/// Times the data of a 7z that it takes memory for.
constexpr std::uint64_t copies = 3;

bool isForTree(const EntryRecords& records)
{
    return records.count() <= mostEntries && records.isPlain() && !records.hasTwins();
}

std::optional<Parser> forZip(const WrittenArchive& archive)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
    const EntryRecords& records = archive.records;
    const bool isSmall = archive.size <= most && records.bytes() <= most;
    if (isForTree(records) && isSmall && records.isSimple() && !archive.hasPassword) {
        return Parser::KArchive;
    }
    return records.hasEncryptedLinks() ? std::nullopt : std::optional(Parser::Libarchive);
}

std::optional<Parser> forSevenZip(const WrittenArchive& archive)
{
    const std::uint64_t bytes = archive.records.bytes();
    const bool fits = bytes <= mostAtOnce
        && (archive.memoryLimit == 0 || bytes * copies + archive.size <= archive.memoryLimit);
    return isForTree(archive.records) && fits ? std::optional(Parser::KArchive) : std::nullopt;
}

} // namespace

std::optional<Parser> secondReaderFor(const WrittenArchive& archive)
{
    if (archive.format.container == Container::Zip) {
        return forZip(archive);
    }
    return archive.format.container == Container::SevenZip ? forSevenZip(archive) : std::nullopt;
}

} // namespace holdall
