#include "app/archive/zip/zipwriter.h"

#include "app/archive/framing/entryrefusal.h"
#include "app/archive/framing/stoppederror.h"
#include "app/archive/zip/properties.h"

#include <span>
#include <string>
#include <utility>

namespace holdall {

namespace {

FileData dataOf(const Entry& entry)
{
    switch (entry.kind) {
    case Entry::Kind::File:
        return {entry.size, entry.extents};
    case Entry::Kind::SymbolicLink:
        return {entry.target.size(), {}};
    case Entry::Kind::Folder:
    case Entry::Kind::HardLink:
    case Entry::Kind::Device:
    case Entry::Kind::Fifo:
    case Entry::Kind::Socket:
        return {0, {}};
    }
    std::unreachable();
}

} // namespace

ZipWriter::ZipWriter(codec::ByteSink& sink, const ZipOptions& options, const codec::Control& control)
    : m_control(control)
    , m_output(sink, m_control)
    , m_encoder(m_output, options, m_control)
    , m_takeData([this](codec::ByteView data) { return m_encoder.add(data); })
{
}

/// Before every call: an error is final, so is a stop, nothing follows the end, and entries do not nest.
Result<void> ZipWriter::check(bool isInEntry)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_isFinished || m_data.has_value() != isInEntry) {
        return keep(std::unexpected(Error{.kind = ErrorKind::Internal}));
    }
    if (m_control.isStopped()) {
        return keep(std::unexpected(errorFrom(stoppedError(), {})));
    }
    return {};
}

/// Remembers an error.
Result<void> ZipWriter::keep(Result<void> result)
{
    if (!result) {
        m_error = result.error();
    }
    return result;
}

Result<void> ZipWriter::settle(const codec::Result<void>& result)
{
    return keep(result ? Result<void>() : std::unexpected(errorFrom(result.error(), {})));
}

Result<void> ZipWriter::begin(const Entry& entry)
{
    if (Result<void> possible = check(false); !possible) {
        return possible;
    }
    Result<zip::Member> member = zip::memberFor(entry);
    if (!member) {
        return keep(std::unexpected(member.error()));
    }
    m_data = dataOf(entry);
    const bool isLink = entry.kind == Entry::Kind::SymbolicLink;
    const std::uint64_t size = isLink ? entry.target.size() : entry.size;
    return settle(m_encoder.begin(*std::move(member), size).and_then([&] {
        return isLink ? addData(std::as_bytes(std::span(entry.target))) : codec::Result<void>();
    }));
}

Result<void> ZipWriter::write(codec::ByteView data)
{
    if (Result<void> possible = check(true); !possible) {
        return possible;
    }
    return settle(addData(data));
}

codec::Result<void> ZipWriter::addData(codec::ByteView data)
{
    if (m_control.counters != nullptr) {
        m_control.counters->in.fetch_add(data.size(), std::memory_order_relaxed);
    }
    return m_data->add(data, m_takeData);
}

Result<bool> ZipWriter::end()
{
    if (const Result<void> possible = check(true); !possible) {
        return std::unexpected(possible.error());
    }
    const bool isShort = !m_data->isComplete();
    if (const Result<void> ended = settle(endData()); !ended) {
        return std::unexpected(ended.error());
    }
    m_data.reset();
    return isShort;
}

codec::Result<void> ZipWriter::endData()
{
    if (m_data->isComplete()) {
        if (codec::Result<void> filled = m_data->addLastHole(m_takeData); !filled) {
            return filled;
        }
    }
    return m_encoder.end({.size = m_data->size(), .crc = m_data->crc()});
}

Result<void> ZipWriter::addRaw(const RawMember& raw, const std::optional<std::string>& name)
{
    if (Result<void> possible = check(false); !possible) {
        return possible;
    }
    Result<zip::Member> member = zip::memberFrom(raw, name);
    if (!member) {
        return keep(std::unexpected(member.error()));
    }
    if (m_control.counters != nullptr) {
        m_control.counters->in.fetch_add(member->packedSize, std::memory_order_relaxed);
    }
    return settle(m_encoder.copy(*std::move(member), *raw.source, raw.dataOffset));
}

Result<void> ZipWriter::setComment(codec::Bytes comment)
{
    if (comment.size() > zip::longestComment) {
        return keep(refuseEntry({}, "comment", std::to_string(comment.size()), "0..65535 bytes"));
    }
    m_comment = std::move(comment);
    return {};
}

Result<void> ZipWriter::finish()
{
    if (Result<void> possible = check(false); !possible) {
        return possible;
    }
    m_isFinished = true;
    return settle(m_encoder.finish(std::move(m_comment)));
}

} // namespace holdall
