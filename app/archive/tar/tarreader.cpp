#include "app/archive/tar/tarreader.h"

#include "app/archive/tar/bytelocale.h"
#include "app/archive/tar/tarentry.h"

#include <archive.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <utility>

namespace holdall {

void TarReader::Free::operator()(::archive* native) const
{
    const ByteLocale locale;
    ::archive_read_free(native);
}

TarReader::TarReader(BytePipe& pipe, std::filesystem::path path)
    : TarReader(std::make_unique<TarPipe>(pipe), std::move(path))
{
}

TarReader::TarReader(std::unique_ptr<TarInput> input, std::filesystem::path path)
    : m_input(std::move(input))
    , m_path(std::move(path))
    , m_native(::archive_read_new())
{
    if (!m_native) {
        throw std::bad_alloc();
    }
    ::archive_read_support_format_tar(m_native.get());
    ::archive_read_support_filter_none(m_native.get());
}

/// libarchive's skip callback: of what it answers less than, libarchive reads the rest.
std::int64_t TarReader::skipInput(::archive* /*native*/, void* self, std::int64_t bytes)
{
    auto& reader = *static_cast<TarReader*>(self);
    const std::uint64_t skipped = bytes < 0 ? 0 : reader.m_input->skip(static_cast<std::uint64_t>(bytes));
    reader.m_read += skipped;
    return static_cast<std::int64_t>(skipped);
}

bool TarReader::open()
{
    ::archive_read_set_read_callback(m_native.get(), &TarReader::readInput);
    ::archive_read_set_skip_callback(m_native.get(), &TarReader::skipInput);
    ::archive_read_set_callback_data(m_native.get(), this);
    return ::archive_read_open1(m_native.get()) == ARCHIVE_OK;
}

/// libarchive's read callback.
long TarReader::readInput(::archive* native, void* self, const void** buffer)
{
    auto& reader = *static_cast<TarReader*>(self);
    const codec::Result<codec::ByteView> piece = reader.read();
    if (!piece) {
        reader.m_inputError = piece.error();
        ::archive_set_error(native, EIO, "input");
        return ARCHIVE_FATAL;
    }
    *buffer = piece->data();
    return static_cast<long>(piece->size());
}

codec::Result<codec::ByteView> TarReader::read()
{
    codec::Result<codec::ByteView> piece = m_input->next();
    if (piece) {
        m_inputEnded = piece->empty();
        const auto last = std::ranges::find_if(piece->rbegin(), piece->rend(),
                                               [](std::byte byte) { return byte != std::byte(0); });
        if (last != piece->rend()) {
            m_dataEnd = m_read + static_cast<std::uint64_t>(piece->rend() - last);
        }
        m_read += piece->size();
    }
    return piece;
}

Result<std::optional<Entry>> TarReader::next()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    const ByteLocale locale;
    if (!std::exchange(m_isOpen, true) && !open()) {
        return failure();
    }
    ::archive_entry* native = nullptr;
    const int status = ::archive_read_next_header(m_native.get(), &native);
    if (status == ARCHIVE_EOF) {
        m_end = static_cast<std::uint64_t>(::archive_filter_bytes(m_native.get(), 0));
        const Result<void> drained = drain();
        return drained ? Result<std::optional<Entry>>(std::nullopt) : std::unexpected(drained.error());
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        return failure();
    }
    m_hasEntries = true;
    Entry entry = toEntry(native);
    entry.position = static_cast<std::uint64_t>(::archive_read_header_position(m_native.get()));
    return entry;
}

Result<std::optional<DataBlock>> TarReader::readBlock()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    const void* data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    for (;;) {
        const int status = ::archive_read_data_block(m_native.get(), &data, &size, &offset);
        if (status == ARCHIVE_EOF) {
            return std::nullopt;
        }
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            return failure();
        }
        if (size > 0) {
            return DataBlock{.offset = static_cast<std::uint64_t>(offset),
                             .bytes = {static_cast<const std::byte*>(data), size}};
        }
    }
}

/// What follows the archive's end mark is read too: the compressed stream around it is whole only if its
/// end is right.
Result<void> TarReader::drain()
{
    while (m_input->isReadToTheEnd() && !m_inputEnded) {
        if (const codec::Result<codec::ByteView> piece = read(); !piece) {
            m_inputError = piece.error();
            return failure();
        }
    }
    return {};
}

std::unexpected<Error> TarReader::failure()
{
    using Kind = codec::ErrorKind;
    if (m_inputError) {
        m_error = errorFrom(*m_inputError, m_path);
    } else if (::archive_errno(m_native.get()) == ENOMEM) {
        m_error = errorFrom({.kind = Kind::OutOfMemory}, m_path);
    } else {
        const Kind kind = !m_hasEntries ? Kind::UnknownFormat
            : m_inputEnded              ? Kind::Truncated
                                        : Kind::Corrupt;
        m_error = errorFrom({.kind = kind}, m_path);
    }
    return std::unexpected(*m_error);
}

} // namespace holdall
