#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/zip/directory.h"
#include "app/archive/zip/namedecoder.h"
#include "app/archive/zip/rawmember.h"
#include "app/archive/zip/zipentrydata.h"
#include "app/archive/zip/zipreaderoptions.h"
#include "codec/stream.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// Reads a ZIP archive in the order of its central directory, which alone is believed. Data is decoded by
/// our own decoders, and nothing is handed out whole whose check, sizes, or local header are not right: a
/// header that disagrees with the directory, and data that overlaps other members, are errors of the entry.
///
/// The framing is our own: libzip does not tell where a member stands, without which neither can be seen for
/// one member alone.
///
/// Reads stored, deflate, bzip2, LZMA, Zstandard and XZ. Names come in UTF-8, unless their encoding
/// cannot be found out or they are not valid in it (see ZipReaderOptions).
/// Times come from NTFS's field, Unix's, or MS-DOS's (local time). Takes 8 bytes an entry beside its buffers.
///
/// Errors about an entry have its name as path and are not fatal: Data (Corrupt; UnsupportedOption with the
/// option "password" for encrypted data, "method" for others). They come with readBlock(), and for links,
/// whose target is their data, with next(). The source's errors are fatal, and so is damage of the directory,
/// when it is met.
///
/// Entries' data can be detached, and read in several threads at the same time if the source can (see
/// ByteSource::readAt()). Each thread takes some 450 KiB, beside what decoders other than deflate's take.
class ZipReader final : public ArchiveReader {
public:
    /// `source` has random access and a known size, and must outlive this; `path` is the archive's, for
    /// errors. Options that cannot be met are Option errors of the first next(), and fatal.
    ZipReader(codec::ByteSource& source, std::filesystem::path path, const ZipReaderOptions& options);

    /// Decoders may take `memoryLimit` bytes, if given.
    ZipReader(codec::ByteSource& source, std::filesystem::path path,
              std::optional<std::uint64_t> memoryLimit = {});

    Result<std::optional<Entry>> next() override;
    Result<std::optional<DataBlock>> readBlock() override;
    std::unique_ptr<EntryData> detach() override;
    std::optional<std::uint64_t> foretoldSize() override;

    /// The current entry as it stands in the archive, of whatever kind. Fails as reading its data where
    /// headers disagree or members overlap.
    Result<RawMember> rawMember();

    bool isFatal() const override { return m_error.has_value(); }

    /// Of the archive, in UTF-8 if it is that, or if the encoding of its names is known; after next().
    std::string comment();

    /// ICU's name for the encoding that names were converted from: the one that was asked for, or found.
    /// Empty: all are UTF-8, or nothing was read yet.
    std::string nameEncoding() const { return m_names.encoding(); }

private:
    Result<void> open();
    codec::Result<void> lookThrough(const zip::DirectoryPlace& place);
    std::unique_ptr<zip::ZipEntryData> dataOf(const std::string& name) const;
    Result<void> readTarget(Entry& entry);
    Result<std::optional<DataBlock>> checkFolder();
    std::optional<std::uint64_t> endOf(std::uint64_t offset) const;
    std::unexpected<Error> fatal(const codec::Error& error);
    std::unexpected<Error> fatal(Error error);

    codec::ByteSource& m_source;
    std::shared_ptr<const zip::ZipEntryData::Archive> m_archive;
    zip::NameDecoder m_names;
    std::string m_comment; ///< bytes
    std::optional<zip::DirectoryReader> m_directory; ///< once it was found
    std::uint64_t m_foretold = 0; ///< bytes, see foretoldSize()
    std::vector<std::uint64_t> m_offsets; ///< where members begin, ascending; last: the directory
    std::optional<zip::Record> m_record; ///< the current entry's
    std::unique_ptr<zip::ZipEntryData> m_data; ///< the current entry's, if it is a file
    bool m_isUnchecked = false; ///< the current entry is a folder whose local header nobody looked at
    std::optional<Error> m_error; ///< fatal
};

} // namespace holdall
