#include "app/archive/readerprocess/libarchivetranslation.h"

#include "app/archive/readerprocess/libarchivereader.h"
#include "app/archive/readerprocess/linkedfiles.h"
#include "app/archive/tar/tarentry.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
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

/// The data of the entry that was begun, and its end.
Outcome writeData(LibarchiveReader& reader, TarOutput& output)
{
    for (;;) {
        const auto block = reader.readBlock();
        if (!block) {
            return output.end(block.error());
        }
        if (!*block) {
            return output.end();
        }
        if (const Outcome written = output.write(**block); !written) {
            return output.end(DataFailure{.kind = written.error()});
        }
    }
}

class Translation {
public:
    Translation(ArchiveFile& file, TarOutput& output)
        : m_reader(file, LibarchiveReader::Content::Archive)
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
                return writeEmpty(m_links.takeRest());
            }
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
        return entry.size == 0 ? writeEmptyFile(std::move(entry)) : writeFile(std::move(entry));
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
        return m_output.begin(std::move(entry)).and_then([this] { return writeData(m_reader, m_output); });
    }

    LibarchiveReader m_reader;
    TarOutput& m_output;
    LinkedFiles m_links;
};

/// Bytes of data in a compressed file.
std::expected<std::uint64_t, ReaderFailure> measure(ArchiveFile& file)
{
    LibarchiveReader reader(file, LibarchiveReader::Content::CompressedFile);
    if (const auto entry = reader.next(); !entry || *entry == nullptr) {
        return std::unexpected(entry ? ReaderFailure::UnknownFormat : entry.error());
    }
    if (!reader.isCompressed()) {
        return std::unexpected(ReaderFailure::UnknownFormat);
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

std::expected<void, ReaderFailure> translateArchive(ArchiveFile& file, TarOutput& output)
{
    return Translation(file, output).run();
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
    return output.begin({.name = name, .size = *size}).and_then([&] { return writeData(reader, output); });
}

} // namespace holdall
