#pragma once

#include "app/archive/entry.h"
#include "app/archive/readerprocess/foreignreader.h"
#include "codec/bytes.h"

#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace holdall::test {

/// An entry as it was read.
struct ReadEntry {
    Entry entry;
    codec::Bytes data = {}; ///< with its holes
    std::optional<Error> error = {}; ///< that its data ended with
};

/// What reading an archive to its end gave.
struct ForeignReading {
    std::vector<ReadEntry> entries;
    std::optional<Error> error; ///< of the archive
    std::uint64_t position = 0; ///< that it ended with
    bool isChecked = false; ///< as ForeignReader has it
    std::optional<std::uint64_t> trailingData = {}; ///< the same

    const ReadEntry* find(const std::string& name) const;
};

/// Options with holdall-cli as the program.
ForeignReaderOptions readerOptions();

/// The same for a single compressed file, which has this name when it is read.
ForeignReaderOptions fileOptions(std::string name);

/// Reads the archive at `path` to its end.
ForeignReading readForeign(const std::filesystem::path& path, const ForeignReaderOptions& options);

/// A file for one of the archives that no program here can make. Its data is stored as it is.
struct StoredFile {
    std::string name;
    codec::Bytes data;
};

codec::Bytes rar4Of(const StoredFile& file);
codec::Bytes rar5Of(const StoredFile& file);
/// The same files one behind the other in as many volumes as are needed for `volumeSize` bytes of data in
/// each.
std::vector<codec::Bytes> rar4VolumesOf(const std::vector<StoredFile>& files, std::size_t volumeSize);
std::vector<codec::Bytes> rar5VolumesOf(const std::vector<StoredFile>& files, std::size_t volumeSize);

/// As rar4Of(), with a header that says that the data is encrypted.
codec::Bytes encryptedRar4Of(const StoredFile& file);

codec::Bytes cabOf(const StoredFile& file); ///< at most 32 KiB of data
codec::Bytes lhaOf(const StoredFile& file);

/// With a header that says in which of Windows's code pages the name is.
codec::Bytes lhaOf(const StoredFile& file, unsigned codePage);

/// The same file in an rpm: a lead, two empty headers, and cpio.
codec::Bytes rpmOf(codec::ByteView cpio);

/// Processes whose parent is this one, ended ones included.
std::vector<int> childProcesses();

/// Runs a program that must succeed; whether it did.
bool runIn(const std::filesystem::path& folder, const QString& program, const QStringList& arguments);

} // namespace holdall::test
