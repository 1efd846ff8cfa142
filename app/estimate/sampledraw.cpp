#include "app/estimate/sampledraw.h"

#include <algorithm>
#include <utility>

namespace holdall {

void SampleDraw::add(const std::filesystem::path& path, std::uint64_t size)
{
    if (size == 0) {
        return;
    }
    extendLastRun(path, size);
    const std::uint64_t start = m_total;
    m_total += size;
    while (m_runs.size() * m_distance < m_total) {
        const std::uint64_t offset = m_runs.size() * m_distance - start;
        const std::uint64_t taken = std::min(runSize, size - offset);
        m_runs.push_back({{.path = path, .offset = offset, .size = taken, .fileSize = size}});
        m_missing = runSize - taken;
        if (m_runs.size() == 2 * leastRuns) {
            thinOut();
        }
    }
}

void SampleDraw::extendLastRun(const std::filesystem::path& path, std::uint64_t size)
{
    if (m_missing == 0 || m_runs.back().size() == mostSpans) {
        return;
    }
    const std::uint64_t taken = std::min(m_missing, size);
    m_runs.back().push_back({.path = path, .offset = 0, .size = taken, .fileSize = size});
    m_missing -= taken;
}

/// Every second one goes, the last among them, which may have been on its way.
void SampleDraw::thinOut()
{
    for (std::size_t kept = 1; kept < leastRuns; ++kept) {
        m_runs[kept] = std::move(m_runs[2 * kept]);
    }
    m_runs.resize(leastRuns);
    m_distance *= 2;
    m_missing = 0;
}

} // namespace holdall
