#pragma once

#include "ui/compress/choicesection.h"

class QComboBox;

namespace holdall::ui {

/// What finds damage later.
class CheckSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit CheckSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    void summarise() override;

private:
    void fill();

    QComboBox* m_check;
    ChosenFormat m_format;
};

} // namespace holdall::ui
