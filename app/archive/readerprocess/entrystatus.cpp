#include "app/archive/readerprocess/entrystatus.h"

#include <algorithm>

namespace holdall {

namespace {

/// Entries that notes are kept of. An honest child is ahead by no more than fits into the pipes.
constexpr std::size_t mostNotes = 1U << 16U;

} // namespace

bool EntryStatus::take(const StatusRecord& record)
{
    using Kind = StatusRecord::Kind;
    const std::scoped_lock lock(m_mutex);
    switch (record.kind) {
    case Kind::Position:
        advance(record.value);
        break;
    case Kind::Size:
        m_notes[record.entry].size = record.value;
        break;
    case Kind::Traits:
        m_notes[record.entry].traits = record.value;
        break;
    case Kind::EntryFailure:
    case Kind::LastEntryFailure:
        m_notes[record.entry].failure = record;
        break;
    case Kind::Failure:
        m_failure = m_failure.value_or(record);
        break;
    case Kind::Checked:
        m_isChecked = true;
        break;
    case Kind::TrailingData:
        m_trailingData = std::min(record.value, m_fileSize);
        break;
    case Kind::Finished:
        m_isFinished = true;
        break;
    }
    return m_notes.size() <= mostNotes;
}

EntryStatus::Notes EntryStatus::notesOf(std::uint64_t entry)
{
    const std::scoped_lock lock(m_mutex);
    m_notes.erase(m_notes.begin(), m_notes.lower_bound(entry));
    const auto found = m_notes.find(entry);
    return found == m_notes.end() ? Notes() : found->second;
}

std::optional<StatusRecord> EntryStatus::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

bool EntryStatus::isFinished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isFinished && !m_failure;
}

bool EntryStatus::isChecked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isChecked;
}

std::optional<std::uint64_t> EntryStatus::trailingData() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trailingData;
}

void EntryStatus::advance(std::uint64_t position)
{
    const std::uint64_t before = m_position.load(std::memory_order_relaxed);
    m_position.store(std::max(before, std::min(position, m_fileSize)), std::memory_order_relaxed);
}

} // namespace holdall
