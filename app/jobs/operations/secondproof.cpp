#include "app/jobs/operations/secondproof.h"

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/archive/readerprocess/foreignreader.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace holdall {

namespace {

using Parser = ForeignReaderOptions::Parser;

/// What a process needs beside the data.
constexpr std::uint64_t leastMemory = std::uint64_t(64) << 20U;

ForeignReaderOptions optionsFor(const SecondProof& proof, Parser parser, const std::stop_token& stop)
{
    ForeignReaderOptions options;
    options.parser = parser;
    options.password = proof.password.value_or("");
    const std::uint64_t limit = proof.archive.memoryLimit;
    options.memoryLimit = limit == 0 ? 0 : std::max(limit, leastMemory);
    options.stop = stop;
    return options;
}

/// Refusals that have nothing to do with what is in the archive.
bool isInability(const Error& error)
{
    constexpr std::array kinds = {ErrorKind::MemoryLimit, ErrorKind::System, ErrorKind::PermissionDenied,
                                  ErrorKind::NotFound};
    return std::ranges::contains(kinds, error.kind) && error.systemCode != EIO;
}

} // namespace

bool hasSecondReader(const ArchiveFormat& format)
{
    return format.container == Container::Zip || format.container == Container::SevenZip;
}

Result<std::optional<Parser>> proveAgain(const SecondProof& proof, EntryRecords& records,
                                         const SecondReading& reading)
{
    const std::optional<Parser> parser = secondReaderFor(proof.archive);
    if (!parser || proof.descriptor < 0 || !canBeArchiveReader()) {
        return std::nullopt;
    }
    ForeignReader reader(proof.descriptor, reading.archive, optionsFor(proof, *parser, reading.control.stop));
    const Result<codec::Ending> read = compareWithRecords(reader, records, reading);
    if (!read && !isInability(read.error())) {
        return std::unexpected(read.error());
    }
    const bool isDone = read && *read == codec::Ending::Complete;
    return isDone ? parser : std::nullopt;
}

} // namespace holdall
