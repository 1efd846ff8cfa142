#include "ui/compress/forecast.h"

#include "ui/compress/dialogworkers.h"

#include <thread>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

/// Counting is done by then, but for very many files or a slow disk.
constexpr auto patience = 120ms;

std::vector<std::string> excludesOf(const Request& request)
{
    const auto* archive = std::get_if<ArchiveRequest>(&request);
    return archive == nullptr ? std::vector<std::string>() : archive->excludes;
}

} // namespace

Forecast::Desk::Desk(std::shared_ptr<const Survey> survey)
    : predictor(std::move(survey), std::max(1U, std::thread::hardware_concurrency()))
{
}

Forecast::Forecast(std::vector<CompressSource> sources, QObject* parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_counting(dialogWorkers(),
                 [this](bool) {
                     m_isSurveyed = true;
                     start(Effort::Least);
                 })
    , m_predicting(dialogWorkers(), [this](const Prediction& prediction) { take(prediction); })
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { start(Effort::Least); });
}

void Forecast::ask(const Request& request)
{
    const std::vector<std::string> excludes = excludesOf(request);
    m_request = request;
    if (!m_survey || excludes != m_excludes) {
        survey(excludes);
    } else if (m_isSurveyed || !m_patience.isActive()) {
        start(Effort::Least);
    }
}

void Forecast::drop()
{
    m_request.reset();
    m_predicting.cancel();
}

void Forecast::survey(const std::vector<std::string>& excludes)
{
    SourceSelection selection;
    for (const CompressSource& source : m_sources) {
        selection.sources.push_back(source.path);
    }
    selection.excludes = excludes;
    m_excludes = excludes;
    m_isSurveyed = false;
    m_predicting.cancel();
    m_survey = std::make_shared<Survey>(std::move(selection));
    m_desk = std::make_shared<Desk>(m_survey);
    m_counting.start([survey = m_survey](const std::stop_token& stop) {
        survey->run(stop);
        return stop.stop_requested() ? std::nullopt : std::optional(true);
    });
    m_patience.start();
}

void Forecast::start(Effort effort)
{
    if (!m_request) {
        return;
    }
    m_predicting.start([desk = m_desk, request = *m_request, effort](const std::stop_token& stop) {
        const std::scoped_lock lock(desk->mutex);
        if (stop.stop_requested()) {
            return std::optional<Prediction>();
        }
        const Foreseen foreseen = effort == Effort::Least ? desk->predictor.predict(request, stop)
                                                          : desk->predictor.refine(request, stop);
        return foreseen.value_or(std::nullopt); // refused options are said where they stand
    });
}

void Forecast::take(const Prediction& prediction)
{
    Q_EMIT predicted(prediction);
    if (!prediction.isFinal && m_isSurveyed) {
        start(Effort::OneMore);
    }
}

} // namespace holdall::ui
