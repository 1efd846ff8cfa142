#include "app/jobs/operations/entryprogress.h"

#include <algorithm>

namespace holdall {

WorkUnit workUnitOf(const ArchiveFormat& format)
{
    if (info(format).readBy == ReadBy::ReaderProcess) {
        return WorkUnit::ReaderProcess;
    }
    return format.container == Container::Zip ? WorkUnit::PackedData : WorkUnit::Stream;
}

EntryProgress::EntryProgress(const Entry& entry, WorkUnit unit, Progress& progress)
    : m_progress(progress)
    , m_size(entry.size)
    , m_packed(unit == WorkUnit::PackedData ? entry.packedSize.value_or(0) : 0)
{
}

EntryProgress::~EntryProgress()
{
    tell(m_packed);
}

/// What an archive says of its sizes may be anything.
void EntryProgress::advance(std::uint64_t bytes)
{
    m_read = std::min(m_size, m_read + bytes);
    if (m_size > 0) {
        const double share = static_cast<double>(m_read) / static_cast<double>(m_size);
        tell(std::min(m_packed, static_cast<std::uint64_t>(share * static_cast<double>(m_packed))));
    }
}

/// Never beyond the end: entries may lie about what they take.
void EntryProgress::tell(std::uint64_t packed)
{
    if (packed <= m_told) {
        return;
    }
    const std::uint64_t total = m_progress.total.load(relaxed);
    std::uint64_t done = m_progress.done.load(relaxed);
    std::uint64_t next = 0;
    do {
        next = done + std::min(packed - m_told, total > done ? total - done : 0);
    } while (!m_progress.done.compare_exchange_weak(done, next, relaxed));
    m_told = packed;
}

} // namespace holdall
