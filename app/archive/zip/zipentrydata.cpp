#include "app/archive/zip/zipentrydata.h"

#include "app/archive/zip/localheader.h"

#include <utility>

namespace holdall::zip {

ZipEntryData::ZipEntryData(std::shared_ptr<const Archive> archive, Record record,
                           std::optional<std::uint64_t> end, std::string name)
    : m_archive(std::move(archive))
    , m_record(std::move(record))
    , m_end(end)
    , m_name(std::move(name))
{
}

Result<std::optional<DataBlock>> ZipEntryData::readBlock()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_isDone) {
        return std::nullopt;
    }
    if (const codec::Result<void> opened = m_data ? codec::Result<void>() : open(); !opened) {
        return failure(opened.error());
    }
    const codec::Result<codec::ByteView> piece = m_data->read();
    if (!piece) {
        return failure(piece.error());
    }
    if (piece->empty()) {
        m_isDone = true;
        m_data.reset();
        m_workspace.reset();
        return std::nullopt;
    }
    const std::uint64_t offset = std::exchange(m_position, m_position + piece->size());
    return DataBlock{.offset = offset, .bytes = *piece};
}

codec::Result<void> ZipEntryData::open()
{
    if (!m_end) {
        return codec::failure(codec::ErrorKind::Corrupt);
    }
    m_workspace = m_archive->workspaces->take();
    const codec::Result<LocalPlace> place = findData(m_workspace->input, m_record, *m_end);
    if (!place) {
        return std::unexpected(place.error());
    }
    m_begin = place->data;
    codec::Result<MemberData> data =
        MemberData::open(*m_workspace, m_record, place->data, m_archive->options);
    if (!data) {
        return std::unexpected(data.error());
    }
    m_data.emplace(*std::move(data));
    return {};
}

/// About the entry, unless the source cannot be read, or memory is short. Decoders count from the data's
/// beginning; a header or a check that is wrong says no more than which member it is of.
std::unexpected<Error> ZipEntryData::failure(codec::Error error)
{
    if (error.kind == codec::ErrorKind::UnknownFormat) {
        error.kind = codec::ErrorKind::Corrupt; // for the directory says what it is
    }
    if (error.kind == codec::ErrorKind::Corrupt || error.kind == codec::ErrorKind::Truncated) {
        error.offset = m_begin ? *m_begin + error.offset.value_or(0) : m_record.damagedAt(m_end.has_value());
    }
    m_data.reset();
    m_workspace.reset();
    m_isFatal = error.kind == codec::ErrorKind::ReadFailed || error.kind == codec::ErrorKind::OutOfMemory;
    m_error = errorFrom(error, m_isFatal ? m_archive->path : std::filesystem::path(m_name));
    return std::unexpected(*m_error);
}

} // namespace holdall::zip
