#pragma once

#include "ui/compress/choicesection.h"

class QCheckBox;

namespace holdall::ui {

/// What is done once the result is written.
class AfterSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit AfterSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    void summarise() override;

private:
    QCheckBox* m_verify;
    QCheckBox* m_trash;
    QCheckBox* m_reveal;
};

} // namespace holdall::ui
