#include "app/archive/tar/tarwriter.h"

#include "app/archive/tar/tarentry.h"
#include "app/archive/tar/utf8locale.h"

#include <archive.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <new>
#include <utility>

namespace holdall {

namespace {

constexpr int blockSize = 64 * 1024;
constexpr std::uint64_t muchToFill = std::uint64_t(1) << 30U; // bytes; some 100 ms
constexpr int recordSize = 10240; // to whose multiple tar(1) pads an archive

} // namespace

void TarWriter::FreeArchive::operator()(::archive* native) const
{
    const Utf8Locale locale;
    ::archive_write_free(native);
}

void TarWriter::FreeEntry::operator()(::archive_entry* native) const
{
    ::archive_entry_free(native);
}

TarWriter::TarWriter(codec::ByteSink& sink, std::filesystem::path path)
    : m_sink(sink)
    , m_path(std::move(path))
    , m_native(::archive_write_new())
    , m_header(::archive_entry_new())
{
    if (!m_native || !m_header) {
        throw std::bad_alloc();
    }
    ::archive_write_set_format_pax(m_native.get());
    // The form of extended attributes that others read too; by default they are written twice.
    ::archive_write_set_format_option(m_native.get(), "pax", "xattrheader", "SCHILY");
    ::archive_write_set_bytes_per_block(m_native.get(), blockSize);
    ::archive_write_set_bytes_in_last_block(m_native.get(), recordSize);
}

/// libarchive ends an archive when it is freed; what it writes then goes nowhere. An archive that has failed
/// it frees without that, but loses its output buffer: the lesser evil where there is much left to be filled
/// with zeros.
TarWriter::~TarWriter()
{
    m_isAbandoned = true;
    if (m_size - std::min(m_position, m_size) > muchToFill) {
        ::archive_write_fail(m_native.get());
    }
    m_native.reset(); // while what its callback looks at is still there
}

/// libarchive's write callback. A failure is remembered, not returned: see the destructor.
long TarWriter::writeSink(::archive* /*native*/, void* self, const void* data, std::size_t size)
{
    auto& writer = *static_cast<TarWriter*>(self);
    if (!writer.m_isAbandoned && !writer.m_sinkError) {
        const codec::Result<void> written = writer.m_sink.write({static_cast<const std::byte*>(data), size});
        if (!written) {
            writer.m_sinkError = written.error();
        }
    }
    return static_cast<long>(size);
}

/// Whether a call of libarchive's did what it should, as far as the sink took it.
bool TarWriter::isDone(long status) const
{
    return status >= ARCHIVE_WARN && !m_sinkError;
}

Result<void> TarWriter::open()
{
    if (std::exchange(m_isOpen, true)) {
        return {};
    }
    const int status = ::archive_write_open(m_native.get(), this, nullptr, &TarWriter::writeSink, nullptr);
    return isDone(status) ? Result<void>() : failure();
}

Result<void> TarWriter::begin(const Entry& entry)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    const Utf8Locale locale;
    if (Result<void> opened = open(); !opened) {
        return opened;
    }
    ::archive_entry_clear(m_header.get());
    fillNative(m_header.get(), entry);
    if (!isDone(::archive_write_header(m_native.get(), m_header.get()))) {
        return failure();
    }
    m_size = entry.kind == Entry::Kind::File ? entry.size : 0;
    m_extents = entry.extents;
    m_extent = 0;
    m_position = 0;
    return {};
}

/// libarchive wants the holes as well, and leaves them out.
Result<void> TarWriter::write(codec::ByteView data)
{
    while (!data.empty()) {
        if (m_extents.empty()) {
            return put(data);
        }
        if (Result<void> filled = fillHole(); !filled) {
            return filled;
        }
        if (m_extent == m_extents.size()) {
            return {};
        }
        const Extent& extent = m_extents[m_extent];
        const std::uint64_t rest = extent.offset + extent.size - m_position;
        const codec::ByteView piece = data.first(std::min<std::uint64_t>(rest, data.size()));
        if (Result<void> written = put(piece); !written) {
            return written;
        }
        data = data.subspan(piece.size());
        skipFullExtents();
    }
    return {};
}

/// A file that is all hole has an empty extent at its end.
void TarWriter::skipFullExtents()
{
    while (m_extent < m_extents.size()
           && (m_extents[m_extent].size == 0
               || m_position == m_extents[m_extent].offset + m_extents[m_extent].size)) {
        ++m_extent;
    }
}

/// As far as the next extent.
Result<void> TarWriter::fillHole()
{
    static constexpr std::array<std::byte, 64 * 1024> zeros = {};
    const std::uint64_t end = m_extent < m_extents.size() ? m_extents[m_extent].offset : m_size;
    while (m_position < end) {
        const codec::ByteView piece =
            codec::ByteView(zeros).first(std::min<std::uint64_t>(end - m_position, zeros.size()));
        if (Result<void> written = put(piece); !written) {
            return written;
        }
    }
    return {};
}

Result<void> TarWriter::put(codec::ByteView data)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (!isDone(::archive_write_data(m_native.get(), data.data(), data.size()))) {
        return failure();
    }
    m_position += data.size();
    return {};
}

Result<bool> TarWriter::end()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    skipFullExtents();
    const bool isShort = m_extents.empty() ? m_position < m_size : m_extent < m_extents.size();
    if (!m_extents.empty() && !isShort) {
        if (const Result<void> filled = fillHole(); !filled) {
            return std::unexpected(filled.error());
        }
    }
    const Utf8Locale locale;
    if (!isDone(::archive_write_finish_entry(m_native.get()))) {
        return failure();
    }
    return isShort;
}

Result<void> TarWriter::finish()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    const Utf8Locale locale;
    if (Result<void> opened = open(); !opened) {
        return opened;
    }
    return isDone(::archive_write_close(m_native.get())) ? Result<void>() : failure();
}

std::unexpected<Error> TarWriter::failure()
{
    if (m_sinkError) {
        m_error = errorFrom(*m_sinkError, m_path);
    } else {
        const int code = ::archive_errno(m_native.get());
        m_error = errorFromErrno(code > 0 ? code : EINVAL, m_path);
    }
    return std::unexpected(*m_error);
}

} // namespace holdall
