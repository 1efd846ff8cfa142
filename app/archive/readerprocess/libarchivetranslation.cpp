#include "app/archive/readerprocess/libarchivetranslation.h"

#include "app/archive/readerprocess/linkedfiles.h"
#include "app/archive/readerprocess/rarchecksums.h"
#include "app/archive/tar/tarentry.h"
#include "codec/deflate/checksum.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <utility>

namespace holdall {

namespace {

using Outcome = std::expected<void, ReaderFailure>;

std::uint64_t sizeOf(::archive_entry* native)
{
    return static_cast<std::uint64_t>(std::max<la_int64_t>(::archive_entry_size(native), 0));
}

Entry entryFrom(::archive_entry* native)
{
    Entry entry = toEntry(native);
    if (entry.name.empty()) {
        const char* name = ::archive_entry_pathname_utf8(native);
        entry.name = name == nullptr ? "" : name;
    }
    entry.isEncrypted = ::archive_entry_is_data_encrypted(native) > 0;
    if (::archive_entry_uid_is_set(native) == 0 && ::archive_entry_gid_is_set(native) == 0) {
        entry.owner = std::nullopt;
        entry.group = std::nullopt;
    }
    return entry;
}

constexpr std::uint64_t sectorSize = 2048;
constexpr std::uint64_t descriptorAt = 16 * sectorSize; ///< of an ISO 9660 image

bool isImage(ArchiveFile& file)
{
    constexpr std::array magic = {std::byte('C'), std::byte('D'), std::byte('0'), std::byte('0'),
                                  std::byte('1')};
    std::array<std::byte, magic.size()> bytes = {};
    return file.readAt(descriptorAt + 1, bytes) == bytes.size() && bytes == magic;
}

/// Whether an image lacks more of what it says it has than the padding that is often at its end.
bool isCutImage(ArchiveFile& file)
{
    constexpr std::uint64_t padding = 150; // sectors
    constexpr std::uint64_t sizeAt = descriptorAt + 80;
    std::array<std::byte, 4> bytes = {};
    if (file.readAt(sizeAt, bytes) != bytes.size()) {
        return true;
    }
    std::uint64_t sectors = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
        sectors = (sectors << 8U) | std::to_integer<std::uint64_t>(bytes[i - 1]);
    }
    return sectors > file.size() / sectorSize + padding;
}

/// The data of the entry that was begun, and its end. `crc`: what its CRC-32 must be, if that is known.
Outcome writeData(LibarchiveReader& reader, TarOutput& output, std::optional<std::uint32_t> crc = {})
{
    codec::Checksum checksum(codec::Check::Crc32);
    for (;;) {
        const auto block = reader.readBlock();
        if (!block) {
            return output.end(block.error());
        }
        if (!*block) {
            const bool isRight = !crc || checksum.value() == *crc;
            return output.end(isRight ? std::nullopt : std::optional(DataFailure()));
        }
        if (crc) {
            checksum.add((*block)->bytes);
        }
        if (const Outcome written = output.write(**block); !written) {
            return output.end(DataFailure{.kind = written.error()});
        }
    }
}

/// Once all entries were read.
Outcome checkRest(LibarchiveReader& reader, TarOutput& output)
{
    if (const Outcome rest = output.wantsData() ? reader.checkRest() : Outcome(); !rest) {
        return rest;
    }
    if (reader.isChecked()) {
        output.noteChecked();
    }
    if (const std::optional<std::uint64_t> offset = reader.trailingData()) {
        output.noteTrailingData(*offset);
    }
    return {};
}

class LibarchiveTranslation {
public:
    LibarchiveTranslation(ArchiveFile& file, TarOutput& output, const LibarchiveOptions& options)
        : m_file(file)
        , m_checksums(file)
        , m_reader(file, LibarchiveReader::Content::Archive, options)
        , m_output(output)
    {
    }

    Outcome run()
    {
        for (;;) {
            const std::expected<::archive_entry*, ReaderFailure> native = m_reader.next();
            if (!native) {
                return std::unexpected(native.error());
            }
            if (*native == nullptr) {
                return writeEmpty(m_links.takeRest()).and_then([this] { return checkEnd(); });
            }
            m_hasEntries = true;
            m_crc = nextCrc(sizeOf(*native));
            if (Outcome translated = translate(*native); !translated) {
                return translated;
            }
        }
    }

private:
    Outcome translate(::archive_entry* native)
    {
        Entry entry = entryFrom(native);
        const bool canBeLinked = entry.kind == Entry::Kind::File || entry.kind == Entry::Kind::HardLink;
        if (!canBeLinked || !m_reader.isCpio() || ::archive_entry_nlink(native) < 2) {
            return write(std::move(entry));
        }
        std::optional<Entry> now = m_links.arrange(std::move(entry), sizeOf(native));
        if (!now) {
            return {};
        }
        return write(*std::move(now)).and_then([this] { return writeEmpty(m_links.takeReleased()); });
    }

