#include "app/archive/readerprocess/libarchivereader.h"

#include "app/archive/readerprocess/filecontainer.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <new>
#include <ranges>
#include <string_view>
#include <utility>

namespace holdall {

namespace {

constexpr std::size_t bufferSize = std::size_t(128) * 1024;

using Support = int (*)(::archive*);

/// Formats that this process reads for others; ZIP is read by our own reader.
constexpr std::array<Support, 10> containers = {
    ::archive_read_support_format_7zip, ::archive_read_support_format_rar,
    ::archive_read_support_format_rar5, ::archive_read_support_format_iso9660,
    ::archive_read_support_format_cab,  ::archive_read_support_format_cpio,
    ::archive_read_support_format_ar,   ::archive_read_support_format_xar,
    ::archive_read_support_format_lha,  ::archive_read_support_format_warc,
};

/// What may be around them. Coders of our own are not among these: they check more than libarchive does.
constexpr std::array<Support, 3> filters = {
    ::archive_read_support_filter_compress,
    ::archive_read_support_filter_lz4,
    ::archive_read_support_filter_uu,
};

/// What a package's files are compressed by. libarchive checks all of them but gzip.
constexpr std::array<Support, 6> packageFilters = {
    ::archive_read_support_filter_rpm,  ::archive_read_support_filter_gzip,
    ::archive_read_support_filter_xz,   ::archive_read_support_filter_bzip2,
    ::archive_read_support_filter_zstd, ::archive_read_support_filter_lzma,
};

/// Whether libarchive does it by itself, and starts no program for it.
bool isBuiltIn(Support support)
{
    const std::unique_ptr<::archive, int (*)(::archive*)> probe(::archive_read_new(), &::archive_read_free);
    return probe && support(probe.get()) == ARCHIVE_OK;
}

/// Where libarchive says more by words than by numbers.
bool contains(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.contains(word); });
}

} // namespace

void LibarchiveReader::Free::operator()(::archive* native) const
{
    ::archive_read_free(native);
}

LibarchiveReader::LibarchiveReader(ArchiveFile& file, Content content, const LibarchiveOptions& options)
    : m_file(file)
    , m_buffer(bufferSize)
    , m_decoder(makeOuterDecoder(file))
    , m_native(::archive_read_new())
{
    if (!m_native) {
        throw std::bad_alloc();
    }
    support(content);
    if (options.withZip) {
        supportZip(options.password);
    }
    ::archive_read_set_callback_data(m_native.get(), this);
    ::archive_read_set_read_callback(m_native.get(), &LibarchiveReader::readFile);
    if (m_decoder) {
        return;
    }
    ::archive_read_set_skip_callback(m_native.get(), &LibarchiveReader::skipFile);
    ::archive_read_set_seek_callback(m_native.get(), &LibarchiveReader::seekFile);
}

LibarchiveReader::~LibarchiveReader() = default;

void LibarchiveReader::support(Content content)
{
    if (content == Content::Archive) {
        std::ranges::for_each(containers, [this](Support format) { format(m_native.get()); });
        ::archive_read_support_format_tar(m_native.get());
    } else {
        ::archive_read_support_format_raw(m_native.get());
        ::archive_read_support_format_empty(m_native.get());
    }
    std::ranges::for_each(filters | std::views::filter(isBuiltIn),
                          [this](Support filter) { filter(m_native.get()); });
    if (content == Content::Archive && containerOf(m_file) == Container::Rpm) {
        std::ranges::for_each(packageFilters, [this](Support filter) { filter(m_native.get()); });
    }
}

/// By its table of contents, as everybody reads it.
void LibarchiveReader::supportZip(const std::string& password)
{
    ::archive_read_support_format_zip_seekable(m_native.get());
    if (!password.empty()) {
        ::archive_read_add_passphrase(m_native.get(), password.c_str());
    }
}

/// libarchive's callbacks.
long LibarchiveReader::readFile(::archive* native, void* self, const void** buffer)
{
    auto& reader = *static_cast<LibarchiveReader*>(self);
    if (reader.m_decoder) {
        return reader.readDecoded(buffer);
    }
    const std::expected<std::size_t, int> count = reader.m_file.readAt(reader.m_position, reader.m_buffer);
    if (!count) {
        ::archive_set_error(native, count.error(), "read");
        return ARCHIVE_FATAL;
    }
    reader.m_position += *count;
    *buffer = reader.m_buffer.data();
    return static_cast<long>(*count);
}

long LibarchiveReader::readDecoded(const void** buffer)
{
    const std::expected<std::optional<codec::ByteView>, ReaderFailure> piece = m_decoder->next();
    if (!piece) {
        m_failure = piece.error();
        ::archive_set_error(m_native.get(), EIO, "decode");
        return ARCHIVE_FATAL;
    }
    const codec::ByteView bytes = piece->value_or(codec::ByteView());
    *buffer = bytes.data();
    return static_cast<long>(bytes.size());
}

