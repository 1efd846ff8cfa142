#pragma once

#include "ui/compress/choicesection.h"

class QComboBox;
class QSpinBox;

namespace holdall::ui {

/// The rarer options of the gzip family and of Zstandard.
class TuningSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit TuningSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    void summarise() override;

private:
    bool hasWindow() const;
    bool hasLongWindow() const;

    QSpinBox* m_window;
    QSpinBox* m_memoryLevel;
    QComboBox* m_strategy;
    QSpinBox* m_long;
    ChosenFormat m_format;
};

} // namespace holdall::ui
