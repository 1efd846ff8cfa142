#include "ui/extract/namesample.h"

#include "app/displayname.h"
#include "app/jobs/operations/listing.h"

#include <algorithm>
#include <functional>

namespace holdall::ui {

namespace {

constexpr qsizetype enough = 3;
constexpr std::size_t mostEntries = 5000;

/// Collects names until there are enough, and then ends the listing.
class Sampling {
public:
    explicit Sampling(const std::stop_token& stop) : m_forward(stop, [this] { m_stop.request_stop(); }) { }

    void begin(const ListedArchive& archive)
    {
        if (archive.format.container != Container::Zip) {
            m_stop.request_stop();
        }
    }

    void take(const Entry& entry)
    {
        const bool isPlain = std::ranges::all_of(entry.name, [](char byte) { return (byte & 0x80) == 0; });
        if (!isPlain && !m_stop.stop_requested()) {
            m_sample.names << displayName(std::filesystem::path(entry.name).filename());
        }
        if (m_sample.names.size() == enough || ++m_count == mostEntries) {
            m_stop.request_stop();
        }
    }

    std::stop_token token() const { return m_stop.get_token(); }
    const NameSample& sample() const { return m_sample; }

private:
    std::stop_source m_stop;
    std::size_t m_count = 0;
    NameSample m_sample;
    std::stop_callback<std::function<void()>> m_forward;
};

} // namespace

std::optional<NameSample> sampleNames(const std::filesystem::path& archive, const std::string& encoding,
                                      const std::stop_token& stop)
{
    Sampling sampling(stop);
    codec::PauseGate gate;
    Progress progress;
    JobContext context(sampling.token(), gate, progress, [](const Question&) { return std::nullopt; });
    const ListVisitor visitor{.begin = [&](const ListedArchive& listed) { sampling.begin(listed); },
                              .take = [&](const Entry& entry) { sampling.take(entry); }};
    // How it ends does not matter: the names that were told are the sample.
    static_cast<void>(list({.source = archive, .encoding = encoding}, visitor, context));
    return stop.stop_requested() ? std::nullopt : std::optional(sampling.sample());
}

} // namespace holdall::ui
