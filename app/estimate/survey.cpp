#include "app/estimate/survey.h"

namespace holdall {

void Survey::run(const std::stop_token& stop)
{
    std::vector<Error> problems;
    const auto visit = [this](const SourceItem& item) {
        take(item);
        return true;
    };
    walkSources(m_selection, visit, stop, problems);
    const std::scoped_lock lock(m_mutex);
    m_count.unreadable = problems.size();
    m_count.isComplete = !stop.stop_requested();
}

void Survey::take(const SourceItem& item)
{
    static constexpr std::uint64_t block = 512;
    const std::scoped_lock lock(m_mutex);
    ++m_count.entries;
    m_count.nameBytes += item.name.size();
    if (item.status.kind == FileStatus::Kind::Regular) {
        ++m_count.files;
        m_count.bytes += item.status.size;
        m_count.blockBytes += (item.status.size + block - 1) / block * block;
        m_draw.add(item.path, item.status.size);
    }
}

SurveyCount Survey::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

std::vector<SampleRun> Survey::runs() const
{
    const std::scoped_lock lock(m_mutex);
    return m_draw.runs();
}

} // namespace holdall
