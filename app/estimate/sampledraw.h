#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace holdall {

/// A stretch of a file.
struct SampleSpan {
    std::filesystem::path path;
    std::uint64_t offset = 0; ///< bytes
    std::uint64_t size = 0; ///< bytes
    std::uint64_t fileSize = 0; ///< bytes
};

/// Neighbours: what is read one after the other.
using SampleRun = std::vector<SampleSpan>;

/// Chooses stretches that are spread evenly over all data of files that come one by one, however many and
/// however large they are: no more than 2 * leastRuns runs are kept. Little data is chosen whole. The same
/// files give the same choice.
class SampleDraw {
public:
    static constexpr std::uint64_t runSize = std::uint64_t(64) * 1024; ///< bytes, unless the data ends before
    static constexpr std::size_t leastRuns = 64; ///< if there is so much data

    void add(const std::filesystem::path& path, std::uint64_t size);

    std::uint64_t total() const { return m_total; } ///< bytes of all files
    const std::vector<SampleRun>& runs() const { return m_runs; }

private:
    static constexpr std::size_t mostSpans = 256; ///< of a run: of many tiny files a few are enough

    void extendLastRun(const std::filesystem::path& path, std::uint64_t size);
    void thinOut();

    std::vector<SampleRun> m_runs; ///< the one at index i begins at byte i * m_distance of all data
    std::uint64_t m_distance = runSize;
    std::uint64_t m_missing = 0; ///< bytes that the last run lacks
    std::uint64_t m_total = 0;
};

} // namespace holdall