    /// Without data.
    Outcome writeEmpty(std::vector<Entry> entries)
    {
        for (Entry& entry : entries) {
            const Outcome written =
                m_output.begin(std::move(entry)).and_then([this] { return m_output.end(); });
            if (!written) {
                return written;
            }
        }
        return {};
    }

    Outcome write(Entry entry)
    {
        if (entry.kind != Entry::Kind::File || !m_output.wantsData()) {
            return m_output.begin(std::move(entry)).and_then([this] { return m_output.end(); });
        }
        if (entry.isEncrypted && m_reader.isRar()) {
            return writeUnreadable(std::move(entry), {.kind = ReaderFailure::EncryptionUnsupported});
        }
        return entry.size == 0 ? writeEmptyFile(std::move(entry)) : writeFile(std::move(entry));
    }

    /// libarchive gives out stored data as it is, encrypted or not.
    Outcome writeUnreadable(Entry entry, const DataFailure& failure)
    {
        return m_output.begin(std::move(entry), failure).and_then([this] { return m_output.end(); });
    }

    /// Its header is its end: what is wrong with it must be known before.
    Outcome writeEmptyFile(Entry entry)
    {
        const auto block = m_reader.readBlock();
        const std::optional<DataFailure> failure = !block ? std::optional(block.error())
            : *block && !(*block)->bytes.empty()          ? std::optional(DataFailure())
                                                          : std::nullopt;
        return m_output.begin(std::move(entry), failure).and_then([this] { return m_output.end(); });
    }

    Outcome writeFile(Entry entry)
    {
        return m_output.begin(std::move(entry)).and_then([this] {
            return writeData(m_reader, m_output, m_crc);
        });
    }

    /// The check of an entry of this size. If the sizes differ, these are not the same entries.
    std::optional<std::uint32_t> nextCrc(std::uint64_t size)
    {
        const std::optional<RarChecksums::Check> check = m_checksums.next();
        return check && check->size == size ? check->crc : std::nullopt;
    }

    /// libarchive takes folders that are missing at an image's end for none, and ends with the first RAR
    /// volume whose last file does not go on in the next one.
    Outcome checkEnd()
    {
        if (m_checksums.isVolume() && m_checksums.next()) {
            return std::unexpected(ReaderFailure::UnsupportedMethod);
        }
        if (isImage(m_file) && (!m_hasEntries || isCutImage(m_file))) {
            return std::unexpected(ReaderFailure::Truncated);
        }
        return checkRest(m_reader, m_output);
    }

    ArchiveFile& m_file;
    RarChecksums m_checksums;
    std::optional<std::uint32_t> m_crc; ///< of the entry's data
    LibarchiveReader m_reader;
    bool m_hasEntries = false;
    TarOutput& m_output;
    LinkedFiles m_links;
};

/// Bytes of data in a compressed file.
std::expected<std::uint64_t, ReaderFailure> measure(ArchiveFile& file)
{
    LibarchiveReader reader(file, LibarchiveReader::Content::CompressedFile);
    const auto entry = reader.next();
    if (!entry || !reader.isCompressed()) {
        return std::unexpected(entry ? ReaderFailure::UnknownFormat : entry.error());
    }
    if (*entry == nullptr) {
        return 0; // what libarchive has no entry for
    }
    std::uint64_t size = 0;
    for (;;) {
        const auto block = reader.readBlock();
        if (!block) {
            return std::unexpected(block.error().kind);
        }
        if (!*block) {
            return size;
        }
        size = (*block)->offset + (*block)->bytes.size();
    }
}

} // namespace

std::expected<void, ReaderFailure> translateArchive(ArchiveFile& file, TarOutput& output,
                                                    const LibarchiveOptions& options)
{
    return LibarchiveTranslation(file, output, options).run();
}

bool isEncryptedArchive(ArchiveFile& file)
{
    LibarchiveReader reader(file, LibarchiveReader::Content::Archive);
    for (;;) {
        const std::expected<::archive_entry*, ReaderFailure> native = reader.next();
        if (!native || *native == nullptr) {
            return !native && native.error() == ReaderFailure::PasswordNeeded;
        }
        if (sizeOf(*native) > 0) {
            return ::archive_entry_is_data_encrypted(*native) > 0;
        }
    }
}

std::expected<void, ReaderFailure> translateCompressedFile(ArchiveFile& file, const std::string& name,
                                                           TarOutput& output)
{
    const std::expected<std::uint64_t, ReaderFailure> size = measure(file);
    if (!size) {
        return std::unexpected(size.error());
    }
    LibarchiveReader reader(file, LibarchiveReader::Content::CompressedFile);
    if (const auto entry = reader.next(); !entry) {
        return std::unexpected(entry.error());
    }
    return output.begin({.name = name, .size = *size})
        .and_then([&] { return *size == 0 ? output.end() : writeData(reader, output); })
        .and_then([&] { return checkRest(reader, output); });
}

} // namespace holdall
