#include "app/archive/zip/zipreader.h"

#include "app/archive/zip/listing.h"
#include "app/archive/zip/localheader.h"

#include <algorithm>
#include <utility>

namespace holdall {

ZipReader::ZipReader(codec::ByteSource& source, std::filesystem::path path,
                     std::optional<std::uint64_t> memoryLimit)
    : m_source(source)
    , m_path(std::move(path))
    , m_memoryLimit(memoryLimit)
{
}

Result<void> ZipReader::open()
{
    const codec::Result<zip::DirectoryPlace> place = zip::findDirectory(m_source);
    if (!place) {
        return fatal(place.error());
    }
    const codec::Result<void> collected = collectOffsets(*place);
    m_directory.emplace(m_source, *place);
    return collected ? Result<void>() : fatal(collected.error());
}

/// As far as the directory is whole: what is damaged in it is told when it is met.
codec::Result<void> ZipReader::collectOffsets(const zip::DirectoryPlace& place)
{
    zip::DirectoryReader directory(m_source, place);
    codec::Result<std::optional<zip::Record>> record = directory.next();
    for (; record && *record; record = directory.next()) {
        if ((*record)->numbers.offset < place.begin) {
            m_offsets.push_back((*record)->numbers.offset);
        }
    }
    m_offsets.push_back(place.begin);
    std::ranges::sort(m_offsets);
    const bool isUnreadable = !record && record.error().kind == codec::ErrorKind::ReadFailed;
    return isUnreadable ? std::unexpected(record.error()) : codec::Result<void>();
}

Result<std::optional<Entry>> ZipReader::next()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    m_record.reset();
    m_data.reset();
    m_entryError.reset();
    if (!m_directory) {
        if (const Result<void> opened = open(); !opened) {
            return std::unexpected(opened.error());
        }
    }
    codec::Result<std::optional<zip::Record>> record = m_directory->next();
    if (!record) {
        return fatal(record.error());
    }
    if (!*record) {
        return std::nullopt;
    }
    m_record = **std::move(record);
    m_position = 0;
    Entry entry = zip::entryFrom(*m_record);
    m_isDone = entry.kind != Entry::Kind::File;
    if (entry.kind == Entry::Kind::SymbolicLink) {
        if (const codec::Result<void> read = readTarget(entry.target); !read) {
            return failure(read.error());
        }
    }
    return entry;
}

Result<std::optional<DataBlock>> ZipReader::readBlock()
{
    if (m_error || m_entryError) {
        return std::unexpected(m_error ? *m_error : *m_entryError);
    }
    if (!m_record || m_isDone) {
        return std::nullopt;
    }
    const codec::Result<void> opened = m_data ? codec::Result<void>() : openData();
    if (!opened) {
        return failure(opened.error());
    }
    const codec::Result<codec::ByteView> piece = m_data->read();
    if (!piece) {
        return failure(piece.error());
    }
    if (piece->empty()) {
        m_isDone = true;
        return std::nullopt;
    }
    const std::uint64_t offset = std::exchange(m_position, m_position + piece->size());
    return DataBlock{.offset = offset, .bytes = *piece};
}

codec::Result<void> ZipReader::openData()
{
    const std::optional<std::uint64_t> end = endOf(m_record->numbers.offset);
    if (!end) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    const codec::Result<std::uint64_t> begin = zip::findData(m_source, *m_record, *end);
    if (!begin) {
        return std::unexpected(begin.error());
    }
    codec::Result<zip::MemberData> data = zip::MemberData::open(m_source, *m_record, *begin, m_memoryLimit);
    if (!data) {
        return std::unexpected(data.error());
    }
    m_data.emplace(*std::move(data));
    return {};
}

/// Where the member that begins at `offset` ends at the latest; nothing if it is not alone there, or behind
/// the directory's beginning.
std::optional<std::uint64_t> ZipReader::endOf(std::uint64_t offset) const
{
    const auto [first, behind] = std::ranges::equal_range(m_offsets, offset);
    const bool isAlone = behind - first == 1 && behind != m_offsets.end();
    return isAlone ? std::optional(*behind) : std::nullopt;
}

/// No system has paths of more than 4 KiB.
codec::Result<void> ZipReader::readTarget(std::string& target)
{
    static constexpr std::uint64_t longest = 65'536;
    if (m_record->numbers.size > longest) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    if (codec::Result<void> opened = openData(); !opened) {
        return opened;
    }
    for (;;) {
        const codec::Result<codec::ByteView> piece = m_data->read();
        if (!piece || piece->empty()) {
            return piece ? codec::Result<void>() : std::unexpected(piece.error());
        }
        target.append(reinterpret_cast<const char*>(piece->data()), piece->size());
    }
}

std::unexpected<Error> ZipReader::fatal(const codec::Error& error)
{
    m_error = errorFrom(error, m_path);
    return std::unexpected(*m_error);
}

/// About the current entry, unless the source cannot be read, or memory is short.
std::unexpected<Error> ZipReader::failure(const codec::Error& error)
{
    using Kind = codec::ErrorKind;
    if (error.kind == Kind::ReadFailed || error.kind == Kind::OutOfMemory) {
        return fatal(error);
    }
    m_entryError = errorFrom(error, std::filesystem::path(zip::entryFrom(*m_record).name));
    return std::unexpected(*m_entryError);
}

} // namespace holdall
