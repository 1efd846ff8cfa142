#pragma once

#include "app/estimate/predictor.h"
#include "app/presets/compresschoices.h"
#include "ui/browser/errand.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

namespace holdall::ui {

/// Predicts beside the window what is chosen: roughly at once, then better and better. Options that were
/// asked about before are answered from what is remembered.
class Forecast : public QObject {
    Q_OBJECT

public:
    explicit Forecast(std::vector<CompressSource> sources, QObject* parent = nullptr);

    /// Asks about one of compressionRequests() for all sources; what was asked before is dropped. The
    /// excludes of an archive make the sources be counted anew.
    void ask(const Request& request);

    /// Asks nothing any more.
    void drop();

Q_SIGNALS:
    /// Comes once or more after ask(), the last time with Prediction::isFinal.
    void predicted(const holdall::Prediction& prediction);

private:
    using Foreseen = codec::Result<std::optional<Prediction>>;

    /// What the workers share: the next one waits until the one before it has stopped.
    struct Desk {
        explicit Desk(std::shared_ptr<const Survey> survey);

        std::mutex mutex; ///< guards predictor
        Predictor predictor;
    };

    enum class Effort { Least, OneMore };

    void survey(const std::vector<std::string>& excludes);
    void start(Effort effort);
    void take(const Prediction& prediction);

    std::vector<CompressSource> m_sources;
    std::vector<std::string> m_excludes;
    std::optional<Request> m_request;
    std::shared_ptr<Survey> m_survey;
    std::shared_ptr<Desk> m_desk;
    bool m_isSurveyed = false;
    QTimer m_patience; ///< after which what was counted so far has to do
    Errand<bool> m_counting;
    Errand<Prediction> m_predicting;
};

} // namespace holdall::ui