long LibarchiveReader::skipFile(::archive* /*native*/, void* self, long count)
{
    auto& reader = *static_cast<LibarchiveReader*>(self);
    const std::uint64_t rest = reader.m_file.size() - std::min(reader.m_position, reader.m_file.size());
    const std::uint64_t skipped = std::min(static_cast<std::uint64_t>(std::max(count, 0L)), rest);
    reader.m_position += skipped;
    reader.m_file.skipped(skipped);
    return static_cast<long>(skipped);
}

long LibarchiveReader::seekFile(::archive* /*native*/, void* self, long offset, int origin)
{
    auto& reader = *static_cast<LibarchiveReader*>(self);
    const std::uint64_t base = origin == SEEK_SET ? 0
        : origin == SEEK_CUR                      ? reader.m_position
                                                  : reader.m_file.size();
    long target = 0;
    if (__builtin_add_overflow(static_cast<long>(base), offset, &target) || target < 0) {
        return ARCHIVE_FATAL;
    }
    reader.m_position = static_cast<std::uint64_t>(target);
    return target;
}

bool LibarchiveReader::open()
{
    return std::exchange(m_isOpen, true) || ::archive_read_open1(m_native.get()) == ARCHIVE_OK;
}

std::expected<::archive_entry*, ReaderFailure> LibarchiveReader::next()
{
    if (!open()) {
        return std::unexpected(failure());
    }
    ::archive_entry* entry = nullptr;
    switch (::archive_read_next_header(m_native.get(), &entry)) {
    case ARCHIVE_EOF:
        return nullptr;
    case ARCHIVE_OK:
    case ARCHIVE_WARN:
        return entry;
    default:
        return std::unexpected(failure());
    }
}

/// A warning of data is an error of data: a wrong check is no more than that to libarchive.
std::expected<std::optional<DataBlock>, DataFailure> LibarchiveReader::readBlock()
{
    const void* data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = ::archive_read_data_block(m_native.get(), &data, &size, &offset);
    if (status == ARCHIVE_EOF) {
        return std::nullopt;
    }
    if (status != ARCHIVE_OK || offset < 0) {
        return std::unexpected(DataFailure{.kind = failure(), .isFinal = status == ARCHIVE_FATAL});
    }
    return DataBlock{.offset = static_cast<std::uint64_t>(offset),
                     .bytes = {static_cast<const std::byte*>(data), size}};
}

bool LibarchiveReader::isCpio() const
{
    return (::archive_format(m_native.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_CPIO;
}

bool LibarchiveReader::isRar() const
{
    const int format = ::archive_format(m_native.get()) & ARCHIVE_FORMAT_BASE_MASK;
    return format == ARCHIVE_FORMAT_RAR || format == ARCHIVE_FORMAT_RAR_V5;
}

/// The last filter is none.
bool LibarchiveReader::isCompressed() const
{
    return m_decoder || ::archive_filter_count(m_native.get()) > 1;
}

std::expected<void, ReaderFailure> LibarchiveReader::checkRest()
{
    while (m_decoder) {
        const std::expected<std::optional<codec::ByteView>, ReaderFailure> piece = m_decoder->next();
        if (!piece) {
            return std::unexpected(piece.error());
        }
        if (!*piece) {
            break;
        }
    }
    return {};
}

ReaderFailure LibarchiveReader::failure() const
{
    if (m_file.error() != 0) {
        return ReaderFailure::System;
    }
    if (m_failure) {
        return *m_failure;
    }
    const int code = ::archive_errno(m_native.get());
    const char* said = ::archive_error_string(m_native.get());
    const std::string_view text = said == nullptr ? "" : said;
    if (code == ENOMEM || contains(text, {"memory", "allocate"})) {
        return ReaderFailure::MemoryLimit;
    }
    if (contains(text, {"Unrecognized archive format"})) {
        return ReaderFailure::UnknownFormat;
    }
    if (contains(text, {"ncrypt", "assphrase", "assword"})) {
        const bool isSevenZip = ::archive_format(m_native.get()) == ARCHIVE_FORMAT_7ZIP;
        return isSevenZip ? ReaderFailure::PasswordNeeded : ReaderFailure::EncryptionUnsupported;
    }
    if (contains(text, {"nsupported", "not supported", "unavailable", "nknown compression"})) {
        return ReaderFailure::UnsupportedMethod;
    }
    if (contains(text, {"runcated", "remature end", "nexpected end", "end of file"})) {
        return ReaderFailure::Truncated;
    }
    return ReaderFailure::Corrupt;
}

} // namespace holdall
