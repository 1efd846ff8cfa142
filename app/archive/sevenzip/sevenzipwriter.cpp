#include "app/archive/sevenzip/sevenzipwriter.h"

#include "app/archive/framing/entryrefusal.h"
#include "app/archive/framing/stoppederror.h"
#include "app/archive/framing/utf16name.h"
#include "app/archive/framing/windowstime.h"
#include "app/archive/sevenzip/attributes.h"
#include "app/archive/sevenzip/header.h"
#include "app/archive/sevenzip/rawencoding.h"
#include "codec/deflate/checksum.h"

#include <algorithm>
#include <string>
#include <utility>

namespace holdall {

namespace {

using sevenzip::Item;

Result<Item> itemFor(const Entry& entry)
{
    if (const Result<void> plain = checkPlainKind(entry); !plain) {
        return std::unexpected(plain.error());
    }
    std::optional<std::u16string> name = utf16Name(entry.name);
    if (!name) {
        return refuseEntry(entry, "name", entry.name, "UTF-8");
    }
    return Item{.name = *std::move(name),
                .isDirectory = entry.kind == Entry::Kind::Folder,
                .attributes = sevenzip::attributesOf(entry),
                .modified = entry.modified.and_then(fileTimeFrom)};
}

std::uint32_t crcOf(codec::ByteView data)
{
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(data);
    return crc.value();
}

/// The header's coder. A large header is mostly names in order: the quick match finder does for them.
struct HeaderCoder {
    codec::EncoderOptions encoder;
    std::uint32_t dictionarySize; ///< bytes
};

HeaderCoder headerCoder(std::size_t size)
{
    static constexpr std::size_t smallest = 4096;
    static constexpr std::size_t largest = 1024 * 1024;
    static constexpr codec::Preset preset{.level = 3};
    const auto dictionary = static_cast<std::uint32_t>(std::clamp(size, smallest, largest));
    const auto chain = codec::FilterChain::make({codec::LzmaFilter{
        .version = codec::LzmaFilter::Version::Lzma1, .preset = preset, .dictionarySize = dictionary}});
    return {.encoder = *codec::EncoderOptions::make({.format = codec::Format::RawLzma, .filters = *chain}),
            .dictionarySize = dictionary};
}

} // namespace

Result<std::unique_ptr<SevenZipWriter>> SevenZipWriter::create(codec::ByteSink& sink,
                                                               const SevenZipOptions& options,
                                                               std::optional<std::uint64_t> totalSize,
                                                               const codec::Control& control)
{
    if (!sink.canRewrite()) {
        const auto refused = codec::invalidOption("output", "-", "a file");
        return std::unexpected(errorFrom(refused.error(), {}));
    }
    std::unique_ptr<SevenZipWriter> writer(new SevenZipWriter(sink, options.coder(totalSize), control));
    const auto started = writer->settle(writer->m_output.write(sevenzip::signatureHeader({})));
    if (!started) {
        return std::unexpected(started.error());
    }
    return writer;
}

SevenZipWriter::SevenZipWriter(codec::ByteSink& sink, SevenZipCoder coder, const codec::Control& control)
    : m_control(control)
    , m_dictionarySize(coder.dictionarySize)
    , m_output(sink, m_control)
    , m_encoder(m_output, std::move(coder), m_control)
    , m_takeData([this](codec::ByteView data) { return m_encoder.add(data); })
{
}

/// Before every call: an error is final, so is a stop, and nothing follows the end.
Result<void> SevenZipWriter::check() const
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_isFinished) {
        return std::unexpected(Error{.kind = ErrorKind::Internal});
    }
    if (m_control.isStopped()) {
        return std::unexpected(errorFrom(stoppedError(), {}));
    }
    return {};
}

/// Remembers an error.
Result<void> SevenZipWriter::keep(Result<void> result)
{
    if (!result && !m_error) {
        m_error = result.error();
    }
    return result;
}

Result<void> SevenZipWriter::settle(const codec::Result<void>& result)
{
    return keep(result ? Result<void>() : std::unexpected(errorFrom(result.error(), {})));
}

Result<void> SevenZipWriter::begin(const Entry& entry)
{
    if (Result<void> checked = keep(check()); !checked) {
        return checked;
    }
    if (m_item) {
        return keep(std::unexpected(Error{.kind = ErrorKind::Internal, .path = entry.name}));
    }
    Result<Item> item = itemFor(entry);
    if (!item) {
        return keep(std::unexpected(item.error()));
    }
    m_item = *std::move(item);
    return settle(beginData(entry));
}

