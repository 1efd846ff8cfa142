#include "app/estimate/predictor.h"

#include "app/estimate/extrapolation.h"
#include "app/presets/presetfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace holdall {

namespace {

/// Bytes of data that the first trial takes, the second, and the third.
constexpr std::array<std::uint64_t, 3> depths{std::uint64_t(192) * 1024, std::uint64_t(1024) * 1024,
                                              std::uint64_t(4) * 1024 * 1024};

/// A trial that would take longer is not worth its time.
constexpr std::chrono::duration<double> longestTrial{2.0};

/// All of a request that its trials depend on.
std::string keyOf(const Request& request, const CodingPlan& plan)
{
    CompressChoices choices;
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        choices.container = archive->format.coder ? std::nullopt : std::optional(archive->format.container);
        choices.method = archive->settings.method;
        choices.settings = archive->settings.coder;
        choices.settings.format = archive->format.coder.value_or(choices.settings.format);
    } else {
        choices.settings = std::get<CompressRequest>(request).settings;
    }
    QJsonObject object;
    writeChoices(object, choices);
    object.insert(QStringLiteral("isPerFile"), plan.isPerFile);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

codec::Result<std::optional<Prediction>> Predictor::predict(const Request& request,
                                                            const std::stop_token& stop)
{
    return work(request, Effort::Least, stop);
}

codec::Result<std::optional<Prediction>> Predictor::refine(const Request& request,
                                                           const std::stop_token& stop)
{
    return work(request, Effort::OneMore, stop);
}

codec::Result<std::optional<Prediction>> Predictor::work(const Request& request, Effort effort,
                                                         const std::stop_token& stop)
{
    takeSamples();
    const codec::Result<CodingPlan> plan = planFor(request, m_count);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    Trials& trials = m_trials[keyOf(request, *plan)];
    const bool isMoreWanted = trials.empty() || effort == Effort::OneMore;
    if (plan->coder && isMoreWanted && !isDone(trials)) {
        tryMore(*plan, trials, stop);
    }
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    return conclude(*plan, trials);
}

/// Anew, as long as more is found. What was tried before says nothing of what came since.
void Predictor::takeSamples()
{
    const SurveyCount now = m_survey->count();
    if (!m_samples || now.bytes != m_count.bytes) {
        m_samples.emplace(m_survey->runs());
        m_trials.clear();
    }
    m_count = now;
}

bool Predictor::isDone(const Trials& trials) const
{
    if (trials.empty()) {
        return false;
    }
    const Trial& last = trials.back();
    const bool isAllTried = m_samples->isAllRead() && last.plainSize >= m_samples->size();
    if (isAllTried || trials.size() == depths.size() || last.plainSize == 0) {
        return true;
    }
    const auto next = static_cast<double>(depths.at(trials.size()));
    return last.coding / static_cast<double>(last.plainSize) * next > longestTrial;
}

void Predictor::tryMore(const CodingPlan& plan, Trials& trials, const std::stop_token& stop)
{
    const std::uint64_t depth = depths.at(trials.size());
    m_samples->readUpTo(depth, stop);
    const std::size_t pieces = m_samples->countFor(depth);
    if (pieces == 0 && m_count.bytes + m_count.unreadable > 0) {
        return; // nothing could be read
    }
    if (std::optional<Trial> trial = tryOut(*plan.coder, streams(plan, pieces), plan.growth, stop)) {
        trials.push_back(*trial);
    }
}

bool Predictor::isOneStream(const CodingPlan& plan) const
{
    return !plan.isPerFile || m_count.files <= 1;
}

std::vector<TrialStream> Predictor::streams(const CodingPlan& plan, std::size_t pieces) const
{
    const std::span<const Samples::Piece> used = std::span(m_samples->pieces()).first(pieces);
    if (isOneStream(plan)) {
        TrialStream all;
        std::ranges::transform(used, std::back_inserter(all), &Samples::Piece::data);
        return {all};
    }
    std::map<std::pair<std::filesystem::path, std::uint64_t>, codec::ByteView> ordered;
    for (const Samples::Piece& piece : used) {
        ordered[{piece.path, piece.offset}] = piece.data;
    }
    std::vector<TrialStream> perFile;
    const std::filesystem::path* last = nullptr;
    for (const auto& [place, data] : ordered) {
        if (last == nullptr || *last != place.first) {
            perFile.emplace_back();
        }
        perFile.back().push_back(data);
        last = &place.first;
    }
    return perFile;
}

Prediction Predictor::conclude(const CodingPlan& plan, const Trials& trials) const
{
    Prediction prediction{.input = m_count, .unreadable = m_count.unreadable + m_samples->unreadable()};
    codec::Parallelism parallelism{.threads = m_threads};
    if (plan.threads > 0) {
        parallelism.threads = std::min(plan.threads, m_threads);
    }
    if (m_count.isComplete) {
        parallelism.inputSize = m_count.bytes;
    }
    if (!plan.coder) {
        prediction.basis = Prediction::Basis::Everything;
        prediction.size = m_count.bytes + plan.frame;
    } else if (!trials.empty()) {
        const Extrapolation all{.trials = trials, .total = m_count.bytes};
        const std::uint64_t coded = all.codedSize(isOneStream(plan));
        const bool isWhole = trials.back().plainSize >= m_count.bytes;
        prediction.basis = isWhole ? Prediction::Basis::Everything : Prediction::Basis::Samples;
        prediction.size = coded + plan.frame;
        const double share = static_cast<double>(coded) / static_cast<double>(std::max(m_count.bytes, coded));
        parallelism.expectedRatio = m_count.bytes > 0 ? std::optional(share) : std::nullopt;
    }
    prediction.memory = plan.memory(parallelism);
    if (!trials.empty()) {
        const Extrapolation all{.trials = trials, .total = m_count.bytes};
        prediction.duration = all.duration(plan, std::max(1U, parallelism.threads));
    }
    prediction.isFinal = m_count.isComplete && (!plan.coder || isDone(trials) || trials.empty());
    return prediction;
}

} // namespace holdall
