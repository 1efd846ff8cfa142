#include "app/archive/zip/zipreader.h"

#include "app/archive/zip/listing.h"
#include "app/archive/zip/localheader.h"

#include <algorithm>
#include <utility>

namespace holdall {

namespace {

/// What a member tells of its size, unless it is more than its data can be expected to hold.
std::uint64_t likelySize(const zip::Numbers& numbers)
{
    static constexpr std::uint64_t mostGrowth = 1032; // of deflate
    const std::uint64_t most =
        numbers.packedSize < UINT64_MAX / mostGrowth ? numbers.packedSize * mostGrowth : UINT64_MAX;
    return std::min(numbers.size, most);
}

} // namespace

ZipReader::ZipReader(codec::ByteSource& source, std::filesystem::path path, const ZipReaderOptions& options)
    : m_source(source)
    , m_archive(std::make_shared<const zip::ZipEntryData::Archive>(
          std::move(path), options, std::make_shared<zip::WorkspacePool>(source)))
    , m_names(options)
{
}

ZipReader::ZipReader(codec::ByteSource& source, std::filesystem::path path,
                     std::optional<std::uint64_t> memoryLimit)
    : ZipReader(source, std::move(path), ZipReaderOptions{.memoryLimit = memoryLimit})
{
}

Result<void> ZipReader::open()
{
    const codec::Result<zip::DirectoryPlace> place =
        zip::findDirectory(m_source, m_archive->options.volumeStarts);
    if (!place) {
        return fatal(place.error());
    }
    m_comment.assign(reinterpret_cast<const char*>(place->comment.data()), place->comment.size());
    const codec::Result<void> known = lookThrough(*place).and_then([this] { return m_names.decide(); });
    m_directory.emplace(m_source, *place);
    return known ? Result<void>() : fatal(known.error());
}

/// As far as the directory is whole: what is damaged in it is told when it is met.
codec::Result<void> ZipReader::lookThrough(const zip::DirectoryPlace& place)
{
    zip::DirectoryReader directory(m_source, place);
    codec::Result<std::optional<zip::Record>> record = directory.next();
    for (; record && *record; record = directory.next()) {
        m_names.look(**record);
        const std::uint64_t size = likelySize((*record)->numbers);
        m_foretold += std::min(size, UINT64_MAX - m_foretold);
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
    m_isUnchecked = false;
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
    Entry entry = zip::entryFrom(*m_record, m_names.nameOf(*m_record));
    if (entry.kind == Entry::Kind::File) {
        m_data = dataOf(entry.name);
    } else if (entry.kind == Entry::Kind::Folder) {
        m_isUnchecked = true;
    } else if (entry.kind == Entry::Kind::SymbolicLink) {
        if (const Result<void> read = readTarget(entry); !read) {
            return std::unexpected(read.error());
        }
    }
    return entry;
}

Result<std::optional<DataBlock>> ZipReader::readBlock()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (!m_data) {
        return checkFolder();
    }
    Result<std::optional<DataBlock>> block = m_data->readBlock();
    return block || !m_data->isFatal() ? std::move(block) : fatal(block.error());
}

/// What has no data has a local header all the same, which may be damaged.
Result<std::optional<DataBlock>> ZipReader::checkFolder()
{
    if (std::exchange(m_isUnchecked, false)) {
        if (Result<RawMember> member = rawMember(); !member) {
            if (member.error().codec && !isFatal()) {
                const bool isThere = endOf(m_record->numbers.offset).has_value();
                member.error().codec->offset = m_record->damagedAt(isThere);
            }
            return std::unexpected(std::move(member.error()));
        }
    }
    return std::nullopt;
}

std::unique_ptr<EntryData> ZipReader::detach()
{
    return std::move(m_data);
}

/// With the directory in hand already.
std::optional<std::uint64_t> ZipReader::foretoldSize()
{
    const bool isOpen = m_directory || (!m_error && open());
    return isOpen ? std::optional(m_foretold) : std::nullopt;
}

std::string ZipReader::comment()
{
    return m_names.decode(m_comment);
}

Result<RawMember> ZipReader::rawMember()
{
    if (m_error || !m_record) {
        return std::unexpected(m_error.value_or(Error{.kind = ErrorKind::Internal}));
    }
    const std::string name = m_names.nameOf(*m_record);
    const std::optional<std::uint64_t> end = endOf(m_record->numbers.offset);
    if (!end) {
        return std::unexpected(errorFrom({.kind = codec::ErrorKind::Corrupt}, name));
    }
    const auto workspace = m_archive->workspaces->take();
    codec::Result<zip::LocalPlace> place = zip::findData(workspace->input, *m_record, *end);
    if (!place && place.error().kind == codec::ErrorKind::ReadFailed) {
        return fatal(place.error());
    }
    if (!place) {
        return std::unexpected(errorFrom(place.error(), name));
    }
    return RawMember{.source = &m_source,
                     .record = *m_record,
                     .localExtra = std::move(place->extra),
                     .dataOffset = place->data};
}

std::unique_ptr<zip::ZipEntryData> ZipReader::dataOf(const std::string& name) const
{
    return std::make_unique<zip::ZipEntryData>(m_archive, *m_record, endOf(m_record->numbers.offset), name);
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
Result<void> ZipReader::readTarget(Entry& entry)
{
    static constexpr std::uint64_t longest = 65'536;
    m_data = dataOf(entry.name);
    if (m_record->numbers.size > longest) {
        m_data = std::make_unique<zip::ZipEntryData>(m_archive, *m_record, std::nullopt, entry.name);
    }
    for (;;) {
        const Result<std::optional<DataBlock>> block = readBlock();
        if (!block) {
            return std::unexpected(block.error());
        }
        if (!*block) {
            m_data.reset();
            return {};
        }
        const codec::ByteView bytes = (*block)->bytes;
        entry.target.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
}

std::unexpected<Error> ZipReader::fatal(const codec::Error& error)
{
    return fatal(errorFrom(error, m_archive->path));
}

std::unexpected<Error> ZipReader::fatal(Error error)
{
    m_error = std::move(error);
    return std::unexpected(*m_error);
}

} // namespace holdall
