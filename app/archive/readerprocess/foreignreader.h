#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/readerprocess/foreignreaderoptions.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace holdall {

class EntryStatus;
class ReaderFeed;
class TarReader;

/// Reads archives whose formats are too many and too intricate to be trusted with this process: a child
/// process, which may do nothing but read this one file, turns them into a plain tar, and only that is read
/// here. See runArchiveReader() for the child.
///
/// What next() and readBlock() fail with:
/// - about an entry (its path is the entry's name; isFatal() is false): Data with Corrupt, Truncated, or
///   UnsupportedOption (option "password": there is none, or, with the value "wrong", not this one; "method":
///   data that nothing here can read; "encryption": the same of data that is encrypted), or
///   EntryProblem::UnsafeName for a name that cannot be told;
/// - about the archive (final): the same where nothing behind can be read, UnknownFormat, MemoryLimit,
/// EntryProblem::ReaderHung and
///   ReaderCrashed, and System: what the system refused, ECANCELED after a stop.
/// An entry's data that is given before its error is sound as far as the container tells in front; it counts
/// only once readBlock() has met the end.
class ForeignReader final : public ArchiveReader {
public:
    /// Starts reading the file behind `descriptor`, a regular file that is open for reading. It remains its
    /// owner's and may be closed at once; its position is left alone. `path` is the archive's, for errors.
    /// Throws std::system_error if the system grants no thread.
    ForeignReader(int descriptor, std::filesystem::path path, ForeignReaderOptions options);

    /// Ends the child.
    ~ForeignReader() override;
    ForeignReader(const ForeignReader&) = delete;
    ForeignReader& operator=(const ForeignReader&) = delete;

    Result<std::optional<Entry>> next() override;
    Result<std::optional<DataBlock>> readBlock() override;
    bool isFatal() const override { return m_error.has_value(); }

    /// Whether all that was read has been held against checksums that are around the archive, not in it. Once
    /// next() has met the end.
    bool isChecked() const;

    /// Bytes of the file in front of data that belongs to nothing, if there is any. The same.
    std::optional<std::uint64_t> trailingData() const;

    /// Bytes of the file that were read so far, for progress: never falls, never more than the file has. May
    /// be called from any thread.
    std::uint64_t position() const;

private:
    Result<std::optional<DataBlock>> checkedBlock(const std::optional<DataBlock>& block);
    std::unexpected<Error> failure(const Error& said);

    std::filesystem::path m_path;
    bool m_hasData; ///< whether data was asked for
    std::unique_ptr<EntryStatus> m_status; ///< what the child says beside the tar
    std::unique_ptr<ReaderFeed> m_feed;
    std::unique_ptr<TarReader> m_tar;
    std::uint64_t m_entries = 0; ///< that were begun
    std::string m_entry; ///< the name of the last of them
    std::optional<Error> m_error; ///< final
};

} // namespace holdall
