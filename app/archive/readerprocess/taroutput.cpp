#include "app/archive/readerprocess/taroutput.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdall {

namespace {

/// Bytes of zeros that are worth making for an entry whose data is not there, to go on behind it.
constexpr std::uint64_t mostPadding = std::uint64_t(64) << 20U;

} // namespace

TarOutput::TarOutput(codec::ByteSink& sink, StatusChannel& status, ForeignReaderOptions::Wanted wanted)
    : m_tar(sink, {})
    , m_status(status)
    , m_wantsData(wanted == ForeignReaderOptions::Wanted::Everything)
{
}

void TarOutput::tell(StatusRecord::Kind kind, std::uint64_t value)
{
    m_status.tell({.kind = kind, .entry = m_entries, .value = value});
}

/// Of the entry, from its position on.
void TarOutput::tellFailure(const DataFailure& failure)
{
    using Kind = StatusRecord::Kind;
    m_failure = failure;
    m_status.tell({.kind = failure.isFinal ? Kind::LastEntryFailure : Kind::EntryFailure,
                   .failure = failure.kind,
                   .entry = m_entries,
                   .value = m_position});
}

void TarOutput::tellTraits(const Entry& entry)
{
    std::uint64_t traits = 0;
    traits |= entry.isEncrypted ? std::uint64_t(StatusRecord::IsEncrypted) : 0;
    traits |= entry.owner || entry.group ? 0 : std::uint64_t(StatusRecord::HasNoOwner);
    traits |= entry.modified ? 0 : std::uint64_t(StatusRecord::HasNoTime);
    traits |= entry.kind == Entry::Kind::Socket ? std::uint64_t(StatusRecord::IsSocket) : 0;
    if (traits != 0) {
        tell(StatusRecord::Kind::Traits, traits);
    }
}

void TarOutput::noteChecked()
{
    m_status.tell({.kind = StatusRecord::Kind::Checked});
}

void TarOutput::noteTrailingData(std::uint64_t offset)
{
    m_status.tell({.kind = StatusRecord::Kind::TrailingData, .value = offset});
}

TarOutput::Outcome<void> TarOutput::begin(Entry entry, std::optional<DataFailure> failure)
{
    if (entry.name.empty()) {
        entry.name = "?";
        failure = DataFailure{.kind = ReaderFailure::UnnamedEntry};
    }
    tellTraits(entry);
    entry.extras = {};
    if (entry.kind == Entry::Kind::Socket) {
        entry.kind = Entry::Kind::Fifo;
    }
    if (!m_wantsData) {
        tell(StatusRecord::Kind::Size, entry.size);
        entry.size = 0;
        entry.extents.clear();
    }
    m_size = entry.size;
    m_hasExtents = !entry.extents.empty();
    m_position = 0;
    m_held.reset();
    m_isOpen = true;
    m_failure.reset();
    if (failure) {
        tellFailure(*failure);
    }
    return m_tar.begin(entry) ? Outcome<void>() : std::unexpected(ReaderFailure::Corrupt);
}

TarOutput::Outcome<void> TarOutput::write(const DataBlock& block)
{
    if (m_failure || !m_wantsData || block.bytes.empty()) {
        return {};
    }
    const bool isBeyond = block.offset > m_size || block.bytes.size() > m_size - block.offset;
    if (block.offset < m_position || isBeyond) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    if (Outcome<void> filled = fillGap(block.offset - m_position); !filled) {
        return filled;
    }
    if (Outcome<void> written = put(block.bytes); !written) {
        return written;
    }
    m_position = block.offset + block.bytes.size();
    return {};
}

/// The gaps between extents are known to the tar. Others are filled, if not too large: a small archive can
/// claim any.
TarOutput::Outcome<void> TarOutput::fillGap(std::uint64_t size)
{
    static constexpr std::array<std::byte, 64 * 1024> zeros = {};
    if (m_hasExtents) {
        return {};
    }
    if (size > mostPadding) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    while (size > 0) {
        const auto piece = codec::ByteView(zeros).first(std::min<std::uint64_t>(size, zeros.size()));
        if (Outcome<void> written = put(piece); !written) {
            return written;
        }
        size -= piece.size();
    }
    return {};
}

/// All but the last byte: the reader must not see an entry's end before it is known whether it is right.
TarOutput::Outcome<void> TarOutput::put(codec::ByteView bytes)
{
    if (Outcome<void> written = putHeld(); !written) {
        return written;
    }
    m_held = bytes.back();
    return m_tar.write(bytes.first(bytes.size() - 1)) ? Outcome<void>()
                                                      : std::unexpected(ReaderFailure::Corrupt);
}

TarOutput::Outcome<void> TarOutput::putHeld()
{
    const std::optional<std::byte> held = std::exchange(m_held, std::nullopt);
    return !held || m_tar.write({&*held, 1}) ? Outcome<void>() : std::unexpected(ReaderFailure::Corrupt);
}

TarOutput::Outcome<void> TarOutput::end(std::optional<DataFailure> failure)
{
    const bool isShort = m_position < m_size && !m_hasExtents;
    if (!failure && isShort) {
        failure = DataFailure{.kind = ReaderFailure::Truncated};
    }
    if (failure && !m_failure) {
        tellFailure(*failure);
    }
    if (isShort && m_size - m_position > mostPadding) {
        return std::unexpected(m_failure->kind);
    }
    if (Outcome<void> written = putHeld(); !written) {
        return written;
    }
    const Result<bool> ended = m_tar.end();
    ++m_entries;
    m_isOpen = false;
    if (!ended) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    return m_failure && m_failure->isFinal ? std::unexpected(m_failure->kind) : Outcome<void>();
}

TarOutput::Outcome<void> TarOutput::finish()
{
    const bool isDone = !m_isOpen && m_tar.finish();
    return isDone ? Outcome<void>() : std::unexpected(ReaderFailure::Corrupt);
}

} // namespace holdall
