#pragma once

#include "app/estimate/codingplan.h"
#include "app/estimate/prediction.h"
#include "app/estimate/samples.h"
#include "app/jobs/request.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdall {

/// Predicts what requests about the same sources will make, by trying their coders on samples. Remembers what
/// it tried, so that going back to options costs nothing. Used by one thread at a time; not the window's.
class Predictor {
public:
    /// `survey` may still run: then all is as if what it has found were all. `threads` is what a job gets.
    Predictor(std::shared_ptr<const Survey> survey, unsigned threads)
        : m_survey(std::move(survey))
        , m_threads(threads)
    {
    }

    /// From what was tried already, or else from one trial on little data: a few tenths of a second with the
    /// slowest coder. Nothing if a stop was asked for. Fails with what is wrong with the options.
    codec::Result<std::optional<Prediction>> predict(const Request& request, const std::stop_token& stop);

    /// As above, after one more trial on more data, unless predict() said that it is final.
    codec::Result<std::optional<Prediction>> refine(const Request& request, const std::stop_token& stop);

private:
    using Trials = std::vector<Trial>;
    enum class Effort { Least, OneMore };

    codec::Result<std::optional<Prediction>> work(const Request& request, Effort effort,
                                                  const std::stop_token& stop);
    void takeSamples();
    void tryMore(const CodingPlan& plan, Trials& trials, const std::stop_token& stop);
    std::vector<TrialStream> streams(const CodingPlan& plan, std::size_t pieces) const;
    bool isDone(const Trials& trials) const;
    bool isOneStream(const CodingPlan& plan) const;
    Prediction conclude(const CodingPlan& plan, const Trials& trials) const;

    std::shared_ptr<const Survey> m_survey;
    const unsigned m_threads;
    SurveyCount m_count; ///< what m_samples were taken from
    std::optional<Samples> m_samples;
    std::map<std::string, Trials> m_trials; ///< by what makes a difference to them
};

} // namespace holdall
