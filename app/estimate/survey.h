#pragma once

#include "app/archive/source/sourcewalk.h"
#include "app/estimate/sampledraw.h"

#include <cstdint>
#include <mutex>
#include <stop_token>
#include <vector>

namespace holdall {

/// What there is to be compressed, as far as it was counted.
struct SurveyCount {
    std::uint64_t bytes = 0; ///< of all files' data
    std::uint64_t blockBytes = 0; ///< of all files' data, each in whole blocks of 512 bytes, as a tar has it
    std::uint64_t files = 0;
    std::uint64_t entries = 0; ///< folders and links too
    std::uint64_t nameBytes = 0; ///< of all entries' names
    std::uint64_t unreadable = 0; ///< things that could not be looked at
    bool isComplete = false;
};

/// Counts what a selection has, and chooses samples of it. One thread runs it, any others look meanwhile.
class Survey {
public:
    explicit Survey(SourceSelection selection) : m_selection(std::move(selection)) { }

    /// Goes through the selection; once. Without a stop the count is complete then.
    void run(const std::stop_token& stop);

    SurveyCount count() const;

    /// The choice among what was seen so far.
    std::vector<SampleRun> runs() const;

private:
    void take(const SourceItem& item);

    const SourceSelection m_selection;
    mutable std::mutex m_mutex; ///< guards the rest; held for one file, or for copying the choice
    SurveyCount m_count;
    SampleDraw m_draw;
};

} // namespace holdall