codec::Result<void> SevenZipWriter::beginData(const Entry& entry)
{
    const bool isLink = entry.kind == Entry::Kind::SymbolicLink;
    if (isLink) {
        m_data.emplace(entry.target.size(), std::vector<Extent>());
    } else if (entry.kind == Entry::Kind::File) {
        m_data.emplace(entry.size, entry.extents);
    } else {
        return {};
    }
    return m_encoder.beginFile(isLink ? entry.target.size() : entry.size).and_then([&] {
        return isLink ? addData(std::as_bytes(std::span(entry.target))) : codec::Result<void>();
    });
}

Result<void> SevenZipWriter::write(codec::ByteView data)
{
    if (Result<void> checked = keep(check()); !checked) {
        return checked;
    }
    if (!m_data) {
        return keep(std::unexpected(Error{.kind = ErrorKind::Internal}));
    }
    return settle(addData(data));
}

codec::Result<void> SevenZipWriter::addData(codec::ByteView data)
{
    if (m_control.counters != nullptr) {
        m_control.counters->in.fetch_add(data.size(), std::memory_order_relaxed);
    }
    return m_data->add(data, m_takeData);
}

Result<bool> SevenZipWriter::end()
{
    Result<void> possible = keep(check());
    if (possible && !m_item) {
        possible = keep(std::unexpected(Error{.kind = ErrorKind::Internal}));
    }
    if (!possible) {
        return std::unexpected(possible.error());
    }
    const bool isShort = m_data && !m_data->isComplete();
    if (const Result<void> ended = settle(m_data ? endData() : codec::Result<void>()); !ended) {
        return std::unexpected(ended.error());
    }
    m_items.push_back(*std::exchange(m_item, std::nullopt));
    m_data.reset();
    return isShort;
}

codec::Result<void> SevenZipWriter::endData()
{
    if (m_data->isComplete()) {
        if (codec::Result<void> filled = m_data->addLastHole(m_takeData); !filled) {
            return filled;
        }
    }
    m_item->size = m_data->size();
    m_item->crc = m_data->crc();
    return m_encoder.endFile();
}

Result<void> SevenZipWriter::finish()
{
    if (Result<void> checked = keep(check()); !checked) {
        return checked;
    }
    if (m_item) {
        return keep(std::unexpected(Error{.kind = ErrorKind::Internal}));
    }
    return settle(finishArchive());
}

codec::Result<void> SevenZipWriter::finishArchive()
{
    codec::Result<void> done = m_encoder.finish();
    if (done && !m_items.empty()) {
        done = writeHeader();
    }
    m_isFinished = done.has_value();
    return done;
}

codec::Result<void> SevenZipWriter::writeHeader()
{
    codec::Bytes header = sevenzip::header(
        {.folders = m_encoder.folders(), .items = std::exchange(m_items, {})}, m_dictionarySize);
    codec::Result<std::optional<codec::Bytes>> encoded = writePacked(header);
    if (!encoded) {
        return std::unexpected(encoded.error());
    }
    if (*encoded) {
        header = **std::move(encoded);
    }
    const sevenzip::NextHeader next{.offset = offset(), .size = header.size(), .crc = crcOf(header)};
    return m_output.write(header).and_then(
        [&] { return m_output.rewriteFront(sevenzip::signatureHeader(next)); });
}

/// Writes the compressed header, and returns the one that stands for it; nothing if that saves nothing.
codec::Result<std::optional<codec::Bytes>> SevenZipWriter::writePacked(codec::ByteView header)
{
    const HeaderCoder coder = headerCoder(header.size());
    codec::Bytes packed(header.size());
    const auto size = sevenzip::encodeInto(packed, header, coder.encoder, m_control);
    if (!size) {
        return size.error().kind == codec::ErrorKind::OutputLimit
            ? codec::Result<std::optional<codec::Bytes>>(std::nullopt)
            : std::unexpected(size.error());
    }
    codec::Bytes encoded = sevenzip::encodedHeader({.offset = offset(),
                                                    .packedSize = *size,
                                                    .size = header.size(),
                                                    .crc = crcOf(header),
                                                    .dictionarySize = coder.dictionarySize});
    if (*size + encoded.size() >= header.size()) {
        return std::nullopt;
    }
    return m_output.write(codec::ByteView(packed).first(*size)).transform([&] {
        return std::optional(std::move(encoded));
    });
}

std::uint64_t SevenZipWriter::offset() const
{
    return m_output.position() - sevenzip::signatureHeaderSize;
}

} // namespace holdall
