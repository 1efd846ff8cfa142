#pragma once

#include "app/estimate/prediction.h"

#include <QFrame>

class QLabel;

namespace holdall::ui {

/// What will probably come out: size, time and memory, as long as nothing was measured.
class PredictionPanel : public QFrame {
    Q_OBJECT

public:
    explicit PredictionPanel(QWidget* parent = nullptr);

    /// Something else is asked: the figures are no longer about that.
    void setPending();
    void setPrediction(const Prediction& prediction);

    /// Instead of figures.
    void setReason(const QString& reason);

private:
    QLabel* addFigure(const QString& title);
    void setFigures(const QString& size, const QString& time, const QString& memory);
    void setNote(const QString& text);

    QLabel* m_size;
    QLabel* m_time;
    QLabel* m_memory;
    QLabel* m_note;
};

} // namespace holdall::ui
